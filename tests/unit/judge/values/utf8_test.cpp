#include "values/utf8.h"

#include "support/catch.h"

namespace gavel::judge {
namespace {

TEST_CASE("well-formed UTF-8 of every length is accepted") {
  CHECK_FALSE(find_invalid_utf8("plain text that is longer than eight bytes"));
  CHECK_FALSE(find_invalid_utf8("\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80"));
  CHECK_FALSE(find_invalid_utf8(""));
}

TEST_CASE("the first malformed byte is found") {
  CHECK(find_invalid_utf8("caf\xE9 au lait") == 3U);
  CHECK(find_invalid_utf8("0123456789\x80") == 10U);
  CHECK(find_invalid_utf8("cut \xE2\x82") == 4U);
}

TEST_CASE("overlong forms, surrogates and numbers past the last plane are malformed") {
  CHECK(utf8_length("\xC0\xAF", 0) == 0);
  CHECK(utf8_length("\xE0\x80\xAF", 0) == 0);
  CHECK(utf8_length("\xED\xA0\x80", 0) == 0);
  CHECK(utf8_length("\xF4\x90\x80\x80", 0) == 0);
}

TEST_CASE("code points are written as UTF-8") {
  std::string out;
  append_utf8(out, 0x41);
  append_utf8(out, 0xE9);
  append_utf8(out, 0x20AC);
  append_utf8(out, 0x1F600);
  CHECK(out == "A\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");
}

}  // namespace
}  // namespace gavel::judge
