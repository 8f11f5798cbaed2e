#include "check/number.h"

#include <limits>

#include "support/catch.h"

namespace gavel::judge::checking {
namespace {

constexpr double kInf = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

TEST_CASE("a number is close when the absolute or the relative distance is small") {
  CHECK(is_close(0.0, 1e-7, {1e-6, false}));
  CHECK(is_close(1e9, 1e9 + 500, {1e-6, false}));
  CHECK_FALSE(is_close(1e9, 1e9 + 1500, {1e-6, false}));
  CHECK_FALSE(is_close(1.0, 1.00001, {1e-6, false}));
}

TEST_CASE("absolute only does not forgive a large number") {
  CHECK_FALSE(is_close(1e9, 1e9 + 500, {1e-6, true}));
  CHECK(is_close(0.5, 0.5000005, {1e-6, true}));
}

TEST_CASE("infinity is close to the same infinity alone and not-a-number to itself") {
  CHECK(is_close(kInf, kInf, {}));
  CHECK_FALSE(is_close(kInf, -kInf, {}));
  CHECK_FALSE(is_close(kInf, 1e308, {}));
  CHECK_FALSE(is_close(1e308, kInf, {}));
  CHECK(is_close(kNan, kNan, {}));
  CHECK_FALSE(is_close(kNan, 0, {}));
  CHECK_FALSE(is_close(0, kNan, {}));
}

TEST_CASE("a whole token is read as a number or not at all") {
  CHECK(parse_number("-1.5e3") == -1500.0);
  CHECK(parse_number("+2") == 2.0);
  CHECK(parse_number(".5") == 0.5);
  CHECK(parse_number("inf") == kInf);
  CHECK(parse_number("-Infinity") == -kInf);
  CHECK(parse_number("nan").has_value());
  for (const char* word : {"", "+", "-", "1,5", "0x10", "1e", "12abc", "+-3", " 1", "1e999"}) {
    CAPTURE(word);
    CHECK_FALSE(parse_number(word).has_value());
  }
}

}  // namespace
}  // namespace gavel::judge::checking
