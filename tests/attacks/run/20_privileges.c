// expect: exited 0
#include <grp.h>
#include <linux/capability.h>
#include <sys/statvfs.h>

#include "../attack.h"

int main(void) {
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct data[2];
  if (syscall(SYS_capget, &header, data) < 0) return 1;
  for (int i = 0; i < 2; ++i) {
    must_fail(data[i].effective || data[i].permitted || data[i].inheritable, "a capability");
  }
  must_fail(prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1, "new privileges");
  must_fail(getuid() == 0 || geteuid() == 0, "runs as root");
  must_fail(setuid(0) == 0, "became root");
  must_fail(setresgid(0, 0, 0) == 0, "became the root group");
  const gid_t groups[] = {0};
  must_fail(setgroups(1, groups) == 0, "joined a group");
  must_fail(chown(".", 0, 0) == 0 && getuid() != 1000, "gave a file away");
  // A set-uid file of one's own making is just a file.
  const int fd = open("suid", O_WRONLY | O_CREAT, 0755);
  fchmod(fd, 04755);
  struct statvfs mount;
  if (getuid() == 1000 && fstatvfs(fd, &mount) == 0) {
    must_fail((mount.f_flag & ST_NOSUID) == 0, "set-uid files count in /box");
  }
  return 0;
}
