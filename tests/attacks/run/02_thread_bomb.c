// expect: exited 0
// weak: skip; without namespaces and cgroups the kernel counts all that the user runs
// Counts how many threads it gets; the limit of the runner is 64.
#include <pthread.h>

#include "../attack.h"

static void* stay(void* unused) {
  (void)unused;
  for (;;) pause();
}

int main(void) {
  pthread_attr_t small;
  pthread_attr_init(&small);
  pthread_attr_setstacksize(&small, 64 * 1024);
  int count = 1;
  for (pthread_t thread; count < 1000 && pthread_create(&thread, &small, stay, NULL) == 0;) ++count;
  must_fail(count > 64, "more threads than allowed");
  _exit(0);
}
