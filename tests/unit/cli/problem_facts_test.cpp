#include "round/problem_facts.h"

#include "support/catch.h"

using namespace gavel::cli;
namespace judge = gavel::judge;

namespace {

judge::Problem class_problem() {
  judge::Problem problem;
  problem.kind = judge::Kind::kClass;
  problem.calls = "q";
  return problem;
}

std::optional<bool> right(const std::string& claim, const std::string& expected,
                          const judge::Problem& problem = {}) {
  const auto comparison = compare_cost(claim, expected, problem);
  REQUIRE(comparison.has_value());
  return comparison->right;
}

}  // namespace

TEST_CASE("a claimed cost is compared as a class, however it is spelt") {
  CHECK(right("linear", "O(n)") == true);
  CHECK(right("n*log(n)", "O(n log n)") == true);
  CHECK(right("O(n^2)", "O(n)") == false);
  CHECK(compare_cost("n log n", "O(n)", {})->claimed == "O(n log n)");
}

TEST_CASE("n means the problem's own axis when there is only one") {
  CHECK(right("O(n)", "O(q)") == true);
  CHECK(right("O(n)", "O(V + E)") == false);
}

TEST_CASE("a class problem's cost may be told of one call or of all of them") {
  CHECK(right("O(1)", "O(1) per call", class_problem()) == true);
  CHECK(right("O(1) amortised per call", "O(1) per call", class_problem()) == true);
  CHECK(right("O(q)", "O(1) per call", class_problem()) == true);
  CHECK(right("O(q) per call", "O(1) per call", class_problem()) == false);
}

TEST_CASE("what is no cost is not understood, and nothing is compared with nothing") {
  CHECK_FALSE(compare_cost("very quick", "O(n)", {}).has_value());
  CHECK_FALSE(compare_cost("quick", "O(n)", {}).has_value());
  CHECK(compare_cost("O(words)", "O(words)", {}).has_value());
  CHECK_FALSE(right("O(n)", "").has_value());
}

TEST_CASE("a judgement becomes plain data of an attempt") {
  judge::Judgement judgement;
  judgement.verdict = judge::Verdict::kWrongAnswer;
  judgement.groups = {{judge::Group::kSample, 2, 2, 2}, {judge::Group::kEdge, 3, 1, 2}};
  judgement.tests = {{.name = "a", .group = judge::Group::kSample},
                     {.name = "ties", .group = judge::Group::kEdge,
                      .verdict = judge::Verdict::kWrongAnswer}};
  const auto data = attempt_data(judgement, true, 1);
  CHECK(data.at("verdict") == "wa");
  CHECK(data.at("passed") == "1");
  CHECK(data.at("total") == "5");
  CHECK(attempt_data(judgement, false, 1).at("total") == "2");
  CHECK(data.at("own_cases") == "1");
  CHECK(data.at("failing") == "ties");
  CHECK(data.at("failing_group") == "edge");
}

TEST_CASE("concealing leaves hidden tests their verdicts and groups, nothing else") {
  judge::Judgement judgement;
  judgement.tests = {{.name = "sample-1", .group = judge::Group::kSample},
                     {.name = "ties", .group = judge::Group::kEdge, .reason = "x"}};
  for (judge::TestResult& test : judgement.tests) test.input.text = "secret";
  conceal_hidden_tests(judgement);
  CHECK(judgement.tests[0].input.text == "secret");
  CHECK(judgement.tests[1].input.text.empty());
  CHECK(judgement.tests[1].name == "a hidden edge test");  // names tell, too
}
