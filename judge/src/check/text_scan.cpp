#include "check/text_scan.h"

#include <algorithm>

namespace gavel::judge::checking {

std::optional<Token> TokenScan::next() {
  for (; at_ < text_.size() && is_space(text_[at_]); ++at_) {
    if (text_[at_] != '\n') continue;
    ++line_;
    number_ = 0;
  }
  if (at_ == text_.size()) return {};
  const std::size_t begin = at_;
  while (at_ < text_.size() && !is_space(text_[at_])) ++at_;
  return Token{text_.substr(begin, at_ - begin), line_, ++number_};
}

LineScan::LineScan(std::string_view text) : rest_(without_trailing_space(text)) {
  done_ = rest_.empty();
}

std::optional<std::string_view> LineScan::next() {
  if (done_) return {};
  const std::size_t end = rest_.find('\n');
  const std::string_view line = rest_.substr(0, end);
  done_ = end == std::string_view::npos;
  if (!done_) rest_.remove_prefix(end + 1);
  return without_trailing_space(line);
}

std::string_view without_trailing_space(std::string_view text) {
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

std::size_t first_mismatch(std::string_view a, std::string_view b) {
  const auto ends = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  return static_cast<std::size_t>(ends.first - a.begin());
}

}  // namespace gavel::judge::checking
