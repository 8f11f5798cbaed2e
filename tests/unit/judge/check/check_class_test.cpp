#include "answers.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

using namespace answers;
using Compare = OutputRule::Compare;

Problem cache(OutputRule output = {}) {
  Problem problem;
  problem.kind = Kind::kClass;
  problem.entry = {"Cache",
                   {Method{"Cache", {}, Type{}, true, 1}, Method{"put", {}, Type{}, false, 1},
                    Method{"get", {}, *parse_type("int"), false, 1},
                    Method{"keys", {}, *parse_type("string[]"), false, 1}}};
  problem.output = std::move(output);
  return problem;
}

TestCase calls(std::initializer_list<std::size_t> methods, Value::List results) {
  TestCase test;
  for (const std::size_t method : methods) test.input.calls.push_back({method, {}});
  test.expected = Value(std::move(results));
  return test;
}

TEST_CASE("the first wrong call is named by its number and method") {
  const TestCase test = calls({0, 1, 2, 2}, {null(), null(), num(4), num(5)});
  CHECK(check(cache(), test, list({null(), null(), num(4), num(5)})).accepted);
  CHECK(spelled(check(cache(), test, list({null(), null(), num(4), num(6)}))) ==
        "call 4: get: expected 5, got 6");
  CHECK(check(cache(), test, list({null(), null(), num(4), num(6)})).call == 3);
}

TEST_CASE("the path inside a result follows the call") {
  const TestCase test = calls({0, 3}, {null(), list({str("a"), str("b")})});
  CHECK(spelled(check(cache(), test, list({null(), list({str("a"), str("x")})}))) ==
        "call 2: keys, [1]: expected \"b\", got \"x\"");
}

TEST_CASE("what a method without a result returns does not matter") {
  const TestCase test = calls({0, 1}, {null(), null()});
  CHECK(check(cache(), test, list({num(1), str("x")})).accepted);
}

TEST_CASE("missing and superfluous results are wrong") {
  const TestCase test = calls({0, 2, 2}, {null(), num(1), num(2)});
  CHECK(spelled(check(cache(), test, list({null(), num(1)}))) ==
        "call 3: get: expected 3 results, got 2 results");
  CHECK_FALSE(check(cache(), test, list({null(), num(1), num(2), num(3)})).accepted);
  CHECK_FALSE(check(cache(), test, num(1)).accepted);
  CHECK_FALSE(check(cache(), test, list({})).accepted);
}

TEST_CASE("a rule without a path is about each result, not about the order of the calls") {
  const Problem problem = cache(rule(Compare::kUnordered));
  const TestCase test = calls({0, 3, 2, 2}, {null(), list({str("a"), str("b")}), num(1), num(2)});
  CHECK(check(problem, test, list({null(), list({str("b"), str("a")}), num(1), num(2)})).accepted);
  CHECK_FALSE(
      check(problem, test, list({null(), list({str("a"), str("b")}), num(2), num(1)})).accepted);
}

TEST_CASE("a path may begin with the name of a method") {
  OutputRule output;
  output.at = {{"keys[*]", rule(Compare::kNoCase)}, {"keys", rule(Compare::kSet)}};
  const Problem problem = cache(output);
  const TestCase test = calls({0, 3}, {null(), list({str("a"), str("B")})});
  CHECK(check(problem, test, list({null(), list({str("b"), str("A"), str("A")})})).accepted);
  OutputRule other;
  other.at = {{"get", rule(Compare::kSet)}};
  CHECK_FALSE(check(cache(other), test, list({null(), list({str("B"), str("a")})})).accepted);
}

TEST_CASE("notes of a class problem are true of all calls") {
  const TestCase test = calls({0, 3, 3}, {null(), list({str("A")}), list({str("B")})});
  CHECK(check(cache(), test, list({null(), list({str("a")}), list({str("b")})})).note ==
        "only letter case differs");
  CHECK(check(cache(), test, list({null(), list({str("a")}), list({str("x")})})).note.empty());
  const TestCase swapped = calls({0, 3}, {null(), list({str("a"), str("b"), str("c")})});
  CHECK(check(cache(), swapped, list({null(), list({str("b"), str("c"), str("a")})})).note ==
        "same elements in another order");
}

}  // namespace
}  // namespace gavel::judge
