#include "cases/generated_tests.h"

#include <algorithm>

#include <fmt/format.h>

#include "domain/ladder.h"
#include "domain/override_parser.h"

namespace gavel::judge {
namespace {

constexpr int kSmallTests = 60;
constexpr std::int64_t kSmallSizes[] = {2, 4, 7, 12, 20};
constexpr std::int64_t kEdgeSize = 6;
constexpr double kRungRatio = 16;

std::string label_of(const Problem& problem, std::size_t index) {
  const TestSpec& spec = problem.tests[index];
  std::string label = spec.name;
  for (const auto& [name, text] : spec.parameters) label += fmt::format("|{}={}", name, text);
  if (spec.seed) label += fmt::format("|seed={}", *spec.seed);
  // Two specs that say the same are to draw different cases.
  const auto same = [&](const TestSpec& other) {
    return other.source == spec.source && other.name == spec.name &&
           other.parameters == spec.parameters && other.seed == spec.seed;
  };
  const auto before = std::count_if(problem.tests.begin(),
                                    problem.tests.begin() + static_cast<std::ptrdiff_t>(index), same);
  if (before > 0) label += fmt::format("|again={}", before);
  return label;
}

std::string profile_of(const TestSpec& spec) {
  for (const auto& [name, text] : spec.parameters) {
    if (name == "profile") return text;
  }
  return {};
}

DomainOverride pinned(const std::string& line, bool at_most) {
  DomainOverride change;
  change.line = line;
  (at_most ? change.at_most : change.at_least) = true;
  return change;
}

void add_small(std::vector<GeneratedTest>& tests) {
  for (int i = 0; i < kSmallTests; ++i) {
    GeneratedTest test{.group = Group::kBasic};
    test.request.label = "small";
    test.request.index = static_cast<std::uint64_t>(i);
    test.request.longest = kSmallSizes[static_cast<std::size_t>(i) % std::size(kSmallSizes)];
    tests.push_back(std::move(test));
  }
}

/// Whether small cases reach both ends of the line by pinning it.
bool has_ends(const DomainSpec& line) {
  return line.bounds.range || line.string_length || !line.bounds.choices.empty() ||
         line.bounds.pattern || !line.dimensions.empty();
}

void add_edges(const Problem& problem, std::vector<GeneratedTest>& tests) {
  for (const DomainSpec& line : problem.input_domain->lines) {
    if (!has_ends(line)) continue;
    for (const bool at_most : {false, true}) {
      // The greatest size is a matter of cost; the scale tests have it.
      if (line.is_size && at_most) continue;
      GeneratedTest test{.group = Group::kEdge};
      test.why = fmt::format("`{}` as {} as it can be.", line.name, at_most ? "large" : "small");
      test.request.label = "edge " + line.name;
      test.request.index = at_most ? 1 : 0;
      test.request.longest = kEdgeSize;
      test.request.overrides = {pinned(line.name, at_most)};
      tests.push_back(std::move(test));
    }
  }
  for (const char* const profile : {"min", "edge", "constant", "few-distinct", "null-heavy"}) {
    GeneratedTest test{.group = Group::kEdge};
    test.why = fmt::format("the profile {}, small.", profile);
    test.request.label = "edge";
    test.request.profile = profile;
    test.request.longest = kEdgeSize;
    tests.push_back(std::move(test));
  }
}

std::vector<DomainOverride> largest_sizes(const Problem& problem) {
  std::vector<DomainOverride> overrides;
  for (const DomainSpec& line : problem.input_domain->lines) {
    // A size with a usual value is as large as the others make it.
    const bool usual = std::any_of(line.shapes.begin(), line.shapes.end(), [](const Shape& shape) {
      return shape.law == Shape::Law::kUsual;
    });
    if (line.is_size && !usual) overrides.push_back(pinned(line.name, true));
  }
  return overrides;
}

/// Each size alone as large as it can be: a relation may keep all of them from it together.
void add_single_sizes(const Problem& problem, std::vector<GeneratedTest>& tests) {
  std::vector<DomainOverride> largest = largest_sizes(problem);
  if (largest.size() < 2) return;
  for (DomainOverride& change : largest) {
    GeneratedTest test{.group = Group::kScale};
    test.why = fmt::format("`{}` as large as it can be.", change.line);
    test.request.label = "max " + change.line;
    test.request.overrides = {std::move(change)};
    tests.push_back(std::move(test));
  }
}

void add_scale(const Problem& problem, std::vector<GeneratedTest>& tests) {
  std::vector<std::string> profiles{""};
  for (const DomainProfile& profile : problem.input_domain->profiles) {
    profiles.push_back(profile.name);
  }
  for (const char* const profile : {"constant", "ascending", "descending", "skewed"}) {
    profiles.emplace_back(profile);
  }
  for (const std::string& profile : profiles) {
    GeneratedTest test{.group = Group::kScale};
    test.why = profile.empty() ? "the largest sizes." : "the largest sizes, " + profile + ".";
    test.request.label = "max";
    test.request.profile = profile;
    for (DomainOverride& change : largest_sizes(problem)) {
      test.request.overrides.push_back(std::move(change));
    }
    tests.push_back(std::move(test));
  }
  add_single_sizes(problem, tests);
  for (LadderStep& step : ladder(problem, {}, kRungRatio)) {
    GeneratedTest test{.group = Group::kScale};
    test.why = fmt::format("{} = {}.", step.axis, step.size);
    test.request = std::move(step.request);
    tests.push_back(std::move(test));
  }
}

}  // namespace

std::vector<GeneratedTest> tests_of_spec(const Problem& problem, std::size_t index) {
  const TestSpec& spec = problem.tests[index];
  const std::string label = label_of(problem, index);
  const std::vector<DomainOverride> overrides = test_overrides(*problem.input_domain, spec);
  std::vector<GeneratedTest> tests;
  for (int i = 0; i < spec.count; ++i) {
    GeneratedTest test{.name = spec.name, .group = spec.group, .why = spec.why, .request = {}};
    test.request.label = label;
    test.request.index = static_cast<std::uint64_t>(i);
    test.request.profile = profile_of(spec);
    test.request.overrides = overrides;
    tests.push_back(std::move(test));
  }
  return tests;
}

std::vector<GeneratedTest> default_tests(const Problem& problem) {
  std::vector<GeneratedTest> tests;
  add_edges(problem, tests);
  add_small(tests);
  add_scale(problem, tests);
  return tests;
}

}  // namespace gavel::judge
