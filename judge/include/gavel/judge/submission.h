#pragma once

#include <string>
#include <vector>

namespace gavel::judge {

/// A file that lies beside a source.
struct SourceFile {
  std::string name;
  std::string content;
};

/// A solution to be judged.
struct Submission {
  std::string language;   ///< Language id, e.g. "cpp".
  std::string source;     ///< The bytes of the file.
  std::string file_name;  ///< What diagnostics call it, e.g. "solution.cpp".

  /// What it may include by name. Only of an author's own programs (C++: "testlib.h").
  std::vector<SourceFile> headers;
};

}  // namespace gavel::judge
