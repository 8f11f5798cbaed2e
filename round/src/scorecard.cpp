#include "gavel/round/scorecard.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>

namespace gavel::round {
namespace {

constexpr std::array<std::string_view, 4> kBands = {"no hire", "leaning no hire", "leaning hire",
                                                    "strong hire"};

bool answered(const Round& round, Gate gate) {
  const GateRecord* record = round.gate(gate);
  return record && !record->skipped;
}

std::string plural(std::size_t count, std::string_view thing) {
  return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

Evidence approach_first(const Round& round) {
  const GateRecord* record = round.gate(Gate::kApproach);
  const bool met = record && !record->skipped;
  return {met, met ? fmt::format("approach {}, before any code", clock_text(record->at))
                   : "no approach before the code",
          "say your approach in two sentences before you type"};
}

/// Whether there is anything to be silent about or to need help with.
bool tried(const Round& round) { return !round.runs.empty() || !round.submits.empty(); }

Evidence kept_talking(const Round& round, const Clock& clock) {
  return {tried(round) && clock.longest_silence < kLongSilence,
          fmt::format("longest silence {} (aim under {})", clock_text(clock.longest_silence),
                      clock_text(kLongSilence)),
          "say aloud what you do while you code; `gavel note` keeps the count"};
}

Evidence discussed_afterwards(const Round& round) {
  const bool trade_off = answered(round, Gate::kTradeOff);
  const bool follow_ups = answered(round, Gate::kFollowUps);
  const std::string text = trade_off && follow_ups ? "trade-off and follow-ups answered"
                           : trade_off             ? "trade-off answered"
                           : follow_ups            ? "follow-ups answered"
                                                   : "no trade-off, no follow-up";
  return {trade_off || follow_ups, text, "name one trade-off of your solution at the end"};
}

Evidence asked_open_points(const Round& round) {
  const std::string advice = "ask about what the statement leaves open before you design";
  if (round.open_points == 0) {
    const bool met = answered(round, Gate::kClarify);
    return {met, met ? "clarifying questions asked" : "no clarifying question", advice};
  }
  std::set<int> found;
  for (const Question& question : round.questions) {
    if (question.matched) found.insert(*question.matched);
  }
  const int count = static_cast<int>(found.size());
  return {2 * count >= round.open_points,
          fmt::format("{} of {} open points asked", count, round.open_points), advice};
}

Evidence without_help(const Round& round) {
  if (round.solution_shown) {
    return {false, "the solution was opened", "finish the round before you look at a solution"};
  }
  return {tried(round) && round.hints.empty(), plural(round.hints.size(), "hint"),
          "before a hint, solve the smallest sample by hand and say what repeats"};
}

Evidence knew_the_cost(const Round& round) {
  const GateRecord* record = round.gate(Gate::kCost);
  const std::string advice = "count what the innermost line does, as a function of the input's size";
  if (!record || record->skipped) return {false, "no cost claimed", advice};
  const auto time = record->answer.find("time");
  const std::string said = time == record->answer.end() ? "" : time->second;
  const auto right = round.cost_right();
  const auto expected = record->answer.find("expected_time");
  if (!right || expected == record->answer.end()) {
    return {false, fmt::format("said {}; nothing to compare it with", said), advice};
  }
  return {*right, fmt::format("said {}, expected {}", said, expected->second), advice};
}

/// Told, not judged: whether anybody measures is a matter of taste.
void add_measured_cost(const Round& round, std::vector<Evidence>& measured) {
  if (!round.measured) return;
  const MeasuredCost& cost = *round.measured;
  std::string text = "measured " + cost.time;
  if (cost.agreement == "agrees") text += ", as said";
  if (cost.agreement == "worse") text += ", said too low";
  if (cost.agreement == "better") text += ", said too high";
  measured.push_back({.met = false, .text = std::move(text), .advice = {}, .counts = false});
}

Evidence solved_in_time(const Round& round) {
  const Attempt* accepted = round.accepted();
  if (!accepted) return {false, "not accepted", "get a slow but right solution accepted first"};
  const bool in_time = round.budget.count() == 0 || accepted->at <= round.budget;
  return {in_time,
          round.budget.count() == 0 ? fmt::format("Accepted at {}", clock_text(accepted->at))
                                    : fmt::format("Accepted at {} of {}", clock_text(accepted->at),
                                                  clock_text(round.budget)),
          "stop polishing the plan at a third of the time and write"};
}

Evidence few_submits(const Round& round) {
  const std::string advice = "before a submit, walk through your edge cases with the code";
  const Attempt* accepted = round.accepted();
  if (!accepted) return {false, plural(round.submits.size(), "submit"), advice};
  const auto index = accepted - round.submits.data();
  return {index <= 1, fmt::format("Accepted on submit {}", index + 1), advice};
}

Evidence sound_code(const Round& round) {
  std::size_t compile_errors = 0, crashes = 0;
  for (const auto* attempts : {&round.runs, &round.submits}) {
    for (const Attempt& attempt : *attempts) {
      compile_errors += attempt.verdict == "ce";
      crashes += attempt.verdict == "re";
    }
  }
  return {tried(round) && compile_errors <= 1 && crashes == 0,
          tried(round) ? fmt::format("{}, {}", plural(compile_errors, "compile error"),
                              crashes == 1 ? "1 crash" : fmt::format("{} crashes", crashes))
                : "nothing was run",
          "read the code once from top to bottom before you run it"};
}

Evidence named_edges(const Round& round) {
  const std::string advice = "list edge cases before coding: empty, one, equal, largest, order";
  const std::size_t named = round.edges_named().size();
  if (round.named_edges == 0) {
    const bool met = answered(round, Gate::kEdges);
    return {met, met ? "edge cases listed" : "no edge case listed", advice};
  }
  return {2 * static_cast<int>(named) >= round.named_edges,
          fmt::format("{} of {} edges named", named, round.named_edges), advice};
}

Evidence own_cases(const Round& round) {
  int cases = 0;
  for (const auto* attempts : {&round.runs, &round.submits}) {
    for (const Attempt& attempt : *attempts) cases = std::max(cases, attempt.own_cases);
  }
  return {cases > 0, plural(static_cast<std::size_t>(cases), "own case"),
          "write your nastiest edge case as cases/01.in before the first submit"};
}

Evidence ran_before_submitting(const Round& round) {
  const std::string advice = "let the samples pass before the first submit";
  if (round.submits.empty()) return {false, "nothing submitted", advice};
  const Milliseconds first = round.submits.front().at;
  const bool ran = std::any_of(round.runs.begin(), round.runs.end(), [&](const Attempt& run) {
    return run.accepted() && run.at <= first;
  });
  return {ran, ran ? "samples passed before the first submit" : "submitted before samples passed",
          advice};
}

Dimension dimension(std::string name, std::vector<Evidence> measured, const SelfCheck& self_check) {
  const auto counts = std::count_if(measured.begin(), measured.end(),
                                    [](const Evidence& evidence) { return evidence.counts; });
  const auto met = std::count_if(measured.begin(), measured.end(), [](const Evidence& evidence) {
    return evidence.counts && evidence.met;
  });
  const int band = counts > 0 ? 1 + static_cast<int>(3 * met / counts) : 1;
  return {std::move(name), band, std::move(measured), self_check};
}

/// A free round has no questions: what was not asked for is nobody's omission.
Evidence if_asked(const Round& round, const std::string& what, Evidence evidence) {
  if (round.mode != Mode::kFree || evidence.met) return evidence;
  return {.met = false, .text = what + " not asked for", .advice = {}, .counts = false};
}

std::string best_next_step(const std::vector<Dimension>& dimensions) {
  const auto weakest =
      std::min_element(dimensions.begin(), dimensions.end(),
                       [](const Dimension& a, const Dimension& b) { return a.band < b.band; });
  for (const Evidence& evidence : weakest->measured) {
    if (evidence.counts && !evidence.met) return evidence.advice;
  }
  return {};
}

}  // namespace

std::string_view band_name(int band) { return kBands.at(static_cast<std::size_t>(band - 1)); }

const std::vector<SelfCheck>& self_checks() {
  static const std::vector<SelfCheck> checks = {
      {"trade-offs", "Did you say what you gave up for what?"},
      {"two-approaches", "Did you compare two approaches?"},
      {"clean-names", "Would a stranger understand the names?"},
      {"traced", "Did you trace an example by hand?"},
  };
  return checks;
}

Scorecard score(const Round& round, TimePoint now) {
  const Clock clock = clock_of(round, now);
  const std::vector<SelfCheck>& checks = self_checks();
  Scorecard card;
  card.dimensions = {
      dimension("Communication",
                {if_asked(round, "approach", approach_first(round)), kept_talking(round, clock),
                 if_asked(round, "trade-off and follow-ups", discussed_afterwards(round))},
                checks[0]),
      dimension("Problem solving",
                {if_asked(round, "questions", asked_open_points(round)), without_help(round),
                 if_asked(round, "cost", knew_the_cost(round))},
                checks[1]),
      dimension("Technical", {solved_in_time(round), few_submits(round), sound_code(round)},
                checks[2]),
      dimension("Testing", {if_asked(round, "edge cases", named_edges(round)), own_cases(round),
                 ran_before_submitting(round)},
                checks[3]),
  };
  add_measured_cost(round, card.dimensions[1].measured);
  card.spent = clock.spent;
  card.best_next_step = best_next_step(card.dimensions);
  return card;
}

}  // namespace gavel::round
