#include "terminal/style.h"

#include "support/catch.h"
#include "terminal/ascii.h"

namespace gavel::cli::terminal {
namespace {

TEST_CASE("without colours the text is what it was") {
  CHECK(Style(false, false)(Tone::kBad, "Wrong answer") == "Wrong answer");
}

TEST_CASE("with colours each line is coloured by itself") {
  CHECK(Style(true, false)(Tone::kBad, "a\n\nb") == "\x1b[31ma\x1b[0m\n\n\x1b[31mb\x1b[0m");
  CHECK(Style(true, false)(Tone::kGood, "a\n") == "\x1b[32ma\x1b[0m\n");
  CHECK(Style(true, false)(Tone::kGood, "").empty());
}

TEST_CASE("every mark has an ASCII spelling") {
  const Marks& marks = Style(false, true).marks();
  for (const auto mark : {marks.tick, marks.cross, marks.dot, marks.arrow, marks.ellipsis,
                          marks.bullet, marks.line, marks.bar}) {
    CHECK_FALSE(mark.empty());
    for (const char c : mark) CHECK(static_cast<unsigned char>(c) < 0x80);
  }
  CHECK(Style(false, false).marks().tick == "✓");
}

TEST_CASE("text for ASCII terminals keeps its meaning") {
  CHECK(ascii_only("1 ≤ n ≤ 2·10⁵ … ✓ 中") == "1 <= n <= 2*10^5 ... ok \\u4e2d");
  CHECK(ascii_only("easy · 4·10¹²·n") == "easy - 4*10^12*n");
  CHECK(ascii_only("plain \x1b[31mred\x1b[0m\n") == "plain \x1b[31mred\x1b[0m\n");
  CHECK(ascii_only("\xff") == "\\xff");
  CHECK(ascii_only("😀") == "\\U0001f600");
}

}  // namespace
}  // namespace gavel::cli::terminal
