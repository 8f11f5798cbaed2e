#include "screens/list_screen.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "terminal/table.h"
#include "terminal/width.h"

namespace gavel::cli {
namespace {

using terminal::Align;
using terminal::Column;

const Column kTitle = {"TITLE", Align::kLeft, true}, kTags = {"TAGS", Align::kLeft, true};
const Column kMinutes = {"MIN", Align::kRight};

/// From the fullest to the barest: what `show` repeats gives way to the title.
std::vector<std::vector<Column>> layouts(const ListView& view) {
  if (view.spoilers && view.with_status) {
    return {{{"ID"}, {"TOPIC"}, {"STATUS"}, {"DUE"}, {"LEVEL"}, kTags},
            {{"ID"}, {"STATUS"}, {"LEVEL"}, kTags},
            {{"ID"}, {"STATUS"}, {"LEVEL"}}};
  }
  if (view.spoilers) return {{{"ID"}, {"TOPIC"}, {"LEVEL"}, kTags}, {{"ID"}, {"LEVEL"}, kTags}};
  if (view.with_status) {
    return {{{"ID"}, kTitle, {"TOPIC"}, {"STATUS"}, {"DUE"}, kMinutes},
            {{"ID"}, kTitle, {"STATUS"}, {"DUE"}, kMinutes},
            {{"ID"}, {"STATUS"}, {"DUE"}, kMinutes},
            {{"ID"}, {"STATUS"}}};
  }
  return {{{"ID"}, kTitle, {"TOPIC"}, {"KIND"}, kMinutes},
          {{"ID"}, kTitle, {"TOPIC"}, kMinutes},
          {{"ID"}, kTitle, kMinutes}};
}

/// What an id may take of a narrow screen, so that the other columns fit beside it. A shortened one
/// can be read in whole in `list --plain`.
int id_room(const Look& look, const ListView& view) {
  constexpr int kLeast = 8;
  constexpr int kMinutesAndTitle = 15, kLevelAndTags = 18, kStatus = 8;  // With the gaps between.
  const int others = view.spoilers ? kLevelAndTags : view.with_status ? kStatus : kMinutesAndTitle;
  return std::max(kLeast, look.width - others);
}

struct Row {
  const judge::ProblemSummary* problem;
  const Standing* standing;
};

std::string cell(const Row& row, const std::string& heading, const Look& look) {
  const judge::ProblemSummary& problem = *row.problem;
  if (heading == "ID") return problem.reference();
  if (heading == "TITLE") return problem.title;
  if (heading == "TOPIC") return problem.topic;
  if (heading == "KIND") return std::string(to_string(problem.kind));
  if (heading == "LEVEL") return std::string(to_string(problem.difficulty));
  if (heading == "TAGS") return fmt::format("{}", fmt::join(problem.tags, " "));
  if (heading == "DUE") return due_text(*row.standing, local_day(current_time()));
  if (heading == "STATUS") {
    const std::string text(to_string(row.standing->state));
    if (row.standing->state == Standing::State::kSolved) return look.good(text);
    return row.standing->state == Standing::State::kNew ? look.dim(text) : text;
  }
  return std::to_string(problem.minutes);
}

/// What the columns need, the flexible one no more than makes it worth reading.
int width_needed(const std::vector<Column>& columns, const std::vector<Row>& rows,
                 const Look& look) {
  constexpr int kReadable = 24, kGap = 2;
  int total = -kGap;
  for (const Column& column : columns) {
    int widest = terminal::display_width(column.heading);
    for (const Row& row : rows) {
      widest = std::max(widest, terminal::display_width(cell(row, column.heading, look)));
    }
    total += kGap + (column.flexible ? std::min(widest, kReadable) : widest);
  }
  return total;
}

/// "59 problems: 3 solved, 1 tried, 55 new. 2 due."
std::string summary(const std::vector<Row>& rows, const ListView& view) {
  std::string text = fmt::format("{} problem{}", rows.size(), rows.size() == 1 ? "" : "s");
  if (view.with_status) {
    std::map<Standing::State, int> counts;
    int due = 0;
    for (const Row& row : rows) {
      ++counts[row.standing->state];
      due += row.standing->is_due(local_day(current_time()));
    }
    std::string parts;
    using State = Standing::State;
    for (const State state : {State::kSolved, State::kTried, State::kOpen, State::kNew}) {
      if (counts[state] == 0) continue;
      parts += fmt::format("{} {} {}", parts.empty() ? ":" : ",", counts[state], to_string(state));
    }
    text += fmt::format("{}. {} due", parts, due);
  }
  return text + "." + (view.spoilers ? "" : " Difficulty and tags hidden: --spoilers");
}

}  // namespace

std::string list_screen(const std::vector<judge::ProblemSummary>& problems,
                        std::span<const Standing> standings, const Look& look,
                        const ListView& view) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < problems.size(); ++i) rows.push_back({&problems[i], &standings[i]});
  const auto all = layouts(view);
  auto layout = std::find_if(all.begin(), all.end(), [&](const std::vector<Column>& columns) {
    return width_needed(columns, rows, look) <= look.width;
  });
  const bool narrow = layout == all.end();
  const std::vector<Column>& columns = narrow ? all.back() : *layout;
  terminal::Table table(columns);
  for (const Row& row : rows) {
    std::vector<std::string> cells;
    for (const Column& column : columns) cells.push_back(cell(row, column.heading, look));
    if (narrow) {
      cells.front() =
          terminal::truncated(cells.front(), id_room(look, view), look.style.marks().ellipsis);
    }
    table.add(std::move(cells));
  }
  return table.text(look.style, look.width) + look.wrapped(summary(rows, view)) +
         "Next:  gavel show ID  or  gavel start ID\n";
}

}  // namespace gavel::cli
