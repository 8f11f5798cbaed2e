#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "gavel/judge/cost_class.h"
#include "gavel/judge/growth.h"
#include "gavel/judge/language.h"

/// What a solution costs as its input grows: measured, compared, and honest about what it cannot
/// tell.
namespace gavel::judge {

/// One input that was measured.
struct CostPoint {
  std::int64_t size = 0;                                    ///< Of the axis that varies.
  std::vector<std::pair<std::string, std::int64_t>> sizes;  ///< Of every axis.
  int seed = 0;
  double count = 0;            ///< Counted events of all calls; 0 where nothing was counted.
  double worst = 0;            ///< Of the costliest call.
  double heap = -1, stack = 0;  ///< Peak bytes beyond the input; heap below 0: not measured.
  std::optional<std::chrono::nanoseconds> cpu;  ///< Of the usual build, least of the repeats.
  std::optional<std::chrono::nanoseconds> reference_cpu;  ///< Of the reference on the same input.
};

/// A place in the source that makes up much of the cost.
struct CostPlace {
  int line = 0;      ///< In the submission's file, from 1.
  std::string text;  ///< The line, trimmed.
  std::string what;  ///< A library cost charged there: "memory", "sort"; empty for the code.
  double share = 0;  ///< Of all counts at the largest size.
  std::optional<Growth> growth;  ///< Set when it grows faster than the rest and decided the answer.
};

/// What one counted place did at each size, the mean over the seeds.
struct BlockCounts {
  std::string key;             ///< As the counter names it: "14 sort", "@4012ab memory".
  std::vector<double> counts;  ///< One for each distinct size of the points, ascending.
};

/// What was seen while one axis grew and the others stayed.
struct AxisCost {
  std::string axis;
  std::string profile;        ///< The data on which the solution did worst; empty: the usual.
  bool counts_calls = false;  ///< The axis is the number of calls of a class.
  std::vector<std::pair<std::string, std::int64_t>>
      others;  ///< The other axes at the largest size.
  /// Other axes that grow with this one ("m is n / 20"): to be read as this axis.
  std::vector<std::string> tied;

  GrowthEstimate time;   ///< Of all calls together; from counts, or from time where those are not.
  GrowthEstimate worst;  ///< Of the costliest call; class problems only.
  GrowthEstimate heap, stack, space;  ///< `space`: the larger of both.
  GrowthEstimate clock;               ///< From CPU time, a cross-check where counts decide.
  std::vector<CostPoint> points;
  std::vector<BlockCounts> blocks;  ///< The largest, and those that decided the answer.
  std::vector<CostPlace> places;    ///< Largest share first.

  std::int64_t declared_most = 0;                   ///< The axis at the problem's maximum.
  std::optional<std::chrono::nanoseconds> at_most;  ///< Projected CPU time there.
  std::optional<double>
      usual_ratio;          ///< Least ratio of the profiles' totals: how far data matters.
  std::string easy_growth;  ///< What the usual data alone would have said, if another class.
};

enum class Agreement {
  kNotCompared,
  kAgrees,
  kWorse,   ///< Measured grows faster than what it is compared with.
  kBetter,  ///< Measured grows slower.
  kCannotTell,
};
[[nodiscard]] std::string_view to_string(Agreement agreement);

/// A stated class and how the measurement relates to it.
struct CostComparison {
  std::string stated;  ///< As written; empty when nothing was stated.
  Agreement agreement = Agreement::kNotCompared;
  std::string reason;  ///< When it cannot be compared: "`p` is not an axis of the problem".
};

/// The solution's CPU time over the reference's, same language, same inputs.
struct ReferenceRatio {
  std::string reference;  ///< "ac.py"
  double ratio = 0;       ///< At the largest common size.
  double slope = 0;       ///< Of its logarithm over the logarithm of the size.
  double slope_error = 0;
};

struct CostReport {
  std::string problem_id, language, toolchain, file_name;
  std::optional<CompileError> compile_error;
  std::string judge_error;
  bool counted = false;
  std::string why_not_counted;
  std::vector<AxisCost> axes;
  std::string time_text, space_text;  ///< "O(n log n)", "O(n) or O(n log n)", "cannot tell".
  CostComparison claimed_time, claimed_space, expected_time, expected_space;
  std::optional<ReferenceRatio> reference;
  std::optional<std::chrono::nanoseconds> time_limit;
  double clock_noise = 0;  ///< Relative spread of repeated CPU times of one input.
  std::chrono::nanoseconds cpu{0}, wall{0};  ///< What measuring took, builds not included.
  std::vector<std::string> hints;  ///< The problem's own, whose evidence the measurement is.
  std::vector<std::string> notes;
};

struct CostOptions {
  std::string claimed_time, claimed_space;  ///< What the solver said; may be empty.
  bool with_reference = true;
  std::chrono::nanoseconds budget{std::chrono::seconds(2)};  ///< CPU, times the language's factor.
  std::optional<std::chrono::nanoseconds> time_limit;        ///< Known already, for the projection.
};

}  // namespace gavel::judge
