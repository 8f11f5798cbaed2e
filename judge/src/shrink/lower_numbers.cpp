#include <cmath>
#include <vector>

#include "shrink/leaves.h"
#include "shrink/lowering.h"
#include "shrink/passes.h"

namespace gavel::judge::shrinking {
namespace {

std::optional<DomainCase> with_value(Search& search, std::size_t leaf, Value value) {
  DomainCase changed = search.current();
  *anatomy(search.problem(), changed).leaves.at(leaf).value = std::move(value);
  return changed;
}

/// Towards the simplest number, from whichever side.
void lower_integer(Search& search, std::size_t leaf) {
  const auto value = [&] {
    return anatomy(search.problem(), search.current()).leaves[leaf].value->as_integer();
  };
  const std::int64_t aim =
      simplest_number(anatomy(search.problem(), search.current()).leaves[leaf].line);
  const bool above = value() > aim;
  lower_amount(search, 0, distance(value(), aim), [&](std::uint64_t target) {
    return with_value(search, leaf, Value(moved(aim, target, !above)));
  });
}

/// To the simplest, a whole one, or one with few digits.
void lower_real(Search& search, std::size_t leaf) {
  const Anatomy parts = anatomy(search.problem(), search.current());
  const double value = parts.leaves[leaf].value->as_number();
  const double aim = static_cast<double>(simplest_number(parts.leaves[leaf].line));
  const std::vector<double> simpler = {aim,
                                       aim + 1,
                                       std::trunc(aim + (value - aim) / 2),
                                       std::trunc(value),
                                       std::trunc(value * 10) / 10,
                                       std::trunc(value * 100) / 100};
  search.adopt_first(simpler.size(), [&](std::size_t i) {
    return with_value(search, leaf, Value(simpler[i]));
  });
}

}  // namespace

void lower_numbers(Search& search) {
  const std::size_t count = anatomy(search.problem(), search.current()).leaves.size();
  for (std::size_t leaf = 0; leaf < count && !search.exhausted(); ++leaf) {
    const Leaf now = anatomy(search.problem(), search.current()).leaves[leaf];
    if (now.line && !now.line->from_pool.empty()) continue;
    if (now.line && !now.line->bounds.choices.empty()) continue;
    if (now.value->is_integer()) lower_integer(search, leaf);
    if (now.value->is_number()) lower_real(search, leaf);
  }
}

}  // namespace gavel::judge::shrinking
