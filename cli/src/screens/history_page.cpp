#include "screens/history_page.h"

#include <algorithm>

#include <fmt/format.h>

#include "gavel/round/clock.h"

#include "round/round_book.h"
#include "screens/html.h"
#include "screens/round_screen.h"

namespace gavel::cli {
namespace {

using html::escaped;
using round::clock_text;
using round::Round;
using round::Statistics;

constexpr double kWidth = 720, kHeight = 220, kLeft = 44, kRight = 10, kTop = 14, kBottom = 30;

double minutes(round::Milliseconds time) {
  return static_cast<double>(time.count()) / 60000;
}

/// When it was solved, else when it ended.
double minutes_of(const Round& round, round::TimePoint now) {
  const round::Attempt* accepted = round.accepted();
  return minutes(accepted ? accepted->at : round.clock_at(now));
}

/// One point a round: days to the right, minutes on the clock upwards; full when accepted.
std::string picture(std::span<const Round> rounds, round::TimePoint now) {
  const round::Day first = local_day(rounds.front().started),
                   last = local_day(rounds.back().started);
  const double days = std::max<double>(1, static_cast<double>((last - first).count()));
  double most = 10;
  for (const Round& each : rounds) most = std::max(most, minutes_of(each, now));
  const auto x = [&](const Round& each) {
    return kLeft + (kWidth - kLeft - kRight) *
                       static_cast<double>((local_day(each.started) - first).count()) / days;
  };
  const auto y = [&](double value) {
    return kHeight - kBottom - (kHeight - kTop - kBottom) * value / most;
  };
  std::string svg = fmt::format(
      "<svg viewBox=\"0 0 {} {}\" role=\"img\" aria-label=\"Minutes on the clock, round by round; "
      "the "
      "table below says the same\">\n",
      kWidth, kHeight);
  for (const double part : {0.0, 0.5, 1.0}) {
    svg += fmt::format(
        "<line class=\"axis\" x1=\"{0}\" x2=\"{1}\" y1=\"{2:.1f}\" y2=\"{2:.1f}\"/>"
        "<text x=\"{3}\" y=\"{4:.1f}\" text-anchor=\"end\">{5:.0f}</text>\n",
        kLeft, kWidth - kRight, y(part * most), kLeft - 6, y(part * most) + 4, part * most);
  }
  svg += fmt::format(
      "<text x=\"{}\" y=\"{}\">{}</text>\n<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{}"
      "</text>\n",
      kLeft, kHeight - 6, day_text(rounds.front().started), kWidth - kRight, kHeight - 6,
      first == last ? "" : day_text(rounds.back().started));
  for (const Round& each : rounds) {
    svg += fmt::format(
        "<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"5\" class=\"{}\"><title>round {}, {}: {}"
        "</title></circle>\n",
        x(each), y(minutes_of(each, now)), each.accepted() ? "ok" : "no", each.number,
        escaped(each.problem), result_text(each));
  }
  return svg +
         "</svg>\n<p class=\"soft\">Minutes on the clock: filled when it was accepted, else when "
         "the round ended.</p>\n";
}

std::string topics(const Statistics& s) {
  std::vector<std::vector<std::string>> rows;
  for (const round::TopicStatistics& topic : s.topics) {
    rows.push_back({escaped(topic.topic), std::to_string(topic.rounds),
                    fmt::format("{} of {}", topic.accepted.part, topic.accepted.whole),
                    topic.median ? clock_text(*topic.median) : "-",
                    fmt::format("{:.0f} %", 100 * topic.recall)});
  }
  return "<h2>Topics</h2>\n" +
         html::table({"Topic", "Rounds", "Accepted", "Median", "Recall now"}, rows);
}

std::string all_rounds(std::span<const Round> rounds, round::TimePoint now) {
  std::vector<std::vector<std::string>> rows;
  for (auto it = rounds.rbegin(); it != rounds.rend(); ++it) {
    rows.push_back({std::to_string(it->number), day_text(it->started), escaped(it->problem),
                    std::string(to_string(it->mode)),
                    fmt::format("<span class=\"{}\">{}</span>", it->accepted() ? "good" : "bad",
                                it->abandoned ? "abandoned" : result_text(*it)),
                    clock_text(it->clock_at(now)),
                    it->rating ? std::string(to_string(*it->rating)) : "-"});
  }
  return "<h2>Rounds</h2>\n" +
         html::table({"Round", "Day", "Problem", "Mode", "Result", "Clock", "Rated"}, rows);
}

}  // namespace

std::string history_page(std::span<const Round> rounds, const Statistics& s, round::TimePoint now) {
  std::vector<Round> ended;
  for (const Round& each : rounds) {
    if (!each.open()) ended.push_back(each);
  }
  // Imported rounds have later numbers than their days.
  std::stable_sort(ended.begin(), ended.end(),
                   [](const Round& a, const Round& b) { return a.started < b.started; });
  if (ended.empty())
    return html::page("Rounds", "<h1>Rounds</h1>\n<p>No round has ended yet.</p>\n");
  std::string body = fmt::format(
      "<h1>Rounds</h1>\n<p>{} round{}, {} problem{} solved. Accepted {} of {}, on the first submit "
      "{}. Right "
      "cost claimed {} of {}; failing edge named before {} of {}.</p>\n",
      s.rounds, s.rounds == 1 ? "" : "s", s.solved, s.solved == 1 ? "" : "s", s.accepted.part,
      s.accepted.whole, s.accepted_at_first.part, s.cost_right.part, s.cost_right.whole,
      s.failing_edge_named.part, s.failing_edge_named.whole);
  body += picture(ended, now) + topics(s) + all_rounds(ended, now);
  return html::page("Rounds",
                    body +
                        "<p class=\"soft\">Recall is a forecast by FSRS, made for flashcards: a "
                        "heuristic.</p>\n");
}

}  // namespace gavel::cli
