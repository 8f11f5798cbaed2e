#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/problem.h"

#include "language/node_types.h"

/// How a problem's types and names are spelled in C++.
namespace gavel::judge {

/// A name of the problem as a C++ identifier: keywords get an underscore behind them.
[[nodiscard]] std::string cpp_name(std::string_view name);

/// The spelling of the types of one problem.
class CppTypes {
 public:
  explicit CppTypes(const Problem& problem);

  /// "vector<long long>", with `prefix` ("std::" or "") before the library's names.
  [[nodiscard]] std::string name(const Type& type, std::string_view prefix) const;

  /// As a parameter: containers, strings and records by reference.
  [[nodiscard]] std::string parameter(const Type& type) const;

  /// "vector<Session> sessionize(vector<Event>& events, int gap)"; constructors without a result.
  [[nodiscard]] std::string signature(const Method& method) const;

  [[nodiscard]] const std::vector<NodeType>& nodes() const { return nodes_; }

  /// Declares every struct, so that their definitions may name each other.
  [[nodiscard]] std::string declarations() const;

  /// The structs a solver may use, as LeetCode would show them; what one holds comes before it.
  [[nodiscard]] std::string definitions(std::string_view prefix) const;

 private:
  [[nodiscard]] std::vector<const RecordType*> ordered_records() const;
  [[nodiscard]] std::string record_definition(const RecordType& record,
                                              std::string_view prefix) const;
  [[nodiscard]] std::string node_definition(const NodeType& node, std::string_view prefix) const;

  const Problem& problem_;
  std::vector<NodeType> nodes_;
};

}  // namespace gavel::judge
