#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

#include "domain/draw_plan.h"
#include "domain/evaluate.h"
#include "domain/random_stream.h"
#include "domain/zipf_table.h"
#include "gavel/judge/problem.h"

namespace gavel::judge {

/// What was drawn so far admits no value here. The case is given up and drawn again.
struct Infeasible {
  std::string reason;
  const DomainSpec* line = nullptr;
};

/// Whole numbers from low to high, both included.
struct Interval {
  std::int64_t low = 0, high = 0;

  [[nodiscard]] bool empty() const { return low > high; }
  /// How many numbers it has, less one; not for an empty one.
  [[nodiscard]] std::uint64_t span() const {
    return static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low);
  }
};

/// The different values that a line, or several lines that share a pool, choose from. Members are
/// made when they are first chosen: a pool of 50000 costs nothing in a case of ten.
template <typename T>
struct ValuePool {
  std::map<std::uint64_t, T> members;
  std::unordered_set<T> taken;
};

/// One case while it is drawn.
struct DrawContext {
  const Problem& problem;
  const DrawPlan& plan;
  RandomStream stream;
  LocalScope scope;  ///< The values of the lines drawn so far, sizes included.

  std::map<std::string, ValuePool<std::int64_t>> number_pools;
  std::map<std::string, ValuePool<std::string>> text_pools;
  /// Where the walks of one line begin: the inner lists of a list walk through the same region.
  std::map<const DomainSpec*, std::int64_t> walk_origins;
  std::map<std::pair<std::size_t, double>, ZipfTable> zipf_tables;

  [[nodiscard]] const ZipfTable& zipf(std::size_t size, double exponent) {
    return zipf_tables.try_emplace({size, exponent}, size, exponent).first->second;
  }
};

/// The values that the other names have for each value of a column: the fields drawn before of the
/// same record, the arguments drawn before of the same call, the index.
class Rows {
 public:
  virtual ~Rows() = default;
  [[nodiscard]] virtual const Scope& row(std::size_t index) const = 0;
};

}  // namespace gavel::judge
