#include <algorithm>
#include <string>

#include "cases/case_source.h"
#include "domain/generate.h"
#include "gavel/judge/input_error.h"
#include "support/catch.h"

#include "../domain/domains.h"

// What a problem without hidden tests of its own is given.

namespace gavel::judge {
namespace {

std::vector<TestCase> tests_without_tests(const Problem& problem) {
  return make_cases(problem, [](const auto&, const auto&) { return std::string(); });
}

bool any_with(const std::vector<TestCase>& tests, std::size_t argument, std::int64_t value) {
  return std::ranges::any_of(tests, [&](const TestCase& test) {
    return test.input.arguments.at(argument) == Value(value);
  });
}

}  // namespace

TEST_CASE("a bound that a relation keeps every input from does not stop the other tests") {
  const Problem problem = function_problem({{"n", "int 0..1000"}, {"k", "int 1..50"}}, {"k <= n"});
  const auto tests = tests_without_tests(problem);
  for (const TestCase& test : tests) {
    const auto n = test.input.arguments.at(0).as_integer();
    const auto k = test.input.arguments.at(1).as_integer();
    CHECK(k <= n);
  }
  CHECK(any_with(tests, 0, 1000));
  CHECK(any_with(tests, 1, 50));
  CHECK(any_with(tests, 1, 1));
  CHECK_FALSE(any_with(tests, 0, 0));
}

TEST_CASE("each size is drawn as large as it can be, also where they cannot be so together") {
  const Problem problem = function_problem({{"n", "size 0..40"},
                                            {"m", "size 0..40"},
                                            {"xs", "int[n] 0..9"},
                                            {"ys", "int[m] 0..9"}},
                                           {"n + m <= 50"});
  const auto tests = tests_without_tests(problem);
  const auto longest = [&](std::size_t argument) {
    std::size_t most = 0;
    for (const TestCase& test : tests) {
      most = std::max(most, test.input.arguments.at(argument).as_list().size());
    }
    return most;
  };
  CHECK(longest(0) == 40);
  CHECK(longest(1) == 40);
}

TEST_CASE("a domain that admits nothing is the author's mistake") {
  const Problem problem = function_problem({{"n", "int 0..3"}, {"k", "int 5..9"}}, {"k <= n"});
  try {
    (void)tests_without_tests(problem);
    FAIL("accepted");
  } catch (const InputError& error) {
    CHECK(error.diagnostics().front().id == "C012");
    CHECK(error.diagnostics().front().message ==
          "none of 1000 drawn inputs for `edge n` is valid: no value is left in the range");
  }
}

}  // namespace gavel::judge
