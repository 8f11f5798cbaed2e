// What a driver tells the counting runtime. Only programs that are built to be counted have it.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Around every call of the solution's entry. `outside`: bytes that the driver itself keeps, which
/// may change between calls.
void gavel_counting_on(size_t outside);
void gavel_counting_off(size_t outside);

/// Before a driver allocates arguments that it never frees: they are no memory of the solution's.
void gavel_counting_arguments(void);

/// Writes down what was counted since the last record.
void gavel_counting_record(uint32_t test);

#ifdef __cplusplus
}
#endif
