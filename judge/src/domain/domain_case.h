#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gavel/judge/test_case.h"
#include "gavel/judge/value.h"

namespace gavel::judge {

/// A test's input as the domain sees it: values by name, whatever the problem's kind. The form in
/// which inputs are generated, validated and shrunk; problem/case_conversion.h turns a CaseInput
/// into one and back.
struct DomainCase {
  /// function, stdio: one value for every line of `input` that is no size, in the file's order.
  std::vector<std::pair<std::string, Value>> values;
  /// class: the constructor first.
  std::vector<Call> calls;

  friend bool operator==(const DomainCase&, const DomainCase&) = default;

  [[nodiscard]] const Value* find(std::string_view name) const;
};

}  // namespace gavel::judge
