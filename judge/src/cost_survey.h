#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "gavel/judge/cost.h"
#include "gavel/judge/problem.h"

#include "cost/estimate.h"
#include "domain/ladder.h"
#include "measure/count_run.h"

namespace gavel::judge {

/// Runs inputs and says what each cost; a run may end before the last one.
using CostRunner = std::function<CountRun(std::span<const CaseInput> inputs)>;

/// What one input cost.
struct CostSample {
  int seed = 0;
  std::vector<std::pair<std::string, std::int64_t>> sizes;
  CountRecord record;
};

/// All that was measured along one axis with one profile's data.
struct ProfileCosts {
  std::string profile;
  AxisLadder ladder;
  std::map<std::int64_t, std::vector<CostSample>> samples;  ///< By size.
  std::int64_t most;       ///< No size above this is tried: it was too much, or cannot be drawn.
  bool repeatable = true;  ///< Equal inputs cost the same.
  int seeds = 0;           ///< Of each size.
  std::set<std::int64_t> refused;  ///< Sizes of which the domain admits no input.
};

/// How one member of a sample grows, as the estimator takes it.
[[nodiscard]] Series series_of(const ProfileCosts& costs,
                               const std::function<double(const CountRecord&)>& value,
                               bool with_blocks);

/// Limits and habits of a survey.
struct SurveyOptions {
  std::chrono::nanoseconds one{std::chrono::milliseconds(80)};  ///< CPU of the largest input.
  std::chrono::nanoseconds all{std::chrono::seconds(1)};        ///< CPU of the whole survey.
  int seeds = 2;
  /// What other axes stay at where nobody says: enough to be seen, and soon passed by the one that
  /// grows. Where they meet, min(n, k) bends what is pure elsewhere.
  std::int64_t elsewhere = 32;
  /// Fourteen octaves tell all that more would; larger inputs only take long to draw and to send.
  std::int64_t largest = 65536;
  bool exact = true;  ///< Counts: equal inputs must cost the same.
  bool each_starts =
      false;  ///< Every input takes a process: fewer of them, on the problem's own data.
  std::vector<std::string> profiles;  ///< Only these and the usual data; empty: all.
};

/// Measures along one axis: small sizes with every profile, then those on which the solution does
/// worst with all sizes that fit. The usual data is always among them.
class CostSurvey {
 public:
  /// All arguments must outlive the survey.
  CostSurvey(const Problem& problem, const LadderAxis& axis, const CostRunner& run,
             const SurveyOptions& options);

  /// Those that were measured fully, the usual data first.
  [[nodiscard]] std::vector<ProfileCosts> measure();

  [[nodiscard]] std::chrono::nanoseconds cpu() const { return cpu_; }
  [[nodiscard]] const std::unordered_map<std::string, std::string>& reached_from() const {
    return reached_from_;
  }

 private:
  struct Wish {
    std::size_t profile;
    std::int64_t size;
    int seed;
    bool again = false;  ///< Measured already: is it the same?
  };
  void add_profiles(const LadderAxis& axis);
  void scout();
  void keep_worst();
  void climb();
  void add_small_sizes();
  void fill_gaps();
  void add_seeds();
  void run(std::vector<Wish> wishes);
  void take(const Wish& wish, CostSample sample);
  [[nodiscard]] std::vector<Wish> repeats() const;
  [[nodiscard]] std::vector<Wish> next_sizes(std::size_t profile) const;
  [[nodiscard]] std::int64_t affordable(const ProfileCosts& costs) const;
  [[nodiscard]] std::vector<Wish> wishes(std::size_t profile, std::int64_t most, int step) const;

  const Problem& problem_;
  const CostRunner& run_;
  SurveyOptions options_;
  std::vector<ProfileCosts> profiles_;
  std::vector<std::int64_t> sizes_;  ///< All that may be tried, ascending, about sqrt 2 apart.
  std::unordered_map<std::string, std::string> reached_from_;
  std::chrono::nanoseconds cpu_{0};
};

}  // namespace gavel::judge
