#include "terminal/side_by_side.h"

#include "support/catch.h"
#include "terminal/width.h"

namespace gavel::cli::terminal {
namespace {

const std::vector<SideBySideRow> kCalls{{"3  9 alice", "reject", "reject", false},
                                        {"4  11 alice", "allow", "reject", true},
                                        {"5  12 alice", "allow", "allow", false}};

TEST_CASE("expected and got stand beside each other with the first difference marked") {
  CHECK(side_by_side(kCalls, Style(), 80) ==
        "                expected   got\n"
        "  3  9 alice    reject     reject\n"
        "> 4  11 alice   allow      reject   first difference\n"
        "  5  12 alice   allow      allow\n");
}

TEST_CASE("a narrow screen gets one line for each side") {
  CHECK(side_by_side({kCalls[0], kCalls[1]}, Style(), 40) ==
        "  3  9 alice\n"
        "    expected  reject\n"
        "    got       reject\n"
        "> 4  11 alice\n"
        "    expected  allow\n"
        "    got       reject\n");
}

TEST_CASE("long cells are cut so that their difference stays visible") {
  std::string expected(300, 'a');
  std::string got = expected;
  expected[250] = 'X';
  got[250] = 'Y';
  const std::string text = side_by_side({{"1", expected, got, true}}, Style(), 80);
  CHECK(text.find('X') != std::string::npos);
  CHECK(text.find('Y') != std::string::npos);
  CHECK(text.find("…aaa") != std::string::npos);
}

TEST_CASE("a short cell beside a long one leaves it the room") {
  const std::string text = side_by_side({{"", "ok", std::string(60, 'z'), true}}, Style(), 80);
  CHECK(text.find(std::string(60, 'z')) != std::string::npos);
}

TEST_CASE("no line is wider than the screen") {
  const std::string wide(200, 'w');
  for (int width = 40; width <= 120; width += 7) {
    for (const SideBySideRow& row :
         {SideBySideRow{wide, wide, wide + "x", true}, SideBySideRow{"1", wide, "", false},
          SideBySideRow{"", "中文中文中文中文中文中文中文中文中文中文中文中文", wide, true}}) {
      std::string text = side_by_side({row, kCalls[1]}, Style(), width);
      for (std::size_t end; (end = text.find('\n')) != std::string::npos; text.erase(0, end + 1)) {
        CAPTURE(width, text.substr(0, end));
        CHECK(display_width(text.substr(0, end)) <= width);
      }
    }
  }
}

TEST_CASE("colours do not change the words") {
  std::string colored = side_by_side(kCalls, Style(true, false), 80);
  for (std::size_t at; (at = colored.find('\x1b')) != std::string::npos;) {
    colored.erase(at, colored.find('m', at) - at + 1);
  }
  CHECK(colored == side_by_side(kCalls, Style(), 80));
}

}  // namespace
}  // namespace gavel::cli::terminal
