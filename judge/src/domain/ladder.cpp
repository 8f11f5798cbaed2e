#include "domain/ladder.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "domain/draw_context.h"
#include "domain/evaluate.h"
#include "domain/expression_parser.h"

namespace gavel::judge {
namespace {

constexpr std::int64_t kSmallest = 16;       // Below it a run measures the start of the process.
constexpr std::int64_t kFixedElsewhere = 16; // An axis that is not varied and has no usual value.

DomainOverride at(const std::string& line, std::int64_t size) {
  DomainOverride change;
  change.line = line;
  change.range = Range{number_expression(size), number_expression(size)};
  return change;
}

/// Words of the cost that are lines of the domain: `n` and `m` of "O(n log m)".
std::vector<std::string> axes_of(const Problem& problem) {
  std::vector<std::string> axes;
  const std::string& text = problem.time_complexity;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    const auto is_word = [&](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    };
    while (end < text.size() && is_word(text[end])) ++end;
    const std::string word = text.substr(i, end - i);
    const DomainSpec* const line = problem.input_domain->find(word);
    const bool whole = line != nullptr && line->record.empty() && line->dimensions.empty() &&
                       (line->type.kind == TypeKind::kInt || line->type.kind == TypeKind::kLong);
    if (whole && std::find(axes.begin(), axes.end(), word) == axes.end()) axes.push_back(word);
    i = std::max(end, i + 1);
  }
  // "O(1) per call": the calls are what there is more and more of.
  if (axes.empty() && !problem.calls.empty()) axes.push_back(problem.calls);
  return axes;
}

class LadderBuilder {
 public:
  LadderBuilder(const Problem& problem, std::string profile, double ratio)
      : problem_(problem), profile_(std::move(profile)), ratio_(std::max(ratio, 1.1)) {}

  void add(const std::string& axis, const std::vector<DomainOverride>& fixed) {
    const auto [low, high] = range_of(axis, fixed);
    if (low > high) return;
    const auto begin = static_cast<std::ptrdiff_t>(steps_.size());
    std::int64_t last = -1;
    for (double size = static_cast<double>(high); size >= 1; size /= ratio_) {
      const auto whole = static_cast<std::int64_t>(std::llround(size));
      if (whole < std::max(low, std::min(kSmallest, high))) break;
      if (whole != last) steps_.push_back(step(axis, whole, fixed));
      last = whole;
    }
    std::reverse(steps_.begin() + begin, steps_.end());
  }

  std::vector<LadderStep> take() { return std::move(steps_); }

 private:
  /// The axis's own ends, the other sizes being what they are fixed at or, unfixed, at their most.
  Interval range_of(const std::string& axis, const std::vector<DomainOverride>& fixed) const {
    LocalScope scope;
    Interval wanted{0, -1};
    for (const DomainSpec& line : problem_.input_domain->lines) {
      if (!line.record.empty() || !line.dimensions.empty() || !line.bounds.range) continue;
      const auto low = evaluate_whole(line.bounds.range->low, scope);
      const auto high = evaluate_whole(line.bounds.range->high, scope);
      if (!low || !high) continue;
      const auto fix = std::find_if(fixed.begin(), fixed.end(), [&](const DomainOverride& change) {
        return change.line == line.name && change.range;
      });
      const auto value =
          fix == fixed.end() ? high : evaluate_whole(fix->range->high, scope);
      scope.set(line.name, Value(value.value_or(*high)));
      if (line.name == axis) wanted = {std::max<std::int64_t>(*low, 1), *high};
    }
    return wanted;
  }

  LadderStep step(const std::string& axis, std::int64_t size,
                  const std::vector<DomainOverride>& fixed) const {
    LadderStep step{.axis = axis, .size = size, .sizes = {}, .request = {}};
    step.request.label = "ladder " + axis;
    step.request.index = static_cast<std::uint64_t>(size);
    step.request.profile = profile_;
    step.request.overrides = fixed;
    step.request.overrides.push_back(at(axis, size));
    LocalScope scope;
    scope.set(axis, Value(size));
    for (const DomainSpec& line : problem_.input_domain->lines) {
      if (!line.is_size || line.name == axis) continue;
      const auto fix = std::find_if(fixed.begin(), fixed.end(), [&](const DomainOverride& change) {
        return change.line == line.name;
      });
      const std::optional<std::int64_t> value =
          fix != fixed.end() ? fixed_value(*fix, line, scope) : usual_value(line, scope);
      if (!value) continue;
      scope.set(line.name, Value(*value));
      step.sizes.emplace_back(line.name, *value);
      if (fix == fixed.end()) step.request.overrides.push_back(at(line.name, *value));
    }
    step.sizes.emplace_back(axis, size);
    return step;
  }

  static std::optional<std::int64_t> fixed_value(const DomainOverride& fix, const DomainSpec& line,
                                                 const Scope& scope) {
    if (fix.range) return evaluate_whole(fix.range->high, scope);
    if (!line.bounds.range) return std::nullopt;
    return evaluate_whole(fix.at_least ? line.bounds.range->low : line.bounds.range->high, scope);
  }

  static std::optional<std::int64_t> usual_value(const DomainSpec& line, const Scope& scope) {
    if (!line.bounds.range) return std::nullopt;
    const auto low = evaluate_whole(line.bounds.range->low, scope);
    const auto high = evaluate_whole(line.bounds.range->high, scope);
    if (!low || !high || *low > *high) return std::nullopt;
    std::int64_t value = kFixedElsewhere;
    for (const Shape& shape : line.shapes) {
      if (shape.law == Shape::Law::kUsual) {
        value = evaluate_whole(shape.operands.front(), scope).value_or(value);
      }
    }
    return std::clamp(value, *low, *high);
  }

  const Problem& problem_;
  std::string profile_;
  double ratio_;
  std::vector<LadderStep> steps_;
};

}  // namespace

std::vector<LadderStep> ladder(const Problem& problem, const std::string& profile, double ratio) {
  LadderBuilder builder(problem, profile, ratio);
  const std::vector<LadderAxis>& declared = problem.input_domain->ladder;
  for (const LadderAxis& axis : declared) builder.add(axis.vary, axis.fix);
  if (declared.empty()) {
    for (const std::string& axis : axes_of(problem)) builder.add(axis, {});
  }
  return builder.take();
}

}  // namespace gavel::judge
