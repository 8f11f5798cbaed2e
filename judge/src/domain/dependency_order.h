#pragma once

#include <cstddef>
#include <vector>

#include "gavel/judge/domain.h"

namespace gavel::judge {

/// The lines of a domain in an order in which each comes behind all that it needs: the names in
/// its expressions, and, for a value with records in it, the records' fields. As near to the file's
/// order as that allows.
struct DependencyOrder {
  std::vector<std::size_t> order;  ///< Indexes of Domain::lines.
  /// Lines that need each other in a circle; empty for a domain that has been loaded.
  std::vector<std::size_t> circle;
};
[[nodiscard]] DependencyOrder dependency_order(const Domain& domain);

}  // namespace gavel::judge
