// expect: exited 0
// expect signal: signalled 25
// A sparse file of 1 TB, and 3,000 inodes where the runner allows 1,024.
#include "../attack.h"

int main(int argc, char** argv) {
  if (!is(argc, argv, "signal")) signal(SIGXFSZ, SIG_IGN);
  const int fd = open("sparse", O_RDWR | O_CREAT, 0600);
  must_fail(ftruncate(fd, 1L << 40) == 0, "a sparse file of 1 TB");
  int made = 0;
  for (int i = 0; i < 3000; ++i) {
    char name[32];
    snprintf(name, sizeof name, "n%d", i);
    if (mkdir(name, 0700) == 0) ++made;
  }
  must_fail(made > 1024 && getuid() == 1000, "more inodes than allowed");
  return 0;
}
