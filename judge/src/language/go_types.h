#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/problem.h"

#include "language/node_types.h"

/// How a problem's types and names are spelled in Go.
namespace gavel::judge {

/// A name of the problem as a Go identifier: keywords and the names of types get an underscore.
[[nodiscard]] std::string go_name(std::string_view name);

/// The same with a capital: methods and fields.
[[nodiscard]] std::string go_exported(std::string_view name);

class GoTypes {
 public:
  explicit GoTypes(const Problem& problem);

  /// "[]int", "map[string]int64", "*TreeNode".
  [[nodiscard]] std::string name(const Type& type) const;

  /// The value a starter returns: "0", `""`, "nil".
  [[nodiscard]] std::string zero(const Type& type) const;

  /// The driver's expression that reads and writes the type: "gavelrt.List(gavelrt.Int)".
  [[nodiscard]] std::string codec(const Type& type) const;

  /// `func tally(xs []int) int64`; for a class `func (this *Counter) Add(x int)` and
  /// `func Constructor(start int) Counter`.
  [[nodiscard]] std::string signature(const Method& method) const;

  /// The struct of each record and node, by the name it defines.
  struct Definition {
    std::string name;
    std::string text;
  };
  [[nodiscard]] std::vector<Definition> definitions() const;

  /// The variables that hold the codecs of records and nodes.
  [[nodiscard]] std::string codecs() const;

 private:
  [[nodiscard]] std::string record_codec(const RecordType& record) const;
  [[nodiscard]] std::string node_codec(const NodeType& node) const;

  const Problem& problem_;
  std::vector<NodeType> nodes_;
};

}  // namespace gavel::judge
