#include "domain/ladder.h"

#include <algorithm>
#include <cmath>

#include "domain/draw_context.h"
#include "domain/evaluate.h"
#include "domain/expression_parser.h"
#include "domain/line_use.h"

namespace gavel::judge {
namespace {

constexpr std::int64_t kSmallest = 16;       // Below it a run measures the start of the process.
constexpr std::int64_t kFixedElsewhere = 16; // An axis that is not varied and has no usual value.

DomainOverride fixed_at(const std::string& line, std::int64_t size) {
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

const DomainOverride* fix_of(const LadderAxis& axis, const std::string& line) {
  const auto fix = std::find_if(axis.fix.begin(), axis.fix.end(),
                                [&](const DomainOverride& change) { return change.line == line; });
  return fix == axis.fix.end() ? nullptr : &*fix;
}

std::optional<std::int64_t> fixed_value(const DomainOverride& fix, const DomainSpec& line,
                                        const Scope& scope) {
  if (fix.range) return evaluate_whole(fix.range->high, scope);
  if (!line.bounds.range) return std::nullopt;
  return evaluate_whole(fix.at_least ? line.bounds.range->low : line.bounds.range->high, scope);
}

std::optional<std::int64_t> usual_value(const DomainSpec& line, const Scope& scope,
                                        std::int64_t elsewhere) {
  if (!line.bounds.range) return std::nullopt;
  const auto low = evaluate_whole(line.bounds.range->low, scope);
  const auto high = evaluate_whole(line.bounds.range->high, scope);
  if (!low || !high || *low > *high) return std::nullopt;
  std::int64_t value = elsewhere;
  for (const Shape& shape : line.shapes) {
    if (shape.law == Shape::Law::kUsual) {
      value = evaluate_whole(shape.operands.front(), scope).value_or(value);
    }
  }
  return std::clamp(value, *low, *high);
}

}  // namespace

std::vector<LadderAxis> ladder_axes(const Problem& problem) {
  if (!problem.input_domain->ladder.empty()) return problem.input_domain->ladder;
  std::vector<LadderAxis> axes;
  for (const std::string& axis : axes_of(problem)) axes.push_back({.vary = axis, .fix = {}});
  return axes;
}

AxisLadder::AxisLadder(const Problem& problem, LadderAxis axis, std::string profile,
                       std::int64_t elsewhere)
    : problem_(&problem),
      axis_(std::move(axis)),
      profile_(std::move(profile)),
      elsewhere_(elsewhere) {
  for (const DomainSpec& line : problem.input_domain->lines) {
    if (is_line_used(problem, line.name, profile_)) followed_.insert(line.name);
  }
  find_range();
}

void AxisLadder::find_range() {
  if (!followed_.contains(axis_.vary)) return;
  LocalScope scope;
  for (const DomainSpec& line : problem_->input_domain->lines) {
    if (!line.record.empty() || !line.dimensions.empty() || !line.bounds.range) continue;
    const auto low = evaluate_whole(line.bounds.range->low, scope);
    const auto high = evaluate_whole(line.bounds.range->high, scope);
    if (!low || !high) continue;
    const DomainOverride* const fix = fix_of(axis_, line.name);
    const auto value =
        fix == nullptr || !fix->range ? high : evaluate_whole(fix->range->high, scope);
    scope.set(line.name, Value(value.value_or(*high)));
    if (line.name != axis_.vary) continue;
    low_ = std::max<std::int64_t>(*low, 1);
    high_ = *high;
  }
}

bool AxisLadder::profile_sets(const std::string& line) const {
  for (const DomainProfile& profile : problem_->input_domain->profiles) {
    if (profile.name != profile_) continue;
    return std::any_of(profile.overrides.begin(), profile.overrides.end(),
                       [&](const DomainOverride& change) { return change.line == line; });
  }
  return false;
}

std::optional<std::int64_t> AxisLadder::value_of(const DomainSpec& line, const Scope& scope) const {
  const DomainOverride* const fix = fix_of(axis_, line.name);
  return fix != nullptr ? fixed_value(*fix, line, scope) : usual_value(line, scope, elsewhere_);
}

LadderStep AxisLadder::at(std::int64_t size) const {
  LadderStep step{.axis = axis_.vary, .size = size, .sizes = {}, .request = {}};
  step.request.label = "ladder " + axis_.vary;
  step.request.index = static_cast<std::uint64_t>(size);
  step.request.profile = profile_;
  step.request.overrides = axis_.fix;
  step.request.overrides.push_back(fixed_at(axis_.vary, size));
  LocalScope scope;
  scope.set(axis_.vary, Value(size));
  for (const DomainSpec& line : problem_->input_domain->lines) {
    if (!line.is_size || line.name == axis_.vary) continue;
    // Nothing stays that the profile's data do not follow.
    if (!followed_.contains(line.name)) continue;
    const bool fixed = fix_of(axis_, line.name) != nullptr;
    if (!fixed && profile_sets(line.name)) continue;
    const std::optional<std::int64_t> value = value_of(line, scope);
    if (!value) continue;
    scope.set(line.name, Value(*value));
    step.sizes.emplace_back(line.name, *value);
    if (!fixed) step.request.overrides.push_back(fixed_at(line.name, *value));
  }
  step.sizes.emplace_back(axis_.vary, size);
  return step;
}

std::vector<LadderStep> ladder(const Problem& problem, const std::string& profile, double ratio) {
  std::vector<LadderStep> steps;
  for (const LadderAxis& axis : ladder_axes(problem)) {
    const AxisLadder along(problem, axis, profile, kFixedElsewhere);
    const auto begin = static_cast<std::ptrdiff_t>(steps.size());
    const auto high = along.high();
    std::int64_t last = -1;
    for (double size = static_cast<double>(high); size >= 1; size /= std::max(ratio, 1.1)) {
      const auto whole = static_cast<std::int64_t>(std::llround(size));
      if (whole < std::max(along.low(), std::min(kSmallest, high))) break;
      if (whole != last) steps.push_back(along.at(whole));
      last = whole;
    }
    std::reverse(steps.begin() + begin, steps.end());
  }
  return steps;
}

}  // namespace gavel::judge
