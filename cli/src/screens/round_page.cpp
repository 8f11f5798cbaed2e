#include "screens/round_page.h"

#include <algorithm>

#include <fmt/format.h>

#include "gavel/judge/verdict.h"
#include "gavel/round/clock.h"

#include "round/round_book.h"
#include "screens/html.h"
#include "screens/measured_cost_section.h"
#include "screens/round_screen.h"

namespace gavel::cli {
namespace {

using html::escaped;
using round::clock_text;
using round::Milliseconds;
using round::Round;

constexpr double kWidth = 720, kLeft = 90, kBarTop = 24, kBarHeight = 26;

std::string verdict_name(const std::string& code) {
  const auto verdict = judge::parse_verdict(code);
  return verdict ? std::string(to_string(*verdict)) : code;
}

double place(Milliseconds at, Milliseconds whole) {
  return whole.count() <= 0 ? kLeft
                            : kLeft + (kWidth - kLeft) * static_cast<double>(at.count()) /
                                          static_cast<double>(whole.count());
}

std::string phase_bars(const round::Scorecard& card, Milliseconds whole) {
  std::string bars;
  Milliseconds from{0};
  for (const auto& [phase, spent] : card.spent) {
    bars += fmt::format(
        "<rect x=\"{:.1f}\" y=\"{}\" width=\"{:.1f}\" height=\"{}\" style=\"fill:var(--p{})\">"
        "<title>{} {}</title></rect>\n",
        place(from, whole), kBarTop, place(spent, whole) - kLeft, kBarHeight,
        std::min(6, static_cast<int>(phase)), to_string(phase), clock_text(spent));
    from += spent;
  }
  return bars;
}

std::string dots(const std::vector<round::Attempt>& attempts, const char* word, double y,
                 Milliseconds whole) {
  std::string text;
  for (const round::Attempt& attempt : attempts) {
    text += fmt::format(
        "<circle cx=\"{:.1f}\" cy=\"{}\" r=\"5\" class=\"{}\"><title>{} at {}: {}</title>"
        "</circle>\n",
        std::clamp(place(attempt.at, whole), kLeft + 6, kWidth - 6), y,
        attempt.accepted() ? "ok" : "no", word, clock_text(attempt.at),
        escaped(verdict_name(attempt.verdict)));
  }
  return text;
}

/// Phases as a bar, runs and submits below it, the time that was given as a line.
std::string timeline(const Round& round, const round::Scorecard& card, round::TimePoint now) {
  const Milliseconds whole = std::max({round.clock_at(now), round.budget, Milliseconds(1000)});
  std::string svg = fmt::format(
      "<svg viewBox=\"0 0 {} 118\" role=\"img\" aria-label=\"Where the time went; the table below "
      "says "
      "the same\">\n<text x=\"{}\" y=\"14\">0:00</text>\n<text x=\"{}\" y=\"14\" "
      "text-anchor=\"end\">{}"
      "</text>\n<text x=\"0\" y=\"42\">phases</text>\n",
      kWidth, kLeft, kWidth, clock_text(whole));
  svg += phase_bars(card, whole);
  for (const auto& [y, label] : {std::pair(76, "runs"), std::pair(106, "submits")}) {
    svg += fmt::format(
        "<line class=\"axis\" x1=\"{}\" x2=\"{}\" y1=\"{}\" y2=\"{}\"/>\n"
        "<text x=\"0\" y=\"{}\">{}</text>\n",
        kLeft, kWidth, y, y, y + 5, label);
  }
  svg += dots(round.runs, "run", 76, whole) + dots(round.submits, "submit", 106, whole);
  std::vector<std::vector<std::string>> rows(1);
  std::vector<std::string> head;
  for (const auto& [phase, spent] : card.spent) {
    head.emplace_back(to_string(phase));
    rows[0].push_back(fmt::format("<span style=\"color:var(--p{})\">&#9632;</span> {}",
                                  std::min(6, static_cast<int>(phase)), clock_text(spent)));
  }
  return "<h2>Time</h2>\n" + svg + "</svg>\n" + html::table(head, rows);
}

std::string self_check_cell(const Round& round, const round::Dimension& dimension) {
  const auto answer = round.self_checks.find(std::string(dimension.self_check.item));
  if (answer == round.self_checks.end()) return "<span class=\"soft\">not answered</span>";
  return fmt::format("{} {}", escaped(dimension.self_check.question),
                     answer->second ? "yes" : "no");
}

std::string scorecard(const Round& round, const round::Scorecard& card) {
  std::vector<std::vector<std::string>> rows;
  for (const round::Dimension& dimension : card.dimensions) {
    std::string measured;
    for (const round::Evidence& evidence : dimension.measured) {
      measured +=
          fmt::format("<div><span class=\"{}\">{}</span> {}</div>", !evidence.counts ? "soft"
                      : evidence.met   ? "good"
                                       : "bad",
                      !evidence.counts ? "&middot;"
                      : evidence.met   ? "+"
                                       : "&minus;", escaped(evidence.text));
    }
    rows.push_back({fmt::format("<strong>{}</strong>", escaped(dimension.name)),
                    fmt::format("{} {}", dimension.band, round::band_name(dimension.band)),
                    measured, self_check_cell(round, dimension)});
  }
  std::string text =
      "<h2>Scorecard</h2>\n" + html::table({"Dimension", "Band", "Measured", "Self-check"}, rows);
  if (!card.best_next_step.empty()) {
    text += "<p class=\"next\">Best next step: " + escaped(card.best_next_step) + "</p>\n";
  }
  return text;
}

std::string attempts(const Round& round) {
  std::vector<std::pair<const round::Attempt*, const char*>> all;
  for (const round::Attempt& run : round.runs) all.push_back({&run, "run"});
  for (const round::Attempt& submit : round.submits) all.push_back({&submit, "submit"});
  if (all.empty()) return {};
  std::stable_sort(all.begin(), all.end(),
                   [](const auto& a, const auto& b) { return a.first->at < b.first->at; });
  std::vector<std::vector<std::string>> rows;
  for (const auto& [attempt, word] : all) {
    rows.push_back(
        {clock_text(attempt->at), word,
         fmt::format("<span class=\"{}\">{}</span>", attempt->accepted() ? "good" : "bad",
                     escaped(verdict_name(attempt->verdict))),
         fmt::format("{} of {}", attempt->passed, attempt->total), escaped(attempt->failing)});
  }
  return "<h2>Attempts</h2>\n" +
         html::table({"At", "", "Verdict", "Passed", "First failing"}, rows);
}

}  // namespace

std::string round_page(const Round& round, const round::Scorecard& card, round::TimePoint now) {
  const std::string title = fmt::format("Round {}: {}", round.number, round.problem);
  std::string body =
      fmt::format("<h1>{}</h1>\n<p class=\"soft\">{}, {}, {}, {}. {}{}.</p>\n", escaped(title),
                  time_text(round.started), to_string(round.mode), escaped(round.language),
                  clock_phrase(round, round.clock_at(now)), result_text(round),
                  round.rating ? fmt::format(", rated {}", to_string(*round.rating)) : "");
  body += scorecard(round, card) + timeline(round, card, now) + attempts(round);
  if (round.measured) body += measured_cost_section(*round.measured);
  for (const SaidInRound& said : said_in(round)) body += html::list(said.heading, said.lines);
  return html::page(title,
                    body +
                        "<p class=\"soft\">Practice feedback by a fixed rule (gavel help score), "
                        "not a hiring opinion.</p>\n");
}

}  // namespace gavel::cli
