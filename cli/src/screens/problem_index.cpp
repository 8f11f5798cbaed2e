#include "screens/problem_index.h"

#include <algorithm>
#include <array>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace gavel::cli {
namespace {

using judge::Difficulty;
using judge::Kind;
using judge::ProblemSummary;

constexpr std::array kLevels = {Difficulty::kEasy, Difficulty::kMedium, Difficulty::kHard};
constexpr std::array kKinds = {Kind::kFunction, Kind::kClass, Kind::kStdio, Kind::kInteractive};

using Topics = std::map<std::string, std::vector<ProblemSummary>>;

template <class Is>
long count(const std::vector<ProblemSummary>& problems, Is is) {
  return std::count_if(problems.begin(), problems.end(), is);
}

/// "| rate-limiting | 2 | 5 | 1 | 1 | 7 | 0 | 0 | 8 |"
std::string totals_row(const std::string& heading, const std::vector<ProblemSummary>& problems) {
  std::string row = "| " + heading;
  for (const Difficulty level : kLevels) {
    row +=
        fmt::format(" | {}", count(problems, [&](const auto& p) { return p.difficulty == level; }));
  }
  for (const Kind kind : kKinds) {
    row += fmt::format(" | {}", count(problems, [&](const auto& p) { return p.kind == kind; }));
  }
  return row + fmt::format(" | {} |\n", problems.size());
}

std::string totals(const Topics& topics, const std::vector<ProblemSummary>& problems) {
  std::string table = "| topic |";
  std::string rule = "|---|";
  const auto column = [&](std::string_view heading) {
    table += fmt::format(" {} |", heading);
    rule += "--:|";
  };
  for (const Difficulty level : kLevels) column(to_string(level));
  for (const Kind kind : kKinds) column(to_string(kind));
  column("all");
  table += "\n" + rule + "\n";
  for (const auto& [topic, those] : topics) table += totals_row(topic, those);
  return table + totals_row("**all**", problems);
}

/// A bar would end the cell.
std::string cell(std::string text) {
  for (std::size_t at = 0; (at = text.find('|', at)) != text.npos; at += 2) text.insert(at, "\\");
  return text;
}

std::string topic_table(std::vector<ProblemSummary> problems) {
  std::stable_sort(problems.begin(), problems.end(),
                   [](const auto& a, const auto& b) { return a.difficulty < b.difficulty; });
  std::string table = "| id | title | level | kind | minutes |\n|---|---|---|---|--:|\n";
  for (const ProblemSummary& problem : problems) {
    table += fmt::format("| `{}` | {} | {} | {} | {} |\n", problem.reference(), cell(problem.title),
                         to_string(problem.difficulty), to_string(problem.kind), problem.minutes);
  }
  return table;
}

/// "rate-limiting" -> "Rate limiting"
std::string heading(std::string topic) {
  std::replace(topic.begin(), topic.end(), '-', ' ');
  if (!topic.empty() && topic[0] >= 'a' && topic[0] <= 'z') topic[0] += 'A' - 'a';
  return topic;
}

}  // namespace

std::string problem_index(const std::vector<ProblemSummary>& problems) {
  Topics topics;
  for (const ProblemSummary& problem : problems) topics[problem.topic].push_back(problem);
  std::string page = fmt::format(
      "# Problems\n\n{} problems, as `gavel list --markdown` prints them. `gavel start ID` begins "
      "one.\n\n{}",
      problems.size(), totals(topics, problems));
  for (auto& [topic, those] : topics) {
    page += fmt::format("\n## {}\n\n{}", heading(topic), topic_table(std::move(those)));
  }
  return page;
}

}  // namespace gavel::cli
