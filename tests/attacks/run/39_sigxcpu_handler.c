// expect: cpu_limit; cpu=1200ms
// Survives the soft limit of the kernel.
#include "../attack.h"

static void survive(int signal_number) { (void)signal_number; }

int main(void) {
  signal(SIGXCPU, survive);
  for (;;) {
  }
}
