#include "problem/diagnostics.h"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

namespace gavel::judge {
namespace {

// A file of another kind altogether would give thousands; nobody reads them.
constexpr std::size_t kMaxShown = 50;

}  // namespace

void Diagnostics::add(std::string id, Place place, std::string message, std::string help) {
  found_.push_back({.id = std::move(id),
                    .severity = Severity::kError,
                    .place = std::move(place),
                    .message = std::move(message),
                    .help = std::move(help)});
}

void Diagnostics::add(std::string id, const YamlNode& node, std::string message, std::string help) {
  add(std::move(id), place(node), std::move(message), std::move(help));
}

void Diagnostics::add(std::string id, const YamlNode& node, const SyntaxError& error,
                      std::size_t base) {
  add(std::move(id), place_in(node, base + error.offset, error.length), error.message, error.help);
}

Place Diagnostics::place(const YamlNode& node) const {
  std::size_t length = 1;
  if (node.is_scalar() && node.style == YamlNode::Style::kPlain) {
    const std::size_t rest = source_.line(node.mark.line).size() -
                             std::min<std::size_t>(source_.line(node.mark.line).size(),
                                                   static_cast<std::size_t>(node.mark.column - 1));
    length = std::min(node.text.size(), rest);
  } else if (node.is_scalar() && node.style == YamlNode::Style::kQuoted) {
    length = node.text.size() + 2;
  }
  return source_.place(node.mark.line, node.mark.column,
                       static_cast<int>(std::max<std::size_t>(length, 1)));
}

Place Diagnostics::place_in(const YamlNode& node, std::size_t offset, std::size_t length) const {
  const auto to_int = [](std::size_t n) { return static_cast<int>(n); };
  const std::string_view before = std::string_view(node.text).substr(0, offset);
  const auto lines = std::count(before.begin(), before.end(), '\n');
  if (node.style != YamlNode::Style::kLiteral) {
    const int quote = node.style == YamlNode::Style::kQuoted ? 1 : 0;
    return source_.place(node.mark.line, node.mark.column + quote + to_int(offset), to_int(length));
  }
  // A literal block begins on the line below its `|`, indented as the file has it.
  const int line = node.mark.line + 1 + static_cast<int>(lines);
  const std::size_t column = offset - (lines == 0 ? 0 : before.rfind('\n') + 1);
  const std::size_t text_begin = offset - column;
  const std::size_t text_end = std::min(node.text.find('\n', text_begin), node.text.size());
  const std::string_view shown = source_.line(line);
  const std::size_t indent = shown.size() - std::min(shown.size(), text_end - text_begin);
  return source_.place(line, to_int(indent + column) + 1, to_int(length));
}

void Diagnostics::throw_if_any() {
  if (found_.empty()) return;
  std::stable_sort(found_.begin(), found_.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.place.line, a.place.column) < std::tie(b.place.line, b.place.column);
  });
  if (found_.size() > kMaxShown) {
    const std::size_t more = found_.size() - kMaxShown;
    found_.resize(kMaxShown);
    found_.back().help += fmt::format("{}({} more errors are not shown)",
                                      found_.back().help.empty() ? "" : " ", more);
  }
  throw InputError(std::move(found_));
}

}  // namespace gavel::judge
