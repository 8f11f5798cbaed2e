// bench_shrink [--kills] PROBLEM...: for each wrong solution of each problem, how many of 400 small
// cases fail, which smallest inputs the failing ones shrink to, and in how many runs. With --kills
// nothing is shrunk; how many fail is given for each size and profile instead, and
// how many of 400 cases of the problem's own small generated tests do.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "case_stream.h"
#include "cases/domain_input.h"
#include "cases/generated_tests.h"
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

std::vector<TestResult> failures(const TestJudge& judged, std::vector<TestCase> tests,
                                 const RunContext& right) {
  answer_with(right, tests);
  std::vector<TestResult> failed;
  for (TestResult& result : judged.judge(tests, true)) {
    if (result.verdict != Verdict::kAccepted) failed.push_back(std::move(result));
  }
  return failed;
}

std::string one_line(const Problem& problem, const TestResult& result) {
  std::string text = write_case(problem, {.input = result.input}).input;
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

/// As many cases of the problem's own small generated tests as a stress run of it would have.
std::vector<TestCase> small_tests(const Problem& problem) {
  std::vector<std::size_t> specs;
  for (std::size_t i = 0; i < problem.tests.size(); ++i) {
    const TestSpec& spec = problem.tests[i];
    if (spec.source == TestSpec::Source::kGenerated && spec.group != Group::kScale) {
      specs.push_back(i);
    }
  }
  std::vector<TestCase> tests;
  for (std::size_t i = 0; !specs.empty() && tests.size() < kCases; ++i) {
    GeneratedTest drawn = tests_of_spec(problem, specs[i % specs.size()]).at(0);
    drawn.request.index = i;
    tests.push_back({.name = fmt::format("case {}", i), .group = Group::kOwn});
    tests.back().input = to_case_input(problem, generate(problem, drawn.request));
  }
  return tests;
}

struct Share {
  int failed = 0, of = 0;
};

void print_kills(const std::vector<StressCase>& drawn, const std::vector<TestResult>& failed) {
  std::set<std::string> names;
  for (const TestResult& result : failed) names.insert(result.name);
  std::map<std::string, Share> by_profile;
  std::map<std::int64_t, Share> by_size;
  for (const StressCase& one : drawn) {
    const bool kills = names.contains(one.test.name);
    for (Share* share : {&by_profile[one.profile], &by_size[one.size]}) {
      share->failed += kills ? 1 : 0;
      ++share->of;
    }
  }
  fmt::print("   ");
  for (const auto& [name, share] : by_profile) {
    fmt::print(" {} {}/{}", name.empty() ? "-" : name, share.failed, share.of);
  }
  fmt::print("\n   ");
  for (const auto& [size, share] : by_size) fmt::print(" {}: {}/{}", size, share.failed, share.of);
  fmt::print("\n");
}

void measure(Engine& engine, const Problem& problem, const SolutionSpec& solution, bool only_kills) {
  const Program program = build_solution(engine, problem, solution);
  const Submission submission = submission_of(solution);
  const RunContext context{engine.sandbox, problem, program, submission, {}};
  const TestJudge judged(context, checker_of(engine, problem));
  const Reference reference = fastest_reference(engine, problem);
  const RunContext right = reference.context(engine, problem);

  CaseStream stream(problem, 1, "");
  std::vector<TestCase> tests;
  const std::vector<StressCase> drawn = stream.take(kCases);
  for (const StressCase& one : drawn) tests.push_back(one.test);
  const std::vector<TestResult> failed = failures(judged, tests, right);

  fmt::print("{} {} ({})\n  {} of {} cases fail\n", problem.id, solution.name, solution.why,
             failed.size(), kCases);
  if (only_kills) {
    print_kills(drawn, failed);
    const std::vector<TestCase> small = small_tests(problem);
    fmt::print("  {} of {} cases of its own small tests fail\n", failures(judged, small, right).size(),
               small.size());
    std::fflush(stdout);
    return;
  }

  std::vector<int> runs;
  std::map<std::string, int> minima;
  std::chrono::nanoseconds longest{0};
  for (std::size_t i = 0; i < std::min(failed.size(), kShrunk); ++i) {
    // Spread over all, not only the earliest, which are the smallest.
    const TestResult& failure = failed[i * failed.size() / std::min(failed.size(), kShrunk)];
    const auto smaller = find_counterexample(engine, judged, right, nullptr, failure);
    if (!smaller) continue;
    runs.push_back(smaller->runs);
    longest = std::max(longest, smaller->wall);
    ++minima[one_line(problem, smaller->result)];
  }
  std::sort(runs.begin(), runs.end());
  if (!runs.empty()) {
    fmt::print("  {} shrunk: runs median {} (max {}), longest {:.2f} s\n", runs.size(),
               runs[runs.size() / 2], runs.back(), std::chrono::duration<double>(longest).count());
  }
  for (const auto& [text, count] : minima) fmt::print("    {:3} x {}\n", count, text);
  std::fflush(stdout);  // The next one may take a while.
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    fmt::print(stderr, "usage: bench_shrink [--kills] PROBLEM...\n");
    return 2;
  }
  const auto sandbox = gavel::sandbox::open_sandbox();
  Engine engine(*sandbox, std::filesystem::temp_directory_path() / "gavel-bench-shrink");
  const bool only_kills = argv[1] == std::string_view("--kills");
  for (int i = only_kills ? 2 : 1; i < argc; ++i) {
    const Problem problem = load_problem(argv[i]);
    for (const SolutionSpec& solution : problem.solutions) {
      if (is_wrong(solution)) measure(engine, problem, solution, only_kills);
    }
  }
  return 0;
}
