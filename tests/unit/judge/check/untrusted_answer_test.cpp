#include <random>

#include "answers.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

using namespace answers;
using Compare = OutputRule::Compare;

constexpr Compare kAll[] = {Compare::kExact,  Compare::kTokens,    Compare::kLines, Compare::kBytes,
                            Compare::kNoCase, Compare::kUnordered, Compare::kSet,   Compare::kFloat,
                            Compare::kYesNo,  Compare::kAnyOf};

Value random_value(std::mt19937& random, int depth) {
  switch (random() % (depth > 0 ? 7 : 5)) {
    case 0:
      return null();
    case 1:
      return Value(random() % 2 == 0);
    case 2:
      return num(static_cast<std::int64_t>(random() % 3));
    case 3:
      return real(static_cast<double>(random() % 3) / 2);
    case 4:
      return str(std::string(random() % 3, static_cast<char>(random() % 256)));
    default: {
      Value::List items;
      for (unsigned i = random() % 4; i > 0; --i) items.push_back(random_value(random, depth - 1));
      return list(std::move(items));
    }
  }
}

Value nested(int depth) {
  Value value = num(1);
  for (int i = 0; i < depth; ++i) {
    Value::List outer;
    outer.push_back(std::move(value));
    value = Value(std::move(outer));
  }
  return value;
}

TEST_CASE("an answer of any form is judged under every rule without an exception") {
  const std::vector<RecordType> records{
      {"Row", {{"user", *parse_type("string")}, {"xs", *parse_type("double[]")}}}};
  const char* types[] = {
      "int",  "double", "string", "int[]",     "double[][]",         "Row",
      "Row?", "Row[]",  "bool?",  "tree<int>", "map<string, int[]>", "linked<int>"};
  std::mt19937 random(11);
  for (const Compare compare : kAll) {
    for (const char* type : types) {
      for (const char* path : {"", "[*]", "[*].xs", "xs", "[0]", "nonsense["}) {
        const Problem problem = returns(type, rule(compare, path), records);
        for (int i = 0; i < 20; ++i) {
          const Value expected = random_value(random, 3);
          const Value got = random_value(random, 3);
          CAPTURE(type, path);
          CHECK_NOTHROW(judge(problem, expected, got).accepted);
          if (expected == got) continue;
          const CheckResult result = judge(problem, expected, got);
          if (!result.accepted) CHECK_FALSE(spelled(result) == ": expected , got ");
        }
      }
    }
  }
}

TEST_CASE("an answer is equal to itself under every rule") {
  std::mt19937 random(5);
  for (const Compare compare : kAll) {
    for (int i = 0; i < 200; ++i) {
      const Value value = random_value(random, 3);
      const Value numbers = list({real(0.5), real(0.25), value});
      CHECK(accepts(returns("double[]", rule(compare)), numbers, numbers));
    }
  }
}

TEST_CASE("a deeply nested answer is refused, not followed") {
  const CheckResult result = judge(returns("int[]"), ints({1}), nested(2'000));
  CHECK_FALSE(result.accepted);
  CHECK(result.note == "lists nested more than 1000 deep are not compared");
  CHECK_FALSE(
      judge(returns("int[][]", rule(Compare::kUnordered)), nested(2), nested(900)).accepted);
}

TEST_CASE("a text answer where a value is expected, and the reverse, is wrong") {
  CHECK(spelled(judge(returns("int[]"), ints({1}), str("\x1b[2J"))) ==
        ": expected [1], got the string \"\\x1b[2J\"");
  CHECK(spelled(judge(returns("int[]"), ints({1}), null())) == ": expected [1], got null");
  CHECK_FALSE(judge(prints(rule(Compare::kTokens)), str("1"), num(1)).accepted);
}

TEST_CASE("long strings are reported in a short window") {
  const std::string base(5'000'000, 'x');
  const CheckResult result = judge(returns("string"), str(base + "a"), str(base + "b"));
  CHECK(result.difference.expected.size() < 120);
  CHECK(result.difference.expected.find('a') != std::string::npos);
  const CheckResult text = judge_text(Compare::kTokens, base + "a", base + "b");
  CHECK(text.difference.got.size() < 120);
}

}  // namespace
}  // namespace gavel::judge
