#include "screens/mock_screen.h"

#include <algorithm>

#include <fmt/format.h>

#include "gavel/round/scorecard.h"

#include "screens/round_screen.h"
#include "terminal/table.h"

namespace gavel::cli {
namespace {

int weakest_band(const round::Scorecard& card) {
  int band = 4;
  for (const round::Dimension& dimension : card.dimensions) band = std::min(band, dimension.band);
  return band;
}

std::string band_text(const round::Dimension& dimension) {
  return fmt::format("{} {}", dimension.band, round::band_name(dimension.band));
}

}  // namespace

std::string mock_screen(const round::Round& first, const round::Round& second, round::TimePoint now,
                        const Look& look) {
  const round::Scorecard one = score(first, now), two = score(second, now);
  const round::Milliseconds used = first.clock_at(now) + second.clock_at(now);
  std::string screen =
      look.strong("MOCK") + fmt::format("   2 problems   {} of {}\n", round::clock_text(used),
                                        round::clock_text(first.budget));
  terminal::Table table({{""}, {first.problem}, {second.problem}});
  for (std::size_t i = 0; i < one.dimensions.size(); ++i) {
    table.add({one.dimensions[i].name, band_text(one.dimensions[i]), band_text(two.dimensions[i])});
  }
  table.add({"Result", result_text(first), result_text(second)});
  screen += table.text(look.style, look.width);
  const round::Scorecard& weaker = weakest_band(two) < weakest_band(one) ? two : one;
  if (!weaker.best_next_step.empty()) {
    screen += look.wrapped("Best next step: " + weaker.best_next_step);
  }
  return screen;
}

}  // namespace gavel::cli
