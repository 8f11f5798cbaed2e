#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/problem.h"

#include "language/node_types.h"

/// How a problem's types and names are spelled in C.
namespace gavel::judge {

/// A name of the problem as a C identifier: keywords get an underscore behind them.
[[nodiscard]] std::string c_name(std::string_view name);

/// Why a problem cannot be solved in C: it has a map, or lists too deep. Empty when it can.
[[nodiscard]] std::string c_refusal(const Problem& problem);

/// The spelling of the types of one problem that C can express.
class CTypes {
 public:
  explicit CTypes(const Problem& problem);

  /// "long long", "char*", "struct TreeNode*", "int**"; of a list without its sizes.
  [[nodiscard]] std::string name(const Type& type) const;

  /// "int* xs, int xsSize, int* xsColSize" and the like, with `separator` between the parts.
  [[nodiscard]] std::string declaration(const Type& type, const std::string& name,
                                        std::string_view separator) const;

  /// The name of the function that does a method's work: "lRUCacheGet".
  [[nodiscard]] std::string function(const Method& method) const;

  /// "bool rateLimiterAllow(RateLimiter* obj, char* user)".
  [[nodiscard]] std::string signature(const Method& method) const;

  /// "bool (*)(RateLimiter*, char*)".
  [[nodiscard]] std::string pointer(const Method& method) const;

  [[nodiscard]] std::string free_function() const;
  [[nodiscard]] const std::vector<NodeType>& nodes() const { return nodes_; }

  /// The structs a solver may use; what one holds comes before it.
  [[nodiscard]] std::string definitions() const;

 private:
  [[nodiscard]] std::vector<std::string> parameters(const Method& method) const;
  [[nodiscard]] std::string result(const Method& method) const;
  [[nodiscard]] bool is_class() const { return problem_.kind == Kind::kClass; }

  const Problem& problem_;
  std::vector<NodeType> nodes_;
};

/// How many lists deep a type is: 2 for int[][].
[[nodiscard]] int list_depth(const Type& type);

}  // namespace gavel::judge
