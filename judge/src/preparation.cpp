#include "preparation.h"

#include <fmt/format.h>

#include "gavel/judge/input_error.h"

#include "calibration.h"
#include "cases/case_source.h"
#include "program_validator.h"
#include "run/execution.h"

namespace gavel::judge {
namespace {

using namespace std::chrono_literals;

// A generator or reference that needs more than this is not fit for a practice judge.
constexpr nanoseconds kGeneratorTime = 30s;

sandbox::Limits generator_limits() {
  sandbox::Limits limits;
  limits.cpu = kGeneratorTime;
  limits.wall = kGeneratorTime * 3;
  limits.memory = {std::uint64_t{2} << 30};
  limits.output = {std::uint64_t{256} << 20};
  return limits;
}

InputError generator_failed(const TestSpec& spec, const std::string& what) {
  return InputError(Diagnostic{.id = "T004",
                               .place = spec.place,
                               .message = "the generator failed: " + what,
                               .help = "it runs alone with one JSON line on standard input; "
                                       "see `generator` in docs/problem-format.md"});
}

/// Builds the generator once, at its first use, and runs it in the box.
class Generator {
 public:
  Generator(Engine& engine, const Problem& problem) : engine_(engine), problem_(problem) {}

  std::string operator()(const TestSpec& spec, const std::string& request) {
    if (!program_) program_ = build(spec);
    engine_.say("generating tests of " + problem_.id);
    sandbox::Command command = program_->command;
    command.standard_input = sandbox::Input::from_bytes(request);
    const auto result = engine_.sandbox.run(command, generator_limits(), nullptr);
    if (result.ending != sandbox::Ending::kExited || result.exit_code != 0) {
      throw generator_failed(spec, fmt::format("{} (exit code {})\n{}", to_string(result.ending),
                                               result.exit_code, result.standard_error.bytes));
    }
    return result.standard_output.bytes;
  }

 private:
  Program build(const TestSpec& spec) {
    SolutionSpec source;
    source.file = problem_.generator;
    source.name = problem_.generator.filename().string();
    const Language* language = find_language(problem_.generator.extension().string());
    if (!language) throw generator_failed(spec, "no language for " + source.name);
    source.language = std::string(language->id());
    BuildResult built = engine_.builder.build_program(submission_of(source));
    if (auto* error = std::get_if<CompileError>(&built)) throw generator_failed(spec, error->first);
    return std::get<Program>(std::move(built));
  }

  Engine& engine_;
  const Problem& problem_;
  std::optional<Program> program_;
};

InputError reference_failed(const SolutionSpec& reference, const TestCase& test,
                            const Execution& execution) {
  return InputError(
      Diagnostic{.id = "P003",
                 .place = reference.place,
                 .message = fmt::format("the reference {} fails on test {}: {}", reference.name,
                                        test.name, execution.reason),
                 .help = "the first `verdict: ac` solution must answer every test within 10 s"});
}

}  // namespace

void fill_expectations(Engine& engine, const Problem& problem, std::vector<TestCase>& tests) {
  // The interactor decides: there is no answer that could be known beforehand.
  if (problem.kind == Kind::kInteractive) return;
  std::vector<std::size_t> open;
  std::vector<TestCase> asked;
  for (std::size_t i = 0; i < tests.size(); ++i) {
    if (tests[i].expected) continue;
    open.push_back(i);
    asked.push_back(tests[i]);
  }
  if (open.empty()) return;
  const SolutionSpec& reference = usable_reference(problem);
  engine.say("answering the tests with " + reference.name);
  const Program program = build_solution(engine, problem, reference);
  const Submission submission = submission_of(reference);
  const RunContext context{engine.sandbox, problem, program, submission, reference_limits(problem)};
  execute(context, asked, [&](const Execution& execution) {
    if (execution.verdict != Verdict::kAccepted) {
      throw reference_failed(reference, asked[execution.test], execution);
    }
    tests[open[execution.test]].expected = execution.got;
    return true;
  });
}

std::vector<TestCase> make_tests(Engine& engine, const Problem& problem) {
  const std::shared_ptr<const ProgramValidator> validator = validator_of(engine, problem);
  std::vector<TestCase> tests =
      make_cases(problem, Generator(engine, problem),
                 [&](std::span<const TestCase> drawn) { return validator->refusals(drawn); });
  fill_expectations(engine, problem, tests);
  return tests;
}

SharedTests prepare_tests(Engine& engine, const Problem& problem) {
  const std::string key = problem_key(problem);
  // Without a key nothing says when they are to be made anew.
  if (key.empty()) {
    return std::make_shared<const std::vector<TestCase>>(make_tests(engine, problem));
  }
  if (SharedTests last = engine.last_tests.find(key)) return last;
  auto tests = engine.store.load(key);
  if (!tests) {
    tests = make_tests(engine, problem);
    engine.store.save(key, *tests);
  }
  auto shared = std::make_shared<const std::vector<TestCase>>(*std::move(tests));
  engine.last_tests.keep(key, shared);
  return shared;
}

}  // namespace gavel::judge
