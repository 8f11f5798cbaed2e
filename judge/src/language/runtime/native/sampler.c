/* Says where a program was at every 4 ms of its computing, for a second: lines "gavel-sample: ADDRESS
   ADDRESS ..." on standard error, the innermost call first. Compiled as C and as C++. */
#include <signal.h>
#include <stdint.h>
#include <sys/time.h>
#include <unistd.h>
#include <unwind.h>

enum { kGavelSamples = 250, kGavelDepth = 40 };

static uintptr_t gavel_calls[kGavelSamples][kGavelDepth];
static volatile int gavel_taken;

static _Unwind_Reason_Code gavel_step(struct _Unwind_Context* context, void* depth) {
  int behind_call = 0;
  int* const at = (int*)depth;
  const uintptr_t address = _Unwind_GetIPInfo(context, &behind_call);
  if (*at >= kGavelDepth) return _URC_END_OF_STACK;
  /* A return address lies behind the call; an interrupted instruction is itself the place. */
  gavel_calls[gavel_taken][(*at)++] = behind_call ? address : address - 1;
  return _URC_NO_REASON;
}

static void gavel_write(const char* text, unsigned long count) {
  if (write(2, text, count) < 0) _exit(74); /* EX_IOERR */
}

static void gavel_report(void) {
  static int done;
  int i, k;
  if (done) return;
  done = 1;
  for (i = 0; i < gavel_taken; ++i) {
    char line[16 + kGavelDepth * 20] = "\ngavel-sample:";
    unsigned long size = 14;
    for (k = 0; k < kGavelDepth && gavel_calls[i][k] != 0; ++k) {
      int shift = 60;
      line[size++] = ' ';
      for (; shift >= 0; shift -= 4) line[size++] = "0123456789abcdef"[gavel_calls[i][k] >> shift & 15];
    }
    line[size++] = '\n';
    gavel_write(line, size);
  }
}

static void gavel_tick(int number) {
  int depth = 0;
  (void)number;
  _Unwind_Backtrace(gavel_step, &depth);
  gavel_taken = gavel_taken + 1;
  if (gavel_taken < kGavelSamples) return;
  gavel_report();
  _exit(0);
}

__attribute__((constructor)) static void gavel_start_sampling(void) {
  struct sigaction action = {};
  struct itimerval every = {{0, 4000}, {0, 4000}};
  action.sa_handler = gavel_tick;
  action.sa_flags = SA_RESTART;
  sigaction(SIGPROF, &action, 0);
  setitimer(ITIMER_PROF, &every, 0);
}

__attribute__((destructor)) static void gavel_stop_sampling(void) {
  struct itimerval never = {{0, 0}, {0, 0}};
  setitimer(ITIMER_PROF, &never, 0);
  gavel_report();
}
