#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace gavel::judge {

enum class Severity { kError, kWarning };

/// A place in a text file. Lines and columns count from 1; columns count bytes. line 0 means "the
/// file as a whole".
struct Place {
  std::string file;
  int line = 0;
  int column = 0;
  int length = 1;           ///< How many bytes the caret underlines.
  std::string source_line;  ///< The line's text, when it is known.
};

/// One thing wrong with somebody's input, with all that a person needs to mend it.
struct Diagnostic {
  std::string id;  ///< Stable: "Y003" (YAML), "V041" (verify), ... Documented in docs/.
  Severity severity = Severity::kError;
  Place place;
  std::string message;  ///< What is wrong, e.g. "unknown key `memroy`".
  std::string help;     ///< How to fix it, e.g. "did you mean `memory`?". May be empty.
};

/// Somebody's input is wrong: a problem file, a configuration, a case, an argument. Carries every
/// diagnostic that was found, in file order; never empty.
class InputError : public std::runtime_error {
 public:
  explicit InputError(std::vector<Diagnostic> diagnostics);
  explicit InputError(Diagnostic diagnostic);

  [[nodiscard]] const std::vector<Diagnostic>& diagnostics() const { return diagnostics_; }

 private:
  std::vector<Diagnostic> diagnostics_;
};

/// The compiler-style text of one diagnostic: id, message, place, the source line and a caret, help.
/// Ends with a newline. No colour.
[[nodiscard]] std::string to_text(const Diagnostic& diagnostic);

}  // namespace gavel::judge
