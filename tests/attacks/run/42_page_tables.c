// expect: exited 0 or memory_limit or signalled 9 or cpu_limit
// Reads one byte of every 2 MiB: shared zero pages are nobody's memory, their page tables are.
#include "../attack.h"

int main(void) {
  const size_t chunk = 1UL << 30;
  size_t mapped = 0;
  volatile char sum = 0;
  for (int i = 0; i < 4096; ++i) {
    char* memory = mmap(NULL, chunk, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) break;
    madvise(memory, chunk, MADV_NOHUGEPAGE);
    for (size_t at = 0; at < chunk; at += 2UL << 20) sum = memory[at];
    mapped += chunk;
  }
  (void)sum;
  must_fail(mapped > 100UL * chunk, "page tables without limit");
  return 0;
}
