#include "screens/round_screen.h"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "gavel/judge/verdict.h"

#include "round/round_book.h"
#include "terminal/width.h"
#include "terminal/wrap.h"

namespace gavel::cli {
namespace {

using round::Clock;
using round::Evidence;
using round::Round;
using round::Scorecard;
using round::clock_text;

constexpr int kColumnsForTwo = 76;  ///< From here on bands and evidence stand side by side.

std::string budget_text(const Round& round) {
  return round.budget.count() > 0 ? clock_text(round.budget) : "untimed";
}

std::string upper(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return result;
}

void replace_all(std::string& text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos;
       at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

std::vector<std::string> spent_parts(const Scorecard& card) {
  std::vector<std::string> parts = {"Time"};
  for (const auto& [phase, time] : card.spent) {
    parts.push_back(fmt::format("{} {}", to_string(phase), clock_text(time)));
  }
  return parts;
}

std::string self_check_text(const Round& round, const round::Dimension& dimension) {
  const auto answer = round.self_checks.find(std::string(dimension.self_check.item));
  if (answer == round.self_checks.end()) return {};
  return fmt::format("{} {}", dimension.self_check.question,
                     answer->second ? "yes" : "no");
}

std::string dimension_lines(const Round& round, const round::Dimension& dimension,
                            const Look& look) {
  const std::string band = fmt::format("{} {}", dimension.band, round::band_name(dimension.band));
  std::string head = fmt::format("{:<16} {:<18} ", dimension.name, band);
  // A narrow terminal gets the band on a line of its own.
  const bool narrow = look.width < kColumnsForTwo;
  const std::string indent(narrow ? 2 : head.size(), ' ');
  std::string lines;
  if (narrow) {
    while (head.back() == ' ') head.pop_back();
    lines = look.strong(head) + "\n";
  }
  for (const Evidence& evidence : dimension.measured) {
    const std::string mark = !evidence.counts ? look.dim(".")
                             : evidence.met   ? look.good("+")
                                              : look.bad("-");
    lines += terminal::wrapped(look.printable(evidence.text), look.width,
                               (lines.empty() ? look.strong(head) : indent) + mark + " ",
                               indent + "  ");
  }
  if (const std::string text = self_check_text(round, dimension); !text.empty()) {
    lines += terminal::wrapped("self-check: " + text, look.width, indent + "  ", indent + "  ");
  }
  return lines;
}

std::string last_verdict(const Round& round) {
  const round::Attempt* last = nullptr;
  for (const auto* attempts : {&round.runs, &round.submits}) {
    if (!attempts->empty() && (!last || attempts->back().at >= last->at)) last = &attempts->back();
  }
  if (!last) return {};
  const auto verdict = judge::parse_verdict(last->verdict);
  return verdict ? std::string(to_string(*verdict)) : last->verdict;
}

std::string gate_text(const Round& round, round::Gate gate, const char* field) {
  const round::GateRecord* record = round.gate(gate);
  if (!record || record->skipped) return {};
  const auto text = record->answer.find(field);
  return text == record->answer.end() ? std::string() : text->second;
}

std::string said_in_markdown(const Round& round) {
  std::string text;
  for (const SaidInRound& said : said_in(round)) {
    text += fmt::format("\n## {}\n\n", said.heading);
    for (const std::string& line : said.lines) text += "- " + line + "\n";
  }
  return text;
}

}  // namespace

std::string round_heading(const Round& round, const Look& look) {
  const std::string mode = round.mode == round::Mode::kPractice ? "" : std::string(to_string(round.mode)) + "   ";
  return look.strong(fmt::format("round {}", round.number)) +
         fmt::format("   {}   {}   {}{}\n", round.problem, round.language, mode, budget_text(round));
}

std::string samples_text(const Round& round) {
  if (round.runs.empty()) return {};
  return fmt::format("samples {}/{}", round.runs.back().passed, round.runs.back().total);
}

std::string status_line(const Round& round, const Clock& clock, const std::string& format) {
  std::string line = format.empty() ? "{left} {phase} {samples}" : format;
  const std::string left = clock.left ? clock_text(*clock.left) : clock_text(clock.elapsed);
  replace_all(line, "{left}", left);
  replace_all(line, "{elapsed}", clock_text(clock.elapsed));
  replace_all(line, "{phase}", clock.paused ? "paused" : std::string(to_string(clock.phase)));
  replace_all(line, "{silence}", clock_text(clock.silence));
  replace_all(line, "{round}", std::to_string(round.number));
  replace_all(line, "{problem}", round.problem);
  replace_all(line, "{samples}", samples_text(round));
  while (line.ends_with(' ')) line.pop_back();
  return line;
}

std::string open_round_screen(const Round& round, const Clock& clock, const Look& look) {
  std::string screen = round_heading(round, look);
  const std::string left = !clock.left     ? clock_text(clock.elapsed) + " so far"
                           : clock.over() ? look.bad(clock_text(-*clock.left) + " over time")
                                          : clock_text(*clock.left) + " left";
  const std::string samples = samples_text(round);
  screen += fmt::format("  {}   {}{}{}\n", left,
                        clock.paused ? "PAUSED" : upper(to_string(clock.phase)),
                        samples.empty() ? "" : "   ", samples);
  if (const std::string verdict = last_verdict(round); !verdict.empty()) {
    screen += fmt::format("  last: {}\n", verdict);
  }
  if (!clock.paused && clock.silence > round::kLongSilence) {
    screen += fmt::format("  silent for {}: say what you are doing, `gavel note ...`\n",
                          clock_text(clock.silence));
  }
  return screen;
}

std::string cost_note(const Round& round) {
  const std::string said = gate_text(round, round::Gate::kCost, "time");
  const auto right = round.cost_right();
  const bool accepted = !round.submits.empty() && round.submits.back().accepted();
  if (!right || said.empty() || !accepted) return {};
  return fmt::format("Cost   you said {}, the problem's is {}: {}", said,
                     gate_text(round, round::Gate::kCost, "expected_time"),
                     *right ? "agrees" : "disagrees");
}

std::vector<std::string> submit_notes(const Round& round) {
  if (round.submits.empty()) return {};
  const round::Attempt& last = round.submits.back();
  std::vector<std::string> notes;
  const std::vector<std::string> named = round.edges_named();
  if (!last.accepted()) {
    // A mock does not say which test it was.
    if (last.failing_group != "edge" || round.mode != round::Mode::kPractice) return {};
    const bool foreseen = std::find(named.begin(), named.end(), last.failing) != named.end();
    return {foreseen ? "Edges  you named this case before the code"
                     : "Edges  you did not name this case before the code"};
  }
  if (round.named_edges > 0 && round.mode != round::Mode::kFree) {
    notes.push_back(fmt::format("Edges  {} of {} named before the code", named.size(),
                                round.named_edges));
  }
  return notes;
}

std::string result_text(const Round& round) {
  if (const round::Attempt* accepted = round.accepted()) {
    return fmt::format("Accepted on submit {}", accepted - round.submits.data() + 1);
  }
  if (round.submits.empty()) return "nothing submitted";
  return fmt::format("not accepted, {} submit{}", round.submits.size(),
                     round.submits.size() == 1 ? "" : "s");
}

std::string scorecard_screen(const Round& round, const Scorecard& card, const Look& look) {
  const round::Milliseconds elapsed = round.clock_at(current_time());
  std::string screen = terminal::wrapped(
      fmt::format("round {}   {}   {}   {}   {}", round.number, to_string(round.mode), round.problem,
                  round.language, clock_phrase(round, elapsed)),
      look.width, look.strong("SCORECARD") + "   ", "  ");
  screen += fmt::format("{}{}\n", result_text(round),
                        round.rating ? fmt::format("   rated {}", to_string(*round.rating)) : "");
  for (const round::Dimension& dimension : card.dimensions) {
    screen += dimension_lines(round, dimension, look);
  }
  screen += terminal::wrapped_parts(spent_parts(card), look.width, "  ");
  if (!card.best_next_step.empty()) screen += look.wrapped("Best next step: " + card.best_next_step);
  return screen + look.wrapped(fmt::format("Practice feedback by a fixed rule (gavel help score), not "
                                           "a hiring opinion.   gavel report {}",
                                           round.number));
}

std::vector<SaidInRound> said_in(const Round& round) {
  SaidInRound asked{"Asked", {}}, cost{"Cost", {}}, notes{"Notes", {}};
  for (const round::Question& question : round.questions) {
    asked.lines.push_back(
        fmt::format("{} {}{}", clock_text(question.at), question.text,
                    question.assumed.empty() ? "" : " - assumed: " + question.assumed));
  }
  for (const char* field : {"time", "space"}) {
    const std::string claim = gate_text(round, round::Gate::kCost, field);
    if (!claim.empty()) cost.lines.push_back(fmt::format("{} {}", field, claim));
  }
  if (round.measured) {
    cost.lines.push_back(
        fmt::format("measured {}   {}", round.measured->time, round.measured->basis));
  }
  for (const round::Note& note : round.notes) {
    notes.lines.push_back(fmt::format("{} {}", clock_text(note.at), note.text));
  }
  const auto told = [&](const char* heading, round::Gate gate) {
    return SaidInRound{heading, round::split(gate_text(round, gate, "text"))};
  };
  std::vector<SaidInRound> all = {std::move(asked),
                                  told("Approach", round::Gate::kApproach),
                                  std::move(cost),
                                  told("Edge cases", round::Gate::kEdges),
                                  told("Trade-off", round::Gate::kTradeOff),
                                  told("Follow-ups", round::Gate::kFollowUps),
                                  std::move(notes)};
  std::erase_if(all, [](const SaidInRound& said) { return said.lines.empty(); });
  return all;
}

std::string round_markdown(const Round& round, const Scorecard& card) {
  std::string text = fmt::format("# Round {}: {}\n\n{}, {}, {}, {}. {}.\n", round.number, round.problem,
                                 time_text(round.started), to_string(round.mode), round.language,
                                 clock_phrase(round, round.clock_at(current_time())),
                                 result_text(round));
  text += "\n| | Band | Measured | Self-check |\n|---|---|---|---|\n";
  for (const round::Dimension& dimension : card.dimensions) {
    std::string measured;
    for (const Evidence& evidence : dimension.measured) {
      measured += fmt::format("{}{} {}", measured.empty() ? "" : "; ", !evidence.counts ? "." : evidence.met ? "+" : "-",
                              evidence.text);
    }
    text += fmt::format("| {} | {} {} | {} | {} |\n", dimension.name, dimension.band,
                        round::band_name(dimension.band), measured, self_check_text(round, dimension));
  }
  text += fmt::format("\n{}\n", fmt::join(spent_parts(card), "  "));
  if (!card.best_next_step.empty()) text += "\nBest next step: " + card.best_next_step + "\n";
  return text + said_in_markdown(round) +
         "\nPractice feedback by a fixed rule (`gavel help score`), not a hiring opinion.\n";
}

}  // namespace gavel::cli
