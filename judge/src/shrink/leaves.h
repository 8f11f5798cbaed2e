#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "domain/domain_case.h"
#include "gavel/judge/problem.h"

namespace gavel::judge::shrinking {

/// One scalar of a case. Borrows from the case that was walked; two cases of the same form have the
/// same leaves in the same order, so that an index found in one means the same in a copy.
struct Leaf {
  Value* value = nullptr;
  const Type* type = nullptr;
  const DomainSpec* line = nullptr;  ///< Null when the domain says nothing about it.
  bool alone = false;                ///< An argument by itself: in no list and no sequence of calls.

  /// A null that only says where a tree has no child.
  [[nodiscard]] bool is_structure() const { return value->is_null() && !type->nullable; }
};

/// A list of a case. `axis` names the size that all lists of that name share the length of.
struct ListPlace {
  Value* list = nullptr;
  const DomainSpec* line = nullptr;  ///< Null when the domain says nothing about it.
  std::size_t level = 0;             ///< Which of the line's list levels.
  std::string axis;
  bool tree = false;

  /// What the solver is promised about this list; null: nothing.
  [[nodiscard]] const Promises* promises() const {
    return line && level < line->promises.size() ? &line->promises[level] : nullptr;
  }
};

/// What a case is made of, in the order in which it is read.
struct Anatomy {
  std::vector<Leaf> leaves;
  std::vector<ListPlace> lists;  ///< Outer lists before the lists inside them.
};

[[nodiscard]] Anatomy anatomy(const Problem& problem, DomainCase& input);

/// Indexes of leaves that the same line of the domain describes.
struct LeafGroup {
  const DomainSpec* line = nullptr;
  std::vector<std::size_t> leaves;
};

/// Groups in order of their first leaf. Structural nulls belong to none.
[[nodiscard]] std::vector<LeafGroup> groups(const Anatomy& parts);

/// The groups of whole numbers that are no members of a declared set.
[[nodiscard]] std::vector<LeafGroup> number_groups(const Anatomy& parts);

/// The allowed number nearest to zero, as far as the bounds are constant.
[[nodiscard]] std::int64_t simplest_number(const DomainSpec* line);

}  // namespace gavel::judge::shrinking
