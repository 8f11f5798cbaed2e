#include "system_calls.h"

namespace gavel::sandbox {

namespace {

constexpr const char* kAllowed[] = {
    // Reading, writing, waiting for descriptors.
    "read", "write", "readv", "writev", "pread64", "pwrite64", "preadv", "pwritev", "preadv2",
    "pwritev2", "lseek", "close", "close_range", "dup", "dup2", "dup3", "pipe", "pipe2", "poll",
    "ppoll", "select", "pselect6", "epoll_create", "epoll_create1", "epoll_ctl", "epoll_wait",
    "epoll_pwait", "epoll_pwait2", "eventfd", "eventfd2", "signalfd", "signalfd4", "timerfd_create",
    "timerfd_settime", "timerfd_gettime", "copy_file_range", "sendfile", "splice", "tee",
    "readahead", "fadvise64",
    // Files: the mounts and permissions decide.
    "open", "openat", "openat2", "creat", "stat", "fstat", "lstat", "newfstatat", "statx", "statfs",
    "fstatfs", "access", "faccessat", "faccessat2", "readlink", "readlinkat", "getdents",
    "getdents64", "getcwd", "chdir", "fchdir", "mkdir", "mkdirat", "rmdir", "unlink", "unlinkat",
    "rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "mknod", "mknodat",
    "chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "fchown", "lchown", "fchownat", "umask",
    "truncate", "ftruncate", "fallocate", "fsync", "fdatasync", "sync_file_range", "flock", "utime",
    "utimes", "futimesat", "utimensat", "getxattr", "lgetxattr", "fgetxattr", "listxattr",
    "llistxattr", "flistxattr",
    // Memory.
    "brk", "mmap", "munmap", "mremap", "mprotect", "madvise", "mincore", "msync", "mlock", "mlock2",
    "munlock", "mlockall", "munlockall", "membarrier", "mseal", "get_mempolicy", "pkey_alloc",
    "pkey_free", "pkey_mprotect",
    // Signals, time, scheduling.
    "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "rt_sigpending", "rt_sigtimedwait",
    "rt_sigsuspend", "rt_sigqueueinfo", "rt_tgsigqueueinfo", "sigaltstack", "kill", "tkill",
    "tgkill", "pause", "alarm", "setitimer", "getitimer", "timer_create", "timer_settime",
    "timer_gettime", "timer_getoverrun", "timer_delete", "nanosleep", "clock_nanosleep",
    "clock_gettime", "clock_getres", "gettimeofday", "time", "times", "getrusage", "sched_yield",
    "sched_getaffinity", "sched_setaffinity", "sched_getparam", "sched_getscheduler",
    "sched_setscheduler", "sched_setparam", "sched_get_priority_max", "sched_get_priority_min",
    "sched_rr_get_interval", "sched_getattr", "getpriority", "setpriority", "getcpu",
    // Threads, processes, identity.
    "futex", "futex_waitv", "futex_wake", "futex_wait", "futex_requeue", "set_robust_list",
    "get_robust_list", "set_tid_address", "rseq", "arch_prctl", "restart_syscall", "execve",
    "execveat", "exit", "exit_group", "wait4", "waitid", "getpid", "gettid", "getppid", "getuid",
    "geteuid", "getgid", "getegid", "getresuid", "getresgid", "getgroups", "setgroups", "setuid",
    "setgid", "setreuid", "setregid", "setresuid", "setresgid", "setfsuid", "setfsgid", "getpgrp",
    "getpgid", "setpgid", "getsid", "setsid", "capget", "capset", "getrlimit", "setrlimit",
    "prlimit64", "sysinfo", "uname", "getrandom",
    // On socket pairs: there is no other socket to use them on.
    "sendmsg", "recvmsg", "sendto", "recvfrom", "sendmmsg", "recvmmsg", "shutdown", "getsockopt",
    "setsockopt", "getsockname", "getpeername"};

constexpr const char* kRefused[] = {
    "setxattr",          "lsetxattr",     "fsetxattr", "removexattr", "lremovexattr",
    "fremovexattr",      "bind",          "connect",   "listen",      "accept",
    "accept4",           "clock_adjtime", "adjtimex",  "sync",        "syncfs",
    "name_to_handle_at", "vmsplice"};

constexpr const char* kForbidden[] = {
    // Other processes' memory and descriptors.
    "ptrace", "process_vm_readv", "process_vm_writev", "pidfd_getfd", "kcmp", "process_madvise",
    // Mounts, namespaces, roots.
    "mount", "umount", "umount2", "pivot_root", "chroot", "move_mount", "open_tree", "fsopen",
    "fsmount", "fsconfig", "fspick", "mount_setattr", "unshare", "setns", "open_by_handle_at",
    // Kernel surface with a history.
    "bpf", "perf_event_open", "userfaultfd", "fanotify_init", "add_key", "request_key", "keyctl",
    // Administration of the machine.
    "init_module", "finit_module", "delete_module", "kexec_load", "kexec_file_load", "reboot",
    "swapon", "swapoff", "acct", "settimeofday", "clock_settime", "stime", "syslog", "sethostname",
    "setdomainname", "iopl", "ioperm", "quotactl", "quotactl_fd", "vhangup", "nfsservctl",
    "lookup_dcookie", "uselib"};

constexpr const char* kForbiddenInRun[] = {
    "io_uring_setup", "io_uring_enter", "io_uring_register", "shmget", "shmat",  "shmctl", "shmdt",
    "semget",         "semop",          "semtimedop",        "semctl", "msgget", "msgsnd", "msgrcv",
    "msgctl",         "mq_open",        "mq_unlink"};

}  // namespace

const SystemCalls& system_calls() {
  static const SystemCalls calls{kAllowed, kRefused, kForbidden, kForbiddenInRun};
  return calls;
}

}  // namespace gavel::sandbox
