#include "terminal/markdown.h"

#include "support/catch.h"
#include "terminal/width.h"

namespace gavel::cli::terminal {
namespace {

std::string plain(std::string_view markdown, int width = 60) {
  return markdown_text(markdown, Style(), width);
}

TEST_CASE("paragraphs are wrapped and parted by one empty line") {
  CHECK(plain("one two\nthree\n\nfour\n\n\nfive", 9) == "one two\nthree\n\nfour\n\nfive\n");
  CHECK(plain("").empty());
}

TEST_CASE("a hard break stays a line end") {
  CHECK(plain("one  \ntwo") == "one\ntwo\n");
}

TEST_CASE("headings, emphasis and code spans keep their words") {
  CHECK(plain("# Rate *limiter*\n\nCall `allow(key)` **once**.") ==
        "Rate limiter\n\nCall `allow(key)` once.\n");
}

TEST_CASE("colours go with the words and leave the layout alone") {
  const Style style(true, false);
  CHECK(markdown_text("a **b c** d", style, 60) == "a \x1b[1mb\x1b[0m \x1b[1mc\x1b[0m d\n");
  CHECK(markdown_text("`x y`", style, 60) == "\x1b[36mx\x1b[0m \x1b[36my\x1b[0m\n");
}

TEST_CASE("tight lists are dense, loose lists are not, nested ones are indented") {
  CHECK(plain("- one\n- two\n  - inner\n- three") == "• one\n• two\n  • inner\n• three\n");
  CHECK(plain("- one\n\n- two") == "• one\n\n• two\n");
  CHECK(plain("text\n\n- one\n- two\n\nafter") == "text\n\n• one\n• two\n\nafter\n");
}

TEST_CASE("ordered lists count from their first number") {
  CHECK(plain("9. nine\n10. ten is long", 12) == "9. nine\n10. ten is\n    long\n");
}

TEST_CASE("a list item can hold code and several paragraphs") {
  CHECK(plain("- first\n\n  second\n\n  ```\n  x = 1\n  ```\n") ==
        "• first\n\n  second\n\n      x = 1\n");
}

TEST_CASE("code blocks are indented and neither wrapped nor interpreted") {
  CHECK(plain("```python\nif a < b:\n\treturn \"*x*\"\n\n```\nafter", 20) ==
        "    if a < b:\n        return \"*x*\"\n\nafter\n");
  CHECK(plain("    indented\n") == "    indented\n");
}

TEST_CASE("quotes have a bar on every line") {
  CHECK(plain("> one two three\n>\n> four", 12) == "│ one two\n│ three\n│\n│ four\n");
}

TEST_CASE("tables are aligned as they ask") {
  CHECK(plain("| key | n |\n|:--|--:|\n| `a` | 1 |\n| longer | 200 |\n") ==
        "key       n\n`a`       1\nlonger  200\n");
}

TEST_CASE("links show where they lead unless they say so themselves") {
  CHECK(plain("[docs](https://example.org/x)") == "docs (https://example.org/x)\n");
  CHECK(plain("<https://example.org/x>") == "https://example.org/x\n");
}

TEST_CASE("entities are decoded and HTML is text") {
  CHECK(plain("1 &le; n &amp; <b>x</b> &#x4e2d; &unknown;") == "1 ≤ n & <b>x</b> 中 &unknown;\n");
}

TEST_CASE("rules are lines") {
  CHECK(plain("a\n\n---\n\nb", 22).find("──────") != std::string::npos);
}

TEST_CASE("a statement cannot control the terminal") {
  CHECK(plain("a \x1b[31m b `\x1b]0;x\x07`") == "a ␛[31m b `␛]0;x␇`\n");
}

TEST_CASE("ASCII output is ASCII") {
  const std::string text =
      markdown_text("- 1 ≤ n\n\n> x…\n\n---\n\n| a |\n|---|\n| ✓ |\n", Style(false, true), 30);
  for (const char c : text) REQUIRE(static_cast<unsigned char>(c) < 0x80);
  CHECK(text.find("1 <= n") != std::string::npos);
}

TEST_CASE("prose keeps within the width at any nesting") {
  const std::string words = "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod";
  const std::string text = plain("- " + words + "\n  - " + words + "\n\n> " + words, 40);
  std::size_t begin = 0;
  for (std::size_t end; (end = text.find('\n', begin)) != std::string::npos; begin = end + 1) {
    CHECK(display_width(text.substr(begin, end - begin)) <= 40);
  }
}

}  // namespace
}  // namespace gavel::cli::terminal
