#include "explanation.h"

#include <algorithm>

#include "gavel/judge/input_error.h"
#include "gavel/sandbox/sandbox_error.h"

#include "language/address_lines.h"
#include "language/buildable.h"
#include "language/sampled_line.h"
#include "language/sanitizer_report.h"
#include "wire/wire.h"

namespace gavel::judge {
namespace {

using namespace std::chrono_literals;

/// Such builds are slower and need more; what is looked for shows early.
sandbox::Limits generous_limits() {
  sandbox::Limits limits;
  limits.cpu = 20s;
  limits.wall = 60s;
  limits.memory = sandbox::Bytes{std::uint64_t{2} << 30};
  limits.stack = sandbox::Bytes{std::uint64_t{64} << 20};
  limits.idle = 5s;
  return limits;
}

sandbox::RunResult run(sandbox::Sandbox& box, const sandbox::Command& command) {
  return box.run(command, generous_limits());
}

std::optional<Program> built_for(Engine& engine, const RunContext& context, Purpose purpose) {
  const auto built = engine.builder.build_for(purpose, context.problem, context.submission);
  const Program* const program = built ? std::get_if<Program>(&*built) : nullptr;
  return program ? std::optional(*program) : std::nullopt;
}

sandbox::RunResult run_on(Engine& engine, const RunContext& context, const Program& program,
                          const CaseInput& input) {
  sandbox::Command command = program.command;
  if (is_program(context.problem.kind)) {
    command.standard_input = sandbox::Input::from_bytes(input.text);
  } else {
    command.requests =
        sandbox::Input::from_bytes(wire::encode_request(context.problem, program.wire, input, 0));
  }
  return run(engine.sandbox, command);
}

/// Crashes that a language cannot explain itself: it is the machine that ended the program.
bool is_bare_crash(const TestResult& test) {
  return test.verdict == Verdict::kRuntimeError && test.failure.line == 0 &&
         test.failure.type.starts_with("SIG");
}

/// Where addresses in the program's file are in its source; empty when nobody knows.
std::string lines_at(Engine& engine, const Program& program,
                     const std::vector<std::string>& addresses) {
  const auto question = ask_for_lines(program.command.host_program, addresses);
  return question ? run(engine.sandbox, *question).standard_output.bytes : std::string();
}

std::string crash_report(Engine& engine, const RunContext& context, const Program& program,
                         const CaseInput& input) {
  std::string said = run_on(engine, context, program, input).standard_error.bytes;
  const std::string file = program.command.host_program;
  const auto addresses = unresolved_addresses(said, file);
  return addresses.empty() ? said : with_lines(said, file, lines_at(engine, program, addresses));
}

void explain_crash(Engine& engine, const RunContext& context, const BuildableLanguage& language,
                   TestResult& test, Counterexample* smaller) {
  engine.say("looking for the cause of the crash");
  const auto program = built_for(engine, context, Purpose::kSanitize);
  if (!program) return;
  const CaseInput& input = smaller ? smaller->result.input : test.input;
  const auto found =
      language.crash_cause(crash_report(engine, context, *program, input), context.submission);
  if (!found) return;
  for (TestResult* const result : {&test, smaller ? &smaller->result : nullptr}) {
    if (!result) continue;
    result->failure.line = found->line;
    result->failure.cause = found->cause;
  }
}

void explain_time(Engine& engine, const RunContext& context, const BuildableLanguage& language,
                  TestResult& test) {
  engine.say("looking where the time goes");
  const auto program = built_for(engine, context, Purpose::kSample);
  if (!program) return;
  Samples samples =
      read_samples(run_on(engine, context, *program, test.input).standard_error.bytes);
  if (!samples.addresses.empty()) {
    add_resolved(samples, lines_at(engine, *program, addresses_of(samples)),
                 language.name_in_build(context.submission));
  }
  test.hot_line = hottest(samples);
}

}  // namespace

void explain_failure(Engine& engine, const RunContext& context, Judgement& judgement) {
  const auto test =
      std::find_if(judgement.tests.begin(), judgement.tests.end(),
                   [](const auto& each) { return each.verdict != Verdict::kAccepted; });
  const BuildableLanguage* const language = find_buildable(context.submission.language);
  // A conversation cannot be repeated with one side alone.
  if (test == judgement.tests.end() || !language || context.interactor) return;
  Counterexample* const smaller = judgement.counterexample ? &*judgement.counterexample : nullptr;
  try {
    if (is_bare_crash(*test)) explain_crash(engine, context, *language, *test, smaller);
    if (test->verdict == Verdict::kTimeLimit) explain_time(engine, context, *language, *test);
  } catch (const InputError&) {
  } catch (const sandbox::SandboxError&) {
    // It was an addition: the judgement stands without it.
  }
}

}  // namespace gavel::judge
