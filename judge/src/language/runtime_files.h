#pragma once

#include <string_view>

namespace gavel::judge {

/// A file of runtime/, compiled into gavel: "cpp/prelude.h". Throws std::out_of_range for a name
/// that is not there.
[[nodiscard]] std::string_view runtime_file(std::string_view name);

}  // namespace gavel::judge
