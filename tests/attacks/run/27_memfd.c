// expect: exited 0
#include "../attack.h"

int main(void) {
  const int fd = memfd_create("x", 0);
  must_fail(fd >= 0 && ftruncate(fd, 800L << 20) == 0, "memory in a file of no mount");
  must_fail(syscall(SYS_memfd_secret, 0) >= 0, "secret memory");
  return 0;
}
