// expect: exited 0; collect=link,fifo,directory,deep/secret,socket
// What the runner collects must not follow, wait for or trip over any of it.
#include "../attack.h"

int main(void) {
  if (symlink("/etc/passwd", "link") != 0 || mkfifo("fifo", 0666) != 0) return 1;
  if (mkdir("directory", 0000) != 0 || symlink("/etc", "deep") != 0) return 1;
  mknod("socket", S_IFSOCK | 0666, 0);
  if (mkdir("a", 0700) != 0) return 1;
  if (chdir("a") != 0) return 1;
  for (int i = 0; i < 500; ++i) {
    if (mkdir("d", 0700) != 0 || chdir("d") != 0) break;
  }
  for (int i = 0; i < 500; ++i) {
    if (chmod(".", 0000) != 0 || chdir("..") != 0) break;
  }
  return 0;
}
