#include "screens/memory_screen.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "gavel/round/clock.h"
#include "round/round_book.h"
#include "screens/round_screen.h"
#include "terminal/table.h"
#include "terminal/wrap.h"

namespace gavel::cli {
namespace {

using round::clock_text;
using round::Statistics;
using terminal::Align;

constexpr std::size_t kMissedShown = 3;

std::string time_text(const std::optional<round::Milliseconds>& time) {
  return time ? clock_text(*time) : "-";
}

std::string share_text(const round::Share& share) {
  return fmt::format("{} of {}", share.part, share.whole);
}

std::string percent(const round::Share& share) {
  return share.whole == 0 ? "-" : fmt::format("{:.0f} %", 100.0 * share.part / share.whole);
}

std::string row(const char* label, const std::string& text, const Look& look) {
  return terminal::wrapped(text, look.width, look.strong(fmt::format("{:<20}", label)),
                           std::string(20, ' '));
}

std::string now_and_before(const std::optional<round::Milliseconds>& now,
                           const std::optional<round::Milliseconds>& before) {
  return time_text(now) + (before ? fmt::format(" (was {})", clock_text(*before)) : "");
}

/// One bar a week, eighths of a line high; digits stand before them for those who cannot see it.
std::string bars(const std::vector<int>& counts) {
  constexpr std::array kHeights = {" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
  const int most = std::max(1, *std::max_element(counts.begin(), counts.end()));
  std::string text;
  for (const int count : counts) {
    text += kHeights[count == 0 ? 0 : std::max(1, count * 8 / most)];
  }
  return text;
}

std::string weeks_row(const Statistics& s, const Look& look) {
  std::string numbers;
  for (const int count : s.rounds_per_week) numbers += fmt::format("{} ", count);
  // In ASCII the bars would all be the same mark.
  return row("Rounds a week", numbers + (look.style.ascii() ? "" : "  " + bars(s.rounds_per_week)),
             look);
}

std::string recall_bar(double recall, const Look& look) {
  constexpr int kCells = 10;
  const int full = static_cast<int>(recall * kCells + 0.5);
  std::string bar;
  for (int i = 0; i < kCells; ++i) {
    bar += i < full ? (look.style.ascii() ? "#" : "█") : (look.style.ascii() ? "." : "░");
  }
  return fmt::format("{} {:>3.0f} %", bar, 100 * recall);
}

std::string topics_table(const Statistics& s, const Look& look) {
  terminal::Table table({{"TOPIC", Align::kLeft, true},
                         {"ROUNDS", Align::kRight},
                         {"ACCEPTED", Align::kRight},
                         {"MEDIAN", Align::kRight},
                         {"RECALL NOW"}});
  for (const round::TopicStatistics& topic : s.topics) {
    table.add({topic.topic, std::to_string(topic.rounds), percent(topic.accepted),
               time_text(topic.median), recall_bar(topic.recall, look)});
  }
  return table.text(look.style, look.width);
}

std::string edges_row(const Statistics& s, const Look& look) {
  std::string missed;
  for (std::size_t i = 0; i < std::min(kMissedShown, s.missed_edges.size()); ++i) {
    missed += (i == 0 ? "     most missed: " : ", ") + s.missed_edges[i];
  }
  return row("Failing edge named", share_text(s.failing_edge_named) + missed, look);
}

}  // namespace

std::string weekday_text(round::Day day) {
  constexpr std::array kDays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  constexpr std::array kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const std::chrono::year_month_day date(day);
  return fmt::format("{} {} {}", kDays[std::chrono::weekday(day).c_encoding()],
                     static_cast<unsigned>(date.day()),
                     kMonths[static_cast<unsigned>(date.month()) - 1]);
}

std::string history_screen(std::span<const round::Round> rounds, const Look& look) {
  if (rounds.empty()) return "No rounds yet.   Next: gavel start next\n";
  // Where every round was practice, the name of the problem needs the room more.
  const bool with_mode = std::any_of(rounds.begin(), rounds.end(), [](const round::Round& each) {
    return each.mode != round::Mode::kPractice;
  });
  std::vector<terminal::Column> columns = {
      {"ROUND", Align::kRight}, {"DAY"}, {"PROBLEM", Align::kLeft, true}};
  if (with_mode) columns.push_back({"MODE"});
  columns.insert(columns.end(),
                 {{"RESULT", Align::kLeft, true}, {"CLOCK", Align::kRight}, {"RATED"}});
  terminal::Table table(columns);
  for (auto it = rounds.rbegin(); it != rounds.rend(); ++it) {
    const round::Round& each = *it;
    const std::string result = each.open() ? "open" : each.abandoned ? "abandoned" : result_text(each);
    std::vector<std::string> cells = {std::to_string(each.number), day_text(each.started),
                                      each.problem};
    if (with_mode) cells.emplace_back(to_string(each.mode));
    cells.insert(cells.end(), {result, clock_text(each.clock_at(current_time())),
                               each.rating ? std::string(to_string(*each.rating)) : "-"});
    table.add(std::move(cells));
  }
  return table.text(look.style, look.width) + "One of them: gavel report ROUND\n";
}

std::string statistics_screen(const Statistics& s, DueCount due,
                              const std::optional<round::Suggestion>& next, const Look& look) {
  if (s.rounds == 0) return "No round has ended yet.   Next: gavel start next\n";
  std::string screen = look.wrapped(
      fmt::format("{} round{} in {} week{}, {} problem{} solved; streak {} day{}, best {}", s.rounds,
                  s.rounds == 1 ? "" : "s", s.weeks, s.weeks == 1 ? "" : "s", s.solved,
                  s.solved == 1 ? "" : "s", s.streak, s.streak == 1 ? "" : "s", s.best_streak));
  screen += weeks_row(s, look);
  screen += row("Accepted",
                fmt::format("{}, on the first submit {}     median {}", share_text(s.accepted),
                            s.accepted_at_first.part, now_and_before(s.median, s.median_before)),
                look);
  screen += row("Right cost claimed", share_text(s.cost_right), look);
  screen += edges_row(s, look);
  screen += row("Silence, median", now_and_before(s.silence, s.silence_before), look);
  screen += row("Questions", fmt::format("{}, {} of them not in the author's answers", s.questions,
                                         s.questions_unmatched),
                look);
  screen += topics_table(s, look);
  std::string last = fmt::format("Due today {}, this week {}.", due.today, due.this_week);
  if (next) last += fmt::format("    Next: gavel start {}", next->problem);
  return screen + look.wrapped(last) +
         look.wrapped("Recall is a forecast by FSRS, made for flashcards: a heuristic.");
}

std::string plan_screen(std::span<const round::PlannedDay> plan, const Look& look) {
  terminal::Table table({{"DAY"}, {"WHAT"}, {"PROBLEM"}, {"MIN", Align::kRight},
                         {"WHY", Align::kLeft, true}});
  for (const round::PlannedDay& day : plan) {
    std::string date = weekday_text(day.day);
    if (day.items.empty()) table.add({date, "-", "nothing is due", "", ""});
    for (const round::Suggestion& item : day.items) {
      table.add({date, std::string(to_string(item.kind)), item.problem, std::to_string(item.minutes),
                 item.why});
      date.clear();
    }
  }
  return table.text(look.style, look.width) +
         look.wrapped("Supposes that each goes well; ask again after every round.   "
                      "Now: gavel start next");
}

}  // namespace gavel::cli
