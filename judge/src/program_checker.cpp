#include "program_checker.h"

#include <fmt/format.h>

#include "author_program.h"
#include "wire/case_json.h"

namespace gavel::judge {
namespace {

std::string request_line(const Problem& problem, const OpenAnswer& answer) {
  const CaseInput& input = answer.test->input;
  std::string line = "{\"test\":" + wire::text_json(answer.test->name);
  line += ",\"input\":" + wire::input_json(problem, input);
  line += ",\"expected\":";
  line += answer.test->expected ? wire::answer_json(problem, input, *answer.test->expected) : "null";
  line += ",\"got\":" + wire::answer_json(problem, input, *answer.got) + "}\n";
  return line;
}

/// What a checker of the other styles finds in a file: the text itself, or the JSON of the values.
std::string file_text(const Problem& problem, const CaseInput& input) {
  if (is_program(problem.kind)) return input.text;
  return wire::input_json(problem, input) + "\n";
}

std::string file_text(const Problem& problem, const CaseInput& input, const Value& answer) {
  if (is_program(problem.kind)) return answer.as_string();
  return wire::answer_json(problem, input, answer) + "\n";
}

}  // namespace

ProgramChecker::ProgramChecker(Engine& engine, const Problem& problem)
    : engine_(engine),
      problem_(problem),
      program_(build_author_program(engine, problem.checker->file)) {}

std::shared_ptr<const ProgramChecker> checker_of(Engine& engine, const Problem& problem) {
  return problem.checker ? std::make_shared<const ProgramChecker>(engine, problem) : nullptr;
}

std::vector<CheckResult> ProgramChecker::check(std::span<const OpenAnswer> answers,
                                               bool stop_at_first) const {
  if (answers.empty()) return {};
  engine_.say("checking the answers with " + problem_.checker->file.filename().string());
  const bool together = problem_.checker->style == CheckerProgram::Style::kGavel;
  std::vector<CheckerVerdict> verdicts;
  if (together) verdicts = check_together(answers);
  std::vector<CheckResult> results;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    CheckerVerdict verdict = together ? std::move(verdicts.at(i)) : check_alone(answers[i]);
    if (!verdict.fault.empty()) {
      throw AuthorProgramFailed(fmt::format("the checker {} failed on {}: {}",
                                            problem_.checker->file.filename().string(),
                                            answers[i].test->name, verdict.fault));
    }
    results.push_back(std::move(verdict.result));
    if (stop_at_first && !results.back().accepted) break;
  }
  return results;
}

std::vector<CheckerVerdict> ProgramChecker::check_together(
    std::span<const OpenAnswer> answers) const {
  std::string requests;
  for (const OpenAnswer& answer : answers) requests += request_line(problem_, answer);
  sandbox::Command command = program_.command;
  command.standard_input = sandbox::Input::from_bytes(requests);
  sandbox::Limits limits = author_program_limits();
  limits.cpu += std::chrono::seconds(answers.size());
  limits.wall = limits.cpu * 3;
  return checker_verdicts(engine_.sandbox.run(command, limits, nullptr), answers.size());
}

CheckerVerdict ProgramChecker::check_alone(const OpenAnswer& answer) const {
  const CaseInput& input = answer.test->input;
  const std::string got = file_text(problem_, input, *answer.got);
  const std::string expected =
      answer.test->expected ? file_text(problem_, input, *answer.test->expected) : std::string();
  sandbox::Command command = program_.command;
  const CheckerProgram::Style style = problem_.checker->style;
  if (style == CheckerProgram::Style::kKattis) {
    add_kattis_files(command, file_text(problem_, input), expected);
    command.standard_input = sandbox::Input::from_bytes(got);
  } else {
    command.files.push_back({"input.txt", file_text(problem_, input)});
    command.files.push_back({"output.txt", got});
    command.files.push_back({"answer.txt", expected});
    for (const char* word : {"input.txt", "output.txt", "answer.txt"}) {
      command.arguments.emplace_back(word);
    }
  }
  fit_scratch(command);
  const sandbox::RunResult run = engine_.sandbox.run(command, author_program_limits(), nullptr);
  return checker_verdict(style, run,
                         style == CheckerProgram::Style::kKattis ? kattis_message(run)
                                                                 : run.standard_error.bytes);
}

}  // namespace gavel::judge
