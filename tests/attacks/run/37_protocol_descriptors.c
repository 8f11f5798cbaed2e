// expect: exited 0; answers=0
// Closes, swaps and misuses the two descriptors of the protocol.
#include "../attack.h"

int main(void) {
  char byte;
  must_fail(write(3, "x", 1) == 1, "wrote into the requests");
  must_fail(read(4, &byte, 1) == 1, "read from the answers");
  dup2(3, 4);
  for (int fd = 0; fd < 64; ++fd) close(fd);
  return 0;
}
