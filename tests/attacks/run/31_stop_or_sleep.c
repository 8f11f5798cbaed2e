// expect stop: stopped
// expect tstp: idle; idle=150ms
// expect sleep: idle; idle=150ms
// expect block: idle; idle=150ms
#include "../attack.h"

int main(int argc, char** argv) {
  if (is(argc, argv, "stop")) raise(SIGSTOP);
  if (is(argc, argv, "tstp")) raise(SIGTSTP);
  if (is(argc, argv, "block")) {
    int ends[2];
    char byte;
    if (pipe(ends) == 0 && read(ends[0], &byte, 1) == 1) return 1;
  }
  for (;;) sleep(1000);
}
