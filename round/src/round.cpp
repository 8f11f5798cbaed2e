#include "gavel/round/round.h"

#include <algorithm>
#include <locale>
#include <sstream>

#include <fmt/format.h>

#include "names_of.h"

namespace gavel::round {
namespace {

constexpr std::array<std::string_view, 3> kModes = {"practice", "free", "mock"};
constexpr std::array<std::string_view, 6> kGates = {"clarify", "approach",  "cost",
                                                    "edges",   "trade-off", "follow-ups"};
constexpr std::array<std::string_view, 4> kGrades = {"again", "hard", "good", "easy"};

Attempt attempt_of(const Event& event, Milliseconds at) {
  return {.at = at,
          .verdict = event.text("verdict"),
          .passed = static_cast<int>(event.number("passed")),
          .total = static_cast<int>(event.number("total")),
          .own_cases = static_cast<int>(event.number("own_cases")),
          .failing = event.text("failing"),
          .failing_group = event.text("failing_group")};
}

std::vector<std::pair<double, double>> points_of(std::string_view text) {
  std::vector<std::pair<double, double>> points;
  for (const std::string& line : split(text)) {
    std::istringstream words(line);
    words.imbue(std::locale::classic());
    std::pair<double, double> point;
    if (words >> point.first >> point.second) points.push_back(point);
  }
  return points;
}

MeasuredCost measured_cost(const Event& event, Milliseconds at) {
  return {.at = at,
          .time = event.text("time"),
          .space = event.text("space"),
          .agreement = event.text("agreement"),
          .basis = event.text("basis"),
          .axis = event.text("axis"),
          .unit = event.text("unit"),
          .points = points_of(event.text("points")),
          .line = points_of(event.text("line"))};
}

class Folder {
 public:
  explicit Folder(std::int64_t number) { round_.number = number; }

  void add(const Event& event) {
    if (round_.uid.empty()) {
      round_.uid = event.round_uid;
      round_.last_event = round_.started = event.at;
    }
    now_ = std::max(event.at, round_.last_event);
    at_ = round_.clock_at(now_);
    apply(event);
    round_.last_event = now_;
  }

  [[nodiscard]] const Round& round() const { return round_; }

 private:
  void apply(const Event& event) {
    switch (event.kind) {
      case EventKind::kRoundStarted: return start(event);
      case EventKind::kGateAnswered: return gate(event, false);
      case EventKind::kGateSkipped: return gate(event, true);
      case EventKind::kAsked: return ask(event);
      case EventKind::kNoted: return round_.notes.push_back({at_, event.text("text")});
      case EventKind::kHintOpened:
        return round_.hints.push_back({at_, static_cast<int>(event.number("index"))});
      case EventKind::kSaved: return round_.saves.push_back(at_);
      case EventKind::kRan: return round_.runs.push_back(attempt_of(event, at_));
      case EventKind::kSubmitted: return round_.submits.push_back(attempt_of(event, at_));
      case EventKind::kSolutionShown: round_.solution_shown = true; return;
      case EventKind::kMeasured:
        round_.measured = measured_cost(event, at_);
        return;
      case EventKind::kPaused: return pause();
      case EventKind::kResumed: return resume();
      case EventKind::kEnded: return end(event);
      case EventKind::kSelfChecked:
        round_.self_checks[event.text("item")] = event.text("answer") == "yes";
        return;
      case EventKind::kRated:
        if (const auto grade = parse_grade(event.text("grade"))) round_.rating = grade;
        return;
    }
  }

  void start(const Event& event) {
    round_.problem = event.text("problem");
    round_.topic = event.text("topic");
    round_.language = event.text("language");
    round_.file = event.text("file");
    round_.mode = parse_mode(event.text("mode")).value_or(Mode::kPractice);
    round_.budget = std::chrono::minutes(event.number("minutes"));
    if (const auto left = event.number("budget_ms"); left > 0) round_.budget = Milliseconds(left);
    round_.then = event.text("then");
    round_.follows = event.text("follows");
    round_.open_points = static_cast<int>(event.number("open_points"));
    round_.named_edges = static_cast<int>(event.number("named_edges"));
  }

  void gate(const Event& event, bool skipped) {
    const auto gate = parse_gate(event.text("gate"));
    if (gate) round_.gates.push_back({*gate, skipped, at_, event.data});
  }

  void ask(const Event& event) {
    Question question{at_, event.text("question"), std::nullopt, event.text("assumed")};
    if (const auto matched = event.number("matched", -1); matched >= 0) {
      question.matched = static_cast<int>(matched);
    }
    round_.questions.push_back(std::move(question));
  }

  void pause() {
    if (round_.open() && !round_.paused_since) round_.paused_since = now_;
  }

  void resume() {
    if (!round_.paused_since) return;
    round_.paused_total += now_ - *round_.paused_since;
    round_.paused_since.reset();
    round_.resumes.push_back(at_);
  }

  void end(const Event& event) {
    if (!round_.open()) return;
    if (round_.paused_since) round_.paused_total += now_ - *round_.paused_since;
    round_.paused_since.reset();
    round_.ended = now_;
    round_.abandoned = event.text("reason") == "abandoned";
  }

  Round round_;
  TimePoint now_{};
  Milliseconds at_{0};
};

}  // namespace

std::string_view to_string(Mode mode) { return kModes[static_cast<std::size_t>(mode)]; }
std::optional<Mode> parse_mode(std::string_view text) { return value_named<Mode>(kModes, text); }
std::string_view to_string(Gate gate) { return kGates[static_cast<std::size_t>(gate)]; }
std::optional<Gate> parse_gate(std::string_view text) { return value_named<Gate>(kGates, text); }
std::string_view to_string(Grade grade) { return kGrades[static_cast<std::size_t>(grade) - 1]; }
std::optional<Grade> parse_grade(std::string_view text) {
  return value_named<Grade>(kGrades, text, 1);
}

Milliseconds Round::clock_at(TimePoint now) const {
  const TimePoint until = ended          ? *ended
                          : paused_since ? *paused_since
                                         : std::max(now, last_event);
  return until - started - paused_total;
}

const Attempt* Round::accepted() const {
  const auto found = std::find_if(submits.begin(), submits.end(),
                                  [](const Attempt& attempt) { return attempt.accepted(); });
  return found == submits.end() ? nullptr : &*found;
}

const GateRecord* Round::gate(Gate wanted) const {
  const auto found = std::find_if(gates.rbegin(), gates.rend(),
                                  [&](const GateRecord& record) { return record.gate == wanted; });
  return found == gates.rend() ? nullptr : &*found;
}

std::optional<bool> Round::cost_right() const {
  const GateRecord* record = gate(Gate::kCost);
  if (!record || record->skipped) return std::nullopt;
  const auto right = record->answer.find("time_right");
  if (right == record->answer.end()) return std::nullopt;
  return right->second == "yes";
}

std::vector<std::string> Round::edges_named() const {
  const GateRecord* record = gate(Gate::kEdges);
  if (!record || record->skipped) return {};
  const auto named = record->answer.find("edges_named");
  return named == record->answer.end() ? std::vector<std::string>() : split(named->second);
}

Round fold(std::int64_t number, std::span<const Event> events) {
  Folder folder(number);
  for (const Event& event : events) folder.add(event);
  return folder.round();
}

std::string joined_points(const std::vector<std::pair<double, double>>& points) {
  std::string text;
  for (const auto& [x, y] : points)
    text += fmt::format("{}{:.6g} {:.6g}", text.empty() ? "" : "\n", x, y);
  return text;
}

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : "\n") + name;
  return text;
}

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> names;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    if (end != 0) names.emplace_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
  return names;
}

}  // namespace gavel::round
