#include "round/answers.h"

#include <cerrno>

#include <unistd.h>

#include "output.h"
#include "terminal/read_line.h"

namespace gavel::cli {
namespace {

const std::vector<std::string> kTexts = {"gavel", "approach", "time", "space", "trade-off", "rate"};
const std::vector<std::string> kLists = {"clarify", "assume", "edges", "follow-ups", "self-check"};

class FileAnswers : public AnswerSource {
 public:
  explicit FileAnswers(std::filesystem::path file)
      : file_(std::move(file)), settings_(judge::read_settings(file_, kTexts, kLists)) {}

  std::optional<std::string> next(const std::string& key, const std::string&) override {
    std::vector<std::string> answers = settings_.texts(key);
    if (const std::string text = settings_.text(key); !text.empty()) answers.push_back(text);
    std::size_t& position = positions_[key];
    if (position >= answers.size()) return std::nullopt;
    return answers[position++];
  }

  void say(const std::string&) override {}
  [[nodiscard]] bool can_ask_again() const override { return false; }
  [[nodiscard]] std::string place() const override { return "in " + file_.string(); }

 private:
  std::filesystem::path file_;
  judge::Settings settings_;
  std::map<std::string, std::size_t> positions_;
};

/// Whole lines in the terminal's own editing mode, which screen readers know.
class TerminalAnswers : public AnswerSource {
 public:
  explicit TerminalAnswers(const Context& context) : context_(context) {}

  std::optional<std::string> next(const std::string&, const std::string& prompt) override {
    write_out(prompt);
    const auto line = terminal::read_line(STDIN_FILENO, Context::interruption());
    if (!line) throw PromptInterrupted();
    const std::size_t begin = line->find_first_not_of(" \t");
    if (begin == std::string::npos) return std::nullopt;
    return line->substr(begin, line->find_last_not_of(" \t") + 1 - begin);
  }

  void say(const std::string& text) override { write_out(context_.look().finished(text)); }
  [[nodiscard]] bool can_ask_again() const override { return true; }
  [[nodiscard]] std::string place() const override { return "on the terminal"; }

 private:
  static void write_out(std::string_view text) {
    while (!text.empty()) {
      const ssize_t n = write(STDERR_FILENO, text.data(), text.size());
      if (n < 0 && errno == EINTR) continue;
      if (n <= 0) return;
      text.remove_prefix(static_cast<std::size_t>(n));
    }
  }

  const Context& context_;
};

}  // namespace

std::unique_ptr<AnswerSource> find_answers(const Context& context,
                                           const std::filesystem::path& file) {
  if (!file.empty()) return std::make_unique<FileAnswers>(file);
  const GlobalOptions& global = context.global();
  if (global.no_input || global.json || isatty(STDIN_FILENO) != 1) return nullptr;
  return std::make_unique<TerminalAnswers>(context);
}

}  // namespace gavel::cli
