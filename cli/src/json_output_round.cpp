#include "json_output_round.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace gavel::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string text_of(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

double seconds(round::Milliseconds time) { return static_cast<double>(time.count()) / 1000; }

Json seconds(const std::optional<round::Milliseconds>& time) {
  return time ? Json(seconds(*time)) : Json();
}

std::string iso(round::TimePoint time) {
  const auto whole = std::chrono::time_point_cast<std::chrono::seconds>(time);
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}",
                     fmt::gmtime(std::chrono::system_clock::to_time_t(whole)));
}

Json attempts(const std::vector<round::Attempt>& list) {
  Json json = Json::array();
  for (const round::Attempt& attempt : list) {
    Json item = {{"at_s", seconds(attempt.at)},
                 {"verdict", attempt.verdict},
                 {"passed", attempt.passed},
                 {"total", attempt.total},
                 {"own_cases", attempt.own_cases}};
    if (!attempt.failing.empty()) item["failing"] = attempt.failing;
    json.push_back(std::move(item));
  }
  return json;
}

Json gates(const round::Round& round) {
  Json json = Json::array();
  for (const round::GateRecord& record : round.gates) {
    Json item = {{"gate", to_string(record.gate)},
                 {"at_s", seconds(record.at)},
                 {"skipped", record.skipped}};
    for (const auto& [key, value] : record.answer) {
      if (key != "gate") item[key] = value;
    }
    json.push_back(std::move(item));
  }
  return json;
}

Json questions(const round::Round& round) {
  Json json = Json::array();
  for (const round::Question& question : round.questions) {
    Json item = {{"at_s", seconds(question.at)},
                 {"question", question.text},
                 {"specified", question.matched.has_value()}};
    if (!question.assumed.empty()) item["assumed"] = question.assumed;
    json.push_back(std::move(item));
  }
  return json;
}

Json summary(const round::Round& round, round::TimePoint now) {
  const round::Clock clock = clock_of(round, now);
  return {{"number", round.number},
          {"problem", round.problem},
          {"topic", round.topic},
          {"language", round.language},
          {"mode", to_string(round.mode)},
          {"started", iso(round.started)},
          {"ended", round.ended ? Json(iso(*round.ended)) : Json()},
          {"abandoned", round.abandoned},
          {"accepted", round.accepted() != nullptr},
          {"submits", round.submits.size()},
          {"rating", round.rating ? Json(to_string(*round.rating)) : Json()},
          {"elapsed_s", seconds(clock.elapsed)},
          {"budget_s", round.budget.count() > 0 ? Json(seconds(round.budget)) : Json()},
          {"left_s", seconds(clock.left)},
          {"deadline", clock.deadline ? Json(iso(*clock.deadline)) : Json()},
          {"paused", clock.paused},
          {"phase", to_string(clock.phase)},
          {"silence_s", seconds(clock.silence)},
          {"longest_silence_s", seconds(clock.longest_silence)}};
}

Json scorecard(const round::Round& round, round::TimePoint now) {
  const round::Scorecard card = score(round, now);
  Json dimensions = Json::array();
  for (const round::Dimension& dimension : card.dimensions) {
    Json measured = Json::array();
    for (const round::Evidence& evidence : dimension.measured) {
      measured.push_back({{"met", evidence.met}, {"counts", evidence.counts}, {"text", evidence.text}});
    }
    const auto answer = round.self_checks.find(std::string(dimension.self_check.item));
    dimensions.push_back(
        {{"name", dimension.name},
         {"band", dimension.band},
         {"band_name", round::band_name(dimension.band)},
         {"measured", std::move(measured)},
         {"self_check",
          {{"item", dimension.self_check.item},
           {"answer", answer == round.self_checks.end() ? Json() : Json(answer->second)}}}});
  }
  Json spent = Json::array();
  for (const auto& [phase, time] : card.spent) {
    spent.push_back({{"phase", to_string(phase)}, {"time_s", seconds(time)}});
  }
  return {{"dimensions", std::move(dimensions)},
          {"spent", std::move(spent)},
          {"best_next_step", card.best_next_step}};
}

Json suggestion(const round::Suggestion& item) {
  return {{"kind", to_string(item.kind)},
          {"problem", item.problem},
          {"topic", item.topic},
          {"minutes", item.minutes},
          {"why", item.why}};
}

Json suggestion(const std::optional<round::Suggestion>& item) {
  return item ? suggestion(*item) : Json();
}

Json measured_cost(const round::MeasuredCost& cost) {
  Json points = Json::array();
  for (const auto& [size, value] : cost.points) points.push_back({size, value});
  return {{"at_s", seconds(cost.at)},
          {"time", cost.time},
          {"space", cost.space},
          {"agreement", cost.agreement.empty() ? Json() : Json(cost.agreement)},
          {"basis", cost.basis},
          {"axis", cost.axis},
          {"unit", cost.unit},
          {"points", std::move(points)}};
}

Json share(const round::Share& share) { return {{"part", share.part}, {"of", share.whole}}; }

}  // namespace

std::string date_text(round::Day day) {
  const std::chrono::year_month_day d(day);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(d.year()),
                     static_cast<unsigned>(d.month()), static_cast<unsigned>(d.day()));
}

std::string round_json(const round::Round& round, round::TimePoint now) {
  Json json = {{"schema", "gavel.round.v1"}};
  json.update(summary(round, now));
  json["file"] = round.file;
  json["then"] = round.then.empty() ? Json() : Json(round.then);
  json["gates"] = gates(round);
  json["questions"] = questions(round);
  Json notes = Json::array();
  for (const round::Note& note : round.notes) {
    notes.push_back({{"at_s", seconds(note.at)}, {"text", note.text}});
  }
  json["notes"] = std::move(notes);
  json["hints"] = round.hints.size();
  json["saves"] = round.saves.size();
  json["runs"] = attempts(round.runs);
  json["attempts"] = attempts(round.submits);
  json["measured_cost"] = round.measured ? measured_cost(*round.measured) : Json();
  json["scorecard"] = scorecard(round, now);
  return text_of(json);
}

std::string status_json(const std::optional<round::Round>& round, round::TimePoint now,
                        const std::optional<round::Suggestion>& next) {
  return text_of({{"schema", "gavel.status.v1"},
                  {"round", round ? summary(*round, now) : Json()},
                  {"next", suggestion(next)}});
}

std::string history_json(std::span<const round::Round> rounds, round::TimePoint now) {
  Json list = Json::array();
  for (const round::Round& round : rounds) list.push_back(summary(round, now));
  return text_of({{"schema", "gavel.history.v1"}, {"rounds", std::move(list)}});
}

std::string statistics_json(const round::Statistics& s) {
  Json topics = Json::array();
  for (const round::TopicStatistics& topic : s.topics) {
    topics.push_back({{"topic", topic.topic},
                      {"rounds", topic.rounds},
                      {"accepted", share(topic.accepted)},
                      {"median_s", seconds(topic.median)},
                      {"recall", topic.recall}});
  }
  return text_of({{"schema", "gavel.stats.v1"},
                  {"rounds", s.rounds},
                  {"weeks", s.weeks},
                  {"solved", s.solved},
                  {"streak_days", s.streak},
                  {"best_streak_days", s.best_streak},
                  {"rounds_per_week", s.rounds_per_week},
                  {"accepted", share(s.accepted)},
                  {"accepted_at_first", share(s.accepted_at_first)},
                  {"median_s", seconds(s.median)},
                  {"median_before_s", seconds(s.median_before)},
                  {"cost_right", share(s.cost_right)},
                  {"failing_edge_named", share(s.failing_edge_named)},
                  {"missed_edges", s.missed_edges},
                  {"silence_s", seconds(s.silence)},
                  {"silence_before_s", seconds(s.silence_before)},
                  {"questions", s.questions},
                  {"questions_unmatched", s.questions_unmatched},
                  {"topics", std::move(topics)}});
}

std::string next_json(const std::optional<round::Suggestion>& next) {
  return text_of({{"schema", "gavel.next.v1"}, {"next", suggestion(next)}});
}

std::string plan_json(std::span<const round::PlannedDay> plan) {
  Json days = Json::array();
  for (const round::PlannedDay& day : plan) {
    Json items = Json::array();
    for (const round::Suggestion& item : day.items) items.push_back(suggestion(item));
    days.push_back({{"day", date_text(day.day)}, {"items", std::move(items)}});
  }
  return text_of({{"schema", "gavel.plan.v1"}, {"days", std::move(days)}});
}

std::string ask_json(const std::string& question, const std::string& answer, bool specified) {
  return text_of({{"schema", "gavel.ask.v1"},
                  {"question", question},
                  {"answer", answer},
                  {"specified", specified}});
}

std::string hint_json(int number, int total, const std::string& text) {
  return text_of(
      {{"schema", "gavel.hint.v1"}, {"number", number}, {"total", total}, {"text", text}});
}

std::string import_json(int rounds, int events, int known) {
  return text_of({{"schema", "gavel.import.v1"},
                  {"rounds", rounds},
                  {"events", events},
                  {"known", known}});
}

std::string with_cost(const std::string& judgement, const std::string& cost) {
  Json json = Json::parse(judgement);
  json["cost"] = Json::parse(cost);
  return text_of(json);
}

std::string with_round(const std::string& judgement, const round::Round& round,
                       round::Milliseconds at) {
  Json json = Json::parse(judgement);
  json["round"] = {{"number", round.number},
                   {"at_s", seconds(at)},
                   {"budget_s", round.budget.count() > 0 ? Json(seconds(round.budget)) : Json()},
                   {"over_time", round.budget.count() > 0 && at > round.budget}};
  return text_of(json);
}

}  // namespace gavel::cli
