// expect: exited 0
// weak: skip; without mounts nothing bounds the sum of files
// Writes until the scratch space is full; the runner gives it 64 MiB.
#include "../attack.h"

int main(void) {
  must_fail(open("/dev/shm/x", O_WRONLY | O_CREAT, 0600) >= 0, "/dev/shm");
  static char block[1 << 20];
  memset(block, 1, sizeof block);
  size_t total = 0;
  for (int i = 0; i < 400; ++i) {
    char name[64];
    snprintf(name, sizeof name, i % 2 ? "/tmp/%d" : "%d", i);
    const int fd = open(name, O_WRONLY | O_CREAT, 0600);
    if (fd < 0) continue;
    const ssize_t n = write(fd, block, sizeof block);
    if (n > 0) total += (size_t)n;
    close(fd);
  }
  must_fail(total > (64UL << 20), "more scratch space than allowed");
  must_fail(total < (32UL << 20), "no scratch space at all");
  return 0;
}
