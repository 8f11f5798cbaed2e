#include "values/scalar_text.h"

#include <cstdint>
#include <limits>

#include "sample_values.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

Value read(const std::string& written, const std::string& as, bool quoted = false) {
  Value value;
  const std::string reason = read_scalar({written, quoted}, type(as), value);
  INFO(reason);
  CHECK(reason.empty());
  return value;
}

std::string refused(const std::string& written, const std::string& as, bool quoted = false) {
  Value value;
  return read_scalar({written, quoted}, type(as), value);
}

TEST_CASE("the declared type, not the look, says what a scalar means") {
  CHECK(read("no", "string") == text("no"));
  CHECK(read("012", "string") == text("012"));
  CHECK(read("012", "int") == whole(12));
  CHECK(read("12:30", "string") == text("12:30"));
  CHECK(read("1e9", "string") == text("1e9"));
  CHECK(read("null", "string") == text("null"));
  CHECK(read("~", "string") == text("~"));
  CHECK(read("7", "char") == text("7"));
  CHECK(read("7", "double") == Value(7.0));
}

TEST_CASE("null is null only where the type allows it and no quotes say otherwise") {
  CHECK(read("null", "string?").is_null());
  CHECK(read("~", "int?").is_null());
  CHECK(read("null", "string?", true) == text("null"));
  CHECK(refused("null", "int") == "an int is expected here, not \"null\"");
}

TEST_CASE("whole numbers may be written with an exponent when they are exact") {
  CHECK(read("1e9", "long") == whole(1'000'000'000));
  CHECK(read("1.5e3", "int") == whole(1500));
  CHECK(read("2.50e1", "int") == whole(25));
  CHECK(read("-0", "int") == whole(0));
  CHECK(read("+5", "int") == whole(5));
  CHECK(read("0e99999", "int") == whole(0));
  CHECK(refused("1.5", "int") == "1.5 is not a whole number; an int is expected here");
  CHECK(refused("12:30", "long") == "a long is expected here, not \"12:30\"");
  CHECK(refused("0x10", "long") == "a long is expected here, not \"0x10\"");
}

TEST_CASE("integers are exact to the last of 64 bits and refused beyond") {
  CHECK(read("9223372036854775807", "long") == whole(std::numeric_limits<std::int64_t>::max()));
  CHECK(read("-9223372036854775808", "long") == whole(std::numeric_limits<std::int64_t>::min()));
  CHECK(refused("9223372036854775808", "long") == "9223372036854775808 does not fit long");
  CHECK(refused("1e19", "long") == "1e19 does not fit long");
  CHECK(refused("1e2000000000", "long") == "1e2000000000 does not fit long");
}

TEST_CASE("an int has 32 bits") {
  CHECK(read("2147483647", "int") == whole(2147483647));
  CHECK(read("-2147483648", "int") == whole(-2147483648LL));
  CHECK(refused("2147483648", "int") == "2147483648 does not fit int (32 bits); declare it long");
}

TEST_CASE("doubles are finite") {
  CHECK(read("-1.5e-3", "double") == Value(-0.0015));
  CHECK(read("+.5", "double") == Value(0.5));
  for (const char* written : {"inf", "-Infinity", ".inf", "NaN", ".nan"}) {
    CHECK(refused(written, "double").find("is not allowed") != std::string::npos);
  }
  CHECK(refused("1e999", "double") == "1e999 does not fit double");
  CHECK(refused("0x1p3", "double") == "a double is expected here, not \"0x1p3\"");
  CHECK(refused("1.2.3", "double") == "a double is expected here, not \"1.2.3\"");
}

TEST_CASE("quotes make text, so a number or truth in quotes is refused") {
  CHECK(refused("5", "int", true) ==
        "an int is expected here, not the text \"5\"; drop the quotes");
  CHECK(refused("true", "bool", true) ==
        "a bool is expected here, not the text \"true\"; drop the quotes");
  CHECK(read("", "string", true) == text(""));
  CHECK(refused("", "string") == "a string is expected here; write \"\" for an empty one");
}

TEST_CASE("a bool is true or false and nothing else") {
  CHECK(read("true", "bool") == Value(true));
  CHECK(read("false", "bool") == Value(false));
  CHECK(refused("yes", "bool") == "true or false is expected here, not \"yes\"");
  CHECK(refused("1", "bool") == "true or false is expected here, not \"1\"");
}

TEST_CASE("a char is one ASCII character") {
  CHECK(read("x", "char") == text("x"));
  CHECK(read(" ", "char", true) == text(" "));
  CHECK(refused("xy", "char") == "a char is exactly one ASCII character, not \"xy\"");
  CHECK(refused("\xC3\xA9", "char") == "a char is exactly one ASCII character, not \"\xC3\xA9\"");
}

}  // namespace
}  // namespace gavel::judge
