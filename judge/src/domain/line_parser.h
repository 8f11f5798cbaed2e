#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gavel/judge/domain.h"

namespace gavel::judge {

/// What a line may refer to while it is read.
struct LineContext {
  const std::vector<RecordType>& records;
  /// The types of the handle pools that methods give to: `h: from h` has the pool's type.
  std::vector<std::pair<std::string, Type>> pools;
};

/// Reads `type bounds, promises ~ shapes`. Names in expressions are taken as they come (see
/// resolve.h). Throws SyntaxError.
[[nodiscard]] DomainSpec parse_line(std::string name, std::string_view text,
                                    const LineContext& context);

}  // namespace gavel::judge
