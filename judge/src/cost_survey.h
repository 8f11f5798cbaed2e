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

#include "measure/count_run.h"
#include "profile_costs.h"

namespace gavel::judge {

/// What a run is for.
struct CostAsk {
  std::chrono::nanoseconds most{0};  ///< CPU time of all inputs; it ends when they need more.
  bool heap = false;  ///< That, too, where it takes longer than counting.
  std::vector<double> totals = {};  ///< What each input counts, where that is known.
};

/// Runs inputs and says what each cost; a run may end before the last one.
using CostRunner = std::function<CountRun(std::span<const CaseInput> inputs, const CostAsk& ask)>;

/// Limits and habits of a survey.
struct SurveyOptions {
  std::chrono::nanoseconds one{std::chrono::milliseconds(80)};  ///< CPU of the largest input.
  std::chrono::nanoseconds all{std::chrono::seconds(1)};        ///< CPU of the whole survey.
  int seeds = 2;
  std::vector<Beside> beside = {{}};  ///< Each with every profile; the first one's usual data stays.
  bool exact = true;  ///< Counts: equal inputs must cost the same.
  bool each_starts =
      false;  ///< Every input takes a process: fewer of them, on the problem's own data.
  int heap_looks = 1;  ///< Of each input whose heap is looked at; the median counts.
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
  void add_profiles(const LadderAxis& axis, const Beside& beside);
  void scout();
  void look_around(std::int64_t size);
  void keep_worst();
  void climb();
  void add_small_sizes();
  void fill_gaps();
  void add_seeds();
  void compare_heaps();
  void measure_heaps();
  [[nodiscard]] std::vector<Wish> heap_sizes(std::size_t profile) const;
  [[nodiscard]] static double total_of(const ProfileCosts& costs, const Wish& wish);
  void look_at_heap(std::vector<Wish> wishes, int looks, std::chrono::nanoseconds most);
  void run(std::vector<Wish> wishes);
  /// Of what is asked for, as far as it can be drawn.
  struct Drawn {
    std::vector<CaseInput> inputs;
    std::vector<Wish> wishes;
    std::vector<std::vector<std::pair<std::string, std::int64_t>>> sizes;
  };
  Drawn draw(const std::vector<Wish>& wishes);
  CountRun run(const Drawn& drawn, const CostAsk& ask);
  void take(const Wish& wish, CostSample sample);
  [[nodiscard]] std::vector<Wish> repeats() const;
  [[nodiscard]] std::vector<Wish> next_sizes(std::size_t profile) const;
  [[nodiscard]] std::int64_t affordable(const ProfileCosts& costs) const;
  [[nodiscard]] std::vector<Wish> wishes(std::size_t profile, std::int64_t most, int step) const;
  [[nodiscard]] bool starts_are_dear() const;
  [[nodiscard]] int usual_step() const;

  const Problem& problem_;
  const CostRunner& run_;
  SurveyOptions options_;
  std::vector<ProfileCosts> profiles_;
  std::vector<std::int64_t> sizes_;  ///< All that may be tried, ascending, about sqrt 2 apart.
  std::unordered_map<std::string, std::string> reached_from_;
  std::chrono::nanoseconds cpu_{0};
  bool heap_is_apart_;  ///< Counting alone does not tell the heap, but asking for it does.
  /// CPU time of a process for one input, the least that was seen.
  std::chrono::nanoseconds start_ = std::chrono::nanoseconds::max();
};

}  // namespace gavel::judge
