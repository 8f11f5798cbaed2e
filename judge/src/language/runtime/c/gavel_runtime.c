// The part of a driver that is the same for every problem: frames, clocks, failures.
#include "gavel_runtime.h"

#include <errno.h>
#include <limits.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

void gavel_keep_heap(void);
void gavel_empty_heap(void);

enum { kRequests = 3, kAnswers = 4, kProtocolFault = 70 };
enum { kReady = 1, kResult = 3, kFailure = 4 };
enum { kNone = 0, kOutOfMemory = 1, kStackOverflow = 2 };
enum { kLongestText = 2000, kHeader = 17 };

// A buffer outside of the heap, which is emptied between tests.
typedef struct {
  char* bytes;
  size_t size, room;
} Buffer;

static Buffer request, answer;
static size_t at;  // In the request.

static volatile int call = -1;
static volatile bool running;
static uint32_t test;
static int64_t started, used;
static jmp_buf refused;
static char* stack_top;

void gavel_protocol_fault(void) {
  _exit(kProtocolFault);
}

// CPU time of all threads. Not CLOCK_PROCESS_CPUTIME_ID: once a process has a CPU limit, Linux
// answers that clock from a value it only refreshes at timer ticks, 4 ms apart.
static int64_t cpu_now(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000000LL +
         (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1000LL;
}

static void make_room(Buffer* buffer, size_t room) {
  if (room <= buffer->room) return;
  size_t larger = buffer->room > 0 ? buffer->room : (size_t)1 << 18;
  while (larger < room) larger *= 2;
  void* const bytes =
      buffer->room == 0
          ? mmap(NULL, larger, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
          : mremap(buffer->bytes, buffer->room, larger, MREMAP_MAYMOVE);
  if (bytes == MAP_FAILED) abort();
  buffer->bytes = bytes;
  buffer->room = larger;
}

static void write_all(const char* bytes, size_t count) {
  while (count > 0) {
    const ssize_t written = write(kAnswers, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) gavel_protocol_fault();
    bytes += written;
    count -= (size_t)written;
  }
}

static char* put(char* to, const void* from, size_t count) {
  memcpy(to, from, count);
  return to + count;
}

static char* put_header(char* to, uint32_t length, uint8_t kind, int64_t cpu) {
  to = put(to, &length, sizeof length);
  to = put(to, &kind, sizeof kind);
  to = put(to, &test, sizeof test);
  return put(to, &cpu, sizeof cpu);
}

static char* put_text(char* to, const char* text) {
  const uint32_t length = (uint32_t)strnlen(text, kLongestText);
  to = put(to, &length, sizeof length);
  return put(to, text, length);
}

// Allocates nothing, so that a signal handler can send it.
static void fail(uint8_t flags, const char* type, const char* message) {
  char frame[2 * kLongestText + 64];
  const int32_t line = 0, failed_call = call;
  running = false;
  char* to = frame + kHeader;
  to = put(to, &line, sizeof line);
  to = put(to, &failed_call, sizeof failed_call);
  to = put(to, &flags, sizeof flags);
  to = put_text(put_text(to, type), message);
  put_header(frame, (uint32_t)(to - frame - 4), kFailure, used);
  write_all(frame, (size_t)(to - frame));
}

// --- Values ------------------------------------------------------------------

static void take(void* to, size_t count) {
  if (request.size - at < count) gavel_protocol_fault();
  memcpy(to, request.bytes + at, count);
  at += count;
}

#define READ(Type, name)         \
  Type gavel_read_##name(void) { \
    Type value;                  \
    take(&value, sizeof value);  \
    return value;                \
  }
READ(int, int)
READ(long long, long)
READ(double, double)
READ(char, char)
READ(uint32_t, count)
READ(uint16_t, method)

bool gavel_read_bool(void) {
  return gavel_read_char() != 0;
}

char* gavel_read_string(void) {
  const uint32_t length = gavel_read_count();
  char* const text = gavel_array(length + (size_t)1, 1);
  take(text, length);
  text[length] = '\0';
  if (memchr(text, '\0', length) != NULL) {
    gavel_refuse("this test holds a string with a NUL byte, which no string in C can");
  }
  return text;
}

void gavel_read_end(void) {
  if (at != request.size) gavel_protocol_fault();
}

static void append(const void* from, size_t count) {
  make_room(&answer, answer.size + count);
  memcpy(answer.bytes + answer.size, from, count);
  answer.size += count;
}

#define WRITE(Type, name)               \
  void gavel_write_##name(Type value) { \
    append(&value, sizeof value);       \
  }
WRITE(int, int)
WRITE(long long, long)
WRITE(double, double)
WRITE(char, char)
WRITE(uint16_t, method)

void gavel_write_bool(bool value) {
  gavel_write_char(value ? 1 : 0);
}

void gavel_write_count(size_t count) {
  const uint32_t value = (uint32_t)count;
  append(&value, sizeof value);
}

void gavel_write_string(const char* value) {
  if (value == NULL) gavel_refuse("returned NULL where a string is expected");
  const size_t length = strlen(value);
  gavel_write_count(length);
  append(value, length);
}

void gavel_write_size(int size, const void* list, const char* name) {
  char text[200];
  if (size == INT_MIN && list == NULL) size = 0;
  if (size >= 0 && (list != NULL || size == 0)) return gavel_write_count((size_t)size);
  if (size == INT_MIN) {
    snprintf(text, sizeof text, "returned a list, but did not set *%s", name);
  } else if (size < 0) {
    snprintf(text, sizeof text, "set %s to %d", name, size);
  } else {
    snprintf(text, sizeof text, "returned NULL for a list, but set %s to %d", name, size);
  }
  gavel_refuse(text);
}

void gavel_refuse(const char* why) {
  gavel_stop();
  fail(kNone, "", why);
  longjmp(refused, 1);
}

void* gavel_array(size_t count, size_t size) {
  void* const memory = malloc((count > 0 ? count : 1) * size);
  if (memory == NULL) {
    fail(kOutOfMemory, "out of memory", "the arguments do not fit");
    _exit(kProtocolFault);
  }
  return memory;
}

// --- Clock and failures ------------------------------------------------------

void gavel_start(void) {
  started = cpu_now();
}

void gavel_stop(void) {
  if (started != 0) used = cpu_now() - started;
  started = 0;
}

void gavel_enter_call(int number) {
  call = number;
}

static bool is_stack_overflow(const siginfo_t* info) {
  struct rlimit stack = {0};
  getrlimit(RLIMIT_STACK, &stack);
  const uintptr_t most = (uintptr_t)1 << 36, one_frame = (uintptr_t)16 << 20;
  const uintptr_t size = (stack.rlim_cur < most ? stack.rlim_cur : most) + one_frame;
  const uintptr_t address = (uintptr_t)info->si_addr, top = (uintptr_t)stack_top;
  return info->si_code != SI_USER && address < top && address > top - size;
}

static void on_crash(int signal_number, siginfo_t* info, void* context) {
  (void)context;
  if (running) {
    gavel_stop();
    const bool overflow = signal_number == SIGSEGV && is_stack_overflow(info);
    if (overflow) fail(kStackOverflow, "SIGSEGV", "the stack overflowed");
    if (signal_number == SIGSEGV && !overflow) fail(kNone, "SIGSEGV", "invalid memory access");
    if (signal_number == SIGBUS) fail(kNone, "SIGBUS", "invalid memory access");
    if (signal_number == SIGFPE) fail(kNone, "SIGFPE", "integer division by zero or overflow");
    if (signal_number == SIGILL) fail(kNone, "SIGILL", "illegal instruction");
    // An abort says on standard error why: gavel reads it there.
  }
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

static void on_exit_during_call(void) {
  if (!running) return;
  gavel_stop();
  fail(kNone, "exit", "the program exited before the function returned");
}

static void watch_crashes(void) {
  static char stack[1 << 16];
  const stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action = {.sa_sigaction = on_crash, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  const int signals[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL};
  for (size_t i = 0; i < sizeof signals / sizeof *signals; ++i) {
    sigaction(signals[i], &action, NULL);
  }
  atexit(on_exit_during_call);
}

// --- Frames ------------------------------------------------------------------

static bool read_exactly(char* to, size_t count) {
  while (count > 0) {
    const ssize_t got = read(kRequests, to, count);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return false;
    to += got;
    count -= (size_t)got;
  }
  return true;
}

static bool next_request(void) {
  uint32_t length;
  if (!read_exactly((char*)&length, sizeof length)) return false;
  make_room(&request, length);
  request.size = length;
  if (!read_exactly(request.bytes, length)) gavel_protocol_fault();
  at = 0;
  test = gavel_read_count();
  return true;
}

// Only there in programs that are built to be counted.
__attribute__((weak)) void gavel_counting_record(uint32_t test);

static void record_counts(void) {
  if (gavel_counting_record != NULL) gavel_counting_record(test);
}

static void run_one(GavelRunTest run_test) {
  call = -1;
  used = started = 0;
  make_room(&answer, kHeader);
  answer.size = kHeader;
  running = true;
  if (setjmp(refused) != 0) {
    record_counts();
    fflush(NULL);
    return;
  }
  run_test();
  running = false;
  record_counts();
  fflush(NULL);
  put_header(answer.bytes, (uint32_t)(answer.size - 4), kResult, used);
  write_all(answer.bytes, answer.size);
}

int gavel_serve(GavelRunTest run_test) {
  // Buffers outside of the heap that is emptied.
  static char output[1 << 16], input[1 << 12];
  stack_top = (char*)__builtin_frame_address(0) + 4096;
  setvbuf(stdout, output, _IOFBF, sizeof output);
  setvbuf(stdin, input, _IOFBF, sizeof input);
  watch_crashes();
  // What the C library allocates once and for all must not go with the first test's memory.
  tzset();
  gavel_keep_heap();
  char ready[kHeader];
  put_header(ready, kHeader - 4, kReady, cpu_now());
  write_all(ready, sizeof ready);
  while (next_request()) {
    run_one(run_test);
    gavel_empty_heap();
  }
  return 0;
}
