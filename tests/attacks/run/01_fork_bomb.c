// expect: forbidden clone
// expect multi: cpu_limit or wall_limit or exited 0; profile=multi cpu=300ms wall=1s
#include "../attack.h"

int main(void) {
  for (;;) fork();
}
