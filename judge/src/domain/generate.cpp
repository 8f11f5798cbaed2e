#include "domain/generate.h"

#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "domain/draw_calls.h"
#include "domain/draw_context.h"
#include "domain/draw_lengths.h"
#include "domain/draw_plan.h"
#include "domain/draw_value.h"
#include "domain/validate.h"

namespace gavel::judge {
namespace {

// Enough for a relation that one case in a hundred keeps; large cases get fewer tries.
constexpr int kMostAttempts = 1000, kLeastAttempts = 20;
constexpr std::size_t kCellBudget = 20'000'000;

std::size_t cells_of(const Value& value) {
  std::size_t cells = 1;
  if (value.is_list()) {
    for (const Value& element : value.as_list()) cells += cells_of(element);
  }
  return cells;
}

std::size_t cells_of(const DomainCase& input) {
  std::size_t cells = 1;
  for (const auto& [name, value] : input.values) cells += cells_of(value);
  for (const Call& call : input.calls) cells += 1 + call.arguments.size();
  return cells;
}

bool is_constructor_argument(const Problem& problem, const DomainSpec& line) {
  if (problem.kind != Kind::kClass || problem.entry.methods.empty()) return false;
  const std::vector<Parameter>& parameters = problem.entry.methods.front().parameters;
  return std::any_of(parameters.begin(), parameters.end(),
                     [&](const Parameter& parameter) { return parameter.name == line.name; });
}

DomainCase draw_case(const Problem& problem, const DrawPlan& plan, const RandomStream& stream) {
  DrawContext context{.problem = problem, .plan = plan, .stream = stream, .scope = LocalScope()};
  std::map<std::string, Value> drawn;
  for (const std::size_t index : plan.order) {
    const LinePlan& line = plan.lines[index];
    const DomainSpec& spec = *line.spec;
    try {
      if (spec.is_size) {
        context.scope.set(spec.name, Value(draw_size(context, line, stream.child(spec.name))));
      } else if (problem.kind != Kind::kClass || is_constructor_argument(problem, spec)) {
        const Value& value = drawn[spec.name] = draw_line(context, line);
        context.scope.borrow(spec.name, value);
      }
    } catch (Infeasible& reason) {
      if (reason.line == nullptr) reason.line = &spec;
      throw;
    }
  }
  DomainCase result;
  if (problem.kind == Kind::kClass) {
    result.calls = draw_calls(context);
    return result;
  }
  for (const LinePlan& line : plan.lines) {
    const auto value = drawn.find(line.spec->name);
    if (line.spec->record.empty() && value != drawn.end()) {
      result.values.emplace_back(value->first, std::move(value->second));
    }
  }
  return result;
}

[[noreturn]] void fail(const Problem& problem, const GenerateRequest& request,
                       const GenerateReport& report, const Infeasible& last) {
  const Place place = last.line != nullptr ? last.line->place
                                           : Place{.file = problem.file.string()};
  const std::string what = request.label.empty() ? "a case" : fmt::format("`{}`", request.label);
  throw InputError(Diagnostic{
      .id = "C012",
      .place = place,
      .message = fmt::format("none of {} drawn inputs for {} is valid: {}", report.attempts, what,
                             report.rejected_by.empty() ? last.reason
                                                        : "`" + report.rejected_by + "` fails"),
      .help = "give the line a range that follows from the names before it, so that a valid value "
              "can be drawn at once"});
}

/// The relation that a violation is of, as written; the promise's key for other promises.
std::string broken_promise(const Domain& domain, const Violation& violation) {
  for (std::size_t i = 0; i < domain.where.size(); ++i) {
    if (violation.promise == fmt::format("where {}", i + 1)) return domain.where[i].text;
  }
  return violation.promise;
}

/// Draws until a case is valid or the attempts are used up; `last` says why a drawing was given up.
std::optional<DomainCase> draw_valid(const Problem& problem, const GenerateRequest& request,
                                     GenerateReport& how, Infeasible& last) {
  const DrawPlan plan = plan_lines(problem, request);
  const RandomStream seed =
      RandomStream(kGeneratorVersion).child(problem.id).child(request.label).child(request.index);
  std::map<std::string, int> rejections;
  std::size_t cells = 0;
  while (how.attempts < kMostAttempts &&
         (how.attempts < kLeastAttempts || cells < kCellBudget)) {
    ++how.attempts;
    try {
      DomainCase drawn = draw_case(problem, plan, seed.child(how.attempts));
      // Everything but relations is kept by construction.
      if (problem.input_domain->where.empty()) return drawn;
      const std::vector<Violation> violations = validate(problem, drawn);
      if (violations.empty()) return drawn;
      const std::string promise = broken_promise(*problem.input_domain, violations.front());
      if (++rejections[promise] > rejections[how.rejected_by]) how.rejected_by = promise;
      cells += cells_of(drawn);
    } catch (const Infeasible& reason) {
      last = reason;
    }
  }
  return std::nullopt;
}

}  // namespace

DomainCase generate(const Problem& problem, const GenerateRequest& request,
                    GenerateReport* report) {
  GenerateReport own;
  GenerateReport& how = report != nullptr ? *report : own;
  how = {};
  Infeasible last;
  if (auto drawn = draw_valid(problem, request, how, last)) return *std::move(drawn);
  fail(problem, request, how, last);
}

std::optional<DomainCase> try_generate(const Problem& problem, const GenerateRequest& request) {
  GenerateReport how;
  Infeasible last;
  return draw_valid(problem, request, how, last);
}

}  // namespace gavel::judge
