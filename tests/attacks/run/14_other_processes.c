// expect ptrace: forbidden ptrace
// expect readv: forbidden process_vm_readv
// expect writev: forbidden process_vm_writev
// expect getfd: forbidden pidfd_getfd
// expect open: exited 0
#include <sys/uio.h>

#include "../attack.h"

int main(int argc, char** argv) {
  char byte = 0;
  struct iovec local = {&byte, 1};
  struct iovec remote = {(void*)0x400000, 1};
  if (is(argc, argv, "ptrace")) ptrace(PTRACE_ATTACH, getppid(), 0, 0);
  if (is(argc, argv, "readv")) process_vm_readv(getppid(), &local, 1, &remote, 1, 0);
  if (is(argc, argv, "writev")) process_vm_writev(getppid(), &local, 1, &remote, 1, 0);
  if (is(argc, argv, "getfd")) syscall(SYS_pidfd_getfd, 3, 0, 0);
  must_fail(syscall(SYS_pidfd_open, getppid(), 0) >= 0, "a handle on the parent");
  return 0;
}
