#include "sample_problems.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

Problem example(const std::string& id) {
  return load_problem(repository() / "tests/fixtures/problems" / id);
}

TEST_CASE("the function example loads") {
  const Problem problem = example("sessionize-logs");
  CHECK(problem.kind == Kind::kFunction);
  CHECK(problem.records.size() == 2);
  CHECK(find_record(problem.records, "Session")->fields[3].name == "count");
  CHECK(to_string(problem.entry.methods[0].result) == "Session[]");
  CHECK(problem.tests.size() == 5);
  CHECK(problem.tests[0].input.arguments[0].as_list().size() == 4);
  CHECK(problem.tests[0].expected->as_list()[0].as_list()[3] == Value(std::int64_t{2}));
  CHECK(problem.tests[4].parameters[1].second == "all-alone");
  CHECK(problem.solutions.size() == 5);
  CHECK(problem.reference()->name == "ac.py");
  CHECK(problem.limits.memory.count == 256U << 20);
  CHECK(problem.input_domain->lines[1].promise_text == "long 0..1e9");
  CHECK(problem.input_domain->lines[1].shape_text == "walk(0..3*gap) near gap");
  CHECK(problem.hints[3].when == "fails simultaneous");
}

TEST_CASE("the class example loads") {
  const Problem problem = example("sliding-window-rate-limiter");
  CHECK(problem.kind == Kind::kClass);
  CHECK(problem.entry.class_name == "RateLimiter");
  const TestSpec& sample = problem.tests[0];
  REQUIRE(sample.input.calls.size() == 6);
  CHECK(sample.input.calls[5].arguments[0] == Value(std::string("bob")));
  CHECK(sample.expected->as_list()[3] == Value(false));
  CHECK(to_string(problem.input_domain->find("user")->type) == "string");
  CHECK(problem.input_domain->profiles[1].overrides[1].shapes[0].law == Shape::Law::kWalk);
}

TEST_CASE("the stdio example loads and prints its map through the layout") {
  const Problem problem = example("error-report");
  CHECK(problem.kind == Kind::kStdio);
  CHECK(problem.output.compare == OutputRule::Compare::kLines);
  CHECK(problem.tests[1].input.text == "1\n10.0.0.1 1000000000 GET /a 200 5\n");
  CHECK(problem.tests[0].expected == Value(std::string("/a 1 1 0\n/b 1 2 17\n")));
  CHECK_FALSE(problem.tests[1].expected);
}

TEST_CASE("the example with lists of lists and a ladder loads") {
  const Problem problem = example("merge-shards");
  CHECK(to_string(problem.entry.methods[0].parameters[0].type) == "long[][]");
  CHECK(problem.tests[0].input.arguments[0].as_list()[2].as_list().empty());
  CHECK(problem.input_domain->where.at(0).text == "limit <= n");
  CHECK(problem.input_domain->ladder.at(1).vary == "k");
  CHECK(problem.accepted_complexity == "O(n log n)");
  CHECK(problem.solutions[2].verdicts == std::vector<Verdict>{Verdict::kRuntimeError});
}

}  // namespace
}  // namespace gavel::judge
