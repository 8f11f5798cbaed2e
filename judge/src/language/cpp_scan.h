#pragma once

#include <string>
#include <string_view>
#include <vector>

/// A shallow look at C++ source, for explaining what the compiler can only say of the driver.
namespace gavel::judge {

class CppScan {
 public:
  explicit CppScan(std::string_view source);

  /// The line a class or struct of this name is defined on; 0 when there is none.
  [[nodiscard]] int class_line(std::string_view name) const;

  /// The line of the first `name (`; 0 when there is none.
  [[nodiscard]] int call_or_definition_line(std::string_view name) const;

  /// Words that are followed by `(`: functions, and things that look like them. Without repeats.
  [[nodiscard]] std::vector<std::string> called_words() const;

  /// Names behind `class` or `struct`.
  [[nodiscard]] std::vector<std::string> class_names() const;

  [[nodiscard]] bool defines_main() const;

  /// The line of the innermost `{` that is still open at the end; 0 when all are closed.
  [[nodiscard]] int unclosed_brace_line() const;

 private:
  struct Word {
    std::string_view text;
    int line;
    std::string_view before;  ///< The word before it, when only white space lies between.
    char next;                ///< The first character after it that is not white space.
  };

  std::string code_;  ///< The source with comments, strings and characters blanked out.
  std::vector<Word> words_;
};

}  // namespace gavel::judge
