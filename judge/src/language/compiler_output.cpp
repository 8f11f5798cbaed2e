#include "language/compiler_output.h"

#include <charconv>
#include <optional>
#include <utility>

namespace gavel::judge {
namespace {

using Kind = CompilerMessage::Kind;

struct Severity {
  std::string_view word;
  Kind kind;
};

constexpr Severity kSeverities[] = {
    {": fatal error: ", Kind::kError},
    {": error: ", Kind::kError},
    {": warning: ", Kind::kWarning},
    {": note: ", Kind::kNote},
};

/// Takes ":12" off the end of `place`.
std::optional<int> take_number(std::string_view& place) {
  const std::size_t colon = place.rfind(':');
  if (colon == place.npos) return std::nullopt;
  int number = 0;
  const char* const end = place.data() + place.size();
  const auto [stop, error] = std::from_chars(place.data() + colon + 1, end, number);
  if (error != std::errc() || stop != end) return std::nullopt;
  place = place.substr(0, colon);
  return number;
}

/// Splits "file:line:column" or "file:line"; false when it is neither.
bool split_place(std::string_view place, std::string& file, int& line) {
  const std::optional<int> last = take_number(place);
  if (!last) return false;
  const std::optional<int> before = take_number(place);
  line = before.value_or(*last);
  file = place.starts_with("./") ? place.substr(2) : place;
  return !file.empty();
}

std::optional<CompilerMessage> parse_head(std::string_view line) {
  for (const Severity& severity : kSeverities) {
    const std::size_t at = line.find(severity.word);
    if (at == line.npos) continue;
    CompilerMessage message;
    message.kind = severity.kind;
    message.place =
        line.substr(line.starts_with("./") ? 2 : 0, at - (line.starts_with("./") ? 2 : 0));
    message.text = line.substr(at + severity.word.size());
    if (split_place(line.substr(0, at), message.file, message.line)) return message;
  }
  return std::nullopt;
}

/// g++ says where a template was used before it says what is wrong: "FILE:5:10:   required from".
bool parse_lead(std::string_view line, std::vector<std::pair<std::string, int>>& leads) {
  const std::size_t at = line.find(":   required ");
  if (at == line.npos) return false;
  std::pair<std::string, int> lead;
  if (split_place(line.substr(0, at), lead.first, lead.second)) leads.push_back(std::move(lead));
  return true;
}

/// Snippets are indented or start with the line's number; context lines ("In file included from")
/// do not.
bool is_snippet(std::string_view line) {
  return line.starts_with(' ') && line.size() > 1;
}

}  // namespace

std::vector<CompilerMessage> parse_compiler_output(std::string_view output) {
  std::vector<CompilerMessage> messages;
  std::vector<std::pair<std::string, int>> leads;
  CompilerMessage* current = nullptr;
  while (!output.empty()) {
    const std::size_t end = output.find('\n');
    const std::string_view line = output.substr(0, end);
    output = end == output.npos ? std::string_view() : output.substr(end + 1);
    if (auto message = parse_head(line)) {
      if (message->kind == Kind::kNote && messages.empty()) continue;
      const bool note = message->kind == Kind::kNote;
      if (!note) message->led_from = std::exchange(leads, {});
      auto& list = note ? messages.back().notes : messages;
      list.push_back(std::move(*message));
      current = &list.back();
    } else if (!parse_lead(line, leads) && current != nullptr && is_snippet(line)) {
      if (current->snippet.size() < 4) current->snippet.emplace_back(line);
    } else {
      current = nullptr;
    }
  }
  return messages;
}

std::string to_text(const CompilerMessage& message) {
  const char* const word = message.kind == Kind::kError     ? "error"
                           : message.kind == Kind::kWarning ? "warning"
                                                            : "note";
  std::string text = message.place + ": " + word + ": " + message.text + "\n";
  for (const std::string& line : message.snippet) text += line + "\n";
  return text;
}

}  // namespace gavel::judge
