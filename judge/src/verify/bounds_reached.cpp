// G4: mistakes live at the ends of ranges, so some test has to be at each end that valid inputs can
// reach.
#include <fmt/format.h>

#include <optional>
#include <string>
#include <vector>

#include "domain/data_type.h"
#include "domain/expression_text.h"
#include "domain/generate.h"
#include "domain/number_style.h"
#include "problem/case_reading.h"
#include "verify/bounds_seen.h"
#include "verify/check_table.h"
#include "verify/domain_cases.h"

namespace gavel::judge {
namespace {

constexpr std::int64_t kSmall = 6;

std::string end_text(const BoundEnd& end) {
  return end.constant ? styled(*end.constant) : to_text(*end.expression);
}

/// "`n` = 0", "`events` with 5 elements", "a list in `shards` with 0 elements".
std::string what_is_missing(const BoundEnd& end) {
  const DomainSpec& line = *end.line;
  if (!end.is_length) return fmt::format("`{}` = {}", line.name, end_text(end));
  const bool of_list = end.level < line.dimensions.size();
  const char* unit = of_list ? "elements" : line.type.kind == TypeKind::kTree ? "nodes" : "characters";
  if (!of_list && line.type.kind == TypeKind::kLinked) unit = "nodes";
  return fmt::format("{}`{}` with {} {}", of_list && end.level > 0 ? "a list in " : "", line.name,
                     end_text(end), unit);
}

/// Requests that go to that end if anything does.
std::vector<GenerateRequest> attempts(const BoundEnd& end) {
  std::vector<GenerateRequest> requests;
  DomainOverride pinned;
  pinned.line = end.line->name;
  (end.is_upper ? pinned.at_most : pinned.at_least) = true;
  for (const char* const profile : {"", "edge", "min"}) {
    GenerateRequest& request = requests.emplace_back();
    request.label = "verify bound";
    request.profile = profile;
    request.overrides = {pinned};
    request.longest = kSmall;
  }
  requests.push_back(requests.front());
  requests.back().longest.reset();
  return requests;
}

bool has_reached(const Problem& problem, const BoundEnd& end, const DomainCase& input) {
  BoundsSeen seen(problem);
  seen.add(input);
  for (const BoundEnd& missing : seen.missing()) {
    if (missing.expression == end.expression) return false;
  }
  return true;
}

/// What `where` and other lines keep every input away from is nobody's fault.
bool can_be_reached(const Problem& problem, const BoundEnd& end) {
  if (!problem.generator.empty()) return true;
  for (const GenerateRequest& request : attempts(end)) {
    const std::optional<DomainCase> drawn = try_generate(problem, request);
    if (drawn && has_reached(problem, end, *drawn)) return true;
  }
  return false;
}

/// `max` and `min` in a `gen:` test are of numbers; they also make their list as long or short as can be.
std::string way_there(const Problem& problem, const BoundEnd& end) {
  const Type* type = &end.line->type;
  while (!type->args.empty() && type->kind != TypeKind::kMap) type = &type->args[0];
  if (!problem.generator.empty() || !is_numeric(*type)) return "add a hidden test that has it";
  return fmt::format("add a hidden test that has it: `- gen: {{{}: {}}}`", end.line->name,
                     end.is_upper ? "max" : "min");
}

}  // namespace

void check_bounds_reached(Verification& v) {
  const Problem& problem = v.problem();
  const std::string unknown = why_no_cases(problem);
  if (!unknown.empty()) return v.skip(unknown);
  BoundsSeen seen(problem);
  std::size_t unread = 0;
  for (const TestCase& test : v.tests()) {
    const std::optional<DomainCase> input = to_domain_case(problem, test.input);
    if (input) seen.add(*input);
    unread += input ? 0 : 1;
  }
  // Those may be the ones that reach it.
  if (unread > 0) return v.skip(fmt::format("{} tests cannot be read back through `layout`", unread));
  for (const BoundEnd& end : seen.missing()) {
    // A size that only shapes speak of leaves no trace in the data.
    if (!seen.has_met(*end.line) || !can_be_reached(problem, end)) continue;
    v.warn(end.line->place, fmt::format("no test has {}", what_is_missing(end)),
           way_there(problem, end));
  }
}

}  // namespace gavel::judge
