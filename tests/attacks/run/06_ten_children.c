// expect: memory_limit; profile=multi cpu=5s
#include "../attack.h"

int main(void) {
  for (int child = 0; child < 10; ++child) {
    if (fork() != 0) continue;
    const size_t size = 100UL << 20;
    volatile char* memory = malloc(size);
    if (memory == NULL) _exit(1);
    for (size_t i = 0; i < size; i += 4096) memory[i] = 1;
    for (;;) pause();
  }
  sleep(60);
  escaped("ten children of 100 MB");
}
