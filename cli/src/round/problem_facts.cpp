#include "round/problem_facts.h"

#include <fmt/format.h>

#include <algorithm>

#include "gavel/judge/cost_class.h"

namespace gavel::cli {
namespace {

using judge::CostClass;

/// Both of all calls together, when the problem counts calls and one of them is per call.
CostClass of_all_calls(const CostClass& cost, const judge::Problem& problem) {
  if (!cost.per_call || problem.calls.empty()) return cost;
  return total_cost(cost, problem.calls);
}

CostClass in_terms_of(const CostClass& claim, const CostClass& expected) {
  const std::vector<std::string> mine = axes_of(claim), theirs = axes_of(expected);
  if (mine != std::vector<std::string>{"n"} || theirs.size() != 1) return claim;
  const std::vector<std::pair<std::string, std::string>> names = {{"n", theirs.front()}};
  return renamed(claim, names);
}

/// Whether a claim is told in sizes that somebody could mean: one or two letters, or a name of the
/// problem's own, also one in which only its file states costs. Else "fast" would be a cost, that of an
/// input called fast.
bool has_known_axes(const CostClass& claim, const std::string& expected,
                    const judge::Problem& problem) {
  std::vector<std::string> known = {problem.calls};
  if (problem.input_domain) {
    for (const judge::DomainSpec& line : problem.input_domain->lines) known.push_back(line.name);
  }
  std::vector<std::string> stated = {expected, problem.space_complexity, problem.accepted_complexity};
  for (const judge::SolutionSpec& solution : problem.solutions) stated.push_back(solution.complexity);
  for (const std::string& text : stated) {
    const auto cost = judge::parse_cost_class(text);
    if (!cost) continue;
    for (const std::string& axis : axes_of(*cost)) known.push_back(axis);
  }
  const std::vector<std::string> axes = axes_of(claim);
  return std::all_of(axes.begin(), axes.end(), [&](const std::string& axis) {
    return axis.size() <= 2 || std::find(known.begin(), known.end(), axis) != known.end();
  });
}

bool is_hidden(const judge::TestResult& test) {
  return test.group != judge::Group::kSample && test.group != judge::Group::kOwn;
}

}  // namespace

std::vector<round::OpenPoint> open_points(const judge::Problem& problem) {
  std::vector<round::OpenPoint> points;
  for (const judge::Clarification& point : problem.clarifications) {
    points.push_back({point.ask, point.keywords, point.answer});
  }
  return points;
}

std::vector<round::NamedEdge> named_edges(const judge::Problem& problem) {
  std::vector<round::NamedEdge> edges;
  for (const judge::TestSpec& test : problem.tests) {
    if (test.group == judge::Group::kEdge && !test.name.empty()) edges.push_back({test.name, test.why});
  }
  return edges;
}

round::Candidate candidate(const judge::ProblemSummary& problem) {
  return {problem.id, problem.topic, static_cast<int>(problem.difficulty), problem.minutes};
}

std::optional<CostComparison> compare_cost(const std::string& claim, const std::string& expected,
                                           const judge::Problem& problem) {
  const auto claimed = judge::parse_cost_class(claim);
  if (!claimed || !has_known_axes(*claimed, expected, problem)) return std::nullopt;
  CostComparison comparison{to_string(*claimed), {}, std::nullopt};
  const auto wanted = judge::parse_cost_class(expected);
  if (!wanted) return comparison;
  comparison.expected = to_string(*wanted);
  // "O(1)" of a class problem is said of a call, whether or not the words "per call" follow.
  CostClass said = in_terms_of(*claimed, *wanted);
  if (said.terms == wanted->terms) {
    comparison.right = true;
    return comparison;
  }
  said = of_all_calls(said, problem);
  comparison.right =
      compare(said, of_all_calls(*wanted, problem)) == judge::CostOrder::kEqual;
  return comparison;
}

round::EventData attempt_data(const judge::Judgement& judgement, bool is_submit,
                              std::size_t own_cases) {
  int passed = 0, total = is_submit ? 0 : static_cast<int>(judgement.tests.size());
  for (const judge::TestResult& test : judgement.tests) {
    passed += test.verdict == judge::Verdict::kAccepted;
  }
  for (const judge::GroupResult& group : judgement.groups) total += is_submit ? group.total : 0;
  round::EventData data = {{"verdict", std::string(code(judgement.verdict))},
                           {"passed", std::to_string(passed)},
                           {"total", std::to_string(total)},
                           {"own_cases", std::to_string(own_cases)}};
  if (const judge::TestResult* failure = judgement.first_failure()) {
    data["failing"] = failure->name;
    data["failing_group"] = to_string(failure->group);
  }
  return data;
}

void conceal_hidden_tests(judge::Judgement& judgement) {
  for (judge::TestResult& test : judgement.tests) {
    if (!is_hidden(test)) continue;
    test.name = fmt::format("a hidden {} test", to_string(test.group));  // Names tell, too.
    test.input = {};
    test.expected.reset();
    test.got.reset();
    test.check = {};
    test.standard_output = {};
    test.standard_error = {};
  }
}

}  // namespace gavel::cli
