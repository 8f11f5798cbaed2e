#pragma once

/* What every attack shares: it tries something, and says so when it worked. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* The runner takes this exit code as proof that the sandbox leaks. */
#define ESCAPED 42

__attribute__((noreturn)) static inline void escaped(const char* what) {
  fprintf(stderr, "ESCAPED: %s\n", what);
  _exit(ESCAPED);
}

/* `worked` is the attack's own success. */
static inline void must_fail(int worked, const char* what) {
  if (worked) escaped(what);
}

static inline int is(int argc, char** argv, const char* name) {
  return argc > 1 && strcmp(argv[1], name) == 0;
}
