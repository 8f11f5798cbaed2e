// A heap that is emptied between tests: C solutions seldom free what they allocate, and what one
// test leaves behind must not count against the next one. It also notices frees that are wrong.
#include <errno.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { kClasses = 64, kAlignment = 16 };
static const size_t kLargest = (size_t)1 << 18;  // Larger blocks are mappings of their own.
static const size_t kChunk = (size_t)1 << 22;
static const uint32_t kInUse = 0x6b6c6f42, kFree = 0x65657266;

typedef struct Block {
  size_t size;  // Of what the solution may use.
  uint32_t state;
  uint32_t shift;  // From the mapping's start to this header, in units of the alignment.
} Block;

typedef struct Mapping {
  struct Mapping *next, *previous;
  size_t size;
  size_t unused;
} Mapping;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static Block* freed[kClasses];
static Mapping chunks = {&chunks, &chunks, 0, 0};
static Mapping larges = {&larges, &larges, 0, 0};
static char *begin, *end;

static _Noreturn void complain(const char* message) {
  if (write(2, message, strlen(message)) < 0) _exit(70);
  abort();
}

// Four classes to every doubling: at most a fifth of a block is wasted.
static unsigned class_of(size_t size) {
  if (size <= 64) return (unsigned)((size + 15) / 16);
  const unsigned top = 63 - (unsigned)__builtin_clzl(size - 1);
  return 5 + (top - 6) * 4 + (unsigned)(((size - 1) >> (top - 2)) & 3);
}

static size_t size_of(unsigned class) {
  if (class <= 4) return class == 0 ? 16 : class * (size_t)16;
  const unsigned top = 6 + (class - 5) / 4, quarter = (class - 5) % 4;
  return ((size_t)4 + quarter + 1) << (top - 2);
}

static Mapping* map(Mapping* list, size_t size) {
  Mapping* const mapping =
      mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (mapping == MAP_FAILED) return NULL;
  if (size >= (size_t)1 << 21) madvise(mapping, size, MADV_HUGEPAGE);
  mapping->size = size;
  mapping->next = list->next;
  mapping->previous = list;
  list->next->previous = mapping;
  list->next = mapping;
  return mapping;
}

static void unmap(Mapping* mapping) {
  mapping->previous->next = mapping->next;
  mapping->next->previous = mapping->previous;
  munmap(mapping, mapping->size);
}

static size_t pages_around(size_t size) {
  const size_t page = 4096;
  return (size + sizeof(Mapping) + sizeof(Block) + page - 1) / page * page;
}

static Block* large_block(size_t size) {
  if (size > SIZE_MAX / 2) return NULL;
  Mapping* const mapping = map(&larges, pages_around(size));
  return mapping == NULL ? NULL : (Block*)(mapping + 1);
}

// Moves pages instead of bytes: many solutions let an array grow by one element at a time.
static void* resize_large(Block* block, size_t size) {
  Mapping* mapping = (Mapping*)block - 1;
  const size_t all = pages_around(size);
  if (size > SIZE_MAX / 2) return NULL;
  if (all != mapping->size) {
    pthread_mutex_lock(&lock);
    mapping = mremap(mapping, mapping->size, all, MREMAP_MAYMOVE);
    if (mapping != MAP_FAILED) {
      mapping->size = all;
      mapping->previous->next = mapping->next->previous = mapping;
    }
    pthread_mutex_unlock(&lock);
    if (mapping == MAP_FAILED) return NULL;
  }
  block = (Block*)(mapping + 1);
  block->size = size;
  return block + 1;
}

static Block* small_block(unsigned class) {
  Block* const block = freed[class];
  if (block != NULL) {
    memcpy(&freed[class], block + 1, sizeof block);
    return block;
  }
  const size_t size = size_of(class) + sizeof(Block);
  if ((size_t)(end - begin) < size) {
    Mapping* const chunk = map(&chunks, kChunk);
    if (chunk == NULL) return NULL;
    begin = (char*)(chunk + 1);
    end = (char*)chunk + kChunk;
  }
  begin += size;
  return (Block*)(begin - size);
}

void* malloc(size_t size) {
  pthread_mutex_lock(&lock);
  const bool is_large = size > kLargest;
  Block* const block = is_large ? large_block(size) : small_block(class_of(size));
  pthread_mutex_unlock(&lock);
  if (block == NULL) {
    errno = ENOMEM;
    return NULL;
  }
  *block = (Block){size, kInUse, 0};
  return block + 1;
}

static Block* block_of(void* memory) {
  Block* const block = (Block*)memory - 1;
  if ((uintptr_t)memory % kAlignment != 0 || (block->state != kInUse && block->state != kFree)) {
    complain("free(): invalid pointer\n");
  }
  if (block->state == kFree) complain("free(): double free detected\n");
  return block - block->shift;
}

void free(void* memory) {
  if (memory == NULL) return;
  Block* const block = block_of(memory);
  ((Block*)memory - 1)->state = kFree;
  pthread_mutex_lock(&lock);
  if (block->size > kLargest) {
    unmap((Mapping*)block - 1);
  } else {
    const unsigned class = class_of(block->size);
    memcpy(block + 1, &freed[class], sizeof block);
    freed[class] = block;
  }
  pthread_mutex_unlock(&lock);
}

void* calloc(size_t count, size_t size) {
  size_t all;
  if (__builtin_mul_overflow(count, size, &all)) {
    errno = ENOMEM;
    return NULL;
  }
  void* const memory = malloc(all);
  // A mapping of its own comes as zeros.
  if (memory != NULL && all <= kLargest) memset(memory, 0, all);
  return memory;
}

void* realloc(void* memory, size_t size) {
  if (memory == NULL) return malloc(size);
  Block* const block = block_of(memory);
  const bool is_aligned = block != (Block*)memory - 1;
  if (!is_aligned && size > kLargest && block->size > kLargest) {
    void* const resized = resize_large(block, size);
    if (resized == NULL) errno = ENOMEM;
    return resized;
  }
  if (!is_aligned && size <= kLargest && block->size <= kLargest &&
      class_of(size) == class_of(block->size)) {
    block->size = size;
    return memory;
  }
  const size_t usable = block->size - (size_t)((char*)memory - (char*)(block + 1));
  void* const moved = malloc(size);
  if (moved == NULL) return NULL;
  memcpy(moved, memory, size < usable ? size : usable);
  free(memory);
  return moved;
}

void* memalign(size_t alignment, size_t size) {
  if (alignment <= kAlignment) return malloc(size);
  char* const memory = malloc(size + alignment);
  if (memory == NULL) return NULL;
  char* const aligned = (char*)(((uintptr_t)memory + alignment - 1) / alignment * alignment);
  if (aligned == memory) return memory;
  *((Block*)aligned - 1) =
      (Block){size, kInUse, (uint32_t)((aligned - memory) / (ptrdiff_t)sizeof(Block))};
  return aligned;
}

void* aligned_alloc(size_t alignment, size_t size) {
  return memalign(alignment, size);
}

int posix_memalign(void** memory, size_t alignment, size_t size) {
  *memory = memalign(alignment, size);
  return *memory == NULL ? ENOMEM : 0;
}

size_t malloc_usable_size(void* memory) {
  return memory == NULL ? 0 : ((Block*)memory - 1)->size;
}

void gavel_keep_heap(void) {
  // Nobody reaches these chunks any more but through the pointers that were handed out.
  chunks.next = chunks.previous = &chunks;
  larges.next = larges.previous = &larges;
  begin = end = NULL;
  memset(freed, 0, sizeof freed);
}

void gavel_empty_heap(void) {
  while (larges.next != &larges) unmap(larges.next);
  // One chunk stays: most tests need no more.
  while (chunks.next != &chunks && chunks.next->next != &chunks) unmap(chunks.next);
  begin = end = NULL;
  if (chunks.next != &chunks) {
    begin = (char*)(chunks.next + 1);
    end = (char*)chunks.next + kChunk;
  }
  memset(freed, 0, sizeof freed);
}
