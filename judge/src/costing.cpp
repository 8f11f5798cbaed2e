#include "costing.h"

#include <algorithm>

#include <fmt/format.h>

#include "gavel/judge/input_error.h"
#include "gavel/sandbox/sandbox_error.h"

#include "axis_cost.h"
#include "calibration.h"
#include "cost/comparison.h"
#include "cost/timed_estimate.h"
#include "cost_clock.h"
#include "cost_input.h"
#include "cost_interaction.h"
#include "cost_places.h"
#include "cost_survey.h"
#include "domain/sizes.h"
#include "preparation.h"

namespace gavel::judge {
namespace {

using namespace std::chrono_literals;

constexpr std::string_view kTimeEvidence = "time >= ", kSpaceEvidence = "space >= ";
constexpr std::size_t kMostAxes = 3;
constexpr std::size_t kMostStated = 2;  // Classes: "O(n) or O(n log n)".
constexpr std::int64_t kFirstStaysAt = 1024;
// Of the budget: what counting one axis, one input and the clock may take.
constexpr double kCountShare = 0.75, kOneShare = 0.04, kClockShare = 0.25;
// Of several axes, where each input takes a process.
constexpr double kFirstShare = 0.65;
constexpr double kTimedShare = 0.4;  // Of what one counted input may take: it is run more often.
constexpr double kSlowLanguageFactor = 2;
constexpr int kClockRepeats = 3;
// Where time is all there is: processes, and how often each is given an input in a row. The first run of
// anything is slower, and of short ones half is noise.
constexpr int kOnlyClockRepeats = 2, kInARow = 4;
constexpr std::size_t kClockSizes = 6;

/// With memory that is never given back, and Go's collector off: what pages and collections take differs
/// from size to size, and is not what is asked for. The limit on memory stays. More than 32 MiB is no
/// threshold that glibc takes, and with any of these set it no longer moves its own.
Program steady(Program program) {
  for (const char* const variable :
       {"GOGC=off", "MALLOC_TRIM_THRESHOLD_=2147483647", "MALLOC_TOP_PAD_=16777216",
        "MALLOC_MMAP_THRESHOLD_=33554432"}) {
    program.command.environment.emplace_back(variable);
  }
  return program;
}

/// One measuring of one submission.
class Costing {
 public:
  Costing(Engine& engine, const Problem& problem, const Submission& submission,
          const CostOptions& options, CostReport& report)
      : engine_(engine),
        problem_(problem),
        submission_(submission),
        options_(options),
        report_(report) {
    const Language* const language = find_language(submission.language);
    const bool slow = language != nullptr && language->time_factor() >= 2;
    budget_ = scaled(options.budget, slow ? kSlowLanguageFactor : 1);
  }

  void measure(const Program& program);

 private:
  CostRunner counting_runner() const;
  CostRunner timing_runner() const;
  void measure_axis(const LadderAxis& axis, std::size_t axes);
  std::vector<Beside> beside_first(const LadderAxis& along) const;
  nanoseconds left() const { return std::max(budget_ - report_.cpu, nanoseconds(0)); }
  void add_clock(AxisCost& axis, const ProfileCosts& worst, nanoseconds budget);
  void project(AxisCost& axis) const;
  void compare();
  std::optional<Program> build_reference();
  RunContext context_of(const Program& program, const Submission& submission) const;

  Engine& engine_;
  const Problem& problem_;
  const Submission& submission_;
  const CostOptions& options_;
  CostReport& report_;
  nanoseconds budget_{0};
  Program program_;
  std::vector<std::string> profiles_;  ///< On which it did worst along the first axis.
  std::optional<bool> multiply_;       ///< Whether two axes' costs multiply.
  std::optional<CountingProgram> counting_;
  std::optional<Program> reference_;
  Submission reference_source_;
};

RunContext Costing::context_of(const Program& program, const Submission& submission) const {
  return {engine_.sandbox,
          problem_,
          program,
          submission,
          {.time = 10s,
           .hard_factor = 1,
           .memory = problem_.limits.memory,
           .output = problem_.limits.output}};
}

CostRunner Costing::counting_runner() const {
  return [this](std::span<const CaseInput> inputs, const CostAsk& ask) {
    engine_.say(fmt::format("counting what {} does", submission_.file_name));
    CountLimits limits;
    limits.one = scaled(budget_, kOneShare * 4);
    limits.all = ask.most;
    limits.look_at_heap = ask.heap;
    limits.totals = ask.totals;
    return run_counting(engine_.sandbox, problem_, counting_->program, inputs, limits);
  };
}

/// Time in place of counts: the least of several runs.
CostRunner Costing::timing_runner() const {
  return [this](std::span<const CaseInput> inputs, const CostAsk& ask) {
    engine_.say(fmt::format("timing {}", submission_.file_name));
    std::vector<TestCase> tests;
    const int in_a_row = is_program(problem_.kind) ? 1 : kInARow;
    for (const CaseInput& input : inputs) {
      for (int i = 0; i < in_a_row; ++i) tests.push_back({.name = "cost", .input = input});
    }
    const RunContext context = context_of(program_, submission_);
    const ClockTimes times = measure_times(std::span(&context, 1), tests, kOnlyClockRepeats,
                                           scaled(budget_, kOneShare * 4), ask.most);
    CountRun run;
    run.cpu = times.cpu;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      std::optional<nanoseconds> least;
      for (int k = 0; k < in_a_row; ++k) {
        const auto& time = times.least[0][i * static_cast<std::size_t>(in_a_row) +
                                          static_cast<std::size_t>(k)];
        if (time && (!least || *time < *least)) least = time;
      }
      if (!least) {
        run.counts.emplace_back();
        continue;
      }
      CountRecord record;
      record.total = static_cast<double>(least->count());
      record.cpu = *least;
      run.counts.emplace_back(std::move(record));
    }
    return run;
  };
}

/// Times the largest sizes in the usual build, the reference beside it.
void Costing::add_clock(AxisCost& axis, const ProfileCosts& worst, nanoseconds budget) {
  std::vector<TestCase> inputs;
  std::vector<CostPoint*> points;
  std::size_t skip = 0;
  for (auto point = axis.points.rbegin(); point != axis.points.rend(); ++point) {
    if (point->seed != 0) continue;
    // Half of them at first sight: neighbours are close together where gaps were filled.
    if (inputs.size() == kClockSizes || skip++ % 2 == 1) continue;
    auto input = draw_step(problem_, worst.ladder, point->size, point->seed);
    if (!input) continue;
    inputs.insert(inputs.begin(),
                  {.name = fmt::format("cost {}", point->size), .input = *std::move(input)});
    points.insert(points.begin(), &*point);
  }
  engine_.say(fmt::format("timing {}", submission_.file_name));
  std::vector<RunContext> contexts = {context_of(program_, submission_)};
  if (reference_) contexts.push_back(context_of(*reference_, reference_source_));
  const ClockTimes times =
      measure_times(contexts, inputs, kClockRepeats, scaled(budget, 0.5), budget);
  report_.cpu += times.cpu;
  report_.clock_noise = std::max(report_.clock_noise, times.noise);
  Series series;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    points[i]->cpu = times.least[0][i];
    if (reference_) points[i]->reference_cpu = times.least[1][i];
    if (!points[i]->cpu || *points[i]->cpu < kLeastTime) continue;
    series.sizes.push_back(static_cast<double>(points[i]->size));
    series.totals.push_back({static_cast<double>(points[i]->cpu->count())});
  }
  axis.clock = estimate_times(series);
  if (reference_ && !report_.reference) {
    report_.reference = ratio_of(axis.points, kLeastTime);
    if (report_.reference) report_.reference->reference = reference_source_.file_name;
  }
}

/// What the declared maximum would take, by the largest time that was measured and the growth
/// found.
void Costing::project(AxisCost& axis) const {
  const CostPoint* largest = nullptr;
  for (const CostPoint& point : axis.points) {
    if (point.cpu && *point.cpu >= kLeastTime) largest = &point;
  }
  if (largest == nullptr || axis.time.confidence == Confidence::kNone) return;
  const double from = static_cast<double>(largest->size);
  const double to = static_cast<double>(axis.declared_most);
  axis.at_most = scaled(*largest->cpu, growth_ratio(axis.time.growth, from, to));
}

/// Beside the first axis. That stays at what costs little, and the others hardly ever grow beyond it;
/// but where nothing binds them n + m^2 looks like n for long beside much of it, and beside little of it
/// min(n, m) ends early: both are tried, and the steeper one is believed.
std::vector<Beside> Costing::beside_first(const LadderAxis& along) const {
  const AxisCost& first = report_.axes.front();
  if (first.points.empty()) return {{}};
  const std::int64_t stays_at =
      std::clamp<std::int64_t>(first.points.back().size / 4, 64, kFirstStaysAt);
  std::vector<Beside> beside = {{.stays_at = stays_at, .largest = stays_at / 2, .is_much = true}};
  if (are_own_lengths(problem_, first.axis, along.vary)) beside.emplace_back();
  return beside;
}

void Costing::measure_axis(const LadderAxis& along, std::size_t axes) {
  const CostRunner runner = report_.counted ? counting_runner() : timing_runner();
  // A process for each input leaves little for a second axis, and that is of use only beside the first.
  const auto others = static_cast<double>(axes) - 1;
  const bool is_first = report_.axes.empty();
  const double share = !is_program(problem_.kind) || others == 0 ? 1 / static_cast<double>(axes)
                       : is_first                                ? kFirstShare
                                                                 : (1 - kFirstShare) / others;
  SurveyOptions options;
  options.one = scaled(budget_, kOneShare * share * (report_.counted ? 1 : kTimedShare));
  options.all = std::min(scaled(budget_, kCountShare * share), left());
  options.exact = report_.counted;
  options.each_starts = is_program(problem_.kind);
  const Language* const language = find_language(submission_.language);
  if (language != nullptr) options.heap_looks = language->heap_looks();
  if (!is_first) {
    options.beside = beside_first(along);
    options.profiles = profiles_;
  }
  CostSurvey survey(problem_, along, runner, options);
  std::vector<ProfileCosts> profiles = survey.measure();
  report_.cpu += survey.cpu();
  if (profiles.empty()) {
    report_.notes.push_back(fmt::format("nothing could be measured along {}", along.vary));
    return;
  }
  for (const ProfileCosts& costs : profiles) profiles_.push_back(costs.profile);
  AxisCost axis = axis_cost(problem_, along, profiles, report_.counted, report_.axes.empty());
  if (report_.counted) {
    axis.places = costly_places(engine_.sandbox, *counting_, submission_, profiles.front(),
                                axis.time, survey.reached_from());
    add_clock(axis, profiles.front(), std::min(scaled(budget_, kClockShare * share), left()));
  } else {
    axis.clock = axis.time;
  }
  project(axis);
  report_.axes.push_back(std::move(axis));
}

std::optional<Program> Costing::build_reference() {
  if (!options_.with_reference) return std::nullopt;
  for (const SolutionSpec& solution : problem_.solutions) {
    if (solution.verdicts.size() != 1 || solution.verdicts[0] != Verdict::kAccepted) continue;
    if (find_language(solution.language) != find_language(submission_.language)) continue;
    reference_source_ = submission_of(solution);
    return build_solution(engine_, problem_, solution);
  }
  return std::nullopt;
}

AxisFinding finding_of(const AxisCost& axis, const GrowthEstimate& estimate) {
  AxisFinding finding{.axis = axis.axis, .tied = axis.tied, .fixed = {}, .candidates = {}};
  for (const auto& [name, value] : axis.others) {
    if (std::find(axis.tied.begin(), axis.tied.end(), name) == axis.tied.end()) {
      finding.fixed.push_back(name);
    }
  }
  // What is not stated is not held against anybody either.
  const bool is_stated = estimate.confidence != Confidence::kNone &&
                         estimate.candidates.size() <= kMostStated;
  if (is_stated) finding.candidates = estimate.candidates;
  return finding;
}

void Costing::compare() {
  std::vector<AxisFinding> time, space;
  for (const AxisCost& axis : report_.axes) {
    time.push_back(finding_of(axis, axis.time));
    space.push_back(finding_of(axis, axis.space));
  }
  const bool counts_calls = problem_.kind == Kind::kClass && report_.axes.size() == 1 &&
                            report_.axes.front().counts_calls;
  const std::optional<CostClass> whole = combined(time, multiply_);
  const std::string& calls = problem_.calls;
  report_.time_text = describe_axes(time, counts_calls, whole);
  report_.space_text = describe_axes(space, false);
  // A library's sort recurses to a depth of log n; who says O(1) of it is not called wrong.
  const std::string library_stack =
      space.empty() ? std::string() : fmt::format("O(log {})", space.front().axis);
  const auto claim = [&](const std::string& said, std::span<const AxisFinding> findings,
                         const std::optional<CostClass>& all, const std::string& accepted,
                         const std::string& per) {
    CostComparison compared =
        compare_stated(in_terms_of(said, per, findings), accepted, calls, findings, all);
    compared.stated = said;
    return compared;
  };
  report_.claimed_time = claim(options_.claimed_time, time, whole, {}, calls);
  report_.claimed_space = claim(options_.claimed_space, space, std::nullopt, library_stack, {});
  report_.expected_time =
      compare_stated(problem_.time_complexity, problem_.accepted_complexity, calls, time, whole);
  report_.expected_space = compare_stated(problem_.space_complexity, library_stack, calls, space);
  for (const Hint& hint : problem_.hints) {
    const bool of_time = hint.when.starts_with(kTimeEvidence);
    const bool of_space = hint.when.starts_with(kSpaceEvidence);
    if (!of_time && !of_space) continue;
    const std::string stated =
        hint.when.substr(of_time ? kTimeEvidence.size() : kSpaceEvidence.size());
    if (reaches(stated, problem_.calls, of_time ? time : space)) report_.hints.push_back(hint.say);
  }
}

/// What grows so slowly is seen beside the first axis, which stays at a larger size, only where it
/// multiplies it: n + log k looks like n.
bool seen_beside(const GrowthEstimate& second) {
  return second.confidence != Confidence::kNone && !second.candidates.empty() &&
         second.candidates.front() != Growth::kConstant &&
         second.candidates.back() <= Growth::kSqrt;
}

void Costing::measure(const Program& program) {
  program_ = steady(program);
  engine_.say(fmt::format("building {} to be counted", submission_.file_name));
  counting_ = engine_.builder.build_counting(problem_, submission_);
  report_.counted = counting_.has_value();
  if (!report_.counted) {
    report_.why_not_counted = "there is no counter for this language: CPU time has to do";
  }
  reference_ = build_reference();
  if (reference_) reference_ = steady(*std::move(reference_));
  std::vector<LadderAxis> axes = ladder_axes(problem_);
  if (axes.size() > kMostAxes) axes.resize(kMostAxes);
  for (const LadderAxis& axis : axes) measure_axis(axis, axes.size());
  if (report_.counted && axes.size() == 2 && report_.axes.size() == 2) {
    multiply_ = seen_beside(report_.axes[1].time)
                    ? true
                    : costs_multiply(problem_, axes[0], axes[1], counting_runner(), left());
  }
  if (axes.empty()) report_.notes.emplace_back("the problem names no axis along which it grows");
  compare();
}

}  // namespace

CostReport measure_cost(Engine& engine, const Problem& problem, const Submission& submission,
                        const CostOptions& options) {
  CostReport report{.problem_id = problem.id,
                    .language = submission.language,
                    .toolchain = {},
                    .file_name = submission.file_name};
  const auto started = std::chrono::steady_clock::now();
  try {
    if (problem.kind == Kind::kInteractive) {
      report.notes.emplace_back("what a dialogue costs is not measured");
      return report;
    }
    engine.say("compiling " + submission.file_name);
    const BuildResult built = engine.builder.build(problem, submission);
    if (const auto* error = std::get_if<CompileError>(&built)) {
      report.compile_error = *error;
      return report;
    }
    const Program& program = std::get<Program>(built);
    report.toolchain = program.toolchain.name + " " + program.toolchain.version;
    report.time_limit = options.time_limit;
    Costing(engine, problem, submission, options, report).measure(program);
  } catch (const sandbox::SandboxError& error) {
    report.judge_error = error.what();
  }
  report.wall = std::chrono::steady_clock::now() - started;
  return report;
}

}  // namespace gavel::judge
