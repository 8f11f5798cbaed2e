#include "verify/domain_cases.h"

#include <fmt/format.h>

#include <cstdint>
#include <optional>
#include <utility>

#include "domain/generate.h"
#include "domain/validate.h"
#include "problem/case_reading.h"

namespace gavel::judge {
namespace {

constexpr std::size_t kOfTests = 4;
constexpr std::uint64_t kWithoutProfile = 8;
constexpr std::int64_t kSizes[] = {6, 2, 9, 4};

void add_drawn(const Problem& problem, const std::string& profile, std::uint64_t count,
               std::vector<DomainCase>& cases) {
  for (std::uint64_t i = 0; i < count; ++i) {
    GenerateRequest request{.label = "verify small", .index = i};
    request.profile = profile;
    request.longest = kSizes[i % std::size(kSizes)];
    if (std::optional<DomainCase> drawn = try_generate(problem, request)) {
      cases.push_back(*std::move(drawn));
    }
  }
}

}  // namespace

std::string why_no_cases(const Problem& problem) {
  if (!problem.input_domain || problem.input_domain->lines.empty()) {
    return "the input declares nothing";
  }
  if (is_program(problem.kind) && problem.layout.empty()) {
    return "no `layout` says how the values are written as text";
  }
  return {};
}

Place place_of_promise(const Problem& problem, const std::string& promise) {
  const Domain& domain = *problem.input_domain;
  for (std::size_t i = 0; i < domain.where.size(); ++i) {
    if (promise == fmt::format("where {}", i + 1)) return domain.where[i].place;
  }
  const DomainSpec* line = domain.find(promise.substr(0, promise.find(' ')));
  return line ? line->place : Place{.file = problem.file.string()};
}

std::vector<DomainCase> small_cases(const Problem& problem, const std::vector<TestCase>& tests) {
  std::vector<DomainCase> cases;
  for (const TestCase& test : tests) {
    if (test.group == Group::kScale || cases.size() == kOfTests) continue;
    std::optional<DomainCase> input = to_domain_case(problem, test.input);
    if (input && validate(problem, *input).empty()) cases.push_back(*std::move(input));
  }
  if (!problem.generator.empty()) return cases;
  add_drawn(problem, "", kWithoutProfile, cases);
  for (const DomainProfile& profile : problem.input_domain->profiles) {
    add_drawn(problem, profile.name, 1, cases);
  }
  for (const std::string& profile : builtin_profiles()) add_drawn(problem, profile, 1, cases);
  return cases;
}

}  // namespace gavel::judge
