// expect: output_limit
// expect error: output_limit
#include "../attack.h"

int main(int argc, char** argv) {
  static char block[1 << 16];
  memset(block, 'f', sizeof block);
  for (;;) {
    if (write(is(argc, argv, "error") ? 2 : 1, block, sizeof block) < 0) return 1;
  }
}
