// expect: exited 0; arguments=500KiB
// expect over: not_started; arguments=200MiB
// expect exec: exited 0
// Arguments too large to start with are the caller's mistake, not the sandbox's failure.
#include "../attack.h"

int main(int argc, char** argv) {
  if (!is(argc, argv, "exec")) return 0;
  static char word[100000];
  memset(word, 'a', sizeof word - 1);
  static char* many[5000];
  for (int i = 0; i < 4999; ++i) many[i] = word;
  must_fail(execve("/dev/null", many, many) == 0, "executed a device");
  return 0;
}
