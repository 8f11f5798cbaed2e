#include "screens/list_screen.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "terminal/table.h"
#include "terminal/width.h"

namespace gavel::cli {
namespace {

// Below this width the columns that `show` repeats give way to the title.
constexpr int kAllColumns = 72;

std::vector<terminal::Column> columns_for(bool spoilers, bool narrow) {
  using terminal::Align;
  if (spoilers && narrow) return {{"ID"}, {"LEVEL"}, {"TAGS", Align::kLeft, true}};
  if (spoilers) return {{"ID"}, {"TOPIC"}, {"LEVEL"}, {"TAGS", Align::kLeft, true}};
  if (narrow) return {{"ID"}, {"TITLE", Align::kLeft, true}, {"MIN", Align::kRight}};
  return {{"ID"}, {"TITLE", Align::kLeft, true}, {"TOPIC"}, {"KIND"}, {"MIN", Align::kRight}};
}

/// What an id may take of a narrow screen, so that the other columns fit beside it. A shortened one
/// can be read in whole in `list --plain`.
int id_room(const Look& look, bool spoilers) {
  constexpr int kLeast = 8;
  constexpr int kMinutesAndTitle = 15, kLevelAndTags = 18;  // With the gaps between them.
  return std::max(kLeast, look.width - (spoilers ? kLevelAndTags : kMinutesAndTitle));
}

std::string cell(const judge::ProblemSummary& problem, const std::string& heading) {
  if (heading == "ID") return problem.reference();
  if (heading == "TITLE") return problem.title;
  if (heading == "TOPIC") return problem.topic;
  if (heading == "KIND") return std::string(to_string(problem.kind));
  if (heading == "LEVEL") return std::string(to_string(problem.difficulty));
  if (heading == "TAGS") return fmt::format("{}", fmt::join(problem.tags, " "));
  return std::to_string(problem.minutes);
}

}  // namespace

std::string list_screen(const std::vector<judge::ProblemSummary>& problems, const Look& look,
                        bool spoilers) {
  const bool narrow = look.width < kAllColumns;
  const std::vector<terminal::Column> columns = columns_for(spoilers, narrow);
  terminal::Table table(columns);
  for (const judge::ProblemSummary& problem : problems) {
    std::vector<std::string> cells;
    for (const terminal::Column& column : columns) cells.push_back(cell(problem, column.heading));
    if (narrow) {
      cells.front() =
          terminal::truncated(cells.front(), id_room(look, spoilers), look.style.marks().ellipsis);
    }
    table.add(std::move(cells));
  }
  std::string screen = table.text(look.style, look.width);
  std::string summary = fmt::format("{} problem{}.", problems.size(), problems.size() == 1 ? "" : "s");
  if (!spoilers) summary += " Difficulty and tags hidden: --spoilers";
  return screen + look.wrapped(summary) + "Next:  gavel show ID  or  gavel start ID\n";
}

}  // namespace gavel::cli
