#include "cases/case_source.h"

#include <algorithm>
#include <fstream>
#include <numeric>
#include <optional>
#include <set>
#include <sstream>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "gavel/judge/input_error.h"
#include "gavel/judge/pack.h"

#include "cases/case_names.h"
#include "cases/domain_input.h"
#include "cases/generated_tests.h"
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

// A validator that leaves fewer than one of so many inputs needs a generator beside it.
constexpr int kDraws = 100;

/// Another input of the same kind; the first one is the one without a validator.
GenerateRequest drawn_again(const GeneratedTest& test, int draw) {
  GenerateRequest request = test.request;
  if (draw > 0) request.label += fmt::format("|draw={}", draw);
  return request;
}

InputError all_refused(const Problem& problem, const std::string& reason) {
  return InputError(Diagnostic{
      .id = "T005",
      .place = Place{.file = problem.file.string()},
      .message =
          fmt::format("the validator refuses {} drawn inputs in a row, the last one because: {}",
                      kDraws, reason),
      .help = "let `input` and `where` say more of it, or write a `generator:`"});
}

void append_drawn(const Problem& problem, const std::vector<GeneratedTest>& wanted,
                  const RefuseInputs& refuse, std::vector<TestCase>& tests) {
  const std::size_t first = tests.size();
  for (const GeneratedTest& test : wanted) {
    tests.push_back(drawn_case(problem, test, generate(problem, test.request)));
  }
  if (problem.validator.empty() || !refuse) return;
  std::vector<std::size_t> open(wanted.size());
  std::iota(open.begin(), open.end(), std::size_t{0});
  // The validator sees all that are open at once: each time costs a process.
  for (int draw = 1; !open.empty(); ++draw) {
    std::vector<TestCase> asked;
    for (const std::size_t i : open) asked.push_back(tests[first + i]);
    const std::vector<std::string> reasons = refuse(asked);
    std::vector<std::size_t> refused;
    for (std::size_t k = 0; k < open.size(); ++k) {
      if (reasons[k].empty()) continue;
      if (draw == kDraws) throw all_refused(problem, reasons[k]);
      const std::size_t i = open[k];
      tests[first + i] =
          drawn_case(problem, wanted[i], generate(problem, drawn_again(wanted[i], draw)));
      refused.push_back(i);
    }
    open = std::move(refused);
  }
}

/// Leaves out what the domain does not admit, such as `n = 0` where `k <= n` and k is 1 or more:
/// nobody asked for these tests by name. A group of which nothing can be drawn is the author's
/// affair.
void append_possible(const Problem& problem, const std::vector<GeneratedTest>& wanted,
                     const RefuseInputs& refuse, std::vector<TestCase>& tests) {
  std::vector<TestCase> possible;
  for (const GeneratedTest& test : wanted) {
    std::optional<DomainCase> drawn = try_generate(problem, test.request);
    if (drawn) possible.push_back(drawn_case(problem, test, *std::move(drawn)));
  }
  std::vector<std::string> reasons(possible.size());
  if (!problem.validator.empty() && refuse) reasons = refuse(possible);
  std::set<Group> filled;
  for (std::size_t i = 0; i < possible.size(); ++i) {
    if (!reasons[i].empty()) continue;
    filled.insert(possible[i].group);
    tests.push_back(std::move(possible[i]));
  }
  for (const GeneratedTest& test : wanted) {
    if (!filled.contains(test.group)) (void)generate(problem, test.request);
  }
}

void append_generated(const Problem& problem, std::size_t index, const RunGenerator& run,
                      const RefuseInputs& refuse, std::vector<TestCase>& tests) {
  const TestSpec& spec = problem.tests[index];
  if (problem.generator.empty()) {
    if (problem.input_domain == nullptr) {
      throw InputError(Diagnostic{.id = "T002",
                                  .place = spec.place,
                                  .message = "there is nothing to draw the test from",
                                  .help = "declare `input:`, or name a `generator:`"});
    }
    return append_drawn(problem, tests_of_spec(problem, index), refuse, tests);
  }
  std::vector<CaseInput> inputs =
      parse_generated(problem, run(spec, generator_request(problem, spec, index)));
  if (static_cast<int>(inputs.size()) != spec.count) {
    throw InputError(Diagnostic{
        .id = "T003",
        .place = spec.place,
        .message = fmt::format("the generator printed {} cases, not {}", inputs.size(), spec.count),
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

std::vector<TestCase> make_cases(const Problem& problem, const RunGenerator& run,
                                 const RefuseInputs& refuse) {
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
        append_generated(problem, i, run, refuse, tests);
        break;
    }
  }
  const bool only_examples =
      std::all_of(problem.tests.begin(), problem.tests.end(),
                  [](const TestSpec& spec) { return spec.group == Group::kSample; });
  if (only_examples && problem.generator.empty() && problem.input_domain != nullptr) {
    append_possible(problem, default_tests(problem), refuse, tests);
  }
  name_and_order(tests);
  return tests;
}

}  // namespace gavel::judge
