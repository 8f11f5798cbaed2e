#include "screens/list_screen.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "terminal/table.h"

namespace gavel::cli {

std::string list_screen(const std::vector<judge::Problem>& problems, const Look& look,
                        bool spoilers) {
  std::vector<terminal::Column> columns = {
      {"ID"}, {"TITLE", terminal::Align::kLeft, true}, {"TOPIC"}, {"KIND"},
      {"MIN", terminal::Align::kRight}};
  if (spoilers) columns = {{"ID"}, {"TOPIC"}, {"LEVEL"}, {"TAGS", terminal::Align::kLeft, true}};
  terminal::Table table(columns);
  for (const judge::Problem& problem : problems) {
    if (spoilers) {
      table.add({problem.id, problem.topic, std::string(to_string(problem.difficulty)),
                 fmt::format("{}", fmt::join(problem.tags, " "))});
    } else {
      table.add({problem.id, problem.title, problem.topic, std::string(to_string(problem.kind)),
                 std::to_string(problem.minutes)});
    }
  }
  std::string screen = table.text(look.style, look.width);
  std::string summary = fmt::format("{} problem{}.", problems.size(), problems.size() == 1 ? "" : "s");
  if (!spoilers) summary += " Difficulty and tags hidden: --spoilers";
  return screen + look.wrapped(summary) + "Next:  gavel show ID   gavel start ID\n";
}

}  // namespace gavel::cli
