/* Gives a program that a debugger starts the input of one case: where a driver reads its requests, or
   as standard input. Compiled as C and as C++, behind the definitions of GAVEL_CASE and
   GAVEL_CASE_FD. */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

static void gavel_open_as(const char* file, int flags, int descriptor) {
  int opened = open(file, flags);
  if (opened < 0) {
    perror(file);
    _exit(72); /* EX_OSFILE */
  }
  if (opened != descriptor) {
    dup2(opened, descriptor);
    close(opened);
  }
}

__attribute__((constructor)) static void gavel_take_case(void) {
  gavel_open_as(GAVEL_CASE, O_RDONLY, GAVEL_CASE_FD);
  if (GAVEL_CASE_FD != 0) gavel_open_as("/dev/null", O_WRONLY, 4);
}
