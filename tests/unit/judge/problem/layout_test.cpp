#include "problem/layout.h"

#include "sample_problems.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

std::string stdio_with(const std::string& layout, const std::string& test) {
  return kStdioHead +
         "types:\n  Line: {ip: string, bytes: int?}\n"
         "input:\n  n: size 1..9\n  limit: long\n  lines: Line[n]\n  grid: int[n][n]\n"
         "  words: string[n]\n"
         "layout: |\n" +
         layout + "tests:\n  - hidden: " + test + "\n    expect: x\n";
}

std::string printed(const std::string& layout, const std::string& test) {
  return load(stdio_with(layout, test)).tests[0].input.text;
}

TEST_CASE("a layout prints scalars, lists and the fields of records") {
  CHECK(printed("  {n} {limit}\n  {lines: {ip} {bytes|-}}\n",
                "{limit: 1e12, lines: [[10.0.0.1, 5], [10.0.0.2, null]]}") ==
        "2 1000000000000\n10.0.0.1 5\n10.0.0.2 -\n");
  CHECK(printed("  {words}\n  {grid: {item}}\n  end\n",
                "{words: [a, b], grid: [[1, 2], [3, 4]]}") == "a b\n1 2\n3 4\nend\n");
  CHECK(printed("  {words: <{item}>}\n", "{words: [a, b]}") == "<a>\n<b>\n");
}

TEST_CASE("a size follows from its list, and one that is given must agree") {
  CHECK(printed("  {n}\n", "{words: []}") == "0\n");
  CHECK(brief_errors_of(stdio_with("  {n}\n", "{n: 3, words: [a]}")) ==
        "Y041 16:17 `n` is 3, but `words` has 1 elements\n");
}

TEST_CASE("what the layout prints must be given") {
  CHECK(brief_errors_of(stdio_with("  {limit}\n", "{words: [a]}")) ==
        "Y041 16:5 the layout prints `limit`, which is missing here\n");
  CHECK(brief_errors_of(stdio_with("  {n}\n", "{word: [a]}")) ==
        "Y041 16:14 there is no parameter `word`\n");
}

TEST_CASE("a layout that names nothing is refused at its place") {
  CHECK(errors_of(stdio_with("  {n}\n  {lines: {ip} {byte|-}}\n", "{words: [a]}")) ==
        "error[Y080]: the layout prints `byte`, which is not declared here\n"
        "  --> p/problem.yaml:15:17\n"
        "   |\n"
        "15 |   {lines: {ip} {byte|-}}\n"
        "   |                 ^^^^\n"
        "   = help: did you mean `bytes`?\n");
  const auto refused = [](const std::string& layout) {
    return brief_errors_of(stdio_with(layout, "{words: [a]}"));
  };
  CHECK(refused("  {m}\n") == "Y080 14:4 the layout prints `m`, which is not declared here\n");
  CHECK(refused("  {n\n") == "Y080 14:3 the { opened here is not closed\n");
  CHECK(refused("  {limit: {item}}\n") == "Y080 14:4 `limit` is no list\n");
  CHECK(refused("  {lines: {ip}} x\n") == "Y080 14:3 the { opened here must end its line\n");
  CHECK(refused("  {lines: {bytes}}\n") ==
        "Y080 14:12 `bytes` may be null; say how that is printed\n");
  CHECK(refused("  {grid}\n") == "Y080 14:4 a list (int[][]) cannot be printed on one line\n");
}

}  // namespace
}  // namespace gavel::judge
