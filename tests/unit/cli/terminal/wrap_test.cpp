#include "terminal/wrap.h"

#include "support/catch.h"
#include "terminal/width.h"

namespace gavel::cli::terminal {
namespace {

using Lines = std::vector<std::string>;

TEST_CASE("prose is broken at spaces") {
  CHECK(wrapped("the quick brown fox", 10) == Lines{"the quick", "brown fox"});
  CHECK(wrapped("  a  b   c ", 10) == Lines{"a  b   c"});
  CHECK(wrapped("a  b   c", 4) == Lines{"a  b", "c"});
  CHECK(wrapped("exactly ten", 11) == Lines{"exactly ten"});
}

TEST_CASE("newlines stay line ends and empty lines stay empty") {
  CHECK(wrapped("one\n\ntwo", 10) == Lines{"one", "", "two"});
  CHECK(wrapped("", 10) == Lines{""});
}

TEST_CASE("a word longer than the line is broken between characters") {
  CHECK(wrapped("ab abcdefghij z", 4) == Lines{"ab", "abcd", "efgh", "ij z"});
  CHECK(wrapped("中文字漢字", 4) == Lines{"中文", "字漢", "字"});
}

TEST_CASE("colours take no room") {
  CHECK(wrapped("\x1b[31mred\x1b[0m cat", 7) == Lines{"\x1b[31mred\x1b[0m cat"});
}

TEST_CASE("lines are prefixed within the width") {
  CHECK(wrapped("one two three", 9, "- ", "  ") == "- one two\n  three\n");
}

TEST_CASE("a line of parts is broken between parts") {
  CHECK(wrapped_parts({"Accepted", "", "4 of 4", "0.1 s of 2 s"}, 40, "  ") ==
        "Accepted   4 of 4   0.1 s of 2 s\n");
  CHECK(wrapped_parts({"Accepted", "4 of 4", "0.1 s of 2 s"}, 31, "  ") ==
        "Accepted   4 of 4\n  0.1 s of 2 s\n");
  CHECK(wrapped_parts({"Accepted", "0.1 s of 2 s"}, 10, "  ") == "Accepted\n  0.1 s of\n  2 s\n");
  CHECK(wrapped_parts({}, 10, "  ") == "\n");
}

TEST_CASE("no line is wider than asked for") {
  const std::string text = "a bb ccc dddd eeeee ffffff ggggggg hhhhhhhh 中文字 iiiiiiiii";
  for (int width = 2; width < 40; ++width) {
    for (const std::string& line : wrapped(text, width)) CHECK(display_width(line) <= width);
  }
}

}  // namespace
}  // namespace gavel::cli::terminal
