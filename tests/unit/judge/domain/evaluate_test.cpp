#include "domain/evaluate.h"

#include "domain/expression_parser.h"
#include "domain/relation_parser.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

Value whole(std::int64_t number) {
  return Value(number);
}

LocalScope scope() {
  LocalScope names;
  names.set("n", whole(7));
  names.set("x", Value(0.5));
  names.set("s", Value(std::string("abc")));
  names.set("xs", Value(Value::List{whole(3), whole(-1), whole(4)}));
  names.set("none", Value());
  return names;
}

std::string value_of(const std::string& text) {
  EvaluationFault fault{};
  const std::optional<Number> value = evaluate(parse_expression(text), scope(), &fault);
  if (!value) return std::string(to_string(fault));
  const auto* exact = std::get_if<std::int64_t>(&*value);
  return exact != nullptr ? std::to_string(*exact) : "real " + std::to_string(std::get<double>(*value));
}

TEST_CASE("arithmetic is of whole numbers and rounds down") {
  CHECK(value_of("1 + 2 * 3 - 4") == "3");
  CHECK(value_of("(1 + 2) * 3") == "9");
  CHECK(value_of("n / 2") == "3");
  CHECK(value_of("-n / 2") == "-4");
  CHECK(value_of("2 - -3") == "5");
  CHECK(value_of("abs(0 - n)") == "7");
  CHECK(value_of("1e9 * 2") == "2000000000");
  CHECK(value_of("3.6e7") == "36000000");
  CHECK(value_of("1.25e2 * 2") == "250");
}

TEST_CASE("a real number makes the result real") {
  CHECK(value_of("n * 0.5") == "real 3.500000");
  CHECK(value_of("x + 1") == "real 1.500000");
}

TEST_CASE("functions are of lists, and min and max of several numbers too") {
  CHECK(value_of("len(xs) + xs.length + len(s)") == "9");
  CHECK(value_of("sum(xs)") == "6");
  CHECK(value_of("max(xs)") == "4");
  CHECK(value_of("min(xs)") == "-1");
  CHECK(value_of("min(n, 3, 5)") == "3");
  CHECK(value_of("xs[len(xs) - 1]") == "4");
}

TEST_CASE("what has no value says why") {
  CHECK(value_of("m + 1") == "a name in it has no value");
  CHECK(value_of("none + 1") == "a name in it has no value");
  CHECK(value_of("xs[3]") == "an index in it does not exist");
  CHECK(value_of("xs[0 - 1]") == "an index in it does not exist");
  CHECK(value_of("n / 0") == "it divides by zero");
  CHECK(value_of("9223372036854775807 + n") == "it does not fit 64 bits");
  CHECK(value_of("0 - -9223372036854775808") == "it does not fit 64 bits");
  CHECK(value_of("-9223372036854775808 / -1") == "it does not fit 64 bits");
  CHECK(value_of("s + 1") == "a part of it is no number");
}

TEST_CASE("a local scope lies on top of its outer one") {
  const LocalScope outer = scope();
  LocalScope inner(&outer);
  inner.set("n", whole(1));
  CHECK(inner.find("n")->as_integer() == 1);
  CHECK(inner.find("s")->as_string() == "abc");
  inner.set("n", whole(2));
  CHECK(inner.find("n")->as_integer() == 2);
  CHECK(outer.find("n")->as_integer() == 7);
}

TEST_CASE("a relation holds for numbers, texts and chains") {
  const auto check = [](const std::string& text) { return holds(parse_relation(text), scope()); };
  CHECK(check("1 <= n < 8") == true);
  CHECK(check("1 <= n < 7") == false);
  CHECK(check("s == s") == true);
  CHECK(check("x < 1") == true);
  CHECK(check("xs[0] != xs[1]") == true);
  CHECK(check("none <= 3") == std::nullopt);
  CHECK(check("9007199254740993 > 9007199254740992.0") == true);
}

}  // namespace
}  // namespace gavel::judge
