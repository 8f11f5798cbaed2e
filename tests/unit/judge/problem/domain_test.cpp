#include "gavel/judge/domain.h"

#include "sample_problems.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

/// A function problem whose input has these lines besides `n` and `xs`.
std::string with_lines(const std::string& lines, const std::string& rest = "") {
  return "gavel: 1\nid: a\nkind: function\nstatement: s\n"
         "input:\n  n: size 0..100\n  xs: int[n] 0..9\n" +
         lines + "entry: f(xs) -> int\n" + rest;
}

/// The first complaint that has a place, with its column.
std::string refused(const std::string& lines, const std::string& rest = "") {
  std::string errors = brief_errors_of(with_lines(lines, rest));
  while (errors.find(" 1:1 ") < errors.find('\n')) errors.erase(0, errors.find('\n') + 1);
  return errors.substr(0, errors.find('\n'));
}

const std::string kTests = "tests:\n  - example: {xs: [1]}\n    expect: 1\n";

TEST_CASE("records can be written in both forms, and use only records above them") {
  const Problem problem = load(
      "gavel: 1\nid: a\nkind: function\nstatement: s\n"
      "types:\n  Inner: {a: int, b: 'string[1..8] of a-z'}\n"
      "  Outer:\n    parts: Inner[]\n    by: map<string, Inner>\n"
      "input:\n  n: size 0..9\n  xs: Outer[n]\nentry: f(xs) -> Inner?\n"
      "tests:\n  - example: {xs: [[[[1, x]], {k: [2, y]}]]}\n    expect: null\n");
  REQUIRE(problem.records.size() == 2);
  CHECK(to_string(problem.records[0].fields[1].type) == "string");
  CHECK(to_string(problem.records[1].fields[1].type) == "map<string, Inner>");
  CHECK(problem.input_domain->lines[2].name == "Outer.parts");
  CHECK(problem.input_domain->find_field("Outer", "by") == &problem.input_domain->lines[3]);
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

TEST_CASE("what lines say of each other is checked when all are read") {
  CHECK(refused("  a: int 0..m\n") ==
        "Y021 8:13 there is no `m` to refer to");
  CHECK(refused("  a: int 0..xs\n") ==
        "Y021 8:13 a number is expected here, not a list (int[])");
  CHECK(refused("  a: int 0..b\n  b: int 0..a\n") ==
        "Y022 8:3 these lines need each other: a, b");
  CHECK(refused("  a: int 9..1\n") == "Y021 8:10 the range is empty");
  CHECK(refused("  a: int 0..3e9\n") == "Y021 8:13 3000000000 does not fit int (32 bits)");
  CHECK(refused("  a: long 0..3e9\n", kTests).empty());
  CHECK(refused("  a: string /[ab]/ ~ pool(3)\n") ==
        "Y021 8:27 a pool of 3 cannot be filled: only 2 different values are allowed");
  CHECK(refused("  a: size -1..3\n") == "Y021 8:11 a length cannot be negative");
}

TEST_CASE("a field's line may speak of other fields and of the input below it") {
  const std::string head = "gavel: 1\nid: a\nkind: function\nstatement: s\ntypes:\n";
  const std::string tail = "entry: f(xs) -> int\ntests:\n  - example: {xs: []}\n    expect: 1\n";
  const Problem problem = load(head +
                               "  Span: {start: long 0..top, end: long start..top}\n"
                               "input:\n  top: long 0..9\n  xs: Span[0..3]\n" +
                               tail);
  CHECK(problem.input_domain->lines[1].bounds.range->low.name == "start");
  CHECK(brief_errors_of(head + "  Span: {start: long 0..sum(ys)}\n"
                               "input:\n  ys: int[3] 0..len(xs)\n  xs: Span[0..3]\n" + tail) ==
        "Y022 6:10 these lines need each other: Span.start, ys, xs\n");
}

TEST_CASE("a profile narrows a text to a pattern of its own") {
  const std::string name = "  name: string /[a-z]{1,8}/\n";
  const Problem problem = load(with_lines(name, "profiles:\n  p: {name: '/a[bc]/'}\n" + kTests));
  const DomainOverride& change = problem.input_domain->profiles.at(0).overrides.at(0);
  CHECK(change.pattern != nullptr);
  CHECK(refused(name, "profiles:\n  p: {name: '/A/'}\n").find(
            "`A` matches this pattern and is no name") != std::string::npos);
  CHECK(refused(name, "profiles:\n  p: {name: '/a/ 3'}\n").find("may follow here") !=
        std::string::npos);
}

TEST_CASE("relations are read and their free indexes found") {
  const std::string where = "where:\n  - xs[i] <= xs[i + 1]\n  - n <= 50\n";
  const Problem problem = load(with_lines("", where + kTests));
  CHECK(problem.input_domain->where.at(0).indexes == std::vector<std::string>{"i"});
  CHECK(problem.input_domain->where.at(1).indexes.empty());
  CHECK(refused("", "where:\n  - m <= 5\n") == "Y023 10:5 there is no `m` to refer to");
  CHECK(refused("", "where:\n  - n\n") ==
        "Y023 10:6 a comparison is expected here: one of <= < == != > >=");
  CHECK(refused("", "where:\n  - xs <= 5\n") == "Y023 10:5 a list (int[]) cannot be compared");
}

TEST_CASE("overrides are read where they stand") {
  CHECK(refused("", "profiles:\n  p: {n: ~ pol(1)}\n") ==
        "Y024 10:12 there is no shape `pol`");
  CHECK(refused("", "profiles:\n  p: {xs: ~ shufled}\n") ==
        "Y024 10:13 there is no shape `shufled`");
  CHECK(refused("", "tests:\n  - gen: {n: 1..x}\n") == "Y024 10:17 there is no `x` to refer to");
  CHECK(refused("", "tests:\n  - gen: {n: 200..100}\n") == "Y024 10:14 the range is empty");
  CHECK(refused("", "tests:\n  - gen: {n: 200..300}\n") ==
        "Y024 10:14 nothing of 0..100 is in this range");
}

TEST_CASE("methods give to pools, draw from them and take from them") {
  const std::string head =
      "gavel: 1\nid: a\nkind: class\nstatement: s\ninput:\n  q: size 1..9\n  h: from file\n"
      "calls: q\nentry:\n  Disk(): new\n";
  const std::string tail =
      "  read(h) -> int: 2\n  close(h): {takes: file, weight: 3}\n"
      "tests:\n  - example:\n      - Disk()\n      - open() -> 3\n      - read(3) -> 1\n";
  const Problem problem = load(head + "  open() -> int: {gives: file}\n" + tail);
  CHECK(to_string(problem.entry.methods[2].parameters[0].type) == "int");
  CHECK(problem.entry.methods[1].handles.gives == std::vector<std::string>{"file"});
  CHECK(problem.entry.methods[3].handles.takes == std::vector<std::string>{"file"});
  CHECK(problem.entry.methods[3].weight == 3);
  CHECK(brief_errors_of(head + "  open() -> string: {gives: file}\n" + tail).find(
            "what gives to `file` returns string, and its members are numbers") !=
        std::string::npos);
  CHECK(brief_errors_of(head + "  open() -> int: {gives: fil}\n" + tail).find(
            "Y020 7:11 no method gives to a pool `file`") == 0);
}

}  // namespace
}  // namespace gavel::judge
