// Every type of the format goes through a real driver and comes back unchanged.
#include <cstdint>
#include <limits>

#include "support/catch.h"
#include "workbench.h"

using namespace gavel;
using namespace gavel::testing;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// A record that holds every kind of type, among them another record.
judge::Problem echo_problem() {
  judge::Problem problem = function_problem("echo", {{"value", "All"}}, "All");
  add_record(problem, "Point", {{"x", "int"}, {"label", "string"}});
  add_record(problem, "All",
             {{"flag", "bool"},
              {"small", "int"},
              {"big", "long"},
              {"number", "double"},
              {"letter", "char"},
              {"word", "string"},
              {"ints", "int[]"},
              {"grid", "long[][]"},
              {"numbers", "double[]"},
              {"flags", "bool[]"},
              {"letters", "char[]"},
              {"words", "string[]"},
              {"point", "Point"},
              {"points", "Point[]"},
              {"counts", "map<string, int>"},
              {"groups", "map<int, Point[]>"},
              {"maybe", "int?"},
              {"maybe_word", "string?"},
              {"maybe_point", "Point?"},
              {"chain", "linked<int>"},
              {"tree", "tree<int>"}});
  return problem;
}

Value all_empty() {
  return list(Value(false), integer(0), integer(0), Value(0.0), text("a"), text(""), list(), list(),
              list(), list(), list(), list(), list(integer(0), text("")), list(), list(), list(),
              Value(), Value(), Value(), list(), list());
}

Value all_extreme() {
  const std::string nasty("\0a\n\"\\\x7f\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80", 16);
  const Value point = list(integer(INT32_MIN), text(nasty));
  return list(
      Value(true), integer(INT32_MIN), integer(INT64_MIN), Value(-0.0), text("\xff"), text(nasty),
      list(integer(INT32_MIN), integer(INT32_MAX), integer(0)),
      list(list(integer(INT64_MAX), integer(INT64_MIN), integer((std::int64_t{1} << 53) + 1)),
           list()),
      list(Value(1e308), Value(5e-324), Value(-0.0), Value(0.1), Value(kInfinity),
           Value(-kInfinity), Value(3.0)),
      list(Value(true), Value(false)), list(text(std::string(1, '\0')), text("\x80"), text("z")),
      list(text(""), text(nasty), text("x")), point, list(point, list(integer(1), text("p"))),
      list(list(text(nasty), integer(7))), list(list(integer(-3), list(point, point))), integer(0),
      text(""), point, list(integer(1), integer(2)),
      list(integer(1), Value(), integer(3), integer(4)));
}

void require_echo(const std::string& language, const std::string& source) {
  const judge::Problem problem = echo_problem();
  const std::vector<Value> values = {all_empty(), all_extreme(), all_empty()};
  std::vector<judge::CaseInput> inputs;
  for (const Value& value : values) inputs.push_back(arguments({value}));
  const Ran ran = Workbench::get().run(problem, language, source, inputs);
  INFO(ran.result.standard_error.bytes);
  REQUIRE(ran.transcript.violation.empty());
  REQUIRE(ran.transcript.start);
  INFO(ran.transcript.start->failure.message);
  REQUIRE(ran.transcript.answers.size() == values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    const judge::wire::Answer& answer = ran.transcript.answers[i];
    INFO(answer.failure.type << ": " << answer.failure.message);
    REQUIRE(answer.result);
    CHECK(*answer.result == values[i]);
  }
  CHECK(std::signbit(ran.transcript.answers[1].result->as_list()[3].as_number()));
  CHECK(ran.result.exit_code == 0);
}

}  // namespace

TEST_CASE("Every type with its extremes passes through a C++ driver unchanged") {
  require_echo("cpp", "class Solution { public: All echo(All value) { return value; } };\n");
}

TEST_CASE("Every type with its extremes passes through a Python driver unchanged") {
  require_echo("python", "class Solution:\n    def echo(self, value):\n        return value\n");
}

TEST_CASE("Not a number passes through both drivers") {
  const judge::Problem problem = function_problem("echo", {{"x", "double[]"}}, "double[]");
  const std::vector<judge::CaseInput> inputs = {
      arguments({list(Value(std::numeric_limits<double>::quiet_NaN()))})};
  for (const auto& [language, source] :
       {std::pair<std::string, std::string>{
            "cpp",
            "class Solution { public: vector<double> echo(vector<double>& x) { return x; } };"},
        {"python", "class Solution:\n  def echo(self, x): return x\n"}}) {
    const Ran ran = Workbench::get().run(problem, language, source, inputs);
    REQUIRE(ran.transcript.answers.size() == 1);
    REQUIRE(ran.transcript.answers[0].result);
    CHECK(std::isnan(ran.transcript.answers[0].result->as_list()[0].as_number()));
  }
}
