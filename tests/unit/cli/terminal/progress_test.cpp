#include "terminal/progress.h"

#include "support/catch.h"

namespace gavel::cli::terminal {
namespace {

using std::chrono::milliseconds;

TEST_CASE("a progress line redraws itself at most ten times a second") {
  std::string written;
  const ProgressLine::Clock::time_point start{};
  {
    ProgressLine line([&written](std::string_view bytes) { written += bytes; }, 80);
    line.show("one", start);
    line.show("two", start + milliseconds(50));
    line.show("three", start + milliseconds(100));
    CHECK(written == "\r\x1b[Kone\r\x1b[Kthree");
  }
  CHECK(written == "\r\x1b[Kone\r\x1b[Kthree\r\x1b[K");
}

TEST_CASE("after erasing, the next text is shown at once and nothing is erased twice") {
  std::string written;
  ProgressLine line([&written](std::string_view bytes) { written += bytes; }, 80);
  line.erase();
  CHECK(written.empty());
  line.show("one", ProgressLine::Clock::time_point{});
  line.erase();
  line.erase();
  line.show("two", ProgressLine::Clock::time_point{} + milliseconds(1));
  CHECK(written == "\r\x1b[Kone\r\x1b[K\r\x1b[Ktwo");
}

TEST_CASE("a progress line fits its line and cannot be broken out of") {
  std::string written;
  ProgressLine line([&written](std::string_view bytes) { written += bytes; }, 10);
  line.show("a\nb\x1b[2J is far too long", ProgressLine::Clock::time_point{});
  CHECK(written == "\r\x1b[Ka␊b␛[2...");
}

TEST_CASE("a progress line without a terminal is silent") {
  ProgressLine line({}, 80);
  CHECK_NOTHROW(line.show("one"));
  CHECK_NOTHROW(line.erase());
}

}  // namespace
}  // namespace gavel::cli::terminal
