#include "json_output.h"

#include <nlohmann/json.hpp>

#include "gavel/judge/constraints.h"

#include "json_output_round.h"

namespace gavel::cli {
namespace {

using Json = nlohmann::ordered_json;

std::string text_of(const Json& json) {
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

/// Of a Problem or a ProblemSummary.
template <class Described>
Json summary(const Described& problem) {
  return {{"id", problem.id},
          {"title", problem.title},
          {"topic", problem.topic},
          {"kind", to_string(problem.kind)},
          {"difficulty", to_string(problem.difficulty)},
          {"tags", problem.tags},
          {"minutes", problem.minutes},
          {"file", problem.file.string()}};
}

Json entry(const judge::Problem& problem) {
  Json methods = Json::array();
  for (const judge::Method& method : problem.entry.methods) {
    Json parameters = Json::array();
    for (const judge::Parameter& parameter : method.parameters) {
      parameters.push_back({{"name", parameter.name}, {"type", to_string(parameter.type)}});
    }
    methods.push_back({{"name", method.name},
                       {"constructor", method.is_constructor},
                       {"parameters", parameters},
                       {"result", to_string(method.result)}});
  }
  return {{"class", problem.entry.class_name}, {"methods", methods}};
}

std::string_view state_name(CheckState state) {
  switch (state) {
    case CheckState::kOk: return "ok";
    case CheckState::kWarn: return "warn";
    case CheckState::kFail: return "fail";
    case CheckState::kOff: return "off";
  }
  return "fail";
}

}  // namespace

std::string list_json(const judge::PackListing& listing, std::span<const Standing> standings) {
  Json list = Json::array();
  for (std::size_t i = 0; i < listing.problems.size(); ++i) {
    const judge::ProblemSummary& problem = listing.problems[i];
    Json item = summary(problem);
    item["status"] = std::string(to_string(standings[i].state));
    item["rounds"] = standings[i].rounds;
    item["due"] = standings[i].due ? Json(date_text(*standings[i].due)) : Json(nullptr);
    item["pack"] = problem.pack;
    item["reference"] = problem.reference();
    if (!problem.hidden_by.empty()) item["hidden_by"] = problem.hidden_by.string();
    list.push_back(std::move(item));
  }
  Json broken = Json::array();
  for (const judge::InputError& error : listing.errors) {
    for (const judge::Diagnostic& d : error.diagnostics()) {
      broken.push_back({{"id", d.id}, {"message", d.message}, {"file", d.place.file},
                        {"line", d.place.line}, {"column", d.place.column}});
    }
  }
  return text_of({{"schema", "gavel.list.v1"}, {"problems", list}, {"errors", broken}});
}

std::string problem_json(const judge::Problem& problem) {
  Json json = {{"schema", "gavel.problem.v1"}};
  json.update(summary(problem));
  json["statement"] = problem.statement;
  json["entry"] = entry(problem);
  Json domain = Json::array();
  for (const judge::DomainSpec& line : problem.input_domain->lines) {
    domain.push_back({{"name", line.name}, {"promise", line.promise_text}});
  }
  json["domain"] = domain;
  json["constraints"] = judge::constraints(problem);
  json["memory_limit_bytes"] = problem.limits.memory.count;
  return text_of(json);
}

std::string languages_json(const std::vector<LanguageStatus>& languages) {
  Json list = Json::array();
  for (const LanguageStatus& status : languages) {
    Json item = {{"id", status.language->id()},
                 {"name", status.language->name()},
                 {"available", status.toolchain.has_value()},
                 {"version", status.toolchain ? Json(status.toolchain->version) : Json()},
                 {"toolchain", status.toolchain ? Json(status.toolchain->executable.string()) : Json()},
                 {"self_test", status.toolchain ? Json(status.self_test_passed) : Json()},
                 {"fix", status.toolchain ? Json() : Json(status.language->install_hint())}};
    if (!status.self_test_error.empty()) item["self_test_error"] = status.self_test_error;
    list.push_back(item);
  }
  return text_of({{"schema", "gavel.languages.v1"}, {"languages", list}});
}

std::string doctor_json(const std::vector<DoctorCheck>& checks) {
  Json list = Json::array();
  bool ok = true;
  for (const DoctorCheck& check : checks) {
    ok = ok && check.state != CheckState::kFail;
    Json item = {{"state", state_name(check.state)}, {"name", check.name}, {"detail", check.detail}};
    if (!check.effect.empty()) item["effect"] = check.effect;
    if (!check.fix.empty()) item["fix"] = check.fix;
    list.push_back(item);
  }
  return text_of({{"schema", "gavel.doctor.v1"}, {"ok", ok}, {"checks", list}});
}

std::string start_json(std::int64_t round, const std::string& problem,
                       const std::string& language, const std::string& file, bool made) {
  return text_of({{"schema", "gavel.start.v1"},
                  {"round", round},
                  {"problem", problem},
                  {"language", language},
                  {"file", file},
                  {"made", made}});
}

std::string new_json(const std::string& problem, const std::string& file) {
  return text_of({{"schema", "gavel.new.v1"}, {"problem", problem}, {"file", file}});
}

std::string init_json(const std::string& workspace, const std::vector<std::string>& made,
                      const std::vector<std::string>& kept) {
  return text_of(
      {{"schema", "gavel.init.v1"}, {"workspace", workspace}, {"made", made}, {"kept", kept}});
}

std::string case_json(const std::string& problem, const judge::TestCase& test,
                      const judge::CaseText& text) {
  return text_of({{"schema", "gavel.case.v1"},
                  {"problem", problem},
                  {"case", test.name},
                  {"group", std::string(to_string(test.group))},
                  {"why", test.why},
                  {"input", text.input},
                  {"answer", text.expected}});
}

std::string debug_json(const std::string& problem, const std::string& case_name,
                       const std::string& folder, const std::vector<std::string>& command) {
  return text_of({{"schema", "gavel.debug.v1"},
                  {"problem", problem},
                  {"case", case_name},
                  {"folder", folder},
                  {"command", command}});
}

}  // namespace gavel::cli
