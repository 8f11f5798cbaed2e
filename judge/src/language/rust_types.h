#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/problem.h"

#include "language/node_types.h"

/// How a problem's types and names are spelled in Rust.
namespace gavel::judge {

/// A name of the problem as Rust writes variables, functions and fields: `twoSum` is `two_sum`.
/// Keywords get an underscore behind them.
[[nodiscard]] std::string rust_name(std::string_view name);

/// The spelling of the types of one problem.
class RustTypes {
 public:
  explicit RustTypes(const Problem& problem);

  /// "Vec<i64>", with `prefix` ("" or "super::") before the types of the problem.
  [[nodiscard]] std::string name(const Type& type, std::string_view prefix) const;

  /// "pub fn two_sum(nums: Vec<i32>, target: i32) -> Vec<i32>"; methods of classes take &mut self.
  [[nodiscard]] std::string signature(const Method& method, bool is_class) const;

  [[nodiscard]] const std::vector<NodeType>& nodes() const { return nodes_; }

  /// The structs a solver may use.
  [[nodiscard]] std::string definitions() const;

 private:
  [[nodiscard]] std::string record_definition(const RecordType& record) const;
  [[nodiscard]] std::string node_definition(const NodeType& node) const;
  [[nodiscard]] bool has_order(const Type& type, int depth = 0) const;

  const Problem& problem_;
  std::vector<NodeType> nodes_;
};

}  // namespace gavel::judge
