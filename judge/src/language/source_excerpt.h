#pragma once

#include <string>

namespace gavel::judge {

/// A line of a submission with its number, as compilers print it, and with `column` above 0 a caret
/// below it. Empty when there is no such line.
[[nodiscard]] std::string source_excerpt(const std::string& source, int line, int column = 0);

}  // namespace gavel::judge
