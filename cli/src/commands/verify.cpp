#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "command_error.h"
#include "commands/commands.h"
#include "gavel/judge/reporter.h"
#include "output.h"
#include "screens/verify_screen.h"
#include "workspace/add_case.h"

namespace gavel::cli {
namespace {

/// Verifies one target; a file that does not load becomes diagnostics, so that the others go on.
struct Outcome {
  std::optional<judge::Problem> problem;
  judge::VerifiedProblem verified;
  bool loaded = true;
};

judge::VerifyPlan plan_of(const VerifyOptions& options) {
  // CLI11 admits no other word.
  constexpr std::array kLevels = {"schema", "tests", "solutions", "full", "costs"};
  const auto level = std::find(kLevels.begin(), kLevels.end(), options.level);
  return {.level = static_cast<judge::VerifyLevel>(level - kLevels.begin()),
          .skip = options.skip,
          .jobs = options.jobs};
}

/// "token-bucket (3 of 59)  G8  12 of 36 solutions   judging slow.py on 41 tests"
judge::VerifyPlan with_progress(Context& context, judge::VerifyPlan plan,
                                const std::string& about) {
  plan.on_step = [&context, about](const std::string& step) {
    context.set_progress_head(fmt::format("{}  {}   ", about, step));
  };
  return plan;
}

Outcome verify_one(Context& context, const std::string& target, const judge::VerifyPlan& plan,
                   const std::string& place) {
  Outcome outcome;
  outcome.verified.file = target;
  try {
    outcome.problem = context.problem(target);
  } catch (const judge::InputError& error) {
    outcome.loaded = false;
    outcome.verified.report = judge::verify_unloaded(error, plan);
    return outcome;
  }
  outcome.verified.file = outcome.problem->file.string();
  outcome.verified.report = judge::verify(
      context.judge(), *outcome.problem, with_progress(context, plan, outcome.problem->id + place));
  return outcome;
}

std::vector<std::string> targets_of(Context& context, const VerifyOptions& options) {
  if (options.all) {
    std::vector<std::string> files;
    for (const judge::PackEntry& entry : context.entries()) files.push_back(entry.file.string());
    return files;
  }
  if (!options.targets.empty()) return options.targets;
  throw CommandError(ExitCode::kUsage, "C002", "verify what?", "name problems, or say --all");
}

void add_case(Context& context, const VerifyOptions& options) {
  if (options.all || options.targets.size() != 1) {
    throw CommandError(ExitCode::kUsage, "C002", "--add-case is about one problem",
                       "name it: gavel verify ID --add-case NAME");
  }
  const judge::Problem problem = context.problem(options.targets.front());
  const std::string name = add_case_to(context, problem, options.add_case);
  advise(context, fmt::format("{} is now the hidden test `{}` of {}", options.add_case, name,
                              problem.file.string()));
}

}  // namespace

ExitCode run_command(Context& context, const VerifyOptions& options) {
  if (!options.add_case.empty()) add_case(context, options);
  const judge::VerifyPlan plan = plan_of(options);
  ExitCode status = ExitCode::kOk;
  std::vector<Outcome> outcomes;
  const std::vector<std::string> targets = targets_of(context, options);
  for (const std::string& target : targets) {
    const std::string place =
        targets.size() == 1 ? "" : fmt::format(" ({} of {})", outcomes.size() + 1, targets.size());
    outcomes.push_back(verify_one(context, target, plan, place));
    Outcome& outcome = outcomes.back();
    outcome.verified.problem = outcome.problem ? &*outcome.problem : nullptr;
    if (!outcome.verified.report.ok() && status == ExitCode::kOk) status = ExitCode::kRejected;
    if (!outcome.loaded) status = ExitCode::kBadInput;
    if (!context.global().json) {
      print_screen(context, verify_screen(outcome.verified, context.look()));
    }
  }
  if (context.global().json) {
    std::vector<judge::VerifiedProblem> all;
    for (Outcome& outcome : outcomes) {
      // The vector may have moved the problem since.
      outcome.verified.problem = outcome.problem ? &*outcome.problem : nullptr;
      all.push_back(outcome.verified);
    }
    print(judge::verify_json(all));
  }
  return status;
}

}  // namespace gavel::cli
