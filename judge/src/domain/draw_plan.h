#pragma once

#include <string>
#include <vector>

#include "domain/generate.h"
#include "gavel/judge/domain.h"
#include "gavel/judge/problem.h"

namespace gavel::judge {

/// A built-in profile: a way of drawing that every line can follow.
enum class Style {
  kPlain,
  kMin,
  kMax,
  kEdge,
  kConstant,
  kAscending,
  kDescending,
  kFewDistinct,
  kSkewed,
  kAlternating,
  kNullHeavy,
};

/// How one line is drawn in one case: its declaration with the profile's and the request's overrides
/// put in place.
struct LinePlan {
  const DomainSpec* spec = nullptr;
  std::vector<Shape> shapes;
  std::vector<Range> ranges;   ///< Every one narrows the line's own bounds.
  std::vector<Value> choices;  ///< Non-empty: instead of the line's own.
  std::shared_ptr<const Pattern> pattern;  ///< Not null: texts of this one.
  bool at_most = false, at_least = false;
  Style style = Style::kPlain;

  /// Null when the line has no shape of that law.
  [[nodiscard]] const Shape* shape(Shape::Law law) const;
};

/// The lines of a case with what applies to all of them. Borrows from the problem.
struct DrawPlan {
  std::vector<LinePlan> lines;      ///< As Domain::lines.
  std::vector<std::size_t> order;   ///< Of the `input:` lines: each behind those it refers to.
  std::optional<std::int64_t> longest;

  [[nodiscard]] const LinePlan* find(std::string_view name) const;
  [[nodiscard]] const LinePlan* find_field(std::string_view record, std::string_view field) const;
};

/// Throws InputError for a profile or a line that the domain does not have.
[[nodiscard]] DrawPlan plan_lines(const Problem& problem, const GenerateRequest& request);

}  // namespace gavel::judge
