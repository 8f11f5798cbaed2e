#include "domain/validate.h"

#include "domains.h"
#include "support/catch.h"
#include "values/syntax_error.h"

namespace gavel::judge {
namespace {

/// "path: reason {promise}" of the first violation; "valid" when there is none.
std::string judged(const Problem& problem, const DomainCase& input) {
  const std::vector<Violation> found = validate(problem, input);
  if (found.empty()) return "valid";
  return found[0].path + ": " + found[0].reason + " {" + found[0].promise + "}";
}

/// A problem with the one line `x`, and a value for it.
std::string judged(const std::string& line, const Value& value,
                   const std::vector<std::string>& where = {}) {
  const Problem problem = function_problem({{"n", "size 0..4"}, {"x", line}}, where);
  return judged(problem, {.values = {{"x", value}}, .calls = {}});
}

TEST_CASE("numbers stay in their range") {
  CHECK(judged("long 0..1e9", number(0)) == "valid");
  CHECK(judged("long 0..1e9", number(-1)) == "x: -1 is outside 0..10⁹ {x range}");
  CHECK(judged("double 0..1.5", Value(1.75)) == "x: 1.75 is outside 0..1.5 {x range}");
  CHECK(judged("double 0..9, decimals 1", Value(0.1)) == "valid");
  CHECK(judged("double 0..9, decimals 1", Value(0.25)) ==
        "x: 0.25 has more than 1 decimals {x decimals}");
  CHECK(judged("int? 1..2", Value()) == "valid");
  CHECK(judged("int {200, 404}", number(500)) == "x: 500 is none of 200, 404 {x set}");
}

TEST_CASE("a value of another form is named first") {
  CHECK(judged("int[n] 0..9", numbers({1, 5'000'000'000})) ==
        "x[1]: 5000000000 does not fit int {x type}");
  CHECK(judged("int", text("a")) == "x: an int is expected, not the text \"a\" {x type}");
}

TEST_CASE("texts match their pattern, characters and length") {
  CHECK(judged("string /u[a-z]{1,2}/", text("uab")) == "valid");
  CHECK(judged("string /u[a-z]{1,2}/", text("x")) ==
        "x: \"x\" does not match /u[a-z]{1,2}/ {x pattern}");
  CHECK(judged("string[1..3] of a-z", text("aBc")) ==
        "x: \"aBc\" has \"B\", which is not of a-z {x charset}");
  CHECK(judged("string[1..3] of a-z", text("abcd")) ==
        "x: has 4 characters, outside 1..3 {x characters}");
  CHECK(judged("string {GET, PUT}", text("get")) == "x: \"get\" is none of GET, PUT {x set}");
  CHECK(judged("char of ACGT", text("T")) == "valid");
}

TEST_CASE("lengths fit, and sizes follow from them") {
  CHECK(judged("int[n] 0..9", numbers({1, 2, 3, 4})) == "valid");
  CHECK(judged("int[n] 0..9", numbers({1, 2, 3, 4, 5})) ==
        "x.length: 5 is outside 0..4 {n range}");
  CHECK(judged("int[2..3] 0..9", numbers({1})) == "x: has 1 elements, outside 2..3 {x length}");
  CHECK(judged("int[2][0..1] 0..9", list({numbers({}), numbers({1, 2})})) ==
        "x[1]: has 2 elements, outside 0..1 {x inner length}");
  CHECK(judged("int[2*n + 1] 0..9", numbers({1, 2, 3})) == "valid");
  CHECK(judged("int[2*n + 1] 0..9", numbers({1, 2})).find("{x length}") == std::string::npos);
}

TEST_CASE("two lists of one size have one length") {
  const Problem problem =
      function_problem({{"n", "size 0..4"}, {"a", "int[n] 0..9"}, {"b", "int[n] 0..9"}});
  CHECK(judged(problem, {.values = {{"a", numbers({1})}, {"b", numbers({1, 2})}}, .calls = {}}) ==
        "n: a.length says 1, but b.length says 2 {n agreement}");
}

TEST_CASE("order and distinctness are of neighbours and of all") {
  CHECK(judged("int[n] 0..9, ascending", numbers({1, 1, 2})) == "valid");
  CHECK(judged("int[n] 0..9, ascending", numbers({1, 3, 2})) ==
        "x[2]: 2 comes behind 3, but the order is ascending {x order}");
  CHECK(judged("int[n] 0..9, strict descending", numbers({3, 3})) ==
        "x[1]: 3 comes behind 3, but the order is strictly descending {x order}");
  CHECK(judged("int[n] 0..9, distinct", numbers({1, 3, 1})) ==
        "x[2]: 1 is there already, at [0] {x distinct}");
  CHECK(judged("int[2][0..9] 0..9, inner ascending", list({numbers({5}), numbers({2, 1})})) ==
        "x[1][1]: 1 comes behind 2, but the order is ascending {x inner order}");
  CHECK(judged("int[2][n] 0..9, distinct", list({numbers({5}), numbers({5})})) ==
        "x[1]: [5] is there already, at [0] {x distinct}");
}

TEST_CASE("permutations, totals and sums") {
  CHECK(judged("int[n], permutation", numbers({2, 0, 1})) == "valid");
  CHECK(judged("int[n], permutation", numbers({2, 2, 1})) ==
        "x[1]: 2 is there already {x permutation}");
  CHECK(judged("int[n] 1..n, permutation", numbers({1, 3, 2})) == "valid");
  CHECK(judged("int[n] 1..n, permutation", numbers({0, 1})) ==
        "x[0]: 0 is outside 1..2 (1..n) {x range}");
  CHECK(judged("int[2][0..9] 0..9, total 3", list({numbers({5}), numbers({5})})) ==
        "x: the inner lengths add up to 2, not to 3 {x total}");
  CHECK(judged("int[2][0..9] 0..9, total n", list({numbers({1, 2, 3}), numbers({4, 5})})) ==
        "the inner lengths of x: 5 is outside 0..4 {n range}");
  CHECK(judged("int[n] 0..9, sum <= 10", numbers({9, 2})) ==
        "x: the sum is 11, more than 10 {x sum}");
}

TEST_CASE("records are checked field by field, and fields over their list") {
  const Problem problem = function_problem({{"Event.id", "int 0..9, distinct"},
                                            {"Event.start", "long? 0..9, ascending"},
                                            {"Event.end", "long start..20"},
                                            {"x", "Event[0..3]"}});
  const auto events = [&](std::vector<Value> items) {
    return judged(problem, {.values = {{"x", list(std::move(items))}}, .calls = {}});
  };
  const auto event = [](std::int64_t id, Value start, std::int64_t end) {
    return list({number(id), std::move(start), number(end)});
  };
  CHECK(events({event(1, number(3), 3), event(2, Value(), 0), event(3, number(3), 9)}) == "valid");
  CHECK(events({event(1, number(3), 2)}) ==
        "x[0].end: 2 is outside 3..20 (start..20) {Event.end range}");
  CHECK(events({event(1, number(3), 3), event(1, number(3), 9)}) ==
        "x[1].id: 1 is there already, at [0] {Event.id distinct}");
  CHECK(events({event(1, number(5), 5), event(2, Value(), 0), event(3, number(3), 9)}) ==
        "x[2].start: 3 comes behind 5, but the order is ascending {Event.start order}");
}

TEST_CASE("a list can be ordered by a field, nulls left out") {
  const Problem problem = function_problem(
      {{"Line.at", "long? 0..9"}, {"x", "Line[1..2][0..9], inner by at ascending"}});
  const auto line = [](Value at) { return list({std::move(at)}); };
  const DomainCase good{.values = {{"x", list({list({line(number(1)), line(Value()),
                                                     line(number(1))})})}},
                        .calls = {}};
  CHECK(judged(problem, good) == "valid");
  const DomainCase bad{.values = {{"x", list({list({line(number(2)), line(Value()),
                                                    line(number(1))})})}},
                       .calls = {}};
  CHECK(judged(problem, bad) ==
        "x[0][2].at: 1 comes behind 2, but the order is ascending {x inner order}");
}

TEST_CASE("trees and linked lists are bounded by their nodes") {
  CHECK(judged("tree<int>[0..3] 0..9", list({number(1), Value(), number(12)})) ==
        "x[2]: 12 is outside 0..9 {x range}");
  CHECK(judged("tree<int>[0..2] 0..9", numbers({1, 2, 3})) ==
        "x: has 3 nodes, outside 0..2 {x nodes}");
  CHECK(judged("tree<int>[0..9] 0..9, bst", numbers({5, 3, 8, 1, 4})) == "valid");
  CHECK(judged("tree<int>[0..9] 0..9, bst", numbers({5, 3, 8, 1, 6})) ==
        "x[0]: from left to right 5 comes behind 6, but the order is ascending {x bst}");
  CHECK(judged("linked<int>[0..9] 0..9, ascending", numbers({1, 2, 2, 1})) ==
        "x[3]: 1 comes behind 2, but the order is ascending {x order}");
}

TEST_CASE("graphs keep what is promised of them") {
  const auto of = [](const std::string& promise, std::vector<std::vector<std::int64_t>> edges) {
    const Problem problem = function_problem(
        {{"n", "int 1..9"}, {"m", "size 0..9"}, {"x", "graph(n, m)" + promise}});
    Value::List items;
    for (const auto& edge : edges) items.push_back(numbers(edge));
    return judged(problem, {.values = {{"n", number(4)}, {"x", Value(std::move(items))}},
                            .calls = {}});
  };
  CHECK(of("", {{0, 3}, {3, 3}, {0, 3}}) == "valid");
  CHECK(of("", {{0, 4}}) == "x[0][1]: 4 is outside 0..3 (0..n − 1) {x range}");
  CHECK(of(", connected", {{0, 1}, {2, 3}, {1, 2}}) == "valid");
  CHECK(of(", connected", {{0, 1}, {2, 3}, {2, 3}}) ==
        "x: the graph falls into 2 parts {x connected}");
  CHECK(of(", connected", {{0, 1}}) == "x: 1 edges cannot connect 4 nodes {x connected}");
  CHECK(of(", tree", {{0, 1}, {1, 2}, {2, 0}, {0, 3}}) == "x: the edges close a circle {x tree}");
  CHECK(of(", simple", {{0, 1}, {1, 0}}) ==
        "x: the edge between 0 and 1 is there twice {x simple}");
  CHECK(of(", simple", {{2, 2}}) == "x: an edge leads from 2 to itself {x simple}");
  CHECK(of(", dag", {{0, 1}, {1, 2}, {0, 2}}) == "valid");
  CHECK(of(", dag", {{0, 1}, {1, 2}, {2, 0}}) == "x: the edges lead around in a circle {x dag}");
}

TEST_CASE("relations hold for every choice of their free indexes") {
  CHECK(judged("int[n] 0..9", numbers({1, 2, 1}), {"x[i] != x[i + 1]"}) == "valid");
  CHECK(judged("int[n] 0..9", numbers({1, 2, 2}), {"n <= 9", "x[i] != x[i + 1]"}) ==
        "x[i] != x[i + 1]: does not hold for i = 1: 2 and 2 {where 2}");
  CHECK(judged("int[2][0..9] 0..9", list({numbers({1}), numbers({1, 3, 2})}),
               {"x[i][j] <= x[i][j + 1]"}) ==
        "x[i][j] <= x[i][j + 1]: does not hold for i = 1, j = 1: 3 and 2 {where 1}");
  CHECK(judged("int[n] 0..9", numbers({4, 4}), {"sum(x) <= 2 * n + 3"}) ==
        "sum(x) <= 2 * n + 3: does not hold: 8 and 7 {where 1}");
  CHECK(judged("int[n] 0..9", numbers({}), {"x[i] < x[i + 1]", "max(x) < 3"}) == "valid");
  CHECK(judged("string[n] {a, b}", list({text("a"), text("a")}), {"x[i] != x[i + 1]"}) ==
        "x[i] != x[i + 1]: does not hold for i = 0: \"a\" and \"a\" {where 1}");
}

TEST_CASE("indexes that run independently are refused where they are declared") {
  CHECK_THROWS_AS(judged("int[n] 0..9", numbers({}), {"x[i] != x[j]"}), SyntaxError);
  CHECK_THROWS_AS(judged("int[n] 0..9", numbers({}), {"x[i] <= x[i + j]"}), SyntaxError);
  CHECK(judged("int[n][n] 0..9", list({}), {"x[i][j] == x[j][i]"}) == "valid");
}

TEST_CASE("a class is checked call by call") {
  const Problem problem = class_problem({{"q", "size 1..3"},
                                         {"limit", "int 1..9"},
                                         {"user", "string /[a-z]/"},
                                         {"at", "long 0..99, ascending"},
                                         {"cost", "int 1..limit"}},
                                        {{"Limiter", {"limit"}},
                                         {"allow", {"user", "at", "cost"}},
                                         {"peek", {"at"}}},
                                        {"cost <= at + 1", "limit != 7"});
  const auto calls = [&](std::vector<Call> later) {
    later.insert(later.begin(), {0, {number(5)}});
    return judged(problem, {.values = {}, .calls = std::move(later)});
  };
  const auto allow = [](const char* user, std::int64_t at, std::int64_t cost) {
    return Call{1, {text(user), number(at), number(cost)}};
  };
  CHECK(calls({allow("a", 4, 5), {2, {number(4)}}}) == "valid");
  CHECK(calls({allow("a", 5, 6)}) ==
        "call 2, cost: 6 is outside 1..5 (1..limit) {cost range}");
  CHECK(calls({allow("a", 5, 1), {2, {number(4)}}}) ==
        "call 3, at: 4 comes behind 5, but the order is ascending {at order}");
  CHECK(calls({allow("a", 0, 2)}) ==
        "call 2, cost <= at + 1: does not hold: 2 and 1 {where 1}");
  CHECK(calls({}) == "the number of calls: 0 is outside 1..3 {q range}");
  CHECK(judged(problem, {.values = {}, .calls = {{0, {number(7)}}, {2, {number(1)}}}}) ==
        "call 1, limit != 7: does not hold: 7 and 7 {where 2}");
  CHECK(judged(problem, {.values = {}, .calls = {{2, {number(1)}}, {9, {}}}}) ==
        "call 1: the constructor is called first and only once {calls constructor}");
  CHECK(calls({{9, {}}}) == "call 2: there is no such call {calls type}");
}

TEST_CASE("handles are there before they are used") {
  Problem problem = class_problem({{"q", "size 0..9"}, {"file", "from h"}},
                                  {{"Disk", {}}, {"open", {}}, {"read", {"file"}},
                                   {"close", {"file"}}});
  problem.entry.methods[1].handles.gives = {"h"};
  problem.entry.methods[3].handles.takes = {"h"};
  const auto calls = [&](std::vector<Call> later) {
    later.insert(later.begin(), {0, {}});
    return judged(problem, {.values = {}, .calls = std::move(later)});
  };
  CHECK(calls({{1, {}}, {2, {number(0)}}, {3, {number(0)}}}) == "valid");
  CHECK(calls({{2, {number(0)}}}) ==
        "call 2, file: `h` has no member that read could be called with {file handle}");
  CHECK(calls({{1, {}}, {3, {number(0)}}, {3, {number(0)}}}).find("{file handle}") !=
        std::string::npos);
}

TEST_CASE("several violations are listed up to the number asked for") {
  const Problem problem = function_problem({{"x", "int[0..9] 0..9"}});
  const DomainCase input{.values = {{"x", numbers({10, 11, 12})}}, .calls = {}};
  CHECK(validate(problem, input, 2).size() == 2);
  CHECK(validate(problem, input, 10).size() == 3);
}

}  // namespace
}  // namespace gavel::judge
