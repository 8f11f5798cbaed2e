// expect: cpu_limit; answers=any cpu=400ms lap_cpu=100ms
// Answers that nobody asked for restart the lap, not the run.
#include "../attack.h"

int main(void) {
  for (;;) {
    const clock_t end = clock() + CLOCKS_PER_SEC / 50;
    while (clock() < end) {
    }
    if (write(4, "{\"index\": 7, \"index\": 7}\n", 25) < 0) return 1;
  }
}
