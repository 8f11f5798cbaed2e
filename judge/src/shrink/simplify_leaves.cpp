#include <algorithm>
#include <vector>

#include "shrink/leaves.h"
#include "shrink/passes.h"
#include "shrink/simple_texts.h"

namespace gavel::judge::shrinking {
namespace {

/// Simpler values for a leaf, the simplest first.
std::vector<Value> simpler_values(const Leaf& leaf) {
  const Value& value = *leaf.value;
  const auto& choices = leaf.line->bounds.choices;
  if (!choices.empty()) {
    return {choices.begin(), std::find(choices.begin(), choices.end(), value)};
  }
  if (value.is_bool() && value.as_bool()) return {Value(false)};
  if (!value.is_null()) return {};
  switch (leaf.type->kind) {
    case TypeKind::kBool: return {Value(false)};
    case TypeKind::kInt:
    case TypeKind::kLong: return {Value(simplest_number(leaf.line))};
    case TypeKind::kDouble: return {Value(static_cast<double>(simplest_number(leaf.line)))};
    case TypeKind::kString:
    case TypeKind::kChar: {
      const auto texts = simple_texts(*leaf.line, 1);
      return texts.empty() ? std::vector<Value>() : std::vector{Value(texts.front())};
    }
    default: return {};
  }
}

DomainCase with_simplest(const Problem& problem, DomainCase input, const LeafGroup& group) {
  const Anatomy parts = anatomy(problem, input);
  for (const std::size_t i : group.leaves) {
    const std::vector<Value> values = simpler_values(parts.leaves[i]);
    if (!values.empty()) *parts.leaves[i].value = values.front();
  }
  return input;
}

struct Edit {
  std::size_t leaf;
  Value value;
};

std::vector<Edit> single_edits(const Anatomy& parts) {
  std::vector<Edit> edits;
  for (const LeafGroup& group : groups(parts)) {
    for (const std::size_t leaf : group.leaves) {
      for (Value& value : simpler_values(parts.leaves[leaf])) edits.push_back({leaf, value});
    }
  }
  return edits;
}

}  // namespace

void simplify_leaves(Search& search) {
  const Problem& problem = search.problem();
  const auto all = groups(anatomy(problem, search.current()));
  for (const LeafGroup& group : all) {
    search.adopt_first(1, [&](std::size_t) {
      return std::optional(with_simplest(problem, search.current(), group));
    });
  }
  std::optional<std::size_t> hit;
  do {
    const std::vector<Edit> edits = single_edits(anatomy(problem, search.current()));
    hit = search.adopt_first(edits.size(), [&](std::size_t i) {
      DomainCase changed = search.current();
      *anatomy(problem, changed).leaves[edits[i].leaf].value = edits[i].value;
      return std::optional(std::move(changed));
    });
  } while (hit && !search.exhausted());
}

}  // namespace gavel::judge::shrinking
