// G15: limits are made from `input`; one that is written by hand in the statement as well will
// contradict them one day.
#include <fmt/format.h>

#include <optional>

#include "verify/check_table.h"
#include "verify/stated_limits.h"

namespace gavel::judge {
namespace {

std::optional<std::int64_t> constant(const Expression& expression) {
  if (expression.op == Expression::Op::kNumber && !expression.is_real) return expression.number;
  if (expression.op == Expression::Op::kNegate) {
    const auto value = constant(expression.operands.at(0));
    return value ? std::optional(-*value) : std::nullopt;
  }
  return std::nullopt;
}

/// The line that a name in prose means: of `input`, or of a record's field.
const DomainSpec* line_named(const Domain& domain, const std::string& name) {
  for (const DomainSpec& line : domain.lines) {
    if (line.name == name) return &line;
  }
  for (const DomainSpec& line : domain.lines) {
    if (line.field == name) return &line;
  }
  return nullptr;
}

}  // namespace

void check_statement_numbers(Verification& v) {
  if (!v.problem().input_domain) return v.skip("the input is not understood");
  for (const StatedLimit& stated : stated_limits(v.problem().statement)) {
    const DomainSpec* line = line_named(*v.problem().input_domain, stated.name);
    if (line == nullptr || !line->bounds.range || !line->dimensions.empty()) continue;
    const Range& range = *line->bounds.range;
    const auto declared = constant(stated.is_upper ? range.high : range.low);
    if (!declared || *declared == stated.number) continue;
    v.warn(line->place,
           fmt::format("the statement says `{}`, but `{}` goes {} {}", stated.text, stated.name,
                       stated.is_upper ? "up to" : "down to", *declared),
           "leave limits out of the statement: they are shown from this line");
  }
}

}  // namespace gavel::judge
