// expect i386: forbidden i386 getpid or signalled 11
// expect x32: forbidden x32 call 39
#include "../attack.h"

int main(int argc, char** argv) {
#ifdef __x86_64__
  long result = 0;
  if (is(argc, argv, "i386")) __asm__ volatile("int $0x80" : "=a"(result) : "a"(20L) : "memory");
  if (is(argc, argv, "x32")) result = syscall(0x40000000 | 39);
  must_fail(result > 0, "a system call of another architecture");
  return 0;
#endif
}
