#include "values/structure.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace gavel::judge {
namespace {

// Keys of one map are all of one scalar form.
bool key_less(const Value& a, const Value& b) {
  if (a.is_string() && b.is_string()) return a.as_string() < b.as_string();
  if (a.is_integer() && b.is_integer()) return a.as_integer() < b.as_integer();
  if (a.is_bool() && b.is_bool()) return a.as_bool() < b.as_bool();
  return false;
}

}  // namespace

std::string tree_error(const Value::List& nodes) {
  if (nodes.empty()) return {};
  if (nodes.front().is_null()) return "the root is null; an empty tree is []";
  std::size_t open_places = 1;
  for (const Value& node : nodes) {
    if (open_places == 0) return "more nodes than the nodes above have places for children";
    --open_places;
    if (!node.is_null()) open_places += 2;
  }
  return {};
}

void trim_tree(Value::List& nodes) {
  while (!nodes.empty() && nodes.back().is_null()) nodes.pop_back();
}

std::optional<std::size_t> find_repeated_key(const Value::List& pairs) {
  std::vector<std::size_t> order(pairs.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto key = [&](std::size_t i) -> const Value& { return pairs[i].as_list()[0]; };
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return key_less(key(a), key(b)); });
  std::optional<std::size_t> first;
  for (std::size_t i = 1; i < order.size(); ++i) {
    if (key(order[i - 1]) == key(order[i]) && (!first || order[i] < *first)) first = order[i];
  }
  return first;
}

}  // namespace gavel::judge
