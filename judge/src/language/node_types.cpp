#include "language/node_types.h"

#include <algorithm>

namespace gavel::judge {
namespace {

void find_nodes(std::vector<NodeType>& nodes, const Type& type) {
  for (const Type& argument : type.args) find_nodes(nodes, argument);
  if (type.kind != TypeKind::kTree && type.kind != TypeKind::kLinked) return;
  int same_kind = 0;
  for (const NodeType& node : nodes) {
    if (node.kind == type.kind && node.value == type.args[0]) return;
    if (node.kind == type.kind) ++same_kind;
  }
  std::string name = type.kind == TypeKind::kTree ? "TreeNode" : "ListNode";
  if (same_kind > 0) name += std::to_string(same_kind + 1);
  nodes.push_back({type.kind, type.args[0], name});
}

}  // namespace

std::vector<NodeType> node_types(const Problem& problem) {
  std::vector<NodeType> nodes;
  for (const RecordType& record : problem.records) {
    for (const Field& field : record.fields) find_nodes(nodes, field.type);
  }
  for (const Method& method : problem.entry.methods) {
    for (const Parameter& parameter : method.parameters) find_nodes(nodes, parameter.type);
    find_nodes(nodes, method.result);
  }
  return nodes;
}

const std::string& node_name(const std::vector<NodeType>& nodes, const Type& type) {
  return std::find_if(nodes.begin(), nodes.end(),
                      [&](const NodeType& node) {
                        return node.kind == type.kind && node.value == type.args[0];
                      })
      ->name;
}

}  // namespace gavel::judge
