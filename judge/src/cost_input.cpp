#include "cost_input.h"

#include <algorithm>

#include <fmt/format.h>

#include "cases/domain_input.h"
#include "domain/sizes.h"

namespace gavel::judge {
namespace {

// Times the largest axis: a size that a profile fixes.
constexpr std::int64_t kMostBeside = 4;

/// Whether the line's values, however deep in lists, are numbers.
bool is_number(const DomainSpec& line) {
  const Type* type = &line.type;
  while (type->kind == TypeKind::kList && !type->args.empty()) type = &type->args.front();
  return type->kind == TypeKind::kInt || type->kind == TypeKind::kLong ||
         type->kind == TypeKind::kDouble;
}

/// Whether the inner lists share out a total, alike in one case and all to one list in the next.
bool shares_out(const DomainSpec& line) {
  return !line.promises.empty() && line.promises.front().total.has_value();
}

/// What nobody gave a shape is drawn from a mixture that differs from case to case: good for
/// finding mistakes, but noise here. Uniform values and lengths differ as little as data can.
void steady_values(const Problem& problem, GenerateRequest& request) {
  const auto& builtin = builtin_profiles();
  if (std::find(builtin.begin(), builtin.end(), request.profile) != builtin.end()) return;
  const auto& profiles = problem.input_domain->profiles;
  const auto profile = std::find_if(
      profiles.begin(), profiles.end(),
      [&](const DomainProfile& candidate) { return candidate.name == request.profile; });
  const auto sets = [](const std::vector<DomainOverride>& changes, const std::string& line) {
    return std::any_of(changes.begin(), changes.end(),
                       [&](const DomainOverride& change) { return change.line == line; });
  };
  for (const DomainSpec& line : problem.input_domain->lines) {
    if (line.is_size || !line.shapes.empty()) continue;
    if (!is_number(line) && !shares_out(line)) continue;
    if (sets(request.overrides, line.name)) continue;
    if (profile != profiles.end() && sets(profile->overrides, line.name)) continue;
    DomainOverride uniform;
    uniform.line = line.name;
    uniform.shapes = {Shape{}};
    request.overrides.push_back(std::move(uniform));
  }
}

bool is_number(const Expression& expression) {
  return expression.op == Expression::Op::kNumber && !expression.is_real;
}

/// A profile's own fixed size, 30,000 different paths, is meant for large tests: at 8 calls it only
/// takes long to draw.
void bound_sizes(const Problem& problem, const LadderStep& step, GenerateRequest& request) {
  const auto& profiles = problem.input_domain->profiles;
  const auto profile = std::find_if(
      profiles.begin(), profiles.end(),
      [&](const DomainProfile& candidate) { return candidate.name == request.profile; });
  if (profile == profiles.end()) return;
  std::int64_t most = 1;
  for (const auto& [axis, size] : step.sizes) most = std::max(most, kMostBeside * size);
  std::vector<DomainOverride> changes = profile->overrides;
  bool changed = false;
  for (DomainOverride& change : changes) {
    const DomainSpec* const line = problem.input_domain->find(change.line);
    if (line == nullptr || !line->is_size || !change.range) continue;
    Range& range = *change.range;
    if (!is_number(range.low) || !is_number(range.high) || range.low.number <= most) continue;
    range.low.number = range.high.number = most;
    changed = true;
  }
  if (!changed) return;
  request.overrides.insert(request.overrides.begin(), changes.begin(), changes.end());
  request.profile.clear();
}

}  // namespace

std::optional<CaseInput> draw_step(const Problem& problem, const AxisLadder& ladder,
                                   std::int64_t size, int seed,
                                   std::vector<std::pair<std::string, std::int64_t>>* sizes) {
  LadderStep step = ladder.at(size);
  step.request.label = fmt::format("cost {} {}", step.axis, seed);
  bound_sizes(problem, step, step.request);
  GenerateRequest steady = step.request;
  steady_values(problem, steady);
  std::optional<DomainCase> drawn = try_generate(problem, steady);
  if (!drawn) drawn = try_generate(problem, step.request);
  if (!drawn) return std::nullopt;
  if (sizes != nullptr) {
    for (const RecoveredSize& found : recover_sizes(problem, *drawn)) {
      const auto known = std::find_if(step.sizes.begin(), step.sizes.end(),
                                      [&](const auto& axis) { return axis.first == found.name; });
      if (known == step.sizes.end()) step.sizes.emplace_back(found.name, found.value);
    }
    *sizes = step.sizes;
  }
  return to_case_input(problem, *std::move(drawn));
}

}  // namespace gavel::judge
