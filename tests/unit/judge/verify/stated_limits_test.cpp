#include "verify/stated_limits.h"

#include "support/catch.h"

namespace gavel::judge {
namespace {

std::string limits_in(std::string_view text) {
  std::string found;
  for (const StatedLimit& limit : stated_limits(text)) {
    found += limit.name + (limit.is_upper ? "<=" : ">=") + std::to_string(limit.number) + " ";
  }
  return found;
}

TEST_CASE("limits are read in every common spelling") {
  CHECK(limits_in("with n <= 1000 of them") == "n<=1000 ");
  CHECK(limits_in("`1 <= n < 10^5`") == "n>=1 n<=99999 ");
  CHECK(limits_in("1 ≤ `limit` ≤ 2·10⁵") == "limit>=1 limit<=200000 ");
  CHECK(limits_in("n ≤ 200 000, m >= -3") == "n<=200000 m>=-3 ");
  CHECK(limits_in("1e5 > n") == "n<=99999 ");
  CHECK(limits_in("0 < gap <= 3*10^2") == "gap>=1 gap<=300 ");
}

TEST_CASE("what only looks like a limit is none") {
  for (const char* text :
       {"in (ts - window, ts]", "a -> b", "xs[i] <= 5", "xs.length <= 5", "len(xs) <= 5",
        "the 3 largest", "`a <= b`", "x <= ", "<= 5", "10^5", "", "n = 5", "1.5 <= y2"}) {
    INFO(text);
    CHECK(limits_in(text).empty());
  }
}

TEST_CASE("numbers beyond 64 bits are left alone") {
  CHECK(limits_in("n <= 10^30").empty());
  CHECK(limits_in("n <= 99999999999999999999999").empty());
}

}  // namespace
}  // namespace gavel::judge
