#include "domain/draw_plan.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "domain/dependency_order.h"

namespace gavel::judge {
namespace {

struct NamedStyle {
  const char* name;
  Style style;
};
constexpr std::array kStyles{
    NamedStyle{"min", Style::kMin},
    NamedStyle{"max", Style::kMax},
    NamedStyle{"edge", Style::kEdge},
    NamedStyle{"constant", Style::kConstant},
    NamedStyle{"ascending", Style::kAscending},
    NamedStyle{"descending", Style::kDescending},
    NamedStyle{"few-distinct", Style::kFewDistinct},
    NamedStyle{"skewed", Style::kSkewed},
    NamedStyle{"alternating", Style::kAlternating},
    NamedStyle{"null-heavy", Style::kNullHeavy},
};

void apply(const Problem& problem, const DomainOverride& change, DrawPlan& plan) {
  const auto line =
      std::find_if(plan.lines.begin(), plan.lines.end(),
                   [&](const LinePlan& candidate) { return candidate.spec->name == change.line; });
  if (line == plan.lines.end()) {
    throw InputError(Diagnostic{.id = "C010",
                                .place = {.file = problem.file.string()},
                                .message = fmt::format("there is no domain line `{}`", change.line),
                                .help = "name a line of `input`, or a field as Record.field"});
  }
  if (change.range) line->ranges.push_back(*change.range);
  if (!change.choices.empty()) line->choices = change.choices;
  if (change.pattern) line->pattern = change.pattern;
  if (!change.shapes.empty()) line->shapes = change.shapes;
  line->at_most = line->at_most || change.at_most;
  line->at_least = line->at_least || change.at_least;
}

void apply_profile(const Problem& problem, const std::string& name, DrawPlan& plan) {
  if (name.empty()) return;
  const std::vector<DomainProfile>& profiles = problem.input_domain->profiles;
  const auto own = std::find_if(profiles.begin(), profiles.end(),
                                [&](const DomainProfile& p) { return p.name == name; });
  if (own != profiles.end()) {
    for (const DomainOverride& change : own->overrides) apply(problem, change, plan);
    return;
  }
  const auto style = std::find_if(kStyles.begin(), kStyles.end(),
                                  [&](const NamedStyle& s) { return s.name == name; });
  if (style == kStyles.end()) {
    throw InputError(Diagnostic{.id = "C011",
                                .place = {.file = problem.file.string()},
                                .message = fmt::format("there is no profile `{}`", name),
                                .help = "declare it under `profiles:`, or use a built-in one"});
  }
  for (LinePlan& line : plan.lines) line.style = style->style;
}

}  // namespace

const std::vector<std::string>& builtin_profiles() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (const NamedStyle& style : kStyles) all.emplace_back(style.name);
    return all;
  }();
  return names;
}

const Shape* LinePlan::shape(Shape::Law law) const {
  const auto found = std::find_if(shapes.begin(), shapes.end(),
                                  [&](const Shape& shape) { return shape.law == law; });
  return found == shapes.end() ? nullptr : &*found;
}

const LinePlan* DrawPlan::find(std::string_view name) const {
  const auto found = std::find_if(lines.begin(), lines.end(), [&](const LinePlan& line) {
    return line.spec->record.empty() && line.spec->name == name;
  });
  return found == lines.end() ? nullptr : &*found;
}

const LinePlan* DrawPlan::find_field(std::string_view record, std::string_view field) const {
  const auto found = std::find_if(lines.begin(), lines.end(), [&](const LinePlan& line) {
    return line.spec->record == record && line.spec->field == field;
  });
  return found == lines.end() ? nullptr : &*found;
}

DrawPlan plan_lines(const Problem& problem, const GenerateRequest& request) {
  DrawPlan plan;
  plan.longest = request.longest;
  for (const DomainSpec& spec : problem.input_domain->lines) {
    plan.lines.push_back({.spec = &spec, .shapes = spec.shapes, .ranges = {}, .choices = {}});
  }
  apply_profile(problem, request.profile, plan);
  for (const DomainOverride& change : request.overrides) apply(problem, change, plan);
  for (const std::size_t index : dependency_order(*problem.input_domain).order) {
    if (plan.lines[index].spec->record.empty()) plan.order.push_back(index);
  }
  return plan;
}

}  // namespace gavel::judge
