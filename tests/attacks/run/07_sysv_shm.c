// expect: forbidden shmget
// expect multi: exited 0; profile=multi
#include <sys/shm.h>

#include "../attack.h"

int main(void) {
  must_fail(shmget(4711, 4096, 0600) >= 0, "a segment of the run before");
  must_fail(shmget(4711, 4096, IPC_CREAT | 0600) >= 0, "System V shared memory");
  return 0;
}
