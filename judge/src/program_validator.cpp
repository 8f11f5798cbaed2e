#include "program_validator.h"

#include <fmt/format.h>

#include "author_program.h"
#include "check/checker_verdict.h"
#include "wire/case_json.h"

namespace gavel::judge {
namespace {

std::string request_line(const Problem& problem, const TestCase& test) {
  return "{\"test\":" + wire::text_json(test.name) +
         ",\"input\":" + wire::input_json(problem, test.input) + "}\n";
}

}  // namespace

ProgramValidator::ProgramValidator(Engine& engine, const Problem& problem)
    : engine_(engine),
      problem_(problem),
      program_(build_author_program(engine, problem.validator)) {}

std::vector<std::string> ProgramValidator::refusals(std::span<const TestCase> tests) const {
  if (tests.empty()) return {};
  std::string requests;
  for (const TestCase& test : tests) requests += request_line(problem_, test);
  sandbox::Command command = program_.command;
  command.standard_input = sandbox::Input::from_bytes(requests);
  sandbox::Limits limits = author_program_limits();
  limits.cpu += std::chrono::seconds(tests.size());
  limits.wall = limits.cpu * 3;
  const std::vector<CheckerVerdict> verdicts =
      checker_verdicts(engine_.sandbox.run(command, limits, nullptr), tests.size());
  std::vector<std::string> reasons;
  for (std::size_t i = 0; i < tests.size(); ++i) {
    const CheckerVerdict& verdict = verdicts.at(i);
    if (!verdict.fault.empty()) {
      throw AuthorProgramFailed(fmt::format(
          "the validator {} failed on {}: {}", problem_.validator.filename().string(),
          tests[i].name.empty() ? "a drawn case" : tests[i].name, verdict.fault));
    }
    reasons.push_back(verdict.result.accepted ? std::string() : verdict.result.note);
  }
  return reasons;
}

std::shared_ptr<const ProgramValidator> validator_of(Engine& engine, const Problem& problem) {
  return !problem.validator.empty() ? std::make_shared<const ProgramValidator>(engine, problem) : nullptr;
}

}  // namespace gavel::judge
