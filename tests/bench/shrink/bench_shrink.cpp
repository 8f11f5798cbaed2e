// bench_shrink PROBLEM...: for each wrong solution of each problem, how many of 400 small cases fail,
// which smallest inputs the failing ones shrink to, and in how many runs.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "case_stream.h"
#include "counterexample.h"
#include "gavel/judge/pack.h"
#include "judging.h"
#include "reference.h"

namespace {

using namespace gavel::judge;
using namespace std::chrono_literals;

constexpr std::size_t kCases = 400;
constexpr std::size_t kShrunk = 25;

bool is_wrong(const SolutionSpec& solution) {
  return std::all_of(solution.verdicts.begin(), solution.verdicts.end(), [](Verdict verdict) {
    return verdict == Verdict::kWrongAnswer || verdict == Verdict::kRuntimeError;
  });
}

std::vector<TestResult> failures(const RunContext& judged, std::vector<TestCase> tests,
                                 const RunContext& right) {
  answer_with(right, tests);
  std::vector<TestResult> failed;
  for (TestResult& result : judge_tests(judged, tests, true)) {
    if (result.verdict != Verdict::kAccepted) failed.push_back(std::move(result));
  }
  return failed;
}

std::string one_line(const Problem& problem, const TestResult& result) {
  std::string text = write_case(problem, {.input = result.input}).input;
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

void measure(Engine& engine, const Problem& problem, const SolutionSpec& solution) {
  const Program program = build_solution(engine, problem, solution);
  const Submission submission = submission_of(solution);
  const RunContext judged{engine.sandbox, problem, program, submission, {}};
  const Reference reference = fastest_reference(engine, problem);
  const RunContext right = reference.context(engine, problem);

  CaseStream stream(problem, 1, "");
  std::vector<TestCase> tests;
  for (StressCase& drawn : stream.take(kCases)) tests.push_back(std::move(drawn.test));
  const std::vector<TestResult> failed = failures(judged, tests, right);

  std::vector<int> runs;
  std::map<std::string, int> minima;
  std::chrono::nanoseconds longest{0};
  for (std::size_t i = 0; i < std::min(failed.size(), kShrunk); ++i) {
    // Spread over all, not only the earliest, which are the smallest.
    const TestResult& failure = failed[i * failed.size() / std::min(failed.size(), kShrunk)];
    const auto smaller = find_counterexample(engine, judged, right, failure);
    if (!smaller) continue;
    runs.push_back(smaller->runs);
    longest = std::max(longest, smaller->wall);
    ++minima[one_line(problem, smaller->result)];
  }
  std::sort(runs.begin(), runs.end());
  fmt::print("{} {} ({})\n  {} of {} cases fail", problem.id, solution.name, solution.why,
             failed.size(), kCases);
  if (!runs.empty()) {
    fmt::print("; {} shrunk: runs median {} (max {}), longest {:.2f} s", runs.size(),
               runs[runs.size() / 2], runs.back(), std::chrono::duration<double>(longest).count());
  }
  fmt::print("\n");
  for (const auto& [text, count] : minima) fmt::print("    {:3} x {}\n", count, text);
  std::fflush(stdout);  // The next one may take a while.
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: bench_shrink PROBLEM...\n");
    return 2;
  }
  const auto sandbox = gavel::sandbox::open_sandbox();
  Engine engine(*sandbox, std::filesystem::temp_directory_path() / "gavel-bench-shrink");
  for (int i = 1; i < argc; ++i) {
    const Problem problem = load_problem(argv[i]);
    for (const SolutionSpec& solution : problem.solutions) {
      if (is_wrong(solution)) measure(engine, problem, solution);
    }
  }
  return 0;
}
