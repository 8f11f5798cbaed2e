#include "measure/locate.h"

#include "support/catch.h"

using namespace gavel::judge;

TEST_CASE("the innermost line of the submission is taken, and the library's are not") {
  const auto lines = parse_locations(
      "0x0000000000404186\n"
      "/usr/include/c++/12/bits/basic_string.h:433\n"
      "/box/solution.cpp:12\n"
      "/box/solution.cpp:30\n"
      "0x0000000000405028\n"
      "/usr/include/c++/12/bits/stl_algo.h:1867\n"
      "0x0000000000401000\n"
      "solution.cpp:7 (discriminator 3)\n"
      "0x0000000000401010\n"
      "??:?\n",
      "solution.cpp");
  REQUIRE(lines.size() == 2);
  CHECK(lines.at("0x404186") == 12);
  CHECK(lines.at("0x401000") == 7);
}

TEST_CASE("nothing that a locator may print is trusted to make sense") {
  CHECK(parse_locations("", "a.cpp").empty());
  CHECK(parse_locations("a.cpp:3\n", "a.cpp").empty());
  CHECK(parse_locations("0x12\na.cpp:\n:\na.cpp:-3", "a.cpp").empty());
}
