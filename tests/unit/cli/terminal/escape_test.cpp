#include "terminal/escape.h"

#include "support/catch.h"

namespace gavel::cli::terminal {
namespace {

TEST_CASE("a program cannot control the terminal") {
  CHECK(escaped("\x1b[2Jgone") == "␛[2Jgone");
  CHECK(escaped("a\rb\x07\x7f") == "a␍b␇␡");
  CHECK(escaped("\xc2\x9b"
                "31m") == "\\u009b31m");  // the one-character CSI
  CHECK(escaped(std::string("a\0b", 3)) == "a␀b");
}

TEST_CASE("lines stay lines and tabs become spaces") {
  CHECK(escaped("a\tb\n\tc\n") == "a       b\n        c\n");
  CHECK(escaped("中\tx") == "中      x");
  CHECK(escaped_line("a\tb\n") == "a␉b␊");
}

TEST_CASE("bytes that are not UTF-8 are spelled out") {
  CHECK(escaped("ok \xff\xc3 é") == "ok \\xff\\xc3 é");
  CHECK(escaped("\xed\xa0\x80") == "\\xed\\xa0\\x80");
}

TEST_CASE("characters that turn or hide text are spelled out") {
  CHECK(escaped("\u202e\u2066\u200b\ufeff") == "\\u202e\\u2066\\u200b\\ufeff");
  CHECK(escaped("\U000E0041") == "\\U000e0041");
}

TEST_CASE("ASCII output has no control pictures") {
  CHECK(escaped("\x1b[31m\x7f", true) == "\\x1b[31m\\x7f");
}

TEST_CASE("what is printable is not touched") {
  const std::string text = "plain, ümläut, 中文, ✓, \\x1b\n";
  CHECK(escaped(text) == text);
}

TEST_CASE("no byte string lets a control character through") {
  for (int first = 0; first < 256; ++first) {
    for (int second = 0; second < 256; second += 5) {
      const std::string bytes{static_cast<char>(first), static_cast<char>(second)};
      for (const char c : escaped_line(bytes)) {
        const auto byte = static_cast<unsigned char>(c);
        REQUIRE((byte >= 0x20 && byte != 0x7F));
      }
    }
  }
}

}  // namespace
}  // namespace gavel::cli::terminal
