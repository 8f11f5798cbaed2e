#include "stressing.h"

#include <algorithm>
#include <future>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "gavel/judge/input_error.h"
#include "gavel/judge/pack.h"

#include "author_program.h"
#include "case_stream.h"
#include "counterexample.h"
#include "domain/generate.h"
#include "judging.h"
#include "program_validator.h"
#include "reference.h"

namespace gavel::judge {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

// A small input that computes this long is in an endless loop.
constexpr nanoseconds kTimeLimit = 2s;
// Batches are as large as fits this time: then progress moves and a stop is heard. What a process
// takes to start is not made less by a smaller batch: cases are given as much time as that again,
// up to the other one.
constexpr nanoseconds kBatchTime = 150ms, kLongestBatchTime = 500ms;
constexpr std::size_t kFirstBatch = 16;
constexpr std::size_t kLargestBatch = 2048;

bool is_text_without_layout(const Problem& problem) {
  return is_program(problem.kind) && problem.layout.empty();
}

void require_domain(const Problem& problem) {
  if (can_draw_inputs(problem)) return;
  throw InputError(
      Diagnostic{.id = "S001",
                 .place = {.file = problem.file.string()},
                 .message = fmt::format("no inputs can be drawn for `{}`", problem.id),
                 .help = is_text_without_layout(problem) ? "a `layout` has to say how its values are written as text"
                                   : "its `input` has to declare what is valid"});
}

/// No failure was found, but nothing was tried either.
InputError nothing_is_valid(const Problem& problem) {
  return InputError(
      Diagnostic{.id = "S004",
                 .place = {.file = problem.file.string()},
                 .message = fmt::format("the validator {} refuses every input that was drawn",
                                        problem.validator.filename().string()),
                 .help = "let `input` and `where` say more of what is valid"});
}

/// Answers of an interactive problem are not compared with anything.
void require_comparable(const Problem& problem, const StressOptions& options) {
  if (!options.against || problem.kind != Kind::kInteractive) return;
  throw InputError(
      Diagnostic{.id = "S003",
                 .place = {.file = problem.file.string()},
                 .message = fmt::format("`{}` is interactive: there is nothing to compare "
                                        "with {}",
                                        problem.id, options.against->file_name),
                 .help = "without --against, the interactor says what is wrong"});
}

void require_profile(const Problem& problem, const std::string& profile) {
  if (profile.empty()) return;
  std::vector<std::string> known = builtin_profiles();
  for (const DomainProfile& own : problem.input_domain->profiles) known.push_back(own.name);
  if (std::find(known.begin(), known.end(), profile) != known.end()) return;
  const std::string near = did_you_mean(profile, known);
  throw InputError(
      Diagnostic{.id = "S002",
                 .place = {.file = problem.file.string()},
                 .message = fmt::format("`{}` has no profile `{}`", problem.id, profile),
                 .help = near.empty() ? fmt::format("there are: {}", fmt::join(known, ", "))
                                      : fmt::format("did you mean `{}`?", near)});
}

/// Nothing for an interactive problem: its interactor knows what is right.
std::optional<Reference> reference_for(Engine& engine, const Problem& problem,
                                       const StressOptions& options) {
  if (problem.kind == Kind::kInteractive) return std::nullopt;
  if (!options.against) return fastest_reference(engine, problem);
  engine.say("compiling " + options.against->file_name);
  BuildResult built = engine.builder.build(problem, *options.against);
  if (const auto* error = std::get_if<CompileError>(&built)) {
    throw InputError(Diagnostic{.id = "P002",
                                .place = {.file = options.against->file_name},
                                .message = options.against->file_name + " does not compile",
                                .help = error->first});
  }
  return Reference{options.against->file_name, *options.against,
                   std::get<Program>(std::move(built))};
}

InputError reference_failed(const std::string& name, const TestCase& test,
                            const Execution& execution) {
  return InputError(
      Diagnostic{.id = "P003",
                 .place = {.file = name},
                 .message = fmt::format("{} fails on {}: {}", name, test.name, execution.reason),
                 .help = "the solution that is compared with must answer every valid input"});
}

/// Runs a batch until the first execution that did not answer.
std::vector<Execution> answers_to(const RunContext& context, std::span<const TestCase> tests) {
  std::vector<Execution> executions;
  execute(context, tests, [&](const Execution& execution) {
    executions.push_back(execution);
    return execution.verdict == Verdict::kAccepted;
  });
  return executions;
}

/// Compares one submission with one reference, batch by batch.
class Comparison {
 public:
  /// `reference` is null where answers need none.
  Comparison(const TestJudge& submission, const RunContext* reference, std::string reference_name)
      : submission_(submission), reference_(reference), name_(std::move(reference_name)) {}

  /// The first case that fails: its place and its result.
  struct Failure {
    std::size_t at = 0;
    TestResult result;
  };
  [[nodiscard]] std::optional<Failure> first_failure(std::vector<TestCase>& tests) const {
    auto expected = std::async(std::launch::async, [&] {
      return reference_ ? answers_to(*reference_, tests) : std::vector<Execution>();
    });
    const std::vector<Execution> got = answers_to(submission_.context(), tests);
    fill(tests, expected.get(), got.size());
    std::vector<TestResult> results = submission_.decide(tests, got, false);
    if (results.empty() || results.back().verdict == Verdict::kAccepted) return std::nullopt;
    return Failure{results.size() - 1, std::move(results.back())};
  }

 private:
  void fill(std::vector<TestCase>& tests, const std::vector<Execution>& answers,
            std::size_t needed) const {
    for (std::size_t i = 0; i < std::min(answers.size(), needed); ++i) {
      if (answers[i].verdict != Verdict::kAccepted) {
        throw reference_failed(name_, tests[i], answers[i]);
      }
      tests[i].expected = answers[i].got;
    }
  }

  const TestJudge& submission_;
  const RunContext* reference_;
  std::string name_;
};

/// Decides how many cases go into the next batch.
class BatchSize {
 public:
  [[nodiscard]] std::size_t get() const { return size_; }

  /// A batch of `cases` took that long.
  void took(std::size_t cases, nanoseconds time) {
    fastest_ = std::min(fastest_, time);
    const nanoseconds for_cases = std::clamp(fastest_, kBatchTime, kLongestBatchTime);
    const nanoseconds of_cases = std::max<nanoseconds>(time - std::min(fastest_, for_cases), 1ms);
    const double factor =
        static_cast<double>(for_cases.count()) / static_cast<double>(of_cases.count());
    const double next = static_cast<double>(cases) * std::clamp(factor, 0.25, 4.0);
    size_ = std::clamp(static_cast<std::size_t>(next), std::size_t{1}, kLargestBatch);
  }

 private:
  std::size_t size_ = kFirstBatch;
  nanoseconds fastest_ = nanoseconds::max();  // No start takes longer than the fastest batch.
};

std::size_t allowed(std::size_t batch, const StressOptions& options, std::uint64_t done) {
  if (options.count == 0) return batch;
  return std::min<std::size_t>(batch, options.count - std::min(done, options.count));
}

std::vector<TestCase> take_tests(std::vector<StressCase>& cases) {
  std::vector<TestCase> tests;
  for (StressCase& drawn : cases) tests.push_back(std::move(drawn.test));
  return tests;
}

/// Drops what the validator refuses from both, which belong together.
void keep_valid(const ProgramValidator& validator, std::vector<StressCase>& cases,
                std::vector<TestCase>& tests) {
  const std::vector<std::string> reasons = validator.refusals(tests);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < tests.size(); ++i) {
    if (!reasons[i].empty()) continue;
    if (kept != i) {
      cases[kept] = std::move(cases[i]);
      tests[kept] = std::move(tests[i]);
    }
    ++kept;
  }
  cases.erase(cases.begin() + static_cast<std::ptrdiff_t>(kept), cases.end());
  tests.erase(tests.begin() + static_cast<std::ptrdiff_t>(kept), tests.end());
}

/// Draws and compares until something ends it.
std::optional<StressFailure> compare_all(Engine& engine, const Comparison& comparison,
                                         const Problem& problem, const ProgramValidator* validator,
                                         const StressOptions& options, StressReport& report) {
  CaseStream stream(problem, options.seed, options.profile, options.at_most);
  const Clock::time_point start = Clock::now();
  BatchSize batch;
  while (report.wall < options.time && allowed(batch.get(), options, report.cases) > 0) {
    engine.say(fmt::format("{} cases, sizes up to {}, {:.1f} s", report.cases, report.largest_size,
                           std::chrono::duration<double>(report.wall).count()));
    std::vector<StressCase> cases = stream.take(allowed(batch.get(), options, report.cases));
    if (cases.empty()) break;
    std::vector<TestCase> tests = take_tests(cases);
    if (validator != nullptr) keep_valid(*validator, cases, tests);
    const Clock::time_point began = Clock::now();
    const auto failed = comparison.first_failure(tests);
    batch.took(cases.size(), Clock::now() - began);
    report.wall = Clock::now() - start;
    report.cases += failed ? failed->at + 1 : cases.size();
    if (!cases.empty()) report.largest_size = cases[failed ? failed->at : cases.size() - 1].size;
    if (!failed) continue;
    const StressCase& drawn = cases[failed->at];
    return StressFailure{drawn.index, drawn.profile, drawn.size, failed->result, {}};
  }
  return std::nullopt;
}

void look_closer(Engine& engine, const TestJudge& submission, const RunContext& reference,
                 const ProgramValidator* validator, const StressOptions& options,
                 StressReport& report) {
  StressFailure& failure = *report.failure;
  TestCase test{.name = failure.result.name,
                .group = failure.result.group,
                .input = failure.result.input,
                .expected = failure.result.expected};
  submission.rerun_alone(test, failure.result);
  if (failure.result.passes_alone.value_or(false)) {
    report.notes.push_back(
        "state leaks between calls: the case passes when it runs alone, so something survives from "
        "the cases before it - look for a global, a static or a class variable");
  }
  if (options.shrink) {
    failure.counterexample =
        find_counterexample(engine, submission, reference, validator, failure.result);
  }
}

}  // namespace

bool can_draw_inputs(const Problem& problem) {
  return problem.input_domain && !problem.input_domain->lines.empty() &&
         !is_text_without_layout(problem);
}

void stress_built(Engine& engine, const Problem& problem, const Submission& submission,
                  const Program& program, const StressOptions& options, StressReport& report) {
  require_domain(problem);
  require_profile(problem, options.profile);
  require_comparable(problem, options);
  const std::optional<Reference> reference = reference_for(engine, problem, options);
  const std::optional<Program> interactor = build_interactor(engine, problem);
  report.against = reference ? reference->name : problem.interactor.filename().string();
  const RunContext context{
      engine.sandbox,
      problem,
      program,
      submission,
      {.time = kTimeLimit, .memory = problem.limits.memory, .output = problem.limits.output},
      interactor ? &*interactor : nullptr};
  const TestJudge judged(context, checker_of(engine, problem));
  const RunContext right = reference ? reference->context(engine, problem) : context;
  try {
    const Comparison comparison(judged, reference ? &right : nullptr, report.against);
    const std::shared_ptr<const ProgramValidator> validator = validator_of(engine, problem);
    report.failure = compare_all(engine, comparison, problem, validator.get(), options, report);
    if (validator && report.cases == 0) throw nothing_is_valid(problem);
    if (!report.failure) return;
    report.verdict = report.failure->result.verdict;
    look_closer(engine, judged, right, validator.get(), options, report);
  } catch (const Cancelled&) {
    report.interrupted = true;
  }
}

}  // namespace gavel::judge
