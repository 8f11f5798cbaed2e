// expect: memory_limit; memory=64MiB cpu=5s
#include "../attack.h"

static int deep(volatile int n) {
  volatile char frame[1024];
  frame[n % 1024] = 1;
  return deep(n + 1) + frame[0];
}

int main(void) { return deep(0); }
