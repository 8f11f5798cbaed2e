#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/expression.h"
#include "gavel/judge/type.h"

namespace gavel::judge {

/// Gives the names of expressions their types and the fields their indexes.
class Resolver {
 public:
  /// The type of a name; null when there is none of that name.
  using TypeOf = std::function<const Type*(std::string_view)>;

  /// `known` are the names that a suggestion may offer; `records` is borrowed.
  Resolver(TypeOf type_of, std::vector<std::string> known, const std::vector<RecordType>& records)
      : type_of_(std::move(type_of)), known_(std::move(known)), records_(records) {}

  /// The type of the expression's value. Throws SyntaxError for a name that is not known, and for
  /// parts that do not fit together.
  Type resolve(Expression& expression);

  /// As resolve, of an expression that must be a number.
  void resolve_number(Expression& expression);

 private:
  Type resolve_name(const Expression& expression) const;
  Type resolve_index(Expression& expression);
  Type resolve_field(Expression& expression);
  Type resolve_length(Expression& expression);
  Type resolve_sum(Expression& expression);
  Type resolve_extreme(Expression& expression);
  Type resolve_arithmetic(Expression& expression);

  TypeOf type_of_;
  std::vector<std::string> known_;
  const std::vector<RecordType>& records_;
};

}  // namespace gavel::judge
