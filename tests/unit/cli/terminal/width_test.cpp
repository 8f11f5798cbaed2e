#include "terminal/width.h"

#include "support/catch.h"

namespace gavel::cli::terminal {
namespace {

TEST_CASE("width counts columns, not bytes") {
  CHECK(display_width("") == 0);
  CHECK(display_width("abc") == 3);
  CHECK(display_width("é") == 1);
  CHECK(display_width("e\xcc\x81") == 1);  // a combining accent
  CHECK(display_width("中文") == 4);
  CHECK(display_width("✓ ─ ⣶") == 5);
  CHECK(display_width("\xff\xfe") == 2);
  CHECK(display_width("\x1b[1;31mred\x1b[0m") == 3);
}

TEST_CASE("truncation keeps within the width and says that it cut") {
  CHECK(truncated("abcdef", 6, "...") == "abcdef");
  CHECK(truncated("abcdefg", 6, "...") == "abc...");
  CHECK(truncated("中文字", 5, "…") == "中文…");
  CHECK(truncated("中文字", 4, "…") == "中…");
  CHECK(truncated("中文", 2, "…") == "…");
  CHECK(truncated("abc", 2, "...") == "..");
}

TEST_CASE("truncation never leaves a colour switched on") {
  CHECK(truncated("\x1b[31mabcdef\x1b[0m", 4, "…") == "\x1b[31mabc\x1b[0m…");
  CHECK(truncated("\x1b[31mab\x1b[0mcdef", 4, "…") == "\x1b[31mab\x1b[0mc…");
}

TEST_CASE("padding fills to the width on either side") {
  CHECK(padded("ab", 4) == "ab  ");
  CHECK(padded("ab", 4, Align::kRight) == "  ab");
  CHECK(padded("中", 4) == "中  ");
  CHECK(padded("abcdef", 4) == "abcdef");
}

TEST_CASE("a split takes at least one character and keeps combining ones with theirs") {
  CHECK(split_at("中文", 1).head == "中");
  CHECK(split_at("e\xcc\x81x", 1).head == "e\xcc\x81");
  CHECK(split_at("e\xcc\x81x", 1).tail == "x");
  CHECK(split_at("abc", 10).tail.empty());
  CHECK(split_at("", 3).head.empty());
}

}  // namespace
}  // namespace gavel::cli::terminal
