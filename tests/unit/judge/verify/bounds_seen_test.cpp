#include "verify/bounds_seen.h"

#include <string>
#include <vector>

#include "../domain/domains.h"
#include "domain/expression_text.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

Value list(std::vector<Value> items) { return Value(Value::List(std::move(items))); }

/// "n>=0 xs[]<=9": every end that none of the inputs has reached.
std::string missing_after(const Problem& problem, const std::vector<DomainCase>& inputs) {
  BoundsSeen seen(problem);
  for (const DomainCase& input : inputs) seen.add(input);
  std::string text;
  for (const BoundEnd& end : seen.missing()) {
    text += (text.empty() ? "" : " ") + end.line->name;
    for (std::size_t i = 0; end.is_length && i <= end.level; ++i) text += "[]";
    text += (end.is_upper ? "<=" : ">=") + to_text(*end.expression);
  }
  return text;
}

DomainCase values(std::vector<std::pair<std::string, Value>> named) {
  return {.values = std::move(named), .calls = {}};
}

TEST_CASE("both ends of a range have to be there") {
  const Problem problem = function_problem({{"x", "int 1..9"}});
  CHECK(missing_after(problem, {}) == "x>=1 x<=9");
  CHECK(missing_after(problem, {values({{"x", number(1)}})}) == "x<=9");
  CHECK(missing_after(problem, {values({{"x", number(9)}}), values({{"x", number(5)}})}) == "x>=1");
  CHECK(missing_after(problem, {values({{"x", number(9)}}), values({{"x", number(1)}})}).empty());
}

TEST_CASE("sizes, lengths and characters are bounds too") {
  const Problem problem = function_problem(
      {{"n", "size 0..2"}, {"xs", "string[n][1..2] of a-z"}, {"ys", "int[0..1] 3..3"}});
  const DomainCase two =
      values({{"xs", list({text("a"), text("bc")})}, {"ys", list({number(3)})}});
  CHECK(missing_after(problem, {two}) == "n>=0 ys[]>=0");
  CHECK(missing_after(problem, {two, values({{"xs", list({})}, {"ys", list({})}})}).empty());
}

TEST_CASE("a bound that depends on another value is reached where it is met") {
  const Problem problem =
      function_problem({{"n", "size 1..5"}, {"xs", "int[n] 0..0"}, {"k", "int 1..n"}});
  const auto case_of = [](std::int64_t n, std::int64_t k) {
    std::vector<Value> zeros(static_cast<std::size_t>(n), number(0));
    return values({{"xs", Value(std::move(zeros))}, {"k", number(k)}});
  };
  CHECK(missing_after(problem, {case_of(5, 2)}) == "n>=1 k>=1 k<=n");
  CHECK(missing_after(problem, {case_of(5, 2), case_of(1, 1)}).empty());
}

TEST_CASE("fields of records and arguments of calls are looked at") {
  const Problem record = function_problem({{"Event.ts", "long 0..9"}, {"events", "Event[1..3]"}});
  CHECK(missing_after(record, {values({{"events", list({list({number(0)})})}})}) ==
        "Event.ts<=9 events[]<=3");
  const Problem calls = class_problem({{"q", "size 1..2"}, {"limit", "int 1..5"}, {"at", "long 0..9"}},
                                      {{"Limiter", {"limit"}}, {"allow", {"at"}}});
  const DomainCase one{.values = {}, .calls = {{0, {number(5)}}, {1, {number(0)}}}};
  CHECK(missing_after(calls, {one}) == "q<=2 limit>=1 at<=9");
}

TEST_CASE("a length that was left open has no ends") {
  CHECK(missing_after(function_problem({{"xs", "int[] 0..1"}}), {}) == "xs>=0 xs<=1");
}

}  // namespace
}  // namespace gavel::judge
