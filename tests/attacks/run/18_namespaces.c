// expect unshare: forbidden unshare
// expect clone: forbidden clone
// expect multi: forbidden clone; profile=multi
// expect mount: forbidden mount
// expect fsopen: forbidden fsopen
// expect setns: forbidden setns
// expect clone3: exited 0
// weak unshare: exited 0
// weak clone: exited 0
// weak multi: exited 0
// (The simulated host refuses these itself, before gavel's filter is asked.)
#include <linux/sched.h>
#include <sys/mount.h>

#include "../attack.h"

int main(int argc, char** argv) {
  if (is(argc, argv, "unshare")) unshare(CLONE_NEWUSER);
  if (is(argc, argv, "clone") || is(argc, argv, "multi")) {
    syscall(SYS_clone, CLONE_NEWUSER | SIGCHLD, 0, 0, 0, 0);
  }
  if (is(argc, argv, "mount")) mount("x", "/tmp", "tmpfs", 0, "");
  if (is(argc, argv, "fsopen")) syscall(SYS_fsopen, "tmpfs", 0);
  if (is(argc, argv, "setns")) setns(0, 0);
  struct clone_args arguments = {.flags = CLONE_NEWUSER, .exit_signal = SIGCHLD};
  must_fail(syscall(SYS_clone3, &arguments, sizeof arguments) >= 0, "a new namespace");
  return 0;
}
