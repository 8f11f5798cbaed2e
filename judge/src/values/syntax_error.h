#pragma once

#include <cstddef>
#include <string>

namespace gavel::judge {

/// A small text (a value, a type, a signature, a call) is malformed: why, and where in it.
/// Internal: whoever knows the file turns it into a Diagnostic.
struct SyntaxError {
  std::size_t offset = 0;  ///< In bytes, from the start of the text.
  std::size_t length = 1;
  std::string message;
  std::string help;  ///< May be empty.
};

}  // namespace gavel::judge
