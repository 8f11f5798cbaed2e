#include "gavel/round/clock.h"

#include <fmt/format.h>

#include <algorithm>

namespace gavel::round {
namespace {

constexpr std::array<std::string_view, 8> kPhases = {"clarify", "approach", "cost",      "edges",
                                                     "code",    "test",     "follow-up", "ended"};

/// A phase and when it began.
using Marks = std::vector<std::pair<Phase, Milliseconds>>;

/// The clock at the first run or submit that is not before `from`.
std::optional<Milliseconds> first_try(const Round& round, Milliseconds from) {
  std::optional<Milliseconds> first;
  for (const auto* attempts : {&round.runs, &round.submits}) {
    for (const Attempt& attempt : *attempts) {
      if (attempt.at >= from && (!first || attempt.at < *first)) first = attempt.at;
    }
  }
  return first;
}

Marks marks_of(const Round& round) {
  Marks marks;
  Milliseconds from{0};
  if (round.mode != Mode::kFree) {
    for (const Gate gate : kGatesBeforeCode) {
      marks.push_back({static_cast<Phase>(gate), from});
      const GateRecord* record = round.gate(gate);
      if (!record) return marks;
      from = record->at;
    }
  }
  marks.push_back({Phase::kCode, from});
  const auto tried = first_try(round, from);
  if (!tried) return marks;
  const Attempt* accepted = round.accepted();
  marks.push_back({Phase::kTest, *tried});
  if (accepted) marks.push_back({Phase::kFollowUp, std::max(*tried, accepted->at)});
  return marks;
}

/// When something was heard of the solver, in order.
std::vector<Milliseconds> signs_of_life(const Round& round) {
  std::vector<Milliseconds> signs{Milliseconds(0)};
  for (const GateRecord& record : round.gates) signs.push_back(record.at);
  for (const Question& question : round.questions) signs.push_back(question.at);
  for (const Note& note : round.notes) signs.push_back(note.at);
  for (const Attempt& attempt : round.runs) signs.push_back(attempt.at);
  for (const Attempt& attempt : round.submits) signs.push_back(attempt.at);
  for (const Milliseconds resumed : round.resumes) signs.push_back(resumed);
  std::sort(signs.begin(), signs.end());
  return signs;
}

Milliseconds longest_silence(const std::vector<Milliseconds>& signs, Milliseconds until) {
  Milliseconds longest{0}, last{0};
  for (const Milliseconds sign : signs) {
    const Milliseconds end = std::min(sign, until);
    longest = std::max(longest, end - last);
    last = std::max(last, end);
  }
  return std::max(longest, until - last);
}

}  // namespace

std::string_view to_string(Phase phase) { return kPhases[static_cast<std::size_t>(phase)]; }

Clock clock_of(const Round& round, TimePoint now) {
  Clock clock;
  clock.elapsed = round.clock_at(now);
  clock.paused = round.paused_since.has_value();
  if (round.budget.count() > 0) {
    clock.left = round.budget - clock.elapsed;
    if (round.open() && !clock.paused) {
      clock.deadline = round.started + round.paused_total + round.budget;
    }
  }
  const Marks marks = marks_of(round);
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const Milliseconds end = i + 1 < marks.size() ? marks[i + 1].second : clock.elapsed;
    clock.spent.push_back({marks[i].first, end - marks[i].second});
  }
  clock.phase = round.open() ? marks.back().first : Phase::kEnded;
  const std::vector<Milliseconds> signs = signs_of_life(round);
  clock.silence = clock.elapsed - signs.back();
  const Attempt* accepted = round.accepted();
  clock.longest_silence = longest_silence(signs, accepted ? accepted->at : clock.elapsed);
  return clock;
}

std::string clock_text(Milliseconds time) {
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
  const auto size = seconds < 0 ? -seconds : seconds;
  return fmt::format("{}{}:{:02}", seconds < 0 ? "-" : "", size / 60, size % 60);
}

}  // namespace gavel::round
