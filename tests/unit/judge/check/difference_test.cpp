#include "check/difference.h"

#include "support/catch.h"

namespace gavel::judge::checking {
namespace {

TEST_CASE("a snippet shows control characters, bad UTF-8 and invisible characters as escapes") {
  CHECK(printable("a\tb\nc\r\x1b[31m", Quotes::kNone) == "a\\tb\\nc\\r\\x1b[31m");
  CHECK(printable("caf\xc3\xa9 \xff\xc3", Quotes::kNone) == "caf\xc3\xa9 \\xff\\xc3");
  CHECK(printable("\xe2\x80\xae"
                  "evil",
                  Quotes::kNone) == "\\u202eevil");
  CHECK(printable("\xc2\x9b", Quotes::kNone) == "\\u009b");
  CHECK(printable("\xed\xa0\x80", Quotes::kNone) == "\\xed\\xa0\\x80");  // a surrogate
  CHECK(printable(std::string("\0x", 2), Quotes::kDouble) == "\"\\x00x\"");
  CHECK(printable("say \"hi\" \\", Quotes::kDouble) == "\"say \\\"hi\\\" \\\\\"");
}

TEST_CASE("a long snippet says how much it leaves out") {
  CHECK(printable(std::string(200, 'x'), Quotes::kNone, 10) == "xxxxxxxxxx... (+190 bytes)");
  CHECK(printable(std::string(14, 'x'), Quotes::kNone, 10) == std::string(14, 'x'));
}

TEST_CASE("a snippet is never cut inside a character") {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "\xe4\xb8\xad";  // three bytes each
  const std::string cut = printable(text, Quotes::kNone, 10);
  CHECK(cut == "\xe4\xb8\xad\xe4\xb8\xad\xe4\xb8\xad... (+111 bytes)");
}

TEST_CASE("a long text is cut round the difference, not at the front") {
  std::string expected(1000, 'a');
  std::string got = expected;
  expected[700] = 'X';
  got[700] = 'Y';
  const Difference difference = text_difference("here", expected, got, Quotes::kDouble);
  CHECK(difference.where == "here");
  CHECK(difference.expected.substr(0, 4) == "...\"");
  CHECK(difference.expected.find('X') != std::string::npos);
  CHECK(difference.got.find('Y') != std::string::npos);
  CHECK(difference.expected.find('X') == difference.got.find('Y'));
  CHECK(difference.expected.size() < 110);
}

TEST_CASE("a text that ends early is shown up to its end") {
  const std::string expected(500, 'a');
  const Difference difference =
      text_difference("", expected, expected.substr(0, 400), Quotes::kDouble);
  CHECK(difference.got == "...\"" + std::string(24, 'a') + "\"");
  CHECK(difference.expected == "...\"" + std::string(72, 'a') + "\"... (+52 bytes)");
}

TEST_CASE("two texts that look alike but differ are spelled differently") {
  const Difference difference = text_difference("", "caf\xc3\xa9", "cafe\xcc\x81", Quotes::kDouble);
  // One precomposed character against a letter and a combining accent: alike on any screen.
  CHECK(difference.expected != difference.got);
  const Difference same_look = text_difference("", "\\x01", "\x01", Quotes::kNone);
  CHECK(same_look.expected != same_look.got);
}

}  // namespace
}  // namespace gavel::judge::checking
