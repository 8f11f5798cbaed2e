#include <fmt/format.h>

#include "gavel/judge/input_error.h"
#include "gavel/judge/pack.h"

#include "domain/validate.h"
#include "problem/case_reading.h"

namespace gavel::judge {
namespace {

/// Enough to see what is wrong with a case; more of the same helps nobody.
constexpr std::size_t kMostFindings = 3;

}  // namespace

TestCase parse_valid_case(const Problem& problem, const std::string& text,
                          const std::string* expected, const std::filesystem::path& file) {
  TestCase test = parse_case(problem, text, expected, file);
  if (!problem.input_domain || problem.input_domain->lines.empty()) return test;
  const std::optional<DomainCase> input = to_domain_case(problem, test.input);
  if (!input) return test;
  std::vector<Diagnostic> findings;
  for (const Violation& found : validate(problem, *input, kMostFindings)) {
    Diagnostic diagnostic;
    diagnostic.id = "C004";
    diagnostic.place.file = file;
    diagnostic.message =
        fmt::format("no test of {} is like this: {} {}", problem.id, found.path, found.reason);
    diagnostic.help = fmt::format("`gavel show {}` lists the constraints", problem.id);
    findings.push_back(std::move(diagnostic));
  }
  if (!findings.empty()) throw InputError(std::move(findings));
  return test;
}

}  // namespace gavel::judge
