#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/cost_class.h"

/// What a series of (size, count) points says about growth in one variable.
namespace gavel::judge {

/// The models, in ascending order.
enum class Growth {
  kConstant,
  kLog,
  kSqrt,
  kLinear,
  kLinearLog,
  kLinearSqrt,
  kQuadratic,
  kQuadraticLog,
  kCubic,
  kExponential,
};
inline constexpr std::size_t kGrowths = 10;

/// "1", "log n", ... with the axis in place of n.
[[nodiscard]] std::string to_string(Growth growth, std::string_view axis = "n");

/// The growth as a class in that axis.
[[nodiscard]] CostClass cost_class(Growth growth, const std::string& axis);

/// How many times as much a growth costs at size `to` as at size `from`, both at least 1.
[[nodiscard]] double growth_ratio(Growth growth, double from, double to);

/// How many steps apart in the list two growths are.
[[nodiscard]] int distance(Growth a, Growth b);

/// One model fitted to a series.
struct GrowthModel {
  Growth growth = Growth::kConstant;
  double relative_rms = 0;  ///< Root mean square of the relative error.
  double score = 0;         ///< N ln(rss/N + s^2) + k ln N; smaller is better.
  double top_share = 0;     ///< Of the leading term in the fitted value at the largest size.
  bool plausible = true;    ///< The leading term is large enough to be seen.
  std::vector<double> coefficients;  ///< Leading term last.
};

/// How much a stated growth is to be believed.
enum class Confidence { kNone, kLow, kMedium, kHigh };
[[nodiscard]] std::string_view to_string(Confidence confidence);

/// A place in the program that grows by itself.
struct BlockGrowth {
  std::string block;  ///< Key, as the counter gave it.
  Growth growth = Growth::kConstant;
  double count = 0;  ///< At the largest size.
  double share = 0;  ///< Of the total at the largest size.
  double relative_rms = 0;
};

/// The answer. `growth` is the best single guess and only to be stated when `candidates` has one
/// member and `confidence` is not kNone.
struct GrowthEstimate {
  Growth growth = Growth::kConstant;
  std::vector<Growth> candidates;  ///< Ascending; all that the points allow.
  Confidence confidence = Confidence::kNone;
  std::string doubt;  ///< Why the confidence is kNone; empty otherwise.

  double exponent = 0, exponent_low = 0, exponent_high = 0;  ///< Log-log slope of the upper half.
  double spread = 0;                                         ///< Relative, between seeds.
  double octaves = 0;                                        ///< log2(largest size / smallest).
  double tail_error = 0;  ///< Relative RMS of the chosen growth on the tail.
  double noise = 0;       ///< The s of the score.

  Growth from_total = Growth::kConstant;  ///< What the total alone says.
  std::vector<GrowthModel> models;        ///< Of the total, full range.
  std::vector<BlockGrowth> blocks;  ///< Those that were believed over the total, largest first.

  [[nodiscard]] bool single() const {
    return confidence != Confidence::kNone && candidates.size() == 1;
  }
};

/// "n", "n or n log n", "cannot tell".
[[nodiscard]] std::string describe(const GrowthEstimate& estimate, std::string_view axis = "n");

}  // namespace gavel::judge
