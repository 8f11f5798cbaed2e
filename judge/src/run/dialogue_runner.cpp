#include "run/dialogue_runner.h"

#include <fmt/format.h>

#include <stdexcept>
#include <utility>

#include "check/checker_verdict.h"
#include "gavel/judge/judge.h"
#include "run/author_program.h"
#include "run/classify.h"
#include "run/run_limits.h"

namespace gavel::judge {
namespace {

using sandbox::Conversation;
using sandbox::Ending;
using sandbox::RunResult;
using sandbox::Speaker;

constexpr int kAccepts = 42;

bool ended_well(const RunResult& result) {
  return result.ending == Ending::kExited && result.exit_code == 0;
}

bool accepts(const RunResult& interactor) {
  return interactor.ending == Ending::kExited && interactor.exit_code == kAccepts;
}

sandbox::Talker solution_of(const RunContext& context) {
  sandbox::Talker solution{context.program.command, process_limits(context.limits)};
  // It waits while the interactor computes.
  solution.limits.wall += author_program_limits().wall;
  return solution;
}

sandbox::Talker interactor_for(const RunContext& context, const TestCase& test,
                               const sandbox::Limits& solution) {
  sandbox::Talker interactor{context.interactor->command, author_program_limits()};
  const bool has_answer = test.expected && test.expected->is_string();
  add_kattis_files(interactor.command, test.input.text,
                   has_answer ? test.expected->as_string() : std::string());
  fit_scratch(interactor.command);
  interactor.limits.wall += solution.wall;
  interactor.limits.idle = solution.idle;
  return interactor;
}

std::string deadlock_text(const Conversation& talk) {
  std::string text = "both sides wait for the other to say something";
  const bool cut_off = !talk.last_lines.empty() &&
                       talk.last_lines.back().speaker == Speaker::kFirst &&
                       !talk.last_lines.back().complete;
  return text + (cut_off ? ": the solution's last line has no end"
                         : ": is every line ended and flushed?");
}

void take_failure(const RunContext& context, const Conversation& talk, Execution& execution) {
  const Classification ended = classify(talk.first, context);
  execution.verdict = ended.verdict;
  execution.reason = ended.reason;
  execution.failure = ended.failure;
  if (talk.first.ending == Ending::kIdle) execution.reason = deadlock_text(talk);
}

[[noreturn]] void blame_interactor(const TestCase& test, const std::string& fault) {
  throw AuthorProgramFailed(
      fmt::format("the interactor failed on {}: {}", test.name, fault));
}

void decide(const RunContext& context, const TestCase& test, const Conversation& talk,
            Execution& execution) {
  const bool solution_first = talk.ended_first == Speaker::kFirst;
  if (solution_first && !ended_well(talk.first)) return take_failure(context, talk, execution);
  if (talk.second.ending == Ending::kIdle && !solution_first) {
    execution.verdict = Verdict::kIdle;
    execution.reason = deadlock_text(talk);
    return;
  }
  const CheckerVerdict said = checker_verdict(CheckerProgram::Style::kKattis, talk.second,
                                              kattis_message(talk.second));
  if (!said.fault.empty()) blame_interactor(test, said.fault);
  if (said.result.accepted) {
    if (!ended_well(talk.first)) take_failure(context, talk, execution);
    return;
  }
  execution.verdict = Verdict::kWrongAnswer;
  execution.note = said.result.note;
  if (solution_first) execution.reason = "the solution ended the conversation";
}

Execution hold_dialogue(const RunContext& context, const TestCase& test, std::size_t index) {
  const sandbox::Talker solution = solution_of(context);
  const sandbox::Talker interactor = interactor_for(context, test, solution.limits);
  // After its last word the interactor leaves the solution time to end; it need not hear it out when
  // it has been refused.
  Conversation talk =
      context.sandbox.converse(solution, interactor, [](Speaker ended, const RunResult& result) {
        return ended == Speaker::kFirst || accepts(result);
      });
  Execution execution{.test = index,
                      .cpu = talk.first.cpu,
                      .wall = talk.first.wall,
                      .peak_memory = talk.first.peak_memory,
                      .standard_error = talk.first.standard_error};
  decide(context, test, talk, execution);
  apply_time_limit(execution, context.limits);
  execution.dialogue = std::move(talk.last_lines);
  return execution;
}

}  // namespace

void execute_dialogues(const RunContext& context, std::span<const TestCase> tests,
                       const OnExecution& on_execution) {
  if (context.interactor == nullptr) {
    throw std::logic_error("an interactive problem cannot be run without its interactor");
  }
  for (std::size_t i = 0; i < tests.size(); ++i) {
    if (!on_execution(hold_dialogue(context, tests[i], i))) return;
  }
}

}  // namespace gavel::judge
