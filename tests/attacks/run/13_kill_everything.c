// expect: exited 0
// weak: skip; without a pid namespace this is aimed at the user's own processes
// Whether the box survived shows in the second run.
#include "../attack.h"

int main(void) {
  for (int s = 1; s < 32; ++s) kill(getppid(), s);
  kill(-1, SIGSTOP);
  kill(-1, SIGKILL);
  kill(1, SIGKILL);
  kill(1, SIGSTOP);
  for (int pid = 2; pid < 3000; ++pid) {
    if (pid != getpid()) must_fail(kill(pid, SIGKILL) == 0, "killed somebody");
  }
  return 0;
}
