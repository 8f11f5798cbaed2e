#include <algorithm>
#include <random>

#include "answers.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

using namespace answers;
using Compare = OutputRule::Compare;

Value shuffled(Value value, unsigned seed) {
  std::mt19937 random(seed);
  Value::List& items = value.as_list();
  for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[random() % i]);
  return value;
}

TEST_CASE("unordered lists are equal as multisets") {
  const Problem problem = returns("int[]", rule(Compare::kUnordered));
  CHECK(accepts(problem, ints({3, 1, 2, 1}), ints({1, 1, 2, 3})));
  CHECK_FALSE(accepts(problem, ints({1, 1, 2}), ints({1, 2, 2})));
  CHECK_FALSE(accepts(problem, ints({1, 2}), ints({1, 2, 2})));
  CHECK(accepts(problem, ints({}), ints({})));
}

TEST_CASE("an unordered list names an element that is missing and one that is too many") {
  const Problem problem = returns("int[]", rule(Compare::kUnordered));
  const CheckResult wrong = judge(problem, ints({10, 20, 30}), ints({30, 99, 10}));
  CHECK(spelled(wrong) == "[1]: expected 20, got 99");
  CHECK(wrong.note == "in any order: 1 element missing, 1 too many");
  CHECK(spelled(judge(problem, ints({1, 2}), ints({2}))) == ": expected 1, got no such element");
  CHECK(spelled(judge(problem, ints({1}), ints({1, 1}))) == "[1]: expected nothing more, got 1");
}

TEST_CASE("sets ignore how often an element comes") {
  const Problem problem = returns("string[]", rule(Compare::kSet));
  CHECK(accepts(problem, list({str("a"), str("b")}), list({str("b"), str("a"), str("a")})));
  CHECK_FALSE(accepts(problem, list({str("a"), str("b")}), list({str("a"), str("a")})));
}

TEST_CASE("only the list at the path is without order") {
  const Problem inner = returns("int[][]", rule(Compare::kUnordered, "[*]"));
  CHECK(accepts(inner, list({ints({1, 2}), ints({3, 4})}), list({ints({2, 1}), ints({4, 3})})));
  CHECK_FALSE(
      accepts(inner, list({ints({1, 2}), ints({3, 4})}), list({ints({3, 4}), ints({1, 2})})));
  const Problem outer = returns("int[][]", rule(Compare::kUnordered));
  CHECK(accepts(outer, list({ints({1, 2}), ints({3, 4})}), list({ints({3, 4}), ints({1, 2})})));
  CHECK_FALSE(accepts(outer, list({ints({1, 2})}), list({ints({2, 1})})));
}

TEST_CASE("a field of each element of an unordered list can be unordered too") {
  OutputRule output = rule(Compare::kUnordered);
  output.at = {{"[*].members", rule(Compare::kUnordered)}};
  const std::vector<RecordType> records{
      {"Group", {{"name", *parse_type("string")}, {"members", *parse_type("string[]")}}}};
  const Problem problem = returns("Group[]", output, records);
  const auto group = [](const char* name, Value::List members) {
    return list({str(name), list(std::move(members))});
  };
  const Value expected = list({group("x", {str("a"), str("b")}), group("y", {str("c"), str("d")})});
  CHECK(accepts(problem, expected,
                list({group("y", {str("d"), str("c")}), group("x", {str("b"), str("a")})})));
  CHECK_FALSE(accepts(problem, expected,
                      list({group("y", {str("b"), str("a")}), group("x", {str("d"), str("c")})})));
}

TEST_CASE("noise in one double does not part the elements of an unordered list") {
  const Problem problem = returns("double[][]", rule(Compare::kUnordered));
  const auto point = [](double x, double y) { return list({real(x), real(y)}); };
  // By x alone the two points would be sorted one way in one list, the other way in the other.
  CHECK(accepts(problem, list({point(1, 5), point(1, 9)}),
                list({point(1 - 1e-9, 9), point(1 + 1e-9, 5)})));
  CHECK_FALSE(accepts(problem, list({point(1, 5), point(1, 9)}), list({point(1, 9), point(1, 9)})));
}

TEST_CASE("an unordered list of one-dimensional doubles is paired within the tolerance") {
  OutputRule output = rule(Compare::kUnordered);
  OutputRule tenth = rule(Compare::kFloat);
  tenth.tolerance = 0.1;
  tenth.absolute_only = true;
  output.at = {{"", tenth}};
  const Problem problem = returns("double[]", output);
  CHECK(accepts(problem, list({real(1), real(1.15), real(5)}),
                list({real(5.05), real(1.09), real(1.2)})));
  CHECK_FALSE(accepts(problem, list({real(1), real(1.15)}), list({real(1.3), real(1.0)})));
}

TEST_CASE("nocase holds inside an unordered list") {
  OutputRule output = rule(Compare::kUnordered);
  output.at = {{"", rule(Compare::kNoCase)}};
  CHECK(
      accepts(returns("string[]", output), list({str("a"), str("B")}), list({str("b"), str("A")})));
}

TEST_CASE("random lists agree with comparing sorted copies") {
  const Problem problem = returns("int[]", rule(Compare::kUnordered));
  std::mt19937 random(7);
  for (int round = 0; round < 500; ++round) {
    std::vector<std::int64_t> a, b;
    for (unsigned i = random() % 6; i > 0; --i) a.push_back(static_cast<int>(random() % 4) - 2);
    b = a;
    std::shuffle(b.begin(), b.end(), random);
    if (round % 2 == 0 && !b.empty()) b[random() % b.size()] = static_cast<int>(random() % 4) - 2;
    const bool verdict = accepts(problem, ints(a), ints(b));
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    CHECK(verdict == (a == b));
  }
}

TEST_CASE("a shuffled list of 200 000 records is compared in n log n") {
  const std::vector<RecordType> records{
      {"Row", {{"user", *parse_type("string")}, {"n", *parse_type("int")}}}};
  const Problem problem = returns("Row[]", rule(Compare::kUnordered), records);
  Value::List rows;
  for (int i = 0; i < 200'000; ++i) {
    rows.push_back(list({str("user-" + std::to_string(i % 5000)), num(i)}));
  }
  const Value expected = list(std::move(rows));
  Value got = shuffled(expected, 3);
  CHECK(accepts(problem, expected, got));
  got.as_list()[17] = got.as_list()[18];
  CHECK_FALSE(accepts(problem, expected, got));
  // No clock is needed: comparing each with each would run into the time limit of any test runner.
}

}  // namespace
}  // namespace gavel::judge
