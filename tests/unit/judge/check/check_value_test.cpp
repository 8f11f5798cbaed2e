#include <limits>

#include "answers.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

using namespace answers;
using Compare = OutputRule::Compare;

const std::vector<RecordType> kSession{
    {"Session", {{"user", *parse_type("string")}, {"start", *parse_type("long")}}}};

Value session(const std::string& user, std::int64_t start) {
  return list({str(user), num(start)});
}

TEST_CASE("equal answers of every form are accepted") {
  CHECK(accepts(returns("int"), num(7), num(7)));
  CHECK(accepts(returns("bool"), Value(true), Value(true)));
  CHECK(accepts(returns("string"), str("a"), str("a")));
  CHECK(accepts(returns("int?"), null(), null()));
  CHECK(accepts(returns("int[][]"), list({ints({}), ints({1})}), list({ints({}), ints({1})})));
  CHECK(accepts(returns("Session[]", {}, kSession), list({session("ann", 3)}),
                list({session("ann", 3)})));
}

TEST_CASE("the extremes of 64 bits are told apart") {
  const auto max = std::numeric_limits<std::int64_t>::max();
  CHECK_FALSE(accepts(returns("long"), num(max), num(max - 1)));
  CHECK(judge(returns("long"), num(max), num(max - 1)).note.empty());
}

TEST_CASE("the first difference has a path in the solver's terms") {
  const Value expected = list({session("ann", 3), session("bob", 9)});
  const Value got = list({session("ann", 3), session("bob", 8)});
  CHECK(spelled(judge(returns("Session[]", {}, kSession), expected, got)) ==
        "[1].start: expected 9, got 8");
  CHECK(spelled(judge(returns("Session", {}, kSession), session("ann", 3), session("eve", 3))) ==
        "user: expected \"ann\", got \"eve\"");
  CHECK(spelled(judge(returns("int"), num(1), num(2))) == ": expected 1, got 2");
}

TEST_CASE("a wrong length is told with the element that is missing or too many") {
  CHECK(spelled(judge(returns("int[]"), ints({1, 2, 3}), ints({1, 2}))) ==
        "length: expected 3 elements, [2] = 3, got 2 elements");
  CHECK(spelled(judge(returns("int[][]"), list({ints({1})}), list({ints({1, 5})}))) ==
        "[0] length: expected 1 element, got 2 elements, [1] = 5");
  const CheckResult early = judge(returns("int[]"), ints({1, 2, 3}), ints({1, 9}));
  CHECK(spelled(early) == "[1]: expected 2, got 9");
  CHECK(early.note == "3 elements expected, 2 returned");
}

TEST_CASE("doubles are equal within a millionth, absolute or relative") {
  CHECK(accepts(returns("double"), real(0.1), real(0.1 + 5e-7)));
  CHECK(accepts(returns("double[]"), list({real(1e12)}), list({real(1e12 + 1e5)})));
  CHECK_FALSE(accepts(returns("double"), real(1.0), real(1.0001)));
  CHECK(accepts(returns("double"), real(2.0), num(2)));
  const CheckResult near = judge(returns("double"), real(1.0), real(1.00005));
  CHECK(near.note == "all numbers are within 0.0001 of the expected ones");
  CHECK(spelled(near) == ": expected 1, got 1.00005");
}

TEST_CASE("an integer is not a double unless the result is one") {
  CHECK_FALSE(accepts(returns("int"), num(2), real(2.5)));
  CHECK_FALSE(accepts(returns("bool"), Value(true), num(1)));
}

TEST_CASE("notes on values are true of the whole answer") {
  const Problem words = returns("string[]");
  CHECK(judge(words, list({str("A"), str("B")}), list({str("a"), str("b")})).note ==
        "only letter case differs");
  CHECK(judge(words, list({str("a b")}), list({str("a  b ")})).note == "only whitespace differs");
  CHECK(judge(words, list({str("A"), str("B")}), list({str("a"), str("x")})).note.empty());
}

TEST_CASE("a list in another order is called so, at the list where it is true") {
  CHECK(judge(returns("int[]"), ints({1, 2, 3}), ints({2, 3, 1})).note ==
        "same elements in another order");
  CHECK(judge(returns("int[]"), ints({1, 2, 3}), ints({3, 2, 1})).note ==
        "same elements in reverse order");
  CHECK(judge(returns("int[]"), ints({1, 1, 2}), ints({1, 2, 2})).note ==
        "same elements, but not each as often");
  CHECK(judge(returns("int[]"), ints({1, 2, 3}), ints({1, 3, 4})).note.empty());
  CHECK(judge(returns("int[][]"), list({ints({1, 2}), ints({3})}), list({ints({2, 1}), ints({3})}))
            .note == "same elements in reverse order");
}

TEST_CASE("nocase, yesno and tokens apply to the strings inside a value") {
  CHECK(accepts(returns("string[]", rule(Compare::kNoCase)), list({str("Ab")}), list({str("aB")})));
  CHECK(
      accepts(returns("string[]", rule(Compare::kYesNo)), list({str("yes")}), list({str("True")})));
  CHECK(accepts(returns("string", rule(Compare::kTokens)), str("a b"), str(" a\nb ")));
  CHECK_FALSE(accepts(returns("string", rule(Compare::kBytes)), str("a"), str("a ")));
}

TEST_CASE("rules at paths apply there and nowhere else") {
  OutputRule output;
  OutputRule loose = rule(Compare::kFloat);
  loose.tolerance = 0.5;
  output.at = {{"[*].score", loose}};
  const std::vector<RecordType> records{
      {"Row", {{"score", *parse_type("double")}, {"weight", *parse_type("double")}}}};
  const Problem problem = returns("Row[]", output, records);
  const auto row = [](double score, double weight) { return list({real(score), real(weight)}); };
  CHECK(accepts(problem, list({row(1, 1)}), list({row(1.4, 1)})));
  CHECK(spelled(judge(problem, list({row(1, 1)}), list({row(1, 1.4)}))) ==
        "[0].weight: expected 1, got 1.4");
}

TEST_CASE("a rule for one element leaves the others exact") {
  OutputRule output;
  output.at = {{"[1]", rule(Compare::kNoCase)}};
  const Problem problem = returns("string[]", output);
  CHECK(accepts(problem, list({str("a"), str("b")}), list({str("a"), str("B")})));
  CHECK_FALSE(accepts(problem, list({str("a"), str("b")}), list({str("A"), str("b")})));
}

TEST_CASE("a map has no order and names the key that differs") {
  const Problem problem = returns("map<string, int>");
  const auto entry = [](const char* key, std::int64_t value) {
    return list({str(key), num(value)});
  };
  const Value expected = list({entry("ann", 1), entry("bob", 2)});
  CHECK(accepts(problem, expected, list({entry("bob", 2), entry("ann", 1)})));
  CHECK(spelled(judge(problem, expected, list({entry("bob", 3), entry("ann", 1)}))) ==
        "[\"bob\"]: expected 2, got 3");
  CHECK(spelled(judge(problem, expected, list({entry("ann", 1)}))) ==
        "[\"bob\"]: expected 2, got no such key");
  CHECK(
      spelled(judge(problem, expected, list({entry("ann", 1), entry("bob", 2), entry("cy", 5)}))) ==
      "[\"cy\"]: expected no such key, got 5");
  CHECK_FALSE(accepts(problem, list({entry("ann", 1)}), list({entry("ann", 1), entry("ann", 1)})));
}

TEST_CASE("a tree may spell the nulls after its last node or not") {
  const Problem problem = returns("tree<int>");
  CHECK(accepts(problem, list({num(1), null(), num(2)}), list({num(1), null(), num(2), null()})));
  CHECK(spelled(judge(problem, list({num(1), null()}), list({num(1), num(2)}))) ==
        "[1]: expected null, got 2");
}

TEST_CASE("any-of accepts each of several answers, also when one is itself a list") {
  const Problem problem = returns("int[]", rule(Compare::kAnyOf));
  const Value acceptable = list({ints({1, 2}), ints({2, 1})});
  CHECK(accepts(problem, acceptable, ints({2, 1})));
  CHECK(accepts(problem, ints({2, 1}), ints({2, 1})));  // filled by the reference
  CHECK_FALSE(accepts(problem, ints({2, 1}), ints({1, 2})));
  const CheckResult wrong = judge(problem, acceptable, ints({3, 1}));
  CHECK(spelled(wrong) == "[0]: expected 1, got 3");
  CHECK(wrong.note == "none of the 2 acceptable answers; this is the first");
}

TEST_CASE("a test without an expected answer accepts and says why") {
  const CheckResult result = check(returns("int"), TestCase{}, num(3));
  CHECK(result.accepted);
  CHECK(result.note == "no expected answer to compare with");
}

}  // namespace
}  // namespace gavel::judge
