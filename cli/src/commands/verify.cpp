#include <fmt/format.h>

#include <algorithm>

#include "command_error.h"
#include "commands/commands.h"
#include "gavel/judge/reporter.h"
#include "output.h"
#include "screens/verify_screen.h"

namespace gavel::cli {
namespace {

/// Verifies one target; a file that does not load becomes diagnostics, so that the others go on.
struct Outcome {
  std::optional<judge::Problem> problem;
  judge::VerifiedProblem verified;
  bool loaded = true;
};

Outcome verify_one(Context& context, const std::string& target) {
  Outcome outcome;
  outcome.verified.file = target;
  try {
    outcome.problem = context.problem(target);
    outcome.verified.file = outcome.problem->file.string();
    outcome.verified.report = judge::verify(context.judge(), *outcome.problem);
  } catch (const judge::InputError& error) {
    outcome.loaded = false;
    outcome.verified.report.diagnostics = error.diagnostics();
  }
  return outcome;
}

std::vector<std::string> targets_of(Context& context, const VerifyOptions& options) {
  if (options.all) {
    std::vector<std::string> files;
    for (const judge::PackEntry& entry : judge::find_problems(context.pack_roots())) {
      files.push_back(entry.file.string());
    }
    return files;
  }
  if (!options.targets.empty()) return options.targets;
  throw CommandError(ExitCode::kUsage, "C002", "verify what?", "name problems, or say --all");
}

}  // namespace

ExitCode run_command(Context& context, const VerifyOptions& options) {
  ExitCode status = ExitCode::kOk;
  std::vector<Outcome> outcomes;
  for (const std::string& target : targets_of(context, options)) {
    outcomes.push_back(verify_one(context, target));
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
