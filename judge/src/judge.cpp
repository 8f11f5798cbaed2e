#include "gavel/judge/judge.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "gavel/sandbox/sandbox_error.h"

#include "author_program.h"
#include "calibration.h"
#include "costing.h"
#include "counterexample.h"
#include "engine.h"
#include "explanation.h"
#include "judging.h"
#include "preparation.h"
#include "program_validator.h"
#include "stressing.h"

namespace gavel::judge {
namespace {

bool is_chosen(const TestCase& test, const JudgeOptions& options) {
  if (options.samples_only && test.group != Group::kSample) return false;
  return options.only.empty() ||
         std::find(options.only.begin(), options.only.end(), test.name) != options.only.end();
}

/// The tests that a call is about.
class Selection {
 public:
  Selection(Engine& engine, const Problem& problem, SharedTests all, const JudgeOptions& options)
      : all_(std::move(all)), tests_(*all_) {
    const bool takes_all = !options.samples_only && options.only.empty();
    if (takes_all && options.own_cases.empty()) return;
    // In judging order: the user's own cases come first.
    for (const TestCase& test : options.own_cases) {
      if (options.only.empty() || is_chosen(test, {.only = options.only})) chosen_.push_back(test);
    }
    for (const TestCase& test : *all_) {
      if (is_chosen(test, options)) chosen_.push_back(test);
    }
    fill_expectations(engine, problem, chosen_);
    tests_ = chosen_;
  }
  Selection(const Selection&) = delete;
  Selection& operator=(const Selection&) = delete;

  [[nodiscard]] std::span<const TestCase> tests() const { return tests_; }

 private:
  SharedTests all_;
  std::vector<TestCase> chosen_;
  std::span<const TestCase> tests_;
};

std::vector<GroupResult> count_groups(std::span<const TestCase> tests,
                                      std::span<const TestResult> results) {
  constexpr std::array kOrder = {Group::kOwn, Group::kSample, Group::kBasic, Group::kEdge,
                                 Group::kScale};
  std::vector<GroupResult> groups;
  for (const Group group : kOrder) {
    GroupResult count{.group = group};
    for (const TestCase& test : tests) count.total += test.group == group ? 1 : 0;
    for (const TestResult& result : results) {
      if (result.group != group) continue;
      ++count.run;
      count.passed += result.verdict == Verdict::kAccepted ? 1 : 0;
    }
    if (count.total > 0) groups.push_back(count);
  }
  return groups;
}

void explain_first_failure(const TestJudge& test_judge, std::span<const TestCase> tests,
                           Judgement& judgement) {
  const auto failure =
      std::find_if(judgement.tests.begin(), judgement.tests.end(),
                   [](const TestResult& test) { return test.verdict != Verdict::kAccepted; });
  if (failure == judgement.tests.end() || tests.size() < 2) return;
  const auto test = std::find_if(tests.begin(), tests.end(), [&](const TestCase& candidate) {
    return candidate.name == failure->name;
  });
  test_judge.rerun_alone(*test, *failure);
  if (failure->passes_alone.value_or(false)) {
    judgement.notes.push_back(fmt::format(
        "state leaks between calls: {} passes when it runs alone, so something survives from the "
        "tests before it - look for a global, a static or a class variable",
        failure->name));
  }
}

bool is_hidden(Group group) {
  return group == Group::kBasic || group == Group::kEdge || group == Group::kScale;
}

/// Samples and own cases are small already and known by heart.
void shrink_first_failure(Engine& engine, const TestJudge& test_judge, Judgement& judgement) {
  const Problem& problem = test_judge.context().problem;
  const TestResult* failure = judgement.first_failure();
  if (!failure || !is_hidden(failure->group) || !can_be_shrunk(problem, *failure)) return;
  // No reference here, a test that its own domain cannot read, a checker that fails on small
  // inputs: that is the author's to mend and costs the counterexample, not the judgement.
  try {
    const Reference reference = fastest_reference(engine, problem);
    judgement.counterexample =
        find_counterexample(engine, test_judge, reference.context(engine, problem),
                            validator_of(engine, problem).get(), *failure);
  } catch (const InputError&) {
  } catch (const AuthorProgramFailed&) {
  }
}

/// The user's own cases, by the problem's validator: what the domain says of them is known when
/// they are read.
void refuse_invalid_cases(Engine& engine, const Problem& problem,
                          const std::vector<TestCase>& cases) {
  if (problem.validator.empty() || cases.empty()) return;
  const std::vector<std::string> reasons = ProgramValidator(engine, problem).refusals(cases);
  for (std::size_t i = 0; i < cases.size(); ++i) {
    if (reasons[i].empty()) continue;
    throw InputError(
        Diagnostic{.id = "C004",
                   .place = {.file = cases[i].name},
                   .message = fmt::format("no test of {} is like this: {}", problem.id, reasons[i]),
                   .help = fmt::format("`gavel show {}` says what inputs there are", problem.id)});
  }
}

/// What a build may decide. A quick one does not compile everything, is slower and takes more of the
/// stack, so that only its answers and exceptions count.
enum class Decides { kAll, kAnswers };

bool is_decided(const std::vector<TestResult>& tests) {
  return std::all_of(tests.begin(), tests.end(), [](const TestResult& test) {
    const bool failed = test.verdict == Verdict::kRuntimeError;
    return test.verdict == Verdict::kAccepted || test.verdict == Verdict::kWrongAnswer ||
           (failed && !test.failure.stack_overflow);
  });
}

/// False when the build may not decide what came out; the judgement is of no use then.
bool judge_built(Engine& engine, const Problem& problem, const Submission& submission,
                 const JudgeOptions& options, const Program& program, Decides decides,
                 const SharedTests& all, Judgement& judgement) {
  refuse_invalid_cases(engine, problem, options.own_cases);
  const Selection selection(engine, problem, all, options);
  const std::span<const TestCase> tests = selection.tests();
  judgement.time_limit = options.time_limit ? TimeLimit{*options.time_limit, "set by --time-limit"}
                                            : calibrate(engine, problem, submission.language, *all);
  const std::optional<Program> interactor = build_interactor(engine, problem);
  const RunContext context{engine.sandbox,
                           problem,
                           program,
                           submission,
                           {.time = judgement.time_limit.limit,
                            .memory = problem.limits.memory,
                            .output = problem.limits.output},
                           interactor ? &*interactor : nullptr};
  const TestJudge test_judge(context, checker_of(engine, problem));
  engine.say(fmt::format("judging {} on {} tests", submission.file_name, tests.size()));
  judgement.tests = test_judge.judge(tests, options.keep_going);
  if (decides == Decides::kAnswers && !is_decided(judgement.tests)) return false;
  if (options.rerun_alone) explain_first_failure(test_judge, tests, judgement);
  if (options.shrink) shrink_first_failure(engine, test_judge, judgement);
  if (options.explain) explain_failure(engine, context, judgement);
  judgement.groups = count_groups(tests, judgement.tests);
  if (const TestResult* failure = judgement.first_failure()) judgement.verdict = failure->verdict;
  return true;
}

Place place_of_program(const Problem& problem) {
  if (problem.checker) return problem.checker->place;
  return {.file = problem.file.string()};
}

/// To somebody who looks at the problem and not at a solution.
InputError authors_fault(const Problem& problem, const AuthorProgramFailed& error) {
  return InputError(Diagnostic{.id = "P004",
                               .place = place_of_program(problem),
                               .message = error.what(),
                               .help = "`gavel help authoring` says how such programs are called"});
}

/// As whoever looks at the problem has to hear of them.
SharedTests tests_of(Engine& engine, const Problem& problem) {
  try {
    return prepare_tests(engine, problem);
  } catch (const AuthorProgramFailed& error) {
    throw authors_fault(problem, error);
  }
}

/// What comes of one build. Nothing when it may not decide that.
std::optional<Judgement> judgement_of(Engine& engine, const Problem& problem,
                                      const Submission& submission, const JudgeOptions& options,
                                      const BuildResult& built, Decides decides,
                                      Judgement judgement) {
  if (const auto* error = std::get_if<CompileError>(&built)) {
    if (decides == Decides::kAnswers) return std::nullopt;
    judgement.verdict = Verdict::kCompileError;
    judgement.compile_error = *error;
    return judgement;
  }
  const Program& program = std::get<Program>(built);
  judgement.toolchain = program.toolchain.name + " " + program.toolchain.version;
  if (decides == Decides::kAnswers) judgement.toolchain += ", not optimised";
  if (!judge_built(engine, problem, submission, options, program, decides,
                   tests_of(engine, problem), judgement)) {
    return std::nullopt;
  }
  return judgement;
}

}  // namespace

Judge::Judge(sandbox::Sandbox& sandbox, std::filesystem::path cache_directory)
    : state_(std::make_unique<State>(sandbox, cache_directory)) {}

Judge::~Judge() = default;

void Judge::on_progress(Progress progress) {
  state_->progress = std::move(progress);
}

void Judge::cancel_with(const std::atomic<bool>* cancel) {
  state_->sandbox.cancel_with(cancel);
}

std::vector<TestCase> Judge::tests(const Problem& problem) {
  return *tests_of(*state_, problem);
}

std::vector<TestCase> Judge::fresh_tests(const Problem& problem) {
  try {
    return make_tests(*state_, problem);
  } catch (const AuthorProgramFailed& error) {
    throw authors_fault(problem, error);
  }
}

std::vector<std::string> Judge::refusals(const Problem& problem, std::span<const TestCase> tests) {
  if (problem.validator.empty()) return std::vector<std::string>(tests.size());
  try {
    return ProgramValidator(*state_, problem).refusals(tests);
  } catch (const AuthorProgramFailed& error) {
    throw authors_fault(problem, error);
  }
}

std::vector<CheckResult> Judge::check_answers(const Problem& problem,
                                              std::span<const TestCase> tests,
                                              std::span<const Value> answers) {
  std::vector<CheckResult> results;
  if (!problem.checker) {
    for (std::size_t i = 0; i < tests.size(); ++i) {
      results.push_back(check(problem, tests[i], answers[i]));
    }
    return results;
  }
  std::vector<OpenAnswer> open;
  for (std::size_t i = 0; i < tests.size(); ++i) open.push_back({&tests[i], &answers[i]});
  try {
    return ProgramChecker(*state_, problem).check(open, false);
  } catch (const AuthorProgramFailed& error) {
    throw authors_fault(problem, error);
  }
}

TimeLimit Judge::time_limit(const Problem& problem, const std::string& language) {
  try {
    return calibrate(*state_, problem, language, *tests_of(*state_, problem));
  } catch (const AuthorProgramFailed& error) {
    throw authors_fault(problem, error);
  }
}

Judgement Judge::judge(const Problem& problem, const Submission& submission,
                       const JudgeOptions& options) {
  Judgement judgement{.problem_id = problem.id,
                      .kind = problem.kind,
                      .language = submission.language,
                      .file_name = submission.file_name,
                      .memory_limit = problem.limits.memory};
  try {
    judgement.isolation = state_->sandbox.isolation();
    state_->say("compiling " + submission.file_name);
    const auto decided = [&](const BuildResult& built, Decides decides) {
      return judgement_of(*state_, problem, submission, options, built, decides, judgement);
    };
    if (options.samples_only) {
      if (const auto built = state_->builder.build_quickly(problem, submission)) {
        if (auto quick = decided(*built, Decides::kAnswers)) return std::move(*quick);
      }
    }
    return *decided(state_->builder.build(problem, submission), Decides::kAll);
  } catch (const AuthorProgramFailed& error) {
    judgement.verdict = Verdict::kJudgeError;
    judgement.judge_error = error.what();
  } catch (const sandbox::SandboxError& error) {
    judgement.verdict = Verdict::kJudgeError;
    judgement.judge_error = error.what();
  }
  return judgement;
}

std::optional<CompileError> Judge::compile(const Problem& problem, const Submission& submission) {
  state_->say("compiling " + submission.file_name);
  BuildResult built = state_->builder.build(problem, submission);
  if (auto* error = std::get_if<CompileError>(&built)) return std::move(*error);
  return std::nullopt;
}

CostReport Judge::cost(const Problem& problem, const Submission& submission,
                       const CostOptions& options) {
  return measure_cost(*state_, problem, submission, options);
}

StressReport Judge::stress(const Problem& problem, const Submission& submission,
                           const StressOptions& options) {
  StressReport report{.problem_id = problem.id,
                      .language = submission.language,
                      .file_name = submission.file_name,
                      .seed = options.seed};
  try {
    state_->say("compiling " + submission.file_name);
    const BuildResult built = state_->builder.build(problem, submission);
    if (const auto* error = std::get_if<CompileError>(&built)) {
      report.verdict = Verdict::kCompileError;
      report.compile_error = *error;
      return report;
    }
    const Program& program = std::get<Program>(built);
    report.toolchain = program.toolchain.name + " " + program.toolchain.version;
    stress_built(*state_, problem, submission, program, options, report);
  } catch (const AuthorProgramFailed& error) {
    report.verdict = Verdict::kJudgeError;
    report.judge_error = error.what();
  } catch (const sandbox::SandboxError& error) {
    report.verdict = Verdict::kJudgeError;
    report.judge_error = error.what();
  }
  return report;
}

}  // namespace gavel::judge
