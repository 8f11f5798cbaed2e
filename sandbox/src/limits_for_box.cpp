#include "limits_for_box.h"

#include <algorithm>

#include <sys/resource.h>

namespace gavel::sandbox {

namespace {

/// Every thread reserves a stack as large as the main one and an arena for malloc. Reserving is not
/// using, but an address space without bound lets page tables grow unseen.
std::uint64_t address_space(const Limits& limits, std::uint64_t stack) {
  constexpr Bytes kArena = 128_MiB;
  constexpr Bytes kPrograms = 1_GiB;
  const std::uint64_t threads = std::max(1U, limits.processes);
  return 2 * limits.memory.count + threads * (stack + kArena.count) + kPrograms.count;
}

std::uint64_t backstop_seconds(nanoseconds cpu) {
  if (cpu == 0s) return RLIM_INFINITY;
  return static_cast<std::uint64_t>(std::chrono::ceil<std::chrono::seconds>(cpu).count()) + 1;
}

}  // namespace

ResourceLimits limits_for_box(const Room& room, const Limits& limits, unsigned other_processes) {
  const std::uint64_t stack = limits.stack.count != 0 ? limits.stack.count : limits.memory.count;
  ResourceLimits result;
  const bool by_space = room.memory_rule == MemoryRule::kAddressSpace;
  const bool by_data = room.memory_rule == MemoryRule::kData;
  result.address_space = by_space ? address_space(limits, stack) : RLIM_INFINITY;
  result.data = by_data ? address_space(limits, stack) : RLIM_INFINITY;
  result.stack = stack;
  result.cpu_seconds = backstop_seconds(limits.cpu);
  result.file_size = limits.file_size.count;
  result.open_files = limits.open_files;
  result.processes = std::uint64_t{limits.processes} + other_processes;
  return result;
}

}  // namespace gavel::sandbox
