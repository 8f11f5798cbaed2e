#include <utility>
#include <vector>

#include "shrink/leaves.h"
#include "shrink/passes.h"

namespace gavel::judge::shrinking {
namespace {

/// A binary tree out of its level order; children are places in `nodes`, 0 for none (the root is
/// nobody's child).
struct Node {
  Value value;
  std::size_t left = 0, right = 0;
};

std::vector<Node> nodes_of(const Value::List& levels) {
  std::vector<Node> nodes;
  if (levels.empty() || levels.front().is_null()) return nodes;
  nodes.push_back({levels.front()});
  std::size_t next = 1;
  for (std::size_t parent = 0; parent < nodes.size(); ++parent) {
    for (std::size_t Node::*side : {&Node::left, &Node::right}) {
      if (next >= levels.size()) return nodes;
      const Value& value = levels[next++];
      if (value.is_null()) continue;
      nodes[parent].*side = nodes.size();
      nodes.push_back({value});
    }
  }
  return nodes;
}

/// Level order again, from `root` on, without trailing nulls.
Value::List levels_of(const std::vector<Node>& nodes, std::optional<std::size_t> root) {
  Value::List levels;
  if (!root) return levels;
  std::vector<std::size_t> queue = {*root};
  levels.push_back(nodes[*root].value);
  for (std::size_t i = 0; i < queue.size(); ++i) {
    for (const std::size_t child : {nodes[queue[i]].left, nodes[queue[i]].right}) {
      levels.push_back(child ? nodes[child].value : Value());
      if (child) queue.push_back(child);
    }
  }
  while (!levels.empty() && levels.back().is_null()) levels.pop_back();
  return levels;
}

void replace_child(std::vector<Node>& nodes, std::size_t old, std::size_t by) {
  for (Node& node : nodes) {
    if (node.left == old) node.left = by;
    if (node.right == old) node.right = by;
  }
}

/// For each node: gone with all below it, its place taken by one of its children, or an only right
/// child made the left one, which needs no null to be written down.
enum class Cut { kGone, kLeft, kRight, kSwap };
constexpr std::size_t kCuts = 4;

std::optional<Value::List> without(const Value::List& levels, std::size_t node, Cut how) {
  std::vector<Node> nodes = nodes_of(levels);
  if (node >= nodes.size()) return std::nullopt;
  if (how == Cut::kSwap) {
    if (nodes[node].left != 0) return std::nullopt;
    std::swap(nodes[node].left, nodes[node].right);
    return levels_of(nodes, 0);
  }
  const std::size_t heir = how == Cut::kGone  ? 0
                           : how == Cut::kLeft ? nodes[node].left
                                               : nodes[node].right;
  if (how != Cut::kGone && heir == 0) return std::nullopt;
  if (node == 0) return levels_of(nodes, heir ? std::optional(heir) : std::nullopt);
  replace_child(nodes, node, heir);
  return levels_of(nodes, 0);
}

Value* tree_at(const Anatomy& parts, std::size_t which) {
  for (const ListPlace& place : parts.lists) {
    if (place.tree && which-- == 0) return place.list;
  }
  return nullptr;
}

bool prune_one(Search& search, std::size_t which) {
  const Value* tree = tree_at(anatomy(search.problem(), search.current()), which);
  const std::size_t nodes = nodes_of(tree->as_list()).size();
  return search
      .adopt_first(nodes * kCuts,
                   [&](std::size_t i) -> std::optional<DomainCase> {
                     DomainCase pruned = search.current();
                     Value* levels = tree_at(anatomy(search.problem(), pruned), which);
                     auto rest = without(levels->as_list(), i / kCuts, static_cast<Cut>(i % kCuts));
                     if (!rest) return std::nullopt;
                     *levels = Value(std::move(*rest));
                     return pruned;
                   })
      .has_value();
}

}  // namespace

void prune_trees(Search& search) {
  for (std::size_t which = 0;; ++which) {
    if (!tree_at(anatomy(search.problem(), search.current()), which)) return;
    while (!search.exhausted() && prune_one(search, which)) {
    }
  }
}

}  // namespace gavel::judge::shrinking
