#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The messages of g++ and clang++, taken apart.
namespace gavel::judge {

/// "solution.cpp:3:5: error: expected ';'" and what belongs to it.
struct CompilerMessage {
  enum class Kind { kNote, kWarning, kError };
  Kind kind = Kind::kError;
  std::string file;
  int line = 0;
  std::string text;                  ///< "expected ';'"
  std::vector<std::string> snippet;  ///< The source line and the caret line, as printed.
  std::vector<CompilerMessage> notes;

  /// "solution.cpp:3:5" as printed.
  std::string place;

  /// Lines of the user's file that were printed before the message ("required from here").
  std::vector<std::pair<std::string, int>> led_from;
};

/// Errors and warnings in the order they were printed, with their notes. Lines that belong to no
/// message (of the linker) are left out.
[[nodiscard]] std::vector<CompilerMessage> parse_compiler_output(std::string_view output);

/// "place: error: text" and the snippet, each line ended.
[[nodiscard]] std::string to_text(const CompilerMessage& message);

}  // namespace gavel::judge
