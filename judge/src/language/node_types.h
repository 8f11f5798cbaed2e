#pragma once

#include <string>
#include <vector>

#include "gavel/judge/problem.h"

namespace gavel::judge {

/// One kind of node that a problem uses: a linked list's or a tree's, with its value's type.
struct NodeType {
  TypeKind kind = TypeKind::kLinked;  ///< kTree or kLinked.
  Type value;
  std::string name;  ///< "ListNode", "TreeNode"; a second one of a kind is "ListNode2".
};

/// The nodes a problem's records, parameters and results are made of, in order of appearance.
[[nodiscard]] std::vector<NodeType> node_types(const Problem& problem);

/// The name of a tree's or linked list's nodes. `nodes` must come from the problem of `type`.
[[nodiscard]] const std::string& node_name(const std::vector<NodeType>& nodes, const Type& type);

}  // namespace gavel::judge
