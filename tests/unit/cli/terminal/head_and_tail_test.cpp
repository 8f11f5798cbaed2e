#include "terminal/head_and_tail.h"

#include "support/catch.h"

namespace gavel::cli::terminal {
namespace {

std::string numbered(int count) {
  std::string text;
  for (int i = 1; i <= count; ++i) text += "line " + std::to_string(i) + "\n";
  return text;
}

TEST_CASE("a short text is shown whole") {
  CHECK(shortened("a\nb", 5, 80) == "a\nb\n");
  CHECK(shortened("", 5, 80).empty());
  CHECK(shortened(numbered(5), 5, 80) == numbered(5));
}

TEST_CASE("a long text keeps its head and tail and says how much is missing") {
  CHECK(shortened(numbered(4000), 6, 80) ==
        "line 1\nline 2\nline 3\nline 4\n... 3 994 lines left out ...\nline 3999\nline 4000\n");
  CHECK(shortened(numbered(3), 2, 80) == "line 1\n... 1 line left out ...\nline 3\n");
}

TEST_CASE("a flood of empty lines is counted, not kept") {
  CHECK(shortened(std::string(50'000'000, '\n'), 3, 80) ==
        "\n\n... 49 999 997 lines left out ...\n\n");
  CHECK(shortened("a\n\n\nb", 2, 80) == "a\n... 2 lines left out ...\nb\n");
}

TEST_CASE("lines are escaped, cut and put after the margin") {
  CHECK(shortened("\x1b[31mabcdefgh\n", 5, 9, "  ") == "  ␛[31ma…\n");
}

TEST_CASE("one line of megabytes is cut like any other") {
  const HeadAndTail parts = head_and_tail(std::string(50'000'000, 'x'), 5, 20);
  REQUIRE(parts.head.size() == 1);
  CHECK(parts.head[0] == std::string(19, 'x') + "…");
}

TEST_CASE("digits are grouped by three") {
  CHECK(grouped_digits(0) == "0");
  CHECK(grouped_digits(999) == "999");
  CHECK(grouped_digits(1000) == "1 000");
  CHECK(grouped_digits(1234567) == "1 234 567");
}

}  // namespace
}  // namespace gavel::cli::terminal
