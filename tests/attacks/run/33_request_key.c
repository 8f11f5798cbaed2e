// expect: forbidden request_key
// expect multi: forbidden request_key; profile=multi
// Makes the kernel start a helper on the host.
#include "../attack.h"

int main(void) {
  syscall(SYS_request_key, "user", "gavel:attack", "x", -3);
  return 0;
}
