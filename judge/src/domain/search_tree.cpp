#include "domain/search_tree.h"

#include <cstddef>

namespace gavel::judge {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

struct Children {
  std::size_t left = kNone, right = kNone;
};

/// In level order the children of the nodes follow in pairs; a missing one has no children.
std::vector<Children> children_of(const Value::List& nodes) {
  std::vector<Children> children(nodes.size());
  std::size_t next = 1;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (nodes[i].is_null()) continue;
    for (std::size_t* child : {&children[i].left, &children[i].right}) {
      if (next < nodes.size() && !nodes[next].is_null()) *child = next;
      if (next < nodes.size()) ++next;
    }
  }
  return children;
}

}  // namespace

std::vector<const Value*> values_from_left(const Value::List& nodes) {
  std::vector<const Value*> values;
  if (nodes.empty() || nodes[0].is_null()) return values;
  const std::vector<Children> children = children_of(nodes);
  std::vector<std::size_t> open;
  for (std::size_t node = 0; node != kNone || !open.empty();) {
    while (node != kNone) {
      open.push_back(node);
      node = children[node].left;
    }
    node = open.back();
    open.pop_back();
    values.push_back(&nodes[node]);
    node = children[node].right;
  }
  return values;
}

}  // namespace gavel::judge
