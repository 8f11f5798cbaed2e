#include "gavel/judge/input_error.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "values/utf8.h"

namespace gavel::judge {
namespace {

// Long lines (data, minified text) are shown as a window around the caret.
constexpr std::size_t kWindow = 88;
constexpr std::size_t kLeftContext = 60;

struct Excerpt {
  std::string text;
  std::size_t indent = 0;  ///< Characters before the caret.
  std::size_t width = 1;   ///< Characters under the caret.
};

/// One printable character for the sequence at `offset`; advances it.
std::string_view next_character(std::string_view line, std::size_t& offset) {
  const std::size_t length = utf8_length(line, offset);
  const std::size_t begin = offset;
  offset += std::max<std::size_t>(length, 1);
  if (length == 0) return "?";
  const auto byte = static_cast<unsigned char>(line[begin]);
  if (byte < 0x20 || byte == 0x7F) return " ";
  return line.substr(begin, length);
}

Excerpt excerpt(const Place& place) {
  const std::string_view line = place.source_line;
  const std::size_t caret = static_cast<std::size_t>(std::max(place.column, 1)) - 1;
  const std::size_t caret_end = caret + static_cast<std::size_t>(std::max(place.length, 1));
  Excerpt result;
  std::size_t offset = 0;
  if (line.size() > kWindow && caret > kLeftContext) {
    offset = caret - kLeftContext;
    while (offset > 0 && (static_cast<unsigned char>(line[offset]) & 0xC0) == 0x80) --offset;
    result.text = "...";
    result.indent = 3;
  }
  std::size_t characters = 0;
  result.width = 0;
  while (offset < line.size() && characters < kWindow) {
    if (offset < caret) ++result.indent;
    if (offset >= caret && offset < caret_end) ++result.width;
    result.text += next_character(line, offset);
    ++characters;
  }
  if (offset < line.size()) result.text += "...";
  result.width = std::max<std::size_t>(result.width, 1);
  return result;
}

std::string all_to_text(const std::vector<Diagnostic>& diagnostics) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics) text += to_text(diagnostic);
  return text;
}

}  // namespace

InputError::InputError(std::vector<Diagnostic> diagnostics)
    : std::runtime_error(all_to_text(diagnostics)), diagnostics_(std::move(diagnostics)) {}

InputError::InputError(Diagnostic diagnostic)
    : InputError(std::vector<Diagnostic>{std::move(diagnostic)}) {}

std::string to_text(const Diagnostic& diagnostic) {
  const Place& place = diagnostic.place;
  const std::string_view severity = diagnostic.severity == Severity::kError ? "error" : "warning";
  std::string out = fmt::format("{}[{}]: {}\n", severity, diagnostic.id, diagnostic.message);
  const std::string number = place.line > 0 ? fmt::format("{}", place.line) : std::string();
  const std::string margin(std::max<std::size_t>(number.size(), 2), ' ');
  if (place.line > 0) {
    out += fmt::format("{}--> {}:{}:{}\n", margin, place.file, place.line, place.column);
  } else if (!place.file.empty()) {
    out += fmt::format("{}--> {}\n", margin, place.file);
  }
  if (place.line > 0 && !place.source_line.empty()) {
    const Excerpt shown = excerpt(place);
    out += fmt::format("{} |\n", margin);
    out += fmt::format("{:>{}} | {}\n", number, margin.size(), shown.text);
    out += fmt::format("{} | {:{}}{:^>{}}\n", margin, "", shown.indent, "", shown.width);
  }
  if (!diagnostic.help.empty()) out += fmt::format("{} = help: {}\n", margin, diagnostic.help);
  return out;
}

}  // namespace gavel::judge
