#include "units.h"

#include "support/catch.h"

using namespace gavel::cli;
using namespace std::chrono_literals;

TEST_CASE("durations are read with their units") {
  CHECK(parse_duration("2") == 2s);
  CHECK(parse_duration("1.5s") == 1500ms);
  CHECK(parse_duration("300ms") == 300ms);
  CHECK(parse_duration("2 min") == 120s);
  for (const char* wrong : {"", "s", "-1s", "0", "2h", "1e99s", "nan", "inf", "2s2"}) {
    CAPTURE(wrong);
    CHECK_FALSE(parse_duration(wrong).has_value());
  }
}

TEST_CASE("sizes are read in powers of 1024") {
  CHECK(parse_size("4096") == 4096u);
  CHECK(parse_size("1K") == 1024u);
  CHECK(parse_size("256M") == 256u << 20);
  CHECK(parse_size("256 MiB") == 256u << 20);
  CHECK(parse_size("256MB") == 256u << 20);
  CHECK(parse_size("1G") == 1u << 30);
  for (const char* wrong : {"", "M", "-1", "0", "1T", "1MM", "9e99"}) {
    CAPTURE(wrong);
    CHECK_FALSE(parse_size(wrong).has_value());
  }
}

TEST_CASE("times are shown with as many digits as they deserve") {
  CHECK(duration_text(330ms) == "0.33 s");
  CHECK(duration_text(12ms) == "12 ms");
  CHECK(duration_text(400us) == "0.4 ms");
  CHECK(duration_text(0ns) == "0.0 ms");
}

TEST_CASE("sizes are rounded to the nearest unit") {
  CHECK(size_text(std::uint64_t{34} << 20) == "34 MiB");
  CHECK(size_text((std::uint64_t{34} << 20) + 600000) == "35 MiB");
  CHECK(size_text(2048) == "2 KiB");
  CHECK(size_text(12) == "12 B");
}
