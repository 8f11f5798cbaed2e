// expect: exited 0; output=22
// The bytes come back as they are, for whoever shows them to escape.
#include "../attack.h"

int main(void) {
  return write(1, "\033[2J\033]0;owned\007\033[31mx\n", 22) == 22 ? 0 : 1;
}
