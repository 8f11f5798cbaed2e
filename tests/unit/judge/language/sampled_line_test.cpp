#include "language/sampled_line.h"

#include "support/catch.h"

using namespace gavel::judge;

TEST_CASE("lines that a program counted itself are added up, whatever else it printed") {
  const Samples samples = read_samples(
      "debugging\n\ngavel-line: 14 900\n\ngavel-line: 3 80\ngavel-line: nonsense\n\ngavel-line: 0 20\n");
  const auto hot = hottest(samples);
  REQUIRE(hot);
  CHECK(hot->line == 14);
  CHECK(hot->percent == 90);
}

TEST_CASE("addresses count for the innermost line of the solution") {
  std::string said;
  for (int i = 0; i < 30; ++i) said += "\ngavel-sample: 00000000000000aa 00000000000000bb\n";
  for (int i = 0; i < 10; ++i) said += "\ngavel-sample: 00000000000000cc\n";
  Samples samples = read_samples(said);
  add_resolved(samples,
               "0x00000000000000aa\n/usr/include/c++/12/bits/stl_algo.h:70\n/box/solution.cpp:12 "
               "(discriminator 2)\n"
               "0x00000000000000bb\n/box/solution.cpp:40\n0x00000000000000cc\n??:0\n",
               "solution.cpp");
  const auto hot = hottest(samples);
  REQUIRE(hot);
  CHECK(hot->line == 12);
  CHECK(hot->percent == 75);
}

TEST_CASE("few samples say nothing") {
  CHECK_FALSE(hottest(read_samples("gavel-line: 14 19\n")));
  CHECK_FALSE(hottest(read_samples("")));
}
