#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/expression.h"

namespace gavel::judge {

/// What `where` says about single elements of one list, or about neighbours in it.
struct ElementRelations {
  /// With `list[i].f` written as the plain name `f`, and `list[i]` as kElementName.
  std::vector<Relation> of_one;
  /// `list[i].f op list[i + 1].f`, by field; the field is empty for `list[i] op list[i + 1]`.
  struct Neighbours {
    std::string field;
    Relation::Compare compare;
  };
  std::vector<Neighbours> of_neighbours;
};

/// The name under which an element of a list without records stands in rewritten relations. No name
/// of a domain has a blank.
inline constexpr const char* kElementName = "the element";

[[nodiscard]] ElementRelations element_relations(const std::vector<Relation>& where,
                                                 std::string_view list);

}  // namespace gavel::judge
