#pragma once

#include <atomic>

#include "../protocol/unique_fd.h"

namespace gavel::sandbox {

/// What the supervisor of one of two talking programs needs: the program's ends of the streams, and
/// whether the other one waits as well. The descriptors belong to the supervisor's thread.
struct TalkEnds {
  UniqueFd input;   ///< What becomes its standard input.
  UniqueFd output;  ///< What becomes its standard output.
  TalkEnds* other = nullptr;

  /// Asleep for as long as its limits allow, or ended.
  std::atomic<bool> waiting{false};

  void close() {
    input.reset();
    output.reset();
  }
  void set_waiting(bool is) { waiting.store(is, std::memory_order_relaxed); }
  [[nodiscard]] bool other_is_waiting() const {
    return other->waiting.load(std::memory_order_relaxed);
  }
};

}  // namespace gavel::sandbox
