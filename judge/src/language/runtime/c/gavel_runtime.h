// What a generated driver is made of.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

// The front of the request. Strings and arrays are allocated with malloc, as a solution expects.
bool gavel_read_bool(void);
int gavel_read_int(void);
long long gavel_read_long(void);
double gavel_read_double(void);
char gavel_read_char(void);
char* gavel_read_string(void);
uint32_t gavel_read_count(void);
uint16_t gavel_read_method(void);
void gavel_read_end(void);

// The answer.
void gavel_write_bool(bool value);
void gavel_write_int(int value);
void gavel_write_long(long long value);
void gavel_write_double(double value);
void gavel_write_char(char value);
void gavel_write_string(const char* value);
void gavel_write_count(size_t count);
void gavel_write_method(uint16_t method);

// The length of a returned list; ends the test with an explanation when it was not set.
void gavel_write_size(int size, const void* list, const char* name);

// Ends the test: the solution returned what cannot be written down.
_Noreturn void gavel_refuse(const char* why);
_Noreturn void gavel_protocol_fault(void);

// A null or empty list still has an address, so that a solution can tell it from no list.
void* gavel_array(size_t count, size_t size);

// The clock and the place of one test.
void gavel_start(void);
void gavel_stop(void);
void gavel_enter_call(int call);

// In programs that are built to be counted: around the solution's code, and before arguments are
// allocated.
void gavel_counting_on(size_t outside);
void gavel_counting_off(size_t outside);
void gavel_counting_arguments(void);

typedef void (*GavelRunTest)(void);

// The whole life of a driver: answers requests until there are no more.
int gavel_serve(GavelRunTest run_test);

// More nodes than any test has: a structure that was wired into a circle ends here.
#define GAVEL_MOST_NODES (1 << 24)

#define GAVEL_LINKED(Node, READ, WRITE)                                                     \
  static struct Node* gavel_read_##Node(void) {                                             \
    struct Node* head = NULL;                                                               \
    struct Node** tail = &head;                                                             \
    for (uint32_t left = gavel_read_count(); left > 0; --left) {                            \
      *tail = gavel_array(1, sizeof(struct Node));                                          \
      (*tail)->val = READ();                                                                \
      (*tail)->next = NULL;                                                                 \
      tail = &(*tail)->next;                                                                \
    }                                                                                       \
    return head;                                                                            \
  }                                                                                         \
  static void gavel_write_##Node(const struct Node* head) {                                 \
    size_t length = 0;                                                                      \
    for (const struct Node* node = head; node != NULL; node = node->next) {                 \
      if (++length > GAVEL_MOST_NODES) gavel_refuse("the returned list has a cycle");       \
    }                                                                                       \
    gavel_write_count(length);                                                              \
    for (const struct Node* node = head; node != NULL; node = node->next) WRITE(node->val); \
  }

#define GAVEL_TREE(Node, READ, WRITE)                                                  \
  static struct Node* gavel_read_##Node(void) {                                        \
    const uint32_t count = gavel_read_count();                                         \
    struct Node** slots = gavel_array(count + 1, sizeof *slots);                       \
    for (uint32_t i = 0; i < count; ++i) {                                             \
      slots[i] = NULL;                                                                 \
      if (!gavel_read_bool()) continue;                                                \
      slots[i] = gavel_array(1, sizeof(struct Node));                                  \
      slots[i]->val = READ();                                                          \
      slots[i]->left = slots[i]->right = NULL;                                         \
    }                                                                                  \
    uint32_t next = 1;                                                                 \
    for (uint32_t i = 0; i < count; ++i) {                                             \
      if (slots[i] == NULL) continue;                                                  \
      if (next < count) slots[i]->left = slots[next++];                                \
      if (next < count) slots[i]->right = slots[next++];                               \
    }                                                                                  \
    struct Node* const root = count > 0 ? slots[0] : NULL;                             \
    free(slots);                                                                       \
    return root;                                                                       \
  }                                                                                    \
  static void gavel_write_##Node(const struct Node* root) {                            \
    size_t count = root != NULL, room = 16;                                            \
    const struct Node** slots = gavel_array(room, sizeof *slots);                      \
    slots[0] = root;                                                                   \
    for (size_t i = 0; i < count; ++i) {                                               \
      if (slots[i] == NULL) continue;                                                  \
      if (count + 2 > room) {                                                          \
        room *= 2;                                                                     \
        slots = realloc(slots, room * sizeof *slots);                                  \
        if (slots == NULL) abort();                                                    \
      }                                                                                \
      slots[count++] = slots[i]->left;                                                 \
      slots[count++] = slots[i]->right;                                                \
      if (count > 2 * GAVEL_MOST_NODES) gavel_refuse("the returned tree has a cycle"); \
    }                                                                                  \
    while (count > 0 && slots[count - 1] == NULL) --count;                             \
    gavel_write_count(count);                                                          \
    for (size_t i = 0; i < count; ++i) {                                               \
      gavel_write_bool(slots[i] != NULL);                                              \
      if (slots[i] != NULL) WRITE(slots[i]->val);                                      \
    }                                                                                  \
    free(slots);                                                                       \
  }
