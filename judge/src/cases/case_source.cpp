#include "cases/case_source.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <sstream>
#include <utility>

#include "cases/case_names.h"
#include "cases/domain_input.h"
#include "cases/generated_tests.h"
#include "gavel/judge/input_error.h"
#include "gavel/judge/pack.h"
#include "problem/generated_cases.h"

namespace gavel::judge {
namespace {

// FNV-1a: not for safety, only so that every problem and test draws different numbers.
std::uint64_t mix(std::uint64_t hash, std::string_view text) {
  for (const unsigned char c : text) hash = (hash ^ c) * 1099511628211ULL;
  return hash;
}

// Generators read the seed as a JSON number, and not every language keeps more than 53 bits.
constexpr std::uint64_t kSeedMask = (std::uint64_t{1} << 53) - 1;

std::uint64_t seed_of(const Problem& problem, const TestSpec& spec, std::size_t spec_index) {
  if (spec.seed) return *spec.seed & kSeedMask;
  std::uint64_t hash = mix(14695981039346656037ULL, problem.id);
  for (const auto& [name, text] : spec.parameters) hash = mix(mix(hash, name), text);
  return mix(hash, fmt::format("{}/{}", spec.name, spec_index)) & kSeedMask;
}

TestCase case_from(const TestSpec& spec, CaseInput input) {
  return TestCase{.name = spec.name,
                  .group = spec.group,
                  .why = spec.why,
                  .input = std::move(input),
                  .expected = spec.expected};
}

std::string read_file(const TestSpec& spec, const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) {
    throw InputError(Diagnostic{.id = "T001",
                                .place = spec.place,
                                .message = fmt::format("cannot read `{}`", file.string()),
                                .help = "the path is relative to the problem's folder"});
  }
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

TestCase case_from_file(const Problem& problem, const TestSpec& spec) {
  const std::string text = read_file(spec, spec.file);
  std::filesystem::path expected_file = spec.file;
  expected_file.replace_extension(".out");
  std::optional<std::string> expected;
  if (std::filesystem::exists(expected_file)) expected = read_file(spec, expected_file);
  TestCase test = parse_case(problem, text, expected ? &*expected : nullptr, spec.file);
  test.name = spec.name;
  test.group = spec.group;
  test.why = spec.why;
  if (spec.expected) test.expected = spec.expected;
  return test;
}

TestCase drawn_case(const Problem& problem, const GeneratedTest& test, DomainCase drawn) {
  return TestCase{.name = test.name,
                  .group = test.group,
                  .why = test.why,
                  .input = to_case_input(problem, std::move(drawn)),
                  .expected = std::nullopt};
}

void append_drawn(const Problem& problem, const std::vector<GeneratedTest>& wanted,
                  std::vector<TestCase>& tests) {
  for (const GeneratedTest& test : wanted) {
    tests.push_back(drawn_case(problem, test, generate(problem, test.request)));
  }
}

/// Leaves out what the domain does not admit, such as `n = 0` where `k <= n` and k is 1 or more: nobody
/// asked for these tests by name. A group of which nothing can be drawn is the author's affair.
void append_possible(const Problem& problem, const std::vector<GeneratedTest>& wanted,
                     std::vector<TestCase>& tests) {
  std::set<Group> filled;
  for (const GeneratedTest& test : wanted) {
    std::optional<DomainCase> drawn = try_generate(problem, test.request);
    if (!drawn) continue;
    filled.insert(test.group);
    tests.push_back(drawn_case(problem, test, *std::move(drawn)));
  }
  for (const GeneratedTest& test : wanted) {
    if (!filled.contains(test.group)) (void)generate(problem, test.request);
  }
}

void append_generated(const Problem& problem, std::size_t index, const RunGenerator& run,
                      std::vector<TestCase>& tests) {
  const TestSpec& spec = problem.tests[index];
  if (problem.generator.empty()) {
    if (problem.input_domain == nullptr) {
      throw InputError(Diagnostic{.id = "T002",
                                  .place = spec.place,
                                  .message = "there is nothing to draw the test from",
                                  .help = "declare `input:`, or name a `generator:`"});
    }
    return append_drawn(problem, tests_of_spec(problem, index), tests);
  }
  std::vector<CaseInput> inputs =
      parse_generated(problem, run(spec, generator_request(problem, spec, index)));
  if (static_cast<int>(inputs.size()) != spec.count) {
    throw InputError(Diagnostic{.id = "T003",
                                .place = spec.place,
                                .message = fmt::format("the generator printed {} cases, not {}",
                                                       inputs.size(), spec.count),
                                .help = "it must print one case a line, `count` lines"});
  }
  for (CaseInput& input : inputs) tests.push_back(case_from(spec, std::move(input)));
}

}  // namespace

std::string generator_request(const Problem& problem, const TestSpec& spec,
                              std::size_t spec_index) {
  nlohmann::ordered_json request;
  request["seed"] = seed_of(problem, spec, spec_index);
  request["count"] = spec.count;
  request["params"] = nlohmann::ordered_json::object();
  for (const auto& [name, text] : spec.parameters) request["params"][name] = text;
  return request.dump() + "\n";
}

std::vector<TestCase> make_cases(const Problem& problem, const RunGenerator& run) {
  std::vector<TestCase> tests;
  for (std::size_t i = 0; i < problem.tests.size(); ++i) {
    const TestSpec& spec = problem.tests[i];
    switch (spec.source) {
      case TestSpec::Source::kLiteral:
        tests.push_back(case_from(spec, spec.input));
        break;
      case TestSpec::Source::kFile:
        tests.push_back(case_from_file(problem, spec));
        break;
      case TestSpec::Source::kGenerated:
        append_generated(problem, i, run, tests);
        break;
    }
  }
  const bool only_examples =
      std::all_of(problem.tests.begin(), problem.tests.end(),
                  [](const TestSpec& spec) { return spec.group == Group::kSample; });
  if (only_examples && problem.generator.empty() && problem.input_domain != nullptr) {
    append_possible(problem, default_tests(problem), tests);
  }
  name_and_order(tests);
  return tests;
}

}  // namespace gavel::judge
