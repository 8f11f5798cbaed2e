// expect: exited 0
#include "../attack.h"

int main(void) {
  int open_files = 0;
  while (open_files < 10000 && open("/dev/null", O_RDONLY) >= 0) ++open_files;
  must_fail(open_files > 64, "more open files than allowed");
  for (int fd = 3; fd < 64; ++fd) close(fd);
  int files = 0;
  for (int i = 0; i < 5000; ++i) {
    char name[32];
    snprintf(name, sizeof name, "f%d", i);
    const int fd = open(name, O_WRONLY | O_CREAT, 0600);
    if (fd >= 0) ++files;
    close(fd);
  }
  must_fail(files > 1024 && getuid() == 1000, "more files than allowed");
  return 0;
}
