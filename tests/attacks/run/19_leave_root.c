// expect chroot: forbidden chroot
// expect pivot: forbidden pivot_root
// expect handle: forbidden open_by_handle_at
// expect dots: exited 0
#include "../attack.h"

int main(int argc, char** argv) {
  if (is(argc, argv, "chroot")) chroot(".");
  if (is(argc, argv, "pivot")) syscall(SYS_pivot_root, ".", ".");
  if (is(argc, argv, "handle")) syscall(SYS_open_by_handle_at, 0, "", 0);
  char path[512] = "";
  for (int i = 0; i < 40; ++i) strcat(path, "../");
  strcat(path, "etc/passwd");
  must_fail(open(path, O_RDONLY) >= 0, "climbed out by ..");
  if (symlink("../../../../../../etc/passwd", "out") == 0) {
    must_fail(open("out", O_RDONLY) >= 0, "climbed out by a link");
  }
  return 0;
}
