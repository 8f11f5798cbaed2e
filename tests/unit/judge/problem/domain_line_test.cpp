#include "problem/domain_line.h"

#include "sample_problems.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

DomainLine line(const std::string& text) {
  return parse_domain_line("x", text, {{"Event", {}}});
}

std::string refused(const std::string& text) {
  try {
    (void)line(text);
  } catch (const SyntaxError& error) {
    return std::to_string(error.offset) + ": " + error.message;
  }
  return "accepted";
}

TEST_CASE("a domain line is split at its tilde and typed") {
  const DomainLine ts = line("long 0..1e9, ascending ~ walk(0..3*gap) near gap");
  CHECK(ts.promise == "long 0..1e9, ascending");
  CHECK(ts.shape == "walk(0..3*gap) near gap");
  CHECK(to_string(*ts.type) == "long");
  const DomainLine plain = line("Event[n]");
  CHECK(plain.promise == "Event[n]");
  CHECK(plain.shape.empty());
  CHECK(dimensions_of(plain) == std::vector<std::string>{"n"});
}

TEST_CASE("a size has no type") {
  CHECK_FALSE(line("size 1..5000 ~ n/20").type);
  CHECK(line("size 1..5000 ~ n/20").shape == "n/20");
}

TEST_CASE("a tilde inside a pattern or a set is no split") {
  CHECK(line("string /a~b\\/~/ ~ pool(3)").shape == "pool(3)");
  CHECK(line("string {a~b, c} ~ zipf(1)").promise == "string {a~b, c}");
  CHECK(line("int 0..n/2 ~ log").shape == "log");
  CHECK(line("int 0..n / 2 ~ log").shape == "log");
}

TEST_CASE("what is no domain line is refused at its place") {
  CHECK(refused("Evnt[n]") == "0: there is no type `Evnt`");
  CHECK(refused("~ pool(3)") == "0: a domain line begins with a type");
  CHECK(refused("string /abc ~ x") == "7: the pattern opened by / is not closed");
  CHECK(refused("string {a, b") == "7: the { is not closed");
  CHECK(refused("map<double, int>") == "0: double cannot be the key of a map");
  CHECK(refused("tree<Event>") ==
        "0: the nodes of tree<Event> must be plain int, long, double, bool, char or string");
  CHECK(refused("tree<int>?") == "0: an empty tree or linked list is [] already");
  CHECK(refused("int[n") == "3: the [ is not closed");
  CHECK(refused("int-5") == "3: a blank is expected behind the type");
  CHECK(refused("void") == "0: void is no type for data");
}

TEST_CASE("records can be written in both forms, and use only records above them") {
  const Problem problem = load(
      "gavel: 1\nid: a\nkind: function\nstatement: s\n"
      "types:\n  Inner: {a: int, b: 'string[1..8] of a-z'}\n"
      "  Outer:\n    parts: Inner[]\n    by: map<string, Inner>\n"
      "input:\n  xs: Outer[n]\nentry: f(xs) -> Inner?\n"
      "tests:\n  - example: {xs: [[[[1, x]], {k: [2, y]}]]}\n    expect: null\n");
  REQUIRE(problem.records.size() == 2);
  CHECK(to_string(problem.records[0].fields[1].type) == "string");
  CHECK(to_string(problem.records[1].fields[1].type) == "map<string, Inner>");
  CHECK(problem.domain[2].name == "Outer.parts");
  CHECK(brief_errors_of("gavel: 1\nid: a\nkind: function\nstatement: s\n"
                        "types:\n  A: {b: B}\n  B: {a: int}\n"
                        "input:\n  x: B\nentry: f(x) -> int\n"
                        "tests:\n  - example: {x: [1]}\n    expect: 1\n") ==
        "Y020 6:10 there is no type `B`\n");
}

TEST_CASE("names that are reserved words are refused") {
  CHECK(brief_errors_of("gavel: 1\nid: a\nkind: function\nstatement: s\n"
                        "input:\n  class: int\n  9x: int\nentry: f(class) -> int\n"
                        "tests:\n  - example: {class: 1}\n    expect: 1\n") ==
        "Y016 6:3 `class` is a reserved word of C++ or Python\n"
        "Y016 7:3 `9x` is no name: letters, digits and _, beginning with a letter\n");
}

}  // namespace
}  // namespace gavel::judge
