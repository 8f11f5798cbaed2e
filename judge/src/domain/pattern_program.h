#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "domain/pattern_node.h"

namespace gavel::judge {

/// A pattern as a non-deterministic automaton with its counts written out. Matching follows all
/// alternatives side by side (Thompson's simulation), so that its time is at most text x pattern for
/// every pattern; backtracking would be exponential for some. Immutable.
class PatternProgram {
 public:
  explicit PatternProgram(const PatternNode& pattern);

  [[nodiscard]] bool matches(std::string_view text) const;

 private:
  struct Step {
    enum class Kind { kByte, kFork, kAccept };
    Kind kind;
    std::uint32_t next;   ///< kByte: of `sets_`, the one to read; the step behind follows it.
    std::uint32_t other;  ///< kFork: the second step to go on with, `next` the first.
  };
  class Front;

  void append(const PatternNode& node);
  void append_choice(const PatternNode& node);
  void append_repeat(const PatternNode& node);
  std::uint32_t append_fork(std::uint32_t next, std::uint32_t other);
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(steps_.size()); }

  std::vector<Step> steps_;
  std::vector<std::bitset<256>> sets_;
};

}  // namespace gavel::judge
