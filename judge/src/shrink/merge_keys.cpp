#include <utility>
#include <vector>

#include "shrink/keys.h"
#include "shrink/passes.h"

namespace gavel::judge::shrinking {
namespace {

// Beyond this many different keys, pairs would eat the whole budget.
constexpr std::size_t kPairedKeys = 6;

std::vector<KeyGroup> current_keys(Search& search) {
  return key_groups(anatomy(search.problem(), search.current()));
}

bool merge_all(Search& search, const KeyGroup& group) {
  return search
      .adopt_first(1,
                   [&](std::size_t) {
                     DomainCase merged = search.current();
                     const Anatomy parts = anatomy(search.problem(), merged);
                     for (const std::size_t leaf : group.leaves) {
                       if (!parts.leaves[leaf].value->is_null()) {
                         *parts.leaves[leaf].value = group.names.front();
                       }
                     }
                     return std::optional(std::move(merged));
                   })
      .has_value();
}

/// Everything into the simplest, then any two.
std::vector<std::pair<std::size_t, std::size_t>> merges(std::size_t names) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t from = names; from-- > 1;) pairs.emplace_back(from, 0);
  for (std::size_t from = 1; from < names && names <= kPairedKeys; ++from) {
    for (std::size_t to = 1; to < from; ++to) pairs.emplace_back(from, to);
  }
  return pairs;
}

bool merge_two(Search& search, const KeyGroup& group) {
  const auto pairs = merges(group.names.size());
  return search
      .adopt_first(pairs.size(),
                   [&](std::size_t i) {
                     return std::optional(replaced(search.problem(), search.current(), group,
                                                   group.names[pairs[i].first],
                                                   group.names[pairs[i].second]));
                   })
      .has_value();
}

}  // namespace

void merge_keys(Search& search) {
  for (std::size_t which = 0; which < current_keys(search).size(); ++which) {
    const KeyGroup group = current_keys(search)[which];
    if (group.names.size() < 2 || merge_all(search, group)) continue;
    while (!search.exhausted() && merge_two(search, current_keys(search)[which])) {
    }
  }
}

}  // namespace gavel::judge::shrinking
