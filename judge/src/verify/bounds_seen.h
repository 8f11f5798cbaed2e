#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

#include "domain/case_scope.h"
#include "domain/domain_case.h"
#include "domain/evaluate.h"
#include "gavel/judge/problem.h"

namespace gavel::judge {

/// One end of a bound of the domain.
struct BoundEnd {
  const DomainSpec* line = nullptr;
  /// The list level that the bound is the length of; of a line without dimensions, or below them,
  /// the value itself or, with `is_length`, its characters or nodes.
  std::size_t level = 0;
  bool is_length = false;
  bool is_upper = false;
  const Expression* expression = nullptr;
  std::optional<Number> constant;  ///< The end's value when it depends on nothing.
};

/// Which ends of the domain's bounds some input has reached.
class BoundsSeen {
 public:
  /// `problem` must outlive it.
  explicit BoundsSeen(const Problem& problem);

  /// Looks at the sizes alone first and at every value only while there is something to be found.
  void add(const DomainCase& input);

  /// Those that no input has reached, in the file's order.
  [[nodiscard]] const std::vector<BoundEnd>& missing() const { return missing_; }

  /// Whether any input had a value of the line, as long as ends of it were missing.
  [[nodiscard]] bool has_met(const DomainSpec& line) const { return met_.contains(&line); }

 private:
  void expect(const DomainSpec& line, std::size_t level, bool is_length, const Range& range);
  void look_at_sizes(const DomainCase& input, const CaseScope& names);
  void look_at(const Spot& spot, const Value& value, const CaseScope& names);
  void reach(const Spot& spot, bool is_length, const Number& value, const CaseScope& names);
  [[nodiscard]] bool only_sizes_missing() const;

  const Problem& problem_;
  std::vector<BoundEnd> missing_;
  std::set<const DomainSpec*> met_;
};

}  // namespace gavel::judge
