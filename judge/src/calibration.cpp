#include "calibration.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "author_program.h"
#include "storage/content_key.h"

namespace gavel::judge {
namespace {

using namespace std::chrono_literals;

constexpr nanoseconds kReferenceCap = 10s;
constexpr double kHeadroom = 2;
constexpr nanoseconds kLeast = 500ms;

double seconds(nanoseconds t) { return std::chrono::duration<double>(t).count(); }

nanoseconds from_seconds(double s) {
  return nanoseconds(static_cast<std::int64_t>(std::llround(s * 1e9)));
}

nanoseconds up_to_tenth(nanoseconds t) { return from_seconds(std::ceil(seconds(t) * 10 - 1e-6) / 10); }

bool is_accepted(const SolutionSpec& solution) {
  return solution.verdicts.size() == 1 && solution.verdicts[0] == Verdict::kAccepted;
}

/// Empty when the problem's files cannot be read; then nothing is remembered.
std::string measure_key(const Problem& problem, const SolutionSpec& solution,
                        const Toolchain& toolchain) {
  const std::string problem_part = problem_key(problem);
  if (problem_part.empty()) return {};
  return ContentKey()
      .add(problem_part)
      .add("time-1")
      .add(solution.name)
      .add(toolchain.executable.string())
      .add(toolchain.version)
      .text();
}

nanoseconds measure(Engine& engine, const Problem& problem, const SolutionSpec& solution,
                    const Toolchain& toolchain, std::span<const TestCase> tests) {
  const std::string key = measure_key(problem, solution, toolchain);
  if (!key.empty()) {
    if (const auto known = engine.store.load_number(key)) return nanoseconds(*known);
  }
  engine.say(fmt::format("timing {} on this machine", solution.name));
  const Program program = build_solution(engine, problem, solution);
  const Submission submission = submission_of(solution);
  const std::optional<Program> interactor = build_interactor(engine, problem);
  const RunContext context{engine.sandbox, problem, program, submission,
                           reference_limits(problem), interactor ? &*interactor : nullptr};
  nanoseconds slowest{0};
  execute(context, tests, [&](const Execution& execution) {
    slowest = std::max(slowest, execution.cpu);
    return true;
  });
  if (!key.empty()) engine.store.save_number(key, slowest.count());
  return slowest;
}

/// The slowest accepted solution in a language; nothing when there is none or no toolchain.
std::optional<nanoseconds> slowest_accepted(Engine& engine, const Problem& problem,
                                            const Language& language,
                                            std::span<const TestCase> tests) {
  std::optional<nanoseconds> slowest;
  const auto toolchain = language.find_toolchain();
  if (!toolchain) return slowest;
  for (const SolutionSpec& solution : problem.solutions) {
    if (!is_accepted(solution) || find_language(solution.language) != &language) continue;
    const nanoseconds time = measure(engine, problem, solution, *toolchain, tests);
    slowest = slowest ? std::max(*slowest, time) : time;
  }
  return slowest;
}

nanoseconds limit_for(nanoseconds slowest) {
  return std::max(kLeast, up_to_tenth(from_seconds(seconds(slowest) * kHeadroom)));
}

TimeLimit scaled(nanoseconds base, const Language& from, const Language& to) {
  const double factor = to.time_factor() / from.time_factor();
  const nanoseconds limit = std::max(kLeast, up_to_tenth(from_seconds(seconds(base) * factor)));
  return {limit, fmt::format("{} limit {:.1f} s x {:g}: no accepted {} solution to measure",
                             from.name(), seconds(base), factor, to.name())};
}

}  // namespace

TestLimits reference_limits(const Problem& problem) {
  return {.time = kReferenceCap,
          .hard_factor = 1,
          .memory = problem.limits.memory,
          .output = problem.limits.output};
}

TimeLimit calibrate(Engine& engine, const Problem& problem, const std::string& language_id,
                    std::span<const TestCase> tests) {
  const Language* language = find_language(language_id);
  if (!language) return {kReferenceCap, "unknown language"};
  if (problem.limits.time) {
    const double factor = language->time_factor();
    const nanoseconds limit = from_seconds(seconds(*problem.limits.time) * factor);
    return {limit, factor == 1 ? std::string("set by the problem")
                               : fmt::format("set by the problem, x {:g} for {}", factor,
                                             language->name())};
  }
  if (const auto slowest = slowest_accepted(engine, problem, *language, tests)) {
    return {limit_for(*slowest),
            fmt::format("2 x the slowest accepted {} solution here ({:.2f} s), at least 0.5 s",
                        language->name(), seconds(*slowest))};
  }
  for (const Language* other : languages()) {
    if (const auto slowest = slowest_accepted(engine, problem, *other, tests)) {
      return scaled(limit_for(*slowest), *other, *language);
    }
  }
  return {kReferenceCap, "no accepted solution to measure"};
}

}  // namespace gavel::judge
