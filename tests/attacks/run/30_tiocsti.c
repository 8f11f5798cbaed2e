// expect: forbidden ioctl
// Types into the terminal that gavel was started from.
#include "../attack.h"

int main(void) {
  char byte = 'x';
  must_fail(ioctl(0, TIOCSTI, &byte) == 0, "typed into the terminal");
  return 1;
}
