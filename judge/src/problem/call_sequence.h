#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/problem.h"
#include "gavel/judge/test_case.h"

#include "values/syntax_error.h"

namespace gavel::judge {

/// One call as written, with the result it should give when that is written too.
struct WrittenCall {
  Call call;
  std::optional<Value> result;
};

/// `allow("ann", 1) -> true  # comment`. Throws SyntaxError.
[[nodiscard]] WrittenCall parse_call_line(std::string_view text, const Entry& entry,
                                          RecordTypes records);

/// `[["RateLimiter", "allow"], [[2, 10], ["ann", 1]]]`, as a part of `text` from `start` on; sets
/// `end` behind it. Throws SyntaxError.
[[nodiscard]] std::vector<Call> parse_call_arrays(std::string_view text, std::size_t start,
                                                  const Entry& entry, RecordTypes records,
                                                  std::size_t& end);

/// The index of a method; `fault` describes an unknown one. Nothing then.
struct MethodFault {
  std::string message, help;
};
[[nodiscard]] std::optional<std::size_t> find_method(const Entry& entry, std::string_view name,
                                                     MethodFault& fault);

/// A sequence that cannot be: where and why. Also thrown.
struct SequenceFault {
  std::size_t call = 0;  ///< Index of the call.
  std::string message, help;
};

/// Checks that the constructor comes first and only there. Throws SequenceFault.
void check_sequence(const Entry& entry, const std::vector<Call>& calls);

/// Checks a sequence; its results are those of every call that has one, or of none. Throws
/// SequenceFault.
struct WrittenSequence {
  std::vector<Call> calls;
  std::optional<Value> expected;  ///< A list with one result per call.
};
[[nodiscard]] WrittenSequence assemble_sequence(const Entry& entry, std::vector<WrittenCall> calls);

/// The type of a class problem's answer at call `index`.
[[nodiscard]] const Type& result_type(const Entry& entry, const Call& call);

}  // namespace gavel::judge
