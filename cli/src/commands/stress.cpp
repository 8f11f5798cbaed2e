#include "gavel/judge/stress.h"

#include <algorithm>
#include <random>

#include "command_error.h"
#include "commands/commands.h"
#include "gavel/judge/reporter.h"
#include "output.h"
#include "round/mock_rules.h"
#include "screens/stress_screen.h"
#include "workspace/choose_solution.h"
#include "workspace/regressions.h"

namespace gavel::cli {
namespace fs = std::filesystem;
namespace {

/// `gavel stress lru-cache` means the solution in that problem's folder.
SolutionChoice resolve(Context& context, SolutionChoice choice) {
  if (choice.file.empty() || fs::exists(choice.file) || choice.file.has_parent_path()) return choice;
  const std::vector<std::string> ids = context.problem_ids();
  if (std::find(ids.begin(), ids.end(), choice.file.string()) == ids.end()) return choice;
  const auto& workspace = context.workspace();
  if (!workspace) return choice;
  choice.problem = choice.file.string();
  choice.file = workspace->folder / choice.file;
  return choice;
}

judge::Submission other_solution(const fs::path& file) {
  const judge::Language* language = judge::find_language(file.extension().string());
  if (!language) {
    throw CommandError(ExitCode::kUsage, "C008",
                       "cannot tell the language of " + file.filename().string() + " from its name",
                       "its extension has to say it; `gavel languages` lists them");
  }
  return {.language = std::string(language->id()),
          .source = read_text(file),
          .file_name = file.filename().string()};
}

judge::StressOptions how(const StressOptions& options) {
  judge::StressOptions stress;
  if (options.seconds > 0) {
    stress.time = std::chrono::nanoseconds(static_cast<std::int64_t>(options.seconds * 1e9));
  } else if (options.count > 0) {
    stress.time = std::chrono::nanoseconds::max();
  }
  stress.count = options.count;
  // Short enough to be typed again.
  stress.seed = options.seed ? *options.seed : std::random_device{}() % 1'000'000;
  stress.profile = options.profile;
  stress.shrink = !options.no_shrink;
  if (!options.against.empty()) stress.against = other_solution(options.against);
  return stress;
}

ExitCode status_of(const judge::StressReport& report) {
  switch (report.verdict) {
    case judge::Verdict::kCompileError: return ExitCode::kCompileError;
    case judge::Verdict::kJudgeError: return ExitCode::kInternal;
    case judge::Verdict::kAccepted: return ExitCode::kOk;
    default: return ExitCode::kRejected;
  }
}

}  // namespace

ExitCode run_command(Context& context, const StressOptions& options) {
  const ChosenSolution chosen = choose_solution(context, resolve(context, options.choice));
  refuse_in_mock(context, chosen.problem, "a mock has no stress runs",
                 "write cases of your own: cases/NAME.in and NAME.out");
  judge::StressReport report =
      context.judge().stress(chosen.problem, chosen.submission, how(options));
  if (report.failure && report.failure->counterexample) {
    save_counterexample(context, chosen, *report.failure->counterexample);
  }
  if (context.global().json) {
    print(judge::stress_json(report, chosen.problem));
  } else {
    print_screen(context, stress_screen(report, chosen, context.look(), options.full));
  }
  // The summary is out; the rest is as for any command that was stopped.
  if (report.interrupted && !report.failure) throw judge::Cancelled();
  return status_of(report);
}

}  // namespace gavel::cli
