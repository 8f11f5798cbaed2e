// Counts what a C or C++ solution does. The compiler calls in here at every program point; the linker
// sends the library functions whose work would stay invisible. Compiled without either, as C and as
// C++. Nothing here allocates: a record may have to be written from a signal handler.
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "gavel_counting.h"


#ifdef __cplusplus
extern "C" {
#endif

enum { kPoints = 1 << 16, kCharges = 1 << 12, kMostBlocks = 400, kBytesAStep = 16 };
// A frame larger than this is the stack of another thread.
static const uintptr_t kLargestFrame = (uintptr_t)16 << 20;

/// A place in the program; `from` is the point that came before it when it was first reached, which
/// leads from the inside of the library to the line that called it.
typedef struct Point {
  uintptr_t pc, from;
  uint64_t count;
} Point;

enum Cost { kMemory, kCompare, kSearch, kAllocate, kHash, kCosts };
static const char* const kCostNames[] = {"memory", "compare", "search", "allocate", "hash"};

/// Work of a library function, charged to the point before it.
typedef struct Charge {
  uintptr_t pc;
  uint32_t cost;
  uint64_t count;
} Charge;

static Point points[kPoints];
static uint32_t touched[kPoints];
static uint32_t touched_count, guard_count;
static Charge charges[kCharges];
static int is_on;
static uintptr_t last_pc;
static uint64_t total, call_total, worst, calls;
static int64_t live, live_base, peak, before_arguments;
static int has_arguments;
static uintptr_t stack_base, stack_lowest, deepest;
static int64_t cpu_started, cpu_used;

static int64_t cpu_now(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return (int64_t)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000000 +
         (int64_t)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1000;
}

static inline void hit(uint32_t index, uintptr_t pc) {
  Point* const point = &points[index];
  if (point->pc == 0) {
    point->pc = pc;
    point->from = last_pc;
  }
  if (point->count++ == 0) touched[touched_count++] = index;
  ++total;
  last_pc = pc;
}

static inline void look_at_stack(uintptr_t here) {
  if (here < stack_lowest && stack_lowest - here < kLargestFrame) stack_lowest = here;
}

// clang's -fsanitize-coverage=trace-pc-guard: every point has a number.
void __sanitizer_cov_trace_pc_guard_init(uint32_t* start, uint32_t* stop) {
  if (start == stop || *start != 0) return;
  for (uint32_t* guard = start; guard < stop; ++guard) {
    if (guard_count + 1 < kPoints) *guard = ++guard_count;
  }
}

void __sanitizer_cov_trace_pc_guard(const uint32_t* guard) {
  if (!is_on || *guard == 0) return;
  look_at_stack((uintptr_t)__builtin_frame_address(0));
  hit(*guard, (uintptr_t)__builtin_return_address(0));
}

// gcc's -fsanitize-coverage=trace-pc: a point is where the call comes from.
void __sanitizer_cov_trace_pc(void) {
  if (!is_on) return;
  look_at_stack((uintptr_t)__builtin_frame_address(0));
  const uintptr_t pc = (uintptr_t)__builtin_return_address(0);
  uint32_t slot = (uint32_t)((pc * 0x9E3779B97F4A7C15U) >> 48);
  for (uint32_t tries = 0; points[slot].pc != pc && points[slot].pc != 0; ++tries) {
    if (tries == 256) return;
    slot = (slot + 1) % kPoints;
  }
  hit(slot, pc);
}

static void charge(enum Cost cost, uint64_t steps) {
  if (!is_on) return;
  total += steps;
  uint32_t slot = (uint32_t)(((last_pc + cost) * 0x9E3779B97F4A7C15U) >> 52);
  for (uint32_t tries = 0; tries < 64; ++tries, slot = (slot + 1) % kCharges) {
    Charge* const entry = &charges[slot];
    if (entry->count == 0) {
      entry->pc = last_pc;
      entry->cost = cost;
    } else if (entry->pc != last_pc || entry->cost != (uint32_t)cost) {
      continue;
    }
    entry->count += steps;
    return;
  }
}

static void charge_bytes(enum Cost cost, size_t bytes) {
  charge(cost, (bytes + kBytesAStep - 1) / kBytesAStep);
}

static void grow(int64_t bytes) {
  live += bytes;
  if (is_on && live > peak) peak = live;
}

// --- One record a request ----------------------------------------------------

void gavel_counting_arguments(void) {
  before_arguments = live;
  has_arguments = 1;
}

void gavel_counting_on(size_t outside) {
  if (calls == 0) {
    live_base = live - (int64_t)outside;
    peak = live_base;
  }
  if (has_arguments && calls > 0) {
    live_base += live - before_arguments;
    peak += live - before_arguments;
  }
  has_arguments = 0;
  // What the driver itself keeps is no memory of the solution's.
  live -= (int64_t)outside;
  if (live > peak) peak = live;
  ++calls;
  call_total = total;
  stack_base = stack_lowest = (uintptr_t)__builtin_frame_address(0);
  last_pc = 0;
  cpu_started = cpu_now();
  is_on = 1;
}

void gavel_counting_off(size_t outside) {
  if (!is_on) return;
  is_on = 0;
  cpu_used += cpu_now() - cpu_started;
  live += (int64_t)outside;
  if (total - call_total > worst) worst = total - call_total;
  if (stack_base - stack_lowest > deepest) deepest = stack_base - stack_lowest;
}

static char text[1 << 16];
static size_t text_size;
static int file = -1;

static void flush_text(void) {
  size_t done = 0;
  while (done < text_size) {
    const ssize_t written = write(file, text + done, text_size - done);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) break;
    done += (size_t)written;
  }
  text_size = 0;
}

static void put(const char* word) {
  for (; *word != '\0'; ++word) {
    if (text_size == sizeof text) flush_text();
    text[text_size++] = *word;
  }
}

static void put_number(uint64_t value, unsigned base) {
  char digits[32];
  size_t at = sizeof digits;
  digits[--at] = '\0';
  do digits[--at] = "0123456789abcdef"[value % base];
  while ((value /= base) != 0);
  put(digits + at);
}

static void put_field(const char* name, uint64_t value) {
  put(name);
  put_number(value, 10);
}

static void put_address(uintptr_t pc) {
  put("@");
  put_number(pc, 16);
}

typedef struct Block {
  uintptr_t pc;
  uint64_t count;
  const char* cost;
} Block;
static Block blocks[kMostBlocks];
static size_t block_count;

static void keep_block(uintptr_t pc, uint64_t count, const char* cost) {
  if (block_count == kMostBlocks && blocks[kMostBlocks - 1].count >= count) return;
  size_t at = block_count < kMostBlocks ? block_count++ : (size_t)kMostBlocks - 1;
  for (; at > 0 && blocks[at - 1].count < count; --at) blocks[at] = blocks[at - 1];
  blocks[at].pc = pc;
  blocks[at].count = count;
  blocks[at].cost = cost;
}

static void put_blocks(void) {
  block_count = 0;
  for (uint32_t i = 0; i < touched_count; ++i) {
    keep_block(points[touched[i]].pc, points[touched[i]].count, "");
  }
  for (size_t i = 0; i < kCharges; ++i) {
    if (charges[i].count > 0) keep_block(charges[i].pc, charges[i].count, kCostNames[charges[i].cost]);
  }
  put(",\"blocks\":[");
  for (size_t i = 0; i < block_count; ++i) {
    put(i > 0 ? ",[\"" : "[\"");
    put_address(blocks[i].pc);
    if (*blocks[i].cost != '\0') put(" ");
    put(blocks[i].cost);
    put_field("\",", blocks[i].count);
    put("]");
  }
  put("],\"from\":[");
  for (uint32_t i = 0; i < touched_count; ++i) {
    put(i > 0 ? ",[\"" : "[\"");
    put_address(points[touched[i]].pc);
    put("\",\"");
    put_address(points[touched[i]].from);
    put("\"]");
  }
  put("]");
}

void gavel_counting_record(uint32_t test) {
  gavel_counting_off(0);
  if (file < 0) file = open("gavel_counts.jsonl", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  put_field("{\"test\":", test);
  put_field(",\"calls\":", calls);
  put_field(",\"total\":", total);
  put_field(",\"worst\":", worst);
  put_field(",\"cpu_ns\":", (uint64_t)cpu_used);
  put_field(",\"heap\":", peak > live_base ? (uint64_t)(peak - live_base) : 0);
  put_field(",\"stack\":", deepest);
  put_blocks();
  put("}\n");
  flush_text();
  for (uint32_t i = 0; i < touched_count; ++i) points[touched[i]].count = 0;
  for (size_t i = 0; i < kCharges; ++i) charges[i].count = 0;
  touched_count = 0;
  total = call_total = worst = calls = 0;
  deepest = 0;
  cpu_used = 0;
}

// --- Library functions that hide their work ------------------------------------
// -Wl,--wrap=NAME makes a call of NAME one of __wrap_NAME.

void* __real_memcpy(void* to, const void* from, size_t bytes);
void* __wrap_memcpy(void* to, const void* from, size_t bytes) {
  charge_bytes(kMemory, bytes);
  return __real_memcpy(to, from, bytes);
}
void* __real_memmove(void* to, const void* from, size_t bytes);
void* __wrap_memmove(void* to, const void* from, size_t bytes) {
  charge_bytes(kMemory, bytes);
  return __real_memmove(to, from, bytes);
}
void* __real_memset(void* to, int byte, size_t bytes);
void* __wrap_memset(void* to, int byte, size_t bytes) {
  charge_bytes(kMemory, bytes);
  return __real_memset(to, byte, bytes);
}

/// How many bytes a comparison had to look at.
static size_t equal_bytes(const char* a, const char* b, size_t most, int until_zero) {
  size_t i = 0;
  while (i < most && a[i] == b[i] && !(until_zero && a[i] == '\0')) ++i;
  return i + 1;
}

int __real_memcmp(const void* a, const void* b, size_t bytes);
int __wrap_memcmp(const void* a, const void* b, size_t bytes) {
  if (is_on) charge_bytes(kCompare, equal_bytes((const char*)a, (const char*)b, bytes, 0));
  return __real_memcmp(a, b, bytes);
}
int __real_bcmp(const void* a, const void* b, size_t bytes);
int __wrap_bcmp(const void* a, const void* b, size_t bytes) {
  if (is_on) charge_bytes(kCompare, equal_bytes((const char*)a, (const char*)b, bytes, 0));
  return __real_bcmp(a, b, bytes);
}
int __real_strcmp(const char* a, const char* b);
int __wrap_strcmp(const char* a, const char* b) {
  if (is_on) charge_bytes(kCompare, equal_bytes(a, b, SIZE_MAX, 1));
  return __real_strcmp(a, b);
}
int __real_strncmp(const char* a, const char* b, size_t most);
int __wrap_strncmp(const char* a, const char* b, size_t most) {
  if (is_on) charge_bytes(kCompare, equal_bytes(a, b, most, 1));
  return __real_strncmp(a, b, most);
}
void* __real_memchr(const void* in, int byte, size_t bytes);
void* __wrap_memchr(const void* in, int byte, size_t bytes) {
  void* const found = __real_memchr(in, byte, bytes);
  charge_bytes(kSearch, found != NULL ? (size_t)((const char*)found - (const char*)in) + 1 : bytes);
  return found;
}
size_t __real_strlen(const char* of);
size_t __wrap_strlen(const char* of) {
  const size_t length = __real_strlen(of);
  charge_bytes(kSearch, length + 1);
  return length;
}
char* __real_strchr(const char* in, int byte);
char* __wrap_strchr(const char* in, int byte) {
  char* const found = __real_strchr(in, byte);
  if (is_on) charge_bytes(kSearch, found != NULL ? (size_t)(found - in) + 1 : __real_strlen(in) + 1);
  return found;
}
char* __real_strstr(const char* in, const char* what);
char* __wrap_strstr(const char* in, const char* what) {
  char* const found = __real_strstr(in, what);
  if (is_on) {
    charge_bytes(kSearch, __real_strlen(what) +
                              (found != NULL ? (size_t)(found - in) : __real_strlen(in)) + 1);
  }
  return found;
}
char* __real_strcpy(char* to, const char* from);
char* __wrap_strcpy(char* to, const char* from) {
  if (is_on) charge_bytes(kMemory, __real_strlen(from) + 1);
  return __real_strcpy(to, from);
}
char* __real_strncpy(char* to, const char* from, size_t bytes);
char* __wrap_strncpy(char* to, const char* from, size_t bytes) {
  charge_bytes(kMemory, bytes);
  return __real_strncpy(to, from, bytes);
}
char* __real_strcat(char* to, const char* from);
char* __wrap_strcat(char* to, const char* from) {
  if (is_on) charge_bytes(kMemory, __real_strlen(to) + __real_strlen(from) + 1);
  return __real_strcat(to, from);
}
char* __real_strdup(const char* from);
char* __wrap_strdup(const char* from) {
  if (is_on) charge_bytes(kMemory, __real_strlen(from) + 1);
  return __real_strdup(from);
}

#ifdef __cplusplus
// std::_Hash_bytes(const void*, size_t, size_t)
size_t __real__ZSt11_Hash_bytesPKvmm(const void* bytes, size_t count, size_t seed);
size_t __wrap__ZSt11_Hash_bytesPKvmm(const void* bytes, size_t count, size_t seed) {
  charge_bytes(kHash, count);
  return __real__ZSt11_Hash_bytesPKvmm(bytes, count, seed);
}
#endif

void* __real_malloc(size_t bytes);
void* __wrap_malloc(size_t bytes) {
  charge(kAllocate, 1);
  void* const memory = __real_malloc(bytes);
  if (memory != NULL) grow((int64_t)malloc_usable_size(memory));
  return memory;
}
void __real_free(void* memory);
void __wrap_free(void* memory) {
  if (memory == NULL) return;
  charge(kAllocate, 1);
  grow(-(int64_t)malloc_usable_size(memory));
  __real_free(memory);
}
void* __real_calloc(size_t count, size_t size);
void* __wrap_calloc(size_t count, size_t size) {
  charge(kAllocate, 1);
  void* const memory = __real_calloc(count, size);
  if (memory == NULL) return NULL;
  charge_bytes(kMemory, count * size);
  grow((int64_t)malloc_usable_size(memory));
  return memory;
}
void* __real_realloc(void* memory, size_t bytes);
void* __wrap_realloc(void* memory, size_t bytes) {
  charge(kAllocate, 1);
  const size_t before = memory != NULL ? malloc_usable_size(memory) : 0;
  void* const moved = __real_realloc(memory, bytes);
  if (moved == NULL) return NULL;
  if (moved != memory) charge_bytes(kMemory, before < bytes ? before : bytes);
  grow((int64_t)malloc_usable_size(moved) - (int64_t)before);
  return moved;
}
void* __real_aligned_alloc(size_t alignment, size_t bytes);
void* __wrap_aligned_alloc(size_t alignment, size_t bytes) {
  charge(kAllocate, 1);
  void* const memory = __real_aligned_alloc(alignment, bytes);
  if (memory != NULL) grow((int64_t)malloc_usable_size(memory));
  return memory;
}
int __real_posix_memalign(void** memory, size_t alignment, size_t bytes);
int __wrap_posix_memalign(void** memory, size_t alignment, size_t bytes) {
  charge(kAllocate, 1);
  const int failed = __real_posix_memalign(memory, alignment, bytes);
  if (failed == 0) grow((int64_t)malloc_usable_size(*memory));
  return failed;
}

#ifdef __cplusplus
}  // extern "C"
#endif
