#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "context.h"
#include "gavel/judge/settings.h"

namespace gavel::cli {

/// Where the answers to a round's questions come from.
class AnswerSource {
 public:
  virtual ~AnswerSource() = default;

  /// The next answer to the questions of one key ("clarify", "time", ...), or nothing when there is
  /// none (any more): an empty line, or the end of a file's list. `prompt` is what a person sees.
  [[nodiscard]] virtual std::optional<std::string> next(const std::string& key,
                                                        const std::string& prompt) = 0;

  /// Shows something to whoever answers. A file does not care.
  virtual void say(const std::string& text) = 0;

  /// Whether asking the same again can help.
  [[nodiscard]] virtual bool can_ask_again() const = 0;

  /// "on the terminal", "in answers.yaml": for messages.
  [[nodiscard]] virtual std::string place() const = 0;
};

/// The file when one is given, else the terminal, else null: nobody can be asked. Throws InputError
/// for a file that cannot be read.
[[nodiscard]] std::unique_ptr<AnswerSource> find_answers(const Context& context,
                                                         const std::filesystem::path& file);

/// The person at the terminal left a prompt with Ctrl-C.
class PromptInterrupted : public std::exception {
 public:
  [[nodiscard]] const char* what() const noexcept override { return "interrupted"; }
};

}  // namespace gavel::cli
