// expect: exited 0
// Kernel memory in pipes: neither large ones nor many.
#include "../attack.h"

int main(void) {
  static char block[1 << 20];
  size_t held = 0;
  int ends[2];
  while (pipe2(ends, O_NONBLOCK) == 0) {
    must_fail(fcntl(ends[1], F_SETPIPE_SZ, 1 << 20) >= 0, "enlarged a pipe");
    for (ssize_t n; (n = write(ends[1], block, sizeof block)) > 0;) held += (size_t)n;
  }
  must_fail(held > (8UL << 20), "much kernel memory in pipes");
  return 0;
}
