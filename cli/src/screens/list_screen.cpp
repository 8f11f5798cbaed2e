#include "screens/list_screen.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "terminal/table.h"
#include "terminal/width.h"

namespace gavel::cli {
namespace {

using terminal::Align;
using terminal::Column;

/// From the fullest to the barest: what `show` repeats gives way to the title.
const std::vector<std::vector<Column>>& layouts(bool spoilers) {
  static const std::vector<std::vector<Column>> kPlain = {
      {{"ID"}, {"TITLE", Align::kLeft, true}, {"TOPIC"}, {"KIND"}, {"MIN", Align::kRight}},
      {{"ID"}, {"TITLE", Align::kLeft, true}, {"TOPIC"}, {"MIN", Align::kRight}},
      {{"ID"}, {"TITLE", Align::kLeft, true}, {"MIN", Align::kRight}}};
  static const std::vector<std::vector<Column>> kSpoilers = {
      {{"ID"}, {"TOPIC"}, {"LEVEL"}, {"TAGS", Align::kLeft, true}},
      {{"ID"}, {"LEVEL"}, {"TAGS", Align::kLeft, true}}};
  return spoilers ? kSpoilers : kPlain;
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

/// What the columns need, the flexible one no more than makes it worth reading.
int width_needed(const std::vector<Column>& columns,
                 const std::vector<judge::ProblemSummary>& problems) {
  constexpr int kReadable = 24, kGap = 2;
  int total = -kGap;
  for (const Column& column : columns) {
    int widest = terminal::display_width(column.heading);
    for (const judge::ProblemSummary& problem : problems) {
      widest = std::max(widest, terminal::display_width(cell(problem, column.heading)));
    }
    total += kGap + (column.flexible ? std::min(widest, kReadable) : widest);
  }
  return total;
}

}  // namespace

std::string list_screen(const std::vector<judge::ProblemSummary>& problems, const Look& look,
                        bool spoilers) {
  const auto& all = layouts(spoilers);
  auto layout = std::find_if(all.begin(), all.end(), [&](const std::vector<Column>& columns) {
    return width_needed(columns, problems) <= look.width;
  });
  const bool narrow = layout == all.end();
  const std::vector<Column>& columns = narrow ? all.back() : *layout;
  terminal::Table table(columns);
  for (const judge::ProblemSummary& problem : problems) {
    std::vector<std::string> cells;
    for (const Column& column : columns) cells.push_back(cell(problem, column.heading));
    if (narrow) {
      cells.front() =
          terminal::truncated(cells.front(), id_room(look, spoilers), look.style.marks().ellipsis);
    }
    table.add(std::move(cells));
  }
  std::string screen = table.text(look.style, look.width);
  std::string summary =
      fmt::format("{} problem{}.", problems.size(), problems.size() == 1 ? "" : "s");
  if (!spoilers) summary += " Difficulty and tags hidden: --spoilers";
  return screen + look.wrapped(summary) + "Next:  gavel show ID  or  gavel start ID\n";
}

}  // namespace gavel::cli
