#include "screens/cost_screen.h"

#include "support/catch.h"

using namespace gavel;
using namespace gavel::cli;
using namespace std::chrono_literals;

namespace {

Look plain() {
  Look look;
  look.style = terminal::Style(false, true);
  look.width = 100;
  return look;
}

judge::AxisCost quadratic_axis() {
  judge::AxisCost axis{.axis = "n", .profile = "all-different"};
  axis.time.growth = judge::Growth::kQuadratic;
  axis.time.candidates = {judge::Growth::kQuadratic};
  axis.time.confidence = judge::Confidence::kHigh;
  axis.time.exponent = 1.98;
  axis.time.exponent_low = 1.96;
  axis.time.exponent_high = 2.0;
  axis.points = {{.size = 8, .count = 64}, {.size = 16000, .count = 256e6}};
  axis.places = {{.line = 14,
                  .text = "live = [t for t in log]",
                  .what = "",
                  .share = 0.91,
                  .growth = judge::Growth::kQuadratic}};
  axis.declared_most = 200000;
  axis.at_most = 720s;
  return axis;
}

judge::CostReport report() {
  judge::CostReport report{.problem_id = "p",
                           .language = "python",
                           .toolchain = "python 3.11.2",
                           .file_name = "solution.py"};
  report.counted = true;
  report.time_text = "O(n^2)";
  report.space_text = "O(n)";
  report.claimed_time = {"O(n)", judge::Agreement::kWorse, ""};
  report.expected_time = {"O(n log n)", judge::Agreement::kWorse, ""};
  report.time_limit = 2s;
  report.axes = {quadratic_axis()};
  return report;
}

bool says(const std::string& screen, const std::string& text) {
  return screen.find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("a cost that was claimed too low is told with the line and the projection") {
  CHECK(cost_summary(report(), plain()) ==
        "Cost   you said O(n)   counted O(n^2)   expected O(n log n)   claimed too low\n"
        "       n = 8 .. 16 000, profile all-different: n^1.98 ± 0.02, confidence high\n"
        "       n = 200 000 takes about 12 min of a 2.0 s limit\n"
        "Where  solution.py:14  grows as O(n^2)   live = [t for t in log]\n"
        "You said O(n), and it grows faster: O(n^2), line 14.\n");
}

TEST_CASE("a cost that was claimed too high is told") {
  judge::CostReport fast = report();
  fast.time_text = "O(n)";
  fast.claimed_time = {"O(n^2)", judge::Agreement::kBetter, ""};
  fast.expected_time = {"O(n)", judge::Agreement::kAgrees, ""};
  fast.axes[0].places.clear();
  fast.axes[0].at_most.reset();
  CHECK(cost_summary(fast, plain()) ==
        "Cost   you said O(n^2)   counted O(n)   expected O(n)   claimed too high\n"
        "       n = 8 .. 16 000, profile all-different: n^1.98 ± 0.02, confidence high\n"
        "You said O(n^2), but on no data tried here does it grow faster than O(n).\n");
}

TEST_CASE("the right class with dear steps is told by the ratio to the reference") {
  judge::CostReport dear = report();
  dear.time_text = "O(n log n)";
  dear.claimed_time = {};
  dear.expected_time = {"O(n log n)", judge::Agreement::kAgrees, ""};
  dear.reference = judge::ReferenceRatio{"ac.py", 20.4, 0.01, 0.01};
  dear.clock_noise = 0.03;
  const std::string text = cost_summary(dear, plain());
  CHECK(says(text, "agrees\n"));
  CHECK(says(text, "Speed  20.4 x the time of ac.py (spread 3 %)\n"));
  CHECK(says(text, "The class is right, but it takes 20 x the time of ac.py"));
}

TEST_CASE("a solution that is fast on easy data alone is told the data on which it is not") {
  judge::CostReport easy = report();
  easy.axes[0].easy_growth = "O(n)";
  CHECK(says(cost_summary(easy, plain()),
             "On the usual data it is O(n); profile all-different shows the worst case."));
}

TEST_CASE("what cannot be told is not told") {
  judge::CostReport open = report();
  open.time_text = "cannot tell";
  open.claimed_time.agreement = open.expected_time.agreement = judge::Agreement::kCannotTell;
  open.axes[0].time.confidence = judge::Confidence::kNone;
  open.axes[0].time.doubt = "only 4 sizes could be run";
  open.axes[0].places.clear();
  const std::string text = cost_screen(open, plain(), true);
  CHECK(says(text, "you said O(n)   cannot tell   expected O(n log n)\n"));
  CHECK(says(text, "; only 4 sizes could be run\n"));
  CHECK_FALSE(says(text, "confidence"));
}

TEST_CASE("points are drawn, or listed") {
  CHECK(says(cost_screen(report(), plain(), false), "steps counted, both axes logarithmic"));
  const std::string table = cost_screen(report(), plain(), true);
  CHECK_FALSE(says(table, "logarithmic"));
  CHECK(says(table, "16 000  256 000 000"));
}

TEST_CASE("hints whose evidence was measured are shown") {
  judge::CostReport shown = report();
  shown.hints = {"Which stored times can never matter again?"};
  CHECK(says(cost_summary(shown, plain()), "Hint   Which stored times can never matter again?\n"));
}
