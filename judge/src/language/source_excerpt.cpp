#include "language/source_excerpt.h"

#include <fmt/format.h>

namespace gavel::judge {

std::string source_excerpt(const std::string& source, int line, int column) {
  std::size_t begin = 0;
  for (int i = 1; i < line && begin != std::string::npos; ++i) {
    begin = source.find('\n', begin);
    if (begin != std::string::npos) ++begin;
  }
  if (line <= 0 || begin >= source.size()) return {};
  std::string text = source.substr(begin, source.find('\n', begin) - begin);
  if (text.ends_with('\r')) text.pop_back();
  constexpr std::size_t kLongest = 160;
  const bool has_caret = column > 0 && static_cast<std::size_t>(column) <= kLongest;
  std::string caret;
  for (int i = 1; has_caret && i < column; ++i) {
    const auto at = static_cast<std::size_t>(i - 1);
    caret += at < text.size() && text[at] == '\t' ? '\t' : ' ';
  }
  if (text.size() > kLongest) {
    text.resize(kLongest);
    text += "...";
  }
  std::string excerpt = fmt::format("{:5} | {}\n", line, text);
  if (has_caret) excerpt += fmt::format("      | {}^\n", caret);
  return excerpt;
}

}  // namespace gavel::judge
