#include "round/gate_keeper.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "command_error.h"
#include "gavel/round/gates.h"
#include "gavel/round/grading.h"
#include "gavel/round/schedule.h"
#include "gavel/round/scorecard.h"
#include "round/problem_facts.h"
#include "terminal/wrap.h"

namespace gavel::cli {
namespace {

using round::EventKind;
using round::Gate;

constexpr int kTries = 3;  // How often a mock asks the same before it gives up.

std::string plural(std::size_t count, const char* thing) {
  return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

}  // namespace

AskedQuestion answer_question(const judge::Problem& problem, const std::string& question) {
  const auto points = open_points(problem);
  const auto matched = round::match_question(question, points);
  if (!matched) return {std::nullopt, std::string(round::kNotSpecified)};
  return {static_cast<int>(*matched), points[*matched].answer};
}

void GateKeeper::heading(const std::string& text) const {
  answers_.say(context_.look().strong(text) + "\n");
}

/// Another terminal was quicker; its answer stands.
bool GateKeeper::answered_elsewhere(Gate gate) const {
  if (!book_.find(number_).gate(gate)) return false;
  answers_.say(fmt::format("  {} was answered in another terminal\n", to_string(gate)));
  return true;
}

void GateKeeper::answered(Gate gate, round::EventData answer) {
  if (answered_elsewhere(gate)) return;
  answer["gate"] = to_string(gate);
  book_.add(number_, EventKind::kGateAnswered, std::move(answer));
}

void GateKeeper::skip(Gate gate) {
  if (answered_elsewhere(gate)) return;
  if (must_answer() && gate <= Gate::kEdges) {
    throw CommandError(ExitCode::kNeedsAnswer, "C024",
                       fmt::format("a mock needs an answer to `{}` {}", to_string(gate),
                                   answers_.place()),
                       "`gavel start` asks again");
  }
  book_.add(number_, EventKind::kGateSkipped, {{"gate", std::string(to_string(gate))}});
}

void GateKeeper::before_code(const round::Round& round) {
  number_ = round.number;
  mode_ = round.mode;
  for (const Gate gate : round::kGatesBeforeCode) {
    if (!book_.find(number_).gate(gate)) ask(gate);
  }
}

void GateKeeper::ask(Gate gate) {
  switch (gate) {
    case Gate::kClarify: return clarify();
    case Gate::kApproach: return approach();
    case Gate::kCost: return cost();
    case Gate::kEdges: return edges();
    case Gate::kTradeOff:
    case Gate::kFollowUps: return;
  }
}

void GateKeeper::clarify() {
  heading(must_answer() ? "1 CLARIFY    what would you ask?"
                        : "1 CLARIFY    ask, or Enter to go on");
  std::size_t asked = 0;
  for (int tries = 0; tries < kTries;) {
    const auto question = answers_.next("clarify", "  ? ");
    if (!question && asked == 0 && must_answer() && answers_.can_ask_again() && ++tries < kTries) {
      answers_.say("  one question at least, in a mock\n");
      continue;
    }
    if (!question) break;
    const AskedQuestion reply = answer_question(problem_, *question);
    round::EventData data = {{"question", *question}};
    answers_.say(terminal::wrapped(context_.look().printable(reply.answer), context_.look().width,
                                   "    ", "    "));
    if (reply.matched) {
      data["matched"] = std::to_string(*reply.matched);
    } else if (const auto assumed = answers_.next("assume", "    > ")) {
      data["assumed"] = *assumed;
    }
    book_.add(number_, EventKind::kAsked, std::move(data));
    ++asked;
  }
  if (asked == 0) return skip(Gate::kClarify);
  answered(Gate::kClarify, {{"asked", std::to_string(asked)}});
}

void GateKeeper::approach() {
  heading("2 APPROACH   two or three sentences; say them aloud too");
  for (int tries = 0; tries < kTries; ++tries) {
    if (const auto text = answers_.next("approach", "  > ")) {
      return answered(Gate::kApproach, {{"text", *text}});
    }
    if (!must_answer() || !answers_.can_ask_again()) break;
  }
  skip(Gate::kApproach);
}

/// A cost that was understood, in the usual spelling; empty when none was given.
std::string GateKeeper::claimed_cost(const std::string& key, const std::string& prompt) {
  for (int tries = 0; tries < kTries; ++tries) {
    const auto claim = answers_.next(key, prompt);
    if (!claim) {
      if (!must_answer() || !answers_.can_ask_again()) break;
      continue;
    }
    if (const auto understood = compare_cost(*claim, problem_.time_complexity, problem_)) return understood->claimed;
    const std::string complaint = fmt::format("`{}` is no cost that gavel understands", *claim);
    const char* const help = "for example O(n log n), linear, n^2, O(1) amortised per call";
    if (!answers_.can_ask_again()) {
      throw CommandError(ExitCode::kBadInput, "C025",
                         fmt::format("{}: `{}` {}", complaint, key, answers_.place()), help);
    }
    answers_.say(terminal::wrapped(context_.look().printable(complaint + "; " + help),
                                   context_.look().width, "    ", "    "));
  }
  return {};
}

void GateKeeper::cost() {
  heading("3 COST       in the input's size, at worst");
  const std::string time = claimed_cost("time", "  time  ");
  if (time.empty()) return skip(Gate::kCost);
  round::EventData data = {{"time", time}};
  if (const std::string space = claimed_cost("space", "  space "); !space.empty()) {
    data["space"] = space;
  }
  if (const auto comparison = compare_cost(time, problem_.time_complexity, problem_);
      comparison && comparison->right) {
    data["expected_time"] = comparison->expected;
    data["time_right"] = *comparison->right ? "yes" : "no";
  }
  answered(Gate::kCost, std::move(data));
}

void GateKeeper::edges() {
  heading("4 EDGES      one a line, a blank line ends");
  const std::vector<round::NamedEdge> known = named_edges(problem_);
  std::vector<std::string> lines;
  std::set<std::string> named;
  for (int tries = 0; tries < kTries;) {
    const auto line = answers_.next("edges", "  > ");
    if (!line && lines.empty() && must_answer() && answers_.can_ask_again() && ++tries < kTries) {
      answers_.say("  one at least, in a mock\n");
      continue;
    }
    if (!line) break;
    lines.push_back(*line);
    for (const std::size_t i : round::match_edges(*line, known)) named.insert(known[i].name);
  }
  if (lines.empty()) return skip(Gate::kEdges);
  answered(Gate::kEdges, {{"text", round::joined(lines)},
                          {"edges_named", round::joined({named.begin(), named.end()})}});
}

void GateKeeper::after_accepted(const round::Round& round) {
  number_ = round.number;
  mode_ = round.mode;
  if (!round.gate(Gate::kTradeOff)) {
    heading("6 TRADE-OFF  what did you give up for what?   Enter skips");
    const auto text = answers_.next("trade-off", "  > ");
    text ? answered(Gate::kTradeOff, {{"text", *text}}) : skip(Gate::kTradeOff);
  }
  if (round.gate(Gate::kFollowUps) || problem_.followups.empty()) return;
  heading(fmt::format("7 FOLLOW-UPS {}   Enter skips", plural(problem_.followups.size(), "question")));
  const Look& look = context_.look();
  std::vector<std::string> told;
  for (const judge::FollowUp& followup : problem_.followups) {
    answers_.say(terminal::wrapped(look.printable(followup.ask), look.width, "  ", "  "));
    if (const auto answer = answers_.next("follow-ups", "  > ")) told.push_back(*answer);
    answers_.say(terminal::wrapped("The author: " + look.printable(followup.answer), look.width, "    ",
                                   "    "));
  }
  if (told.empty()) return skip(Gate::kFollowUps);
  answered(Gate::kFollowUps, {{"answered", std::to_string(told.size())}, {"text", round::joined(told)}});
}

void GateKeeper::self_check(const round::Round& round) {
  std::vector<std::string> listed;
  if (!answers_.can_ask_again()) {
    while (const auto item = answers_.next("self-check", "")) listed.push_back(*item);
  }
  for (const round::SelfCheck& check : round::self_checks()) {
    std::string answer;
    if (answers_.can_ask_again()) {
      const auto said =
          answers_.next("self-check", fmt::format("  {}   y/n, Enter skips ", check.question));
      if (!said) continue;
      answer = said->front() == 'y' || said->front() == 'Y' ? "yes" : "no";
    } else {
      if (listed.empty()) return;
      answer = std::find(listed.begin(), listed.end(), check.item) != listed.end() ? "yes" : "no";
    }
    book_.add(round.number, EventKind::kSelfChecked,
              {{"item", std::string(check.item)}, {"answer", answer}});
  }
}

namespace {

/// "1 again 1 d   2 hard 1 d   ...": each grade with the days until the problem comes back.
std::string grades_with_days(const RoundBook& book, const std::string& problem) {
  const round::Day today = local_day(current_time());
  std::optional<round::Memory> memory;
  for (const round::Review& review : reviews(book.all(), local_day, {}, today)) {
    if (review.problem == problem) memory = review.memory;
  }
  std::string text;
  for (const round::Grade grade :
       {round::Grade::kAgain, round::Grade::kHard, round::Grade::kGood, round::Grade::kEasy}) {
    const round::Memory after =
        memory ? next_review(*memory, grade, today) : round::first_review(grade, today);
    text += fmt::format("{} {} {} d   ", static_cast<int>(grade), to_string(grade),
                        round::interval_days(after, {}));
  }
  return text;
}

}  // namespace

void rate_round(const Context& context, RoundBook& book, const round::Round& round,
                const std::string& given, AnswerSource* answers) {
  const round::ProposedGrade proposed = propose_grade(round);
  std::string wish = given;
  if (wish.empty() && answers) {
    answers->say(context.look().wrapped("How hard was it?   " + grades_with_days(book, round.problem) +
                                        "s skip"));
    const std::string prompt =
        fmt::format("  [{}: {}] ", static_cast<int>(proposed.grade), proposed.reason);
    wish = answers->next("rate", prompt).value_or("");
  }
  if (wish == "skip" || wish == "s") return;
  std::optional<round::Grade> grade = round::parse_grade(wish);
  if (!grade && wish.size() == 1 && wish[0] >= '1' && wish[0] <= '4') {
    grade = static_cast<round::Grade>(wish[0] - '0');
  }
  if (!grade && !wish.empty() && answers && !answers->can_ask_again()) {
    throw CommandError(ExitCode::kBadInput, "C026",
                       fmt::format("`rate: {}` {} is no grade", wish, answers->place()),
                       "again, hard, good, easy or skip");
  }
  book.add(round.number, EventKind::kRated,
           {{"grade", std::string(to_string(grade.value_or(proposed.grade)))}});
}

}  // namespace gavel::cli
