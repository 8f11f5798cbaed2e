#include "sample_problems.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

std::string with_entry(const std::string& entry) {
  std::string text = kFunction;
  const std::string old = "entry: count(events, gap) -> int\n";
  return text.replace(text.find(old), old.size(), entry + "\n");
}

std::string class_with(const std::string& entry) {
  return "gavel: 1\nid: box\nkind: class\nstatement: s\ninput:\n  q: size 1..9\n"
         "  key: string\nentry:\n" +
         entry +
         "tests:\n  - example:\n      - Box()\n"
         "solutions:\n  - {verdict: ac, lang: python, code: x}\n";
}

TEST_CASE("the parameters of a function take their types from the input") {
  const Problem problem = load(kFunction);
  CHECK(problem.entry.class_name == "Solution");
  REQUIRE(problem.entry.methods.size() == 1);
  const Method& method = problem.entry.methods[0];
  CHECK(method.name == "count");
  CHECK(to_string(method.parameters[0].type) == "Event[]");
  CHECK(method.parameters[1].name == "gap");
  CHECK(to_string(method.result) == "int");
}

TEST_CASE("the constructor of a class comes first, then the methods in order") {
  const Problem problem = load(kClass);
  CHECK(problem.entry.class_name == "Box");
  REQUIRE(problem.entry.methods.size() == 3);
  CHECK(problem.entry.methods[0].is_constructor);
  CHECK(problem.entry.methods[1].name == "put");
  CHECK(problem.entry.methods[1].weight == 2);
  CHECK(problem.entry.methods[1].result.kind == TypeKind::kVoid);
  CHECK(to_string(problem.entry.methods[2].result) == "int?");
  CHECK(problem.calls == "q");
}

TEST_CASE("an unknown parameter is shown with the one that was meant") {
  CHECK(errors_of(with_entry("entry: count(event, gap) -> int")) ==
        "error[Y031]: the parameter `event` is not declared in `input`\n"
        "  --> p/problem.yaml:11:14\n"
        "   |\n"
        "11 | entry: count(event, gap) -> int\n"
        "   |              ^^^^^\n"
        "   = help: did you mean `events`?\n");
}

TEST_CASE("malformed signatures are refused at their place") {
  CHECK(brief_errors_of(with_entry("entry: count(events, gap)")) ==
        "Y030 11:8 a function problem needs a result\n");
  CHECK(brief_errors_of(with_entry("entry: count(events gap) -> int")) ==
        "Y030 11:21 `)` is expected here\n");
  CHECK(brief_errors_of(with_entry("entry: count(events, gap) -> Evnt[]")) ==
        "Y030 11:30 there is no type `Evnt`\n");
  CHECK(brief_errors_of(with_entry("entry: count(events, gap) -> opaque")) ==
        "Y030 11:30 results chosen by the solution (`opaque`) are not part of format version 1\n");
  CHECK(brief_errors_of(with_entry("entry: \"count(events, g: int) -> int\"")) ==
        "Y030 11:24 types do not stand here\n");
  CHECK(brief_errors_of(with_entry("entry: count(n, gap) -> int")) ==
        "Y031 11:14 `n` is a size, not an argument\n");
  CHECK(brief_errors_of(with_entry("entry: count(gap, gap) -> int")) ==
        "Y031 11:19 the parameter `gap` is named twice\n");
  CHECK(brief_errors_of(with_entry("entry: count(events, gap) -> int x")) ==
        "Y030 11:34 this does not belong to a signature\n");
}

TEST_CASE("a line that is wrong itself is not blamed on the signature too") {
  std::string text = kFunction;
  text.replace(text.find("int 1..10"), 3, "itn");
  CHECK(brief_errors_of(text) == "Y020 10:8 there is no type `itn`\n");
}

TEST_CASE("a class needs one constructor and methods of different names") {
  CHECK(brief_errors_of(class_with("  put(key): 1\n")) ==
        "Y033 8:1 no method is marked `new`, so there is no constructor\n");
  CHECK(brief_errors_of(class_with("  Box(): new\n  put(key): 1\n  put() -> int: 1\n")) ==
        "Y032 11:3 the method `put` is declared twice\n");
  CHECK(brief_errors_of(class_with("  Box(): new\n  Bax(): new\n")) ==
        "Y033 10:10 `Box` is marked `new` already\n");
  CHECK(brief_errors_of(class_with("  Box() -> int: new\n")) ==
        "Y030 9:3 a constructor has no result\n");
  CHECK(brief_errors_of(class_with("  Box(): new\n  put(key):\n")) ==
        "Y034 10:3 a method has a weight: `new` for the constructor, or how often test data calls "
        "it\n");
  CHECK(brief_errors_of(class_with("  Box(): new\n  open() -> int: {give: h}\n")) ==
        "Y003 10:19 unknown key `give` in a method\n");
  CHECK(load(class_with("  Box(): new\n  put(key): {weight: 2.5}\n")).entry.methods[1].weight ==
        2.5);
}

TEST_CASE("calls must name a size") {
  std::string text = kClass;
  text.replace(text.find("calls: q"), 8, "calls: c");
  CHECK(brief_errors_of(text) ==
        "Y061 13:8 `calls` names the size that counts the calls; `c` is no line of `input`\n");
  text.replace(text.find("calls: c"), 8, "calls: capacity");
  CHECK(brief_errors_of(text) ==
        "Y061 13:8 `calls` names the size that counts the calls; `capacity` is no size\n");
  CHECK(brief_errors_of(kFunction + "calls: n\n") ==
        "Y017 15:1 `calls` is for class problems, not function\n");
}

TEST_CASE("profiles and ladders name lines that exist") {
  const Problem problem = load(kFunction +
                               "profiles:\n  one: {n: 1, Event.ts: ~ walk(0..0)}\n"
                               "ladder:\n  - {vary: n, fix: {gap: 3}}\n");
  REQUIRE(problem.input_domain->profiles.size() == 1);
  CHECK(problem.input_domain->profiles[0].overrides[1].line == "Event.ts");
  CHECK(problem.input_domain->ladder.at(0).fix.at(0).range->low.number == 3);
  CHECK(brief_errors_of(kFunction + "profiles:\n  one: {evnts: 1}\nladder:\n  - {vary: k}\n") ==
        "Y062 16:9 the profile names `evnts`, which is no line of `input` or `types`\n"
        "Y062 18:12 the ladder names `k`, which is no line of `input` or `types`\n");
}

}  // namespace
}  // namespace gavel::judge
