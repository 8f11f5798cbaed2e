// expect: exited 0; profile=multi
// A daemon that means to stay; the runner looks for it afterwards.
#include "../attack.h"

int main(void) {
  if (fork() == 0) {
    setsid();
    if (fork() == 0) {
      signal(SIGTERM, SIG_IGN);
      signal(SIGHUP, SIG_IGN);
      for (;;) pause();
    }
    _exit(0);
  }
  wait(NULL);
  return 0;
}
