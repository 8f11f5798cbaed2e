// Counts a whole program: from its main to its end, however it ends. Linked with --wrap=main.
#include <stdlib.h>

#include "gavel_counting.h"

#ifdef __cplusplus
extern "C" {
#endif

static void at_end(void) {
  gavel_counting_off(0);
  gavel_counting_record(0);
}

int __real_main(int count, char** arguments, char** environment);
int __wrap_main(int count, char** arguments, char** environment) {
  atexit(at_end);
  gavel_counting_on(0);
  const int status = __real_main(count, arguments, environment);
  gavel_counting_off(0);
  return status;
}

#ifdef __cplusplus
}
#endif
