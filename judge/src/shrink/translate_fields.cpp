#include "shrink/families.h"
#include "shrink/lowering.h"
#include "shrink/passes.h"

namespace gavel::judge::shrinking {
namespace {

/// How far a family lies from where it could be, and on which side.
struct Offset {
  std::uint64_t amount = 0;
  bool above = true;
};

Offset offset_of(const Anatomy& parts, const LeafGroup& family) {
  const std::vector<std::int64_t> values = values_of(parts, family);
  const std::int64_t aim = simplest_number(family.line);
  if (values.front() > aim) return {distance(values.front(), aim), true};
  if (values.back() < aim) return {distance(values.back(), aim), false};
  return {};
}

DomainCase shifted(const Problem& problem, DomainCase input, const LeafGroup& family,
                   std::uint64_t amount, bool down) {
  const Anatomy parts = anatomy(problem, input);
  for (const std::size_t i : family.leaves) {
    Value& value = *parts.leaves[i].value;
    value = Value(moved(value.as_integer(), amount, down));
  }
  return input;
}

}  // namespace

void translate_fields(Search& search) {
  const Problem& problem = search.problem();
  for (const LeafGroup& family : families(anatomy(problem, search.current()))) {
    const auto offset = [&] { return offset_of(anatomy(problem, search.current()), family); };
    lower_amount(search, 0, offset().amount, [&](std::uint64_t target) {
      const Offset now = offset();
      return std::optional(
          shifted(problem, search.current(), family, now.amount - target, now.above));
    });
  }
}

}  // namespace gavel::judge::shrinking
