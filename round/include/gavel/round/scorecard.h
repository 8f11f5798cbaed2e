#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "gavel/round/clock.h"
#include "gavel/round/round.h"

namespace gavel::round {

/// One thing that counts, and what in the round shows it.
struct Evidence {
  bool met = false;
  std::string text;    ///< "longest silence 9:10 (aim under 5:00)".
  std::string advice;  ///< What to do about it next time, when not met.
  bool counts = true;  ///< False: a round without questions did not ask for it.
};

/// What the solver says of themself. Shown beside the band; it never changes it.
struct SelfCheck {
  std::string_view item;      ///< "traced": names it in events and answer files.
  std::string_view question;  ///< "Did you trace an example by hand?"
};

struct Dimension {
  std::string name;
  int band = 1;  ///< 1..4: one, and three in proportion to what is met of the things that count.
  std::vector<Evidence> measured;
  SelfCheck self_check;
};

struct Scorecard {
  std::vector<Dimension> dimensions;  ///< Communication, problem solving, technical, testing.
  std::vector<std::pair<Phase, Milliseconds>> spent;
  std::string best_next_step;  ///< The first unmet thing of the weakest dimension; may be empty.
};

/// "no hire", "leaning no hire", "leaning hire", "strong hire", for bands 1 to 4.
[[nodiscard]] std::string_view band_name(int band);

/// The four self-checks in the order of the dimensions.
[[nodiscard]] const std::vector<SelfCheck>& self_checks();

/// By the fixed rule of docs/score.md: measured things only, three a dimension, no total.
[[nodiscard]] Scorecard score(const Round& round, TimePoint now);

}  // namespace gavel::round
