#include "shrink/measure.h"

#include <algorithm>
#include <cmath>

#include "shrink/leaves.h"
#include "shrink/lowering.h"

namespace gavel::judge::shrinking {
namespace {

// A null asks the reader for a second thought; so does a fraction.
constexpr double kNull = 1;
constexpr double kFraction = 0.5;

double place_in_set(const Leaf& leaf) {
  const auto& choices = leaf.line->bounds.choices;
  return static_cast<double>(std::find(choices.begin(), choices.end(), *leaf.value) -
                             choices.begin());
}

void add(Measure& total, const Leaf& leaf) {
  const Value& value = *leaf.value;
  if (leaf.is_structure()) return;
  if (value.is_null()) {
    total.magnitude += kNull;
  } else if (leaf.line && !leaf.line->bounds.choices.empty()) {
    total.magnitude += place_in_set(leaf);
  } else if (value.is_bool()) {
    total.magnitude += value.as_bool() ? 1 : 0;
  } else if (value.is_integer()) {
    total.magnitude += static_cast<double>(distance(value.as_integer(), simplest_number(leaf.line)));
  } else if (value.is_number()) {
    const double number = value.as_number();
    total.magnitude += std::abs(number - static_cast<double>(simplest_number(leaf.line))) +
                       (number == std::trunc(number) ? 0 : kFraction);
  } else if (value.is_string()) {
    total.length += value.as_string().size();
  }
}

}  // namespace

Measure measure(const Problem& problem, DomainCase& input) {
  const Anatomy parts = anatomy(problem, input);
  Measure total{.cells = parts.leaves.size() + parts.lists.size() + input.calls.size()};
  for (const Leaf& leaf : parts.leaves) add(total, leaf);
  return total;
}

bool earlier_text(const Problem& problem, DomainCase& a, DomainCase& b) {
  const Anatomy first = anatomy(problem, a);
  const Anatomy second = anatomy(problem, b);
  for (std::size_t i = 0; i < first.leaves.size() && i < second.leaves.size(); ++i) {
    const Value& x = *first.leaves[i].value;
    const Value& y = *second.leaves[i].value;
    if (!x.is_string() || !y.is_string() || x == y) continue;
    return x.as_string() < y.as_string();
  }
  return false;
}

}  // namespace gavel::judge::shrinking
