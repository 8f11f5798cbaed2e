// expect: exited 0; profile=multi wall=5s at_most=1s
#include "../attack.h"

int main(void) {
  if (fork() == 0) {
    for (;;) pause();
  }
  return 0;
}
