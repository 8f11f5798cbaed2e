#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "gavel/judge/value.h"

namespace gavel::judge {

/// One call of a class problem; `method` indexes Entry::methods (the constructor included).
struct Call {
  std::size_t method = 0;
  std::vector<Value> arguments;

  friend bool operator==(const Call&, const Call&) = default;
};

/// What a test feeds the solution. The problem's kind says which member is used.
struct CaseInput {
  std::vector<Value> arguments;  ///< function: in parameter order.
  std::vector<Call> calls;       ///< class: the constructor first.
  std::string text;              ///< stdio: standard input, byte for byte.
};

/// The groups in judging order.
enum class Group { kSample, kBasic, kEdge, kScale, kOwn };
[[nodiscard]] std::string_view to_string(Group group);

/// One test, ready to run.
struct TestCase {
  std::string name;  ///< Unique in the problem: "sample-1", "simultaneous", "basic-07", "scale-2".
  Group group = Group::kBasic;
  std::string why;   ///< What it is there for. May be empty.
  CaseInput input;

  /// function: the result; class: a list with one result per call (null for the constructor and
  /// void); stdio: the text as a string. Absent until the reference has filled it, or for a user's
  /// own case without an expectation.
  std::optional<Value> expected;
};

}  // namespace gavel::judge
