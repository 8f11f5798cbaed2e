#include "problem/solution_tag.h"

#include <algorithm>

#include <fmt/format.h>

#include "problem/fields.h"

namespace gavel::judge {
namespace {

constexpr std::string_view kMark = "gavel:";
constexpr const char* kForm = "the form is: # gavel: wa O(n^2) \"why it is wrong\"";

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) {
    text.remove_suffix(1);
  }
  return text;
}

/// Offset behind the comment mark and `gavel:`; npos when the line is something else.
std::size_t find_label(std::string_view line) {
  const std::size_t mark = line.find(kMark);
  if (mark == std::string_view::npos) return std::string_view::npos;
  const std::string_view before = trimmed(line.substr(0, mark));
  return before == "#" || before == "//" || before == "--" || before == ";"
             ? mark + kMark.size()
             : std::string_view::npos;
}

std::vector<Verdict> parse_labels(std::string_view line, std::size_t begin, std::size_t end) {
  std::vector<Verdict> verdicts;
  while (begin <= end) {
    const std::size_t comma = std::min(line.substr(0, end).find(',', begin), end);
    verdicts.push_back(parse_label(line.substr(begin, comma - begin), begin));
    begin = comma + 1;
  }
  return verdicts;
}

}  // namespace

Verdict parse_label(std::string_view code, std::size_t offset) {
  static const std::vector<std::string> kLabels{"ac", "wa", "tle", "mle", "ole", "re", "ce"};
  if (std::find(kLabels.begin(), kLabels.end(), code) != kLabels.end()) return *parse_verdict(code);
  throw SyntaxError{offset, std::max<std::size_t>(code.size(), 1),
                    fmt::format("`{}` is no verdict of a solution", code),
                    suggestion(code, kLabels)};
}

std::optional<SolutionTag> parse_solution_tag(std::string_view first_line) {
  std::size_t position = find_label(first_line);
  if (position == std::string_view::npos) return std::nullopt;
  while (position < first_line.size() && first_line[position] == ' ') ++position;
  const std::size_t end = std::min(first_line.find_first_of(" \r", position), first_line.size());
  SolutionTag tag;
  tag.verdicts = parse_labels(first_line, position, end);
  const std::size_t quote = first_line.find('"', end);
  tag.complexity = trimmed(first_line.substr(
      end, quote == std::string_view::npos ? std::string_view::npos : quote - end));
  if (!tag.complexity.empty() && !tag.complexity.starts_with("O(")) {
    throw SyntaxError{
        end, 1, fmt::format("`{}` is neither a cost nor a quoted reason", tag.complexity), kForm};
  }
  if (quote == std::string_view::npos) return tag;
  const std::size_t close = first_line.find('"', quote + 1);
  if (close == std::string_view::npos)
    throw SyntaxError{quote, 1, "the quote is not closed", kForm};
  tag.why = first_line.substr(quote + 1, close - quote - 1);
  return tag;
}

}  // namespace gavel::judge
