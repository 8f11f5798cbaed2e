#include <string>
#include <vector>

#include "session/debounce.h"
#include "session/footer.h"
#include "session/save_watch.h"
#include "support/catch.h"
#include "support/temp_folder.h"

#include <fstream>

using namespace gavel::cli;
namespace rounds = gavel::round;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

rounds::Clock clock_with(seconds left, seconds silence = seconds(0)) {
  rounds::Clock clock;
  clock.left = left;
  clock.silence = silence;
  clock.phase = rounds::Phase::kCode;
  return clock;
}

std::string state_line(const rounds::Round& round, const rounds::Clock& clock) {
  return footer_lines(round, clock, Look{}).at(1);
}

}  // namespace

TEST_CASE("a burst is one event, ready when it has been quiet for long enough") {
  Debounce debounce(milliseconds(150));
  const Debounce::Time start{};
  CHECK_FALSE(debounce.take(start));
  CHECK_FALSE(debounce.wait(start).has_value());
  debounce.note(start);
  debounce.note(start + milliseconds(100));
  CHECK(debounce.wait(start + milliseconds(100)) == milliseconds(150));
  CHECK_FALSE(debounce.take(start + milliseconds(249)));
  CHECK(debounce.take(start + milliseconds(250)));
  CHECK_FALSE(debounce.take(start + milliseconds(900)));
}

TEST_CASE("the footer says what is left, the phase, the samples and a silence") {
  rounds::Round round;
  CHECK(state_line(round, clock_with(seconds(17 * 60 + 22))) == " 17:22 left   CODE");
  CHECK(state_line(round, clock_with(-seconds(65))) == " 1:05 over   CODE");
  round.runs.push_back({.verdict = "wa", .passed = 2, .total = 3});
  CHECK(state_line(round, clock_with(seconds(60), minutes(3))) ==
        " 1:00 left   CODE   samples 2/3   silent for 3 min");
  CHECK(state_line(round, clock_with(seconds(60), minutes(6))).find("say what you are doing now") !=
        std::string::npos);
}

TEST_CASE("every footer line leaves the last column free, however narrow the terminal") {
  Look look;
  look.width = 30;
  rounds::Round round;
  round.runs.push_back({.verdict = "wa", .passed = 2, .total = 3});
  for (const std::string& line : footer_lines(round, clock_with(seconds(60), minutes(9)), look)) {
    std::size_t columns = 0;
    for (const char c : line) columns += (static_cast<unsigned char>(c) & 0xc0) != 0x80;
    CHECK(columns <= 29);
  }
}

TEST_CASE("a footer is drawn once while it stays the same, and taken away whole") {
  std::string shown;
  {
    Footer footer([&](std::string_view text) { shown += text; });
    footer.show({"a", "b", "c"});
    footer.show({"a", "b", "c"});
    CHECK(shown == "a\nb\nc");
    footer.show({"a", "x", "c"});
  }
  CHECK(shown == "a\nb\nc\r\x1b[2A\x1b[Ja\nx\nc\r\x1b[2A\x1b[J");
}

TEST_CASE("a save is noticed whether it is written in place or renamed over") {
  const gavel::testing::TempFolder folder;
  const auto file = folder.path() / "solution.py";
  SaveWatch watch(file);
  CHECK_FALSE(watch.take());
  std::ofstream(file) << "1";
  CHECK(watch.take());
  CHECK_FALSE(watch.take());
  std::ofstream(folder.path() / "other.py") << "2";
  CHECK_FALSE(watch.take());
  std::filesystem::rename(folder.path() / "other.py", file);
  CHECK(watch.take());
}
