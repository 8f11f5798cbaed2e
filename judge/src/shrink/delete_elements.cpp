#include <algorithm>
#include <string>
#include <vector>

#include "shrink/deletion.h"
#include "shrink/leaves.h"
#include "shrink/passes.h"

namespace gavel::judge::shrinking {
namespace {

/// Lists that lose the same elements, outer lists first.
using Linked = std::vector<Value*>;

bool same_length(const Linked& lists) {
  return std::all_of(lists.begin(), lists.end(), [&](const Value* list) {
    return list->as_list().size() == lists.front()->as_list().size();
  });
}

/// The lists of one size together, in the order of their first; the others each by itself. Trees
/// are not cut like lists.
std::vector<Linked> linked_lists(const Anatomy& parts) {
  std::vector<Linked> all;
  std::vector<std::string> done;
  for (const ListPlace& place : parts.lists) {
    if (place.tree) continue;
    if (place.axis.empty()) {
      all.push_back({place.list});
      continue;
    }
    if (std::find(done.begin(), done.end(), place.axis) != done.end()) continue;
    done.push_back(place.axis);
    Linked together;
    for (const ListPlace& other : parts.lists) {
      if (other.axis == place.axis && !other.tree) together.push_back(other.list);
    }
    if (same_length(together)) {
      all.push_back(std::move(together));
    } else {
      for (Value* list : together) all.push_back({list});
    }
  }
  return all;
}

std::vector<Linked> linked_lists(const Problem& problem, DomainCase& input) {
  return linked_lists(anatomy(problem, input));
}

DomainCase without(const Problem& problem, DomainCase input, std::size_t which, std::size_t begin,
                   std::size_t end) {
  const std::vector<Linked> all = linked_lists(problem, input);
  const Linked& lists = all.at(which);
  // Inner lists first: erasing an outer element ends the lists inside it.
  for (auto list = lists.rbegin(); list != lists.rend(); ++list) {
    auto& items = (*list)->as_list();
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(begin),
                items.begin() + static_cast<std::ptrdiff_t>(end));
  }
  return input;
}

}  // namespace

void delete_elements(Search& search) {
  const Problem& problem = search.problem();
  for (std::size_t which = 0; which < linked_lists(problem, search.current()).size(); ++which) {
    if (search.exhausted()) return;
    const auto count = [&]() -> std::size_t {
      const auto all = linked_lists(problem, search.current());
      return which < all.size() ? all[which].front()->as_list().size() : 0;
    };
    const auto shorter = [&](const DomainCase& from, std::size_t begin, std::size_t end) {
      return without(problem, from, which, begin, end);
    };
    const Deletable elements{count, shorter};
    delete_stretches(search, elements);
    delete_any_two(search, elements);
  }
}

}  // namespace gavel::judge::shrinking
