// expect: exited 0
// expect multi: exited 0; profile=multi
// Every case runs twice in the same box: the second run looks for what the first one left.
#include <sys/file.h>
#include <sys/xattr.h>

#include "../attack.h"

static void leave_and_look(const char* directory) {
  char path[128];
  snprintf(path, sizeof path, "%s/left", directory);
  struct stat status;
  if (stat(directory, &status) < 0) return;
  must_fail(access(path, F_OK) == 0, "a file of the run before");
  must_fail(status.st_mtime == 12345, "a time stamp of the run before");
  must_fail((status.st_mode & 07777) == 0751, "a mode of the run before");
  char value[16];
  must_fail(getxattr(directory, "user.left", value, sizeof value) >= 0, "an attribute");
  const int fd = open(path, O_WRONLY | O_CREAT, 0600);
  flock(fd, LOCK_EX);
  setxattr(directory, "user.left", "x", 1, 0);
  chmod(directory, 0751);
  const struct timespec times[2] = {{12345, 0}, {12345, 0}};
  utimensat(AT_FDCWD, directory, times, 0);
}

int main(void) {
  leave_and_look(".");
  if (getuid() == 1000) leave_and_look("/tmp");
  if (getuid() == 1000) must_fail(mkdir("/left", 0700) == 0, "wrote to the root");
  return 0;
}
