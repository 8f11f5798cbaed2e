// expect: exited 0
#include <sys/sysmacros.h>

#include "../attack.h"

int main(void) {
  const struct {
    mode_t kind;
    unsigned major, minor;
  } devices[] = {{S_IFCHR, 1, 1}, {S_IFCHR, 1, 3}, {S_IFBLK, 8, 0}, {S_IFBLK, 253, 0}};
  for (size_t i = 0; i < sizeof devices / sizeof *devices; ++i) {
    const dev_t device = makedev(devices[i].major, devices[i].minor);
    must_fail(mknod("node", devices[i].kind | 0666, device) == 0, "a device node");
  }
  return 0;
}
