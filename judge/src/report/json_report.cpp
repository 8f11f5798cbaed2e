#include "gavel/judge/reporter.h"
#include "report/json_pieces.h"

namespace gavel::judge {
namespace {

using report::Json;
using report::milliseconds;

Json failure_details(const TestResult& test, const Problem& problem) {
  Json json = {{"input", report::input_json(problem, test.input)}};
  if (test.expected) {
    json["expected"] = report::answer_json(problem, test.input, *test.expected);
  }
  if (test.got) json["got"] = report::answer_json(problem, test.input, *test.got);
  if (test.verdict == Verdict::kWrongAnswer) {
    json["difference"] = {{"where", test.check.difference.where},
                          {"expected", test.check.difference.expected},
                          {"got", test.check.difference.got},
                          {"note", test.check.note}};
  }
  if (!test.failure.type.empty() || test.failure.line > 0) {
    json["failure"] = {{"type", test.failure.type},
                       {"message", test.failure.message},
                       {"line", test.failure.line},
                       {"call", test.failed_call}};
    if (!test.failure.cause.empty()) json["failure"]["cause"] = test.failure.cause;
  }
  if (test.hot_line) {
    json["hot_line"] = {{"line", test.hot_line->line}, {"percent", test.hot_line->percent}};
  }
  if (problem.kind == Kind::kInteractive) json["dialogue"] = report::dialogue_json(test.dialogue);
  json["stdout"] = report::stream_json(test.standard_output);
  json["stderr"] = report::stream_json(test.standard_error);
  if (test.passes_alone) json["passes_alone"] = *test.passes_alone;
  return json;
}

Json test_json(const TestResult& test, const Problem& problem, bool details) {
  Json json = {{"name", test.name},
               {"group", to_string(test.group)},
               {"verdict", code(test.verdict)},
               {"cpu_time_ms", milliseconds(test.cpu)},
               {"peak_memory_bytes", test.peak_memory.count}};
  if (test.verdict != Verdict::kAccepted) {
    json["reason"] = test.reason;
    if (details) json.update(failure_details(test, problem));
  }
  return json;
}

Json counterexample_json(const Counterexample& smaller, const Problem& problem) {
  Json json = {{"of", smaller.of},
               {"verdict", code(smaller.result.verdict)},
               {"reason", smaller.result.reason}};
  json.update(failure_details(smaller.result, problem));
  json["runs"] = smaller.runs;
  json["wall_time_ms"] = milliseconds(smaller.wall);
  json["finished"] = smaller.finished;
  if (!smaller.saved_as.empty()) json["saved_as"] = smaller.saved_as;
  return json;
}

Json groups_json(const Judgement& judgement) {
  Json groups = Json::array();
  for (const GroupResult& group : judgement.groups) {
    groups.push_back({{"group", to_string(group.group)},
                      {"total", group.total},
                      {"run", group.run},
                      {"passed", group.passed}});
  }
  return groups;
}

Json compile_error_json(const CompileError& error) {
  return {{"line", error.line},
          {"first", error.first},
          {"output", error.output},
          {"errors", error.errors},
          {"warnings", error.warnings}};
}

/// Everything about a judgement; `details` adds the inputs and answers of its first failure.
Json body(const Judgement& judgement, const Problem& problem, bool details) {
  Json json = {{"problem", judgement.problem_id},
               {"problem_file", problem.file.string()},
               {"language", judgement.language},
               {"toolchain", judgement.toolchain},
               {"file", judgement.file_name},
               {"verdict", code(judgement.verdict)},
               {"verdict_text", to_string(judgement.verdict)},
               {"time_limit_ms", milliseconds(judgement.time_limit.limit)},
               {"time_limit_basis", judgement.time_limit.basis},
               {"memory_limit_bytes", judgement.memory_limit.count},
               {"groups", groups_json(judgement)}};
  if (judgement.compile_error) json["compile_error"] = compile_error_json(*judgement.compile_error);
  if (!judgement.judge_error.empty()) json["judge_error"] = judgement.judge_error;
  Json tests = Json::array();
  const TestResult* first = judgement.first_failure();
  for (const TestResult& test : judgement.tests) {
    tests.push_back(test_json(test, problem, details && &test == first));
  }
  json["tests"] = tests;
  if (judgement.counterexample) {
    json["counterexample"] = counterexample_json(*judgement.counterexample, problem);
  }
  json["notes"] = judgement.notes;
  return json;
}

Json solution_json(const SolutionReport& solution, const Problem& problem) {
  Json expected = Json::array();
  for (const Verdict verdict : solution.solution->verdicts) expected.push_back(code(verdict));
  Json json = {{"name", solution.solution->name},
               {"expected", expected},
               {"as_expected", solution.as_expected},
               {"complaint", solution.complaint}};
  json.update(body(solution.judgement, problem, false));
  return json;
}

std::string_view state_name(CheckOutcome::State state) {
  switch (state) {
    case CheckOutcome::State::kPassed: return "passed";
    case CheckOutcome::State::kWarned: return "warned";
    case CheckOutcome::State::kFailed: return "failed";
    case CheckOutcome::State::kSkipped: return "skipped";
  }
  return "failed";
}

Json checks_json(const std::vector<CheckOutcome>& checks) {
  Json list = Json::array();
  for (const CheckOutcome& check : checks) {
    Json item = {{"id", check.id}, {"title", check.title}, {"state", state_name(check.state)}};
    if (!check.note.empty()) item["note"] = check.note;
    list.push_back(std::move(item));
  }
  return list;
}

}  // namespace

std::string judgement_json(const Judgement& judgement, const Problem& problem) {
  Json json = {{"schema", "gavel.judgement.v1"}};
  json.update(body(judgement, problem, true));
  json["isolation"] = report::isolation_json(judgement.isolation);
  return report::text_of(json);
}

std::string stress_json(const StressReport& stress, const Problem& problem) {
  Json json = {{"schema", "gavel.stress.v1"},
               {"problem", stress.problem_id},
               {"language", stress.language},
               {"toolchain", stress.toolchain},
               {"file", stress.file_name},
               {"against", stress.against},
               {"verdict", code(stress.verdict)},
               {"seed", stress.seed},
               {"cases", stress.cases},
               {"largest_size", stress.largest_size},
               {"wall_time_ms", milliseconds(stress.wall)},
               {"interrupted", stress.interrupted}};
  if (stress.compile_error) json["compile_error"] = compile_error_json(*stress.compile_error);
  if (!stress.judge_error.empty()) json["judge_error"] = stress.judge_error;
  if (stress.failure) {
    const StressFailure& failure = *stress.failure;
    json["failure"] = test_json(failure.result, problem, true);
    json["failure"]["case"] = failure.index;
    json["failure"]["profile"] = failure.profile;
    json["failure"]["size"] = failure.size;
    if (failure.counterexample) {
      json["counterexample"] = counterexample_json(*failure.counterexample, problem);
    }
  }
  json["notes"] = stress.notes;
  return report::text_of(json);
}

std::string verify_json(std::span<const VerifiedProblem> problems) {
  Json json = {{"schema", "gavel.verify.v1"}, {"ok", true}, {"problems", Json::array()}};
  for (const VerifiedProblem& verified : problems) {
    Json item = {{"problem", verified.problem ? Json(verified.problem->id) : Json()},
                 {"file", verified.file},
                 {"ok", verified.report.ok()}};
    Json diagnostics = Json::array();
    for (const Diagnostic& d : verified.report.diagnostics) {
      diagnostics.push_back(report::diagnostic_json(d));
    }
    item["diagnostics"] = diagnostics;
    item["checks"] = checks_json(verified.report.checks);
    Json solutions = Json::array();
    for (const SolutionReport& solution : verified.report.solutions) {
      solutions.push_back(solution_json(solution, *verified.problem));
    }
    item["solutions"] = solutions;
    item["useless_groups"] = verified.report.useless_groups;
    if (!verified.report.ok()) json["ok"] = false;
    json["problems"].push_back(item);
  }
  return report::text_of(json);
}

std::string run_json(const sandbox::RunResult& result) {
  Json json = {{"schema", "gavel.run.v1"}, {"ending", to_string(result.ending)}};
  if (result.ending == sandbox::Ending::kExited) json["exit_code"] = result.exit_code;
  if (result.ending == sandbox::Ending::kSignalled) json["signal"] = result.signal;
  if (!result.forbidden_call.empty()) json["forbidden_call"] = result.forbidden_call;
  if (!result.start_error.empty()) json["start_error"] = result.start_error;
  json["cpu_time_ms"] = milliseconds(result.cpu);
  json["wall_time_ms"] = milliseconds(result.wall);
  json["peak_memory_bytes"] = result.peak_memory.count;
  json["stdout"] = report::stream_json(result.standard_output);
  json["stderr"] = report::stream_json(result.standard_error);
  json["isolation"] = report::isolation_json(result.isolation);
  return report::text_of(json);
}

std::string error_json(std::span<const Diagnostic> diagnostics) {
  Json list = Json::array();
  for (const Diagnostic& d : diagnostics) list.push_back(report::diagnostic_json(d));
  Json json = {{"schema", "gavel.error.v1"}, {"error", list.empty() ? Json() : list.front()},
               {"errors", list}};
  return report::text_of(json);
}

std::string error_json(const std::string& id, const std::string& message) {
  return report::text_of(
      {{"schema", "gavel.error.v1"}, {"error", {{"id", id}, {"message", message}}}});
}

}  // namespace gavel::judge
