#pragma once

#include <string>

namespace gavel::judge {

/// A solution to be judged.
struct Submission {
  std::string language;   ///< Language id, e.g. "cpp".
  std::string source;     ///< The bytes of the file.
  std::string file_name;  ///< What diagnostics call it, e.g. "solution.cpp".
};

}  // namespace gavel::judge
