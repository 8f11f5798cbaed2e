// expect: cpu_limit or wall_limit; profile=multi cpu=400ms wall=1500ms
// Short-lived children that nobody waits for: their time is on no parent's account.
#include "../attack.h"

int main(void) {
  signal(SIGCHLD, SIG_IGN);
  for (;;) {
    if (fork() == 0) {
      const clock_t end = clock() + CLOCKS_PER_SEC / 50;
      while (clock() < end) {
      }
      _exit(0);
    }
    usleep(15000);
  }
}
