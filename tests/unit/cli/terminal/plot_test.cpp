#include "terminal/plot.h"

#include "support/catch.h"

using namespace gavel::cli::terminal;

namespace {

Plot square() {
  Plot plot;
  for (const double x : {1.0, 10.0, 100.0}) {
    plot.points.emplace_back(x, x * x);
    plot.line.emplace_back(x, x * x);
  }
  plot.top = "10 000";
  plot.bottom = "1";
  plot.left = "1";
  plot.right = "100";
  plot.x_name = "n";
  return plot;
}

}  // namespace

TEST_CASE("a power is a straight line, from the lower left to the upper right") {
  CHECK(drawn(square(), 9, 5, 2, true) ==
        "  10 000         *\n"
        "               .\n"
        "             *\n"
        "           .\n"
        "       1 *\n"
        "         1     100  n\n");
}

TEST_CASE("braille has eight dots to a character and no spaces at the ends of lines") {
  const std::string text = drawn(square(), 6, 2, 0, false);
  CHECK(text.find("10 000 ") == 0);
  CHECK(text.find(" \n") == std::string::npos);
  CHECK(text.find("\xe2\xa0") != std::string::npos);
}

TEST_CASE("fewer than two points make no picture") {
  Plot plot = square();
  plot.points.resize(1);
  CHECK(drawn(plot, 9, 5, 2, true).empty());
}

TEST_CASE("points of one height are drawn") {
  Plot plot;
  plot.points = {{1, 5}, {2, 5}, {4, 5}};
  CHECK(drawn(plot, 5, 2, 0, true).find('*') != std::string::npos);
}
