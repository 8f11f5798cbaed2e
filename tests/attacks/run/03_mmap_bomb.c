// expect: memory_limit; cpu=5s
#include "../attack.h"

int main(void) {
  const size_t size = 1200UL << 20;
  char* memory = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return 1;
  for (size_t i = 0; i < size; i += 4096) memory[i] = 1;
  escaped("1.2 GB of memory");
}
