#include "problem/prose.h"

namespace gavel::judge {
namespace {

std::string_view take_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  while (line.ends_with(' ') || line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

bool goes_on(std::string_view line) {
  const bool item = line.starts_with("- ") || line.starts_with("* ");
  return !line.empty() && line[0] != ' ' && line[0] != '\t' && !item;
}

}  // namespace

std::string flowing(std::string_view text) {
  std::string flow;
  bool open = false;  // The line before can be gone on with.
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    if (!flow.empty()) flow += open && goes_on(line) ? ' ' : '\n';
    flow += line;
    open = !line.empty() && line[0] != ' ' && line[0] != '\t';
  }
  while (flow.ends_with('\n')) flow.pop_back();
  return flow;
}

}  // namespace gavel::judge
