#include "domain/line_use.h"

#include <algorithm>

#include "domain/draw_plan.h"
#include "domain/draw_rows.h"
#include "domain/mentions.h"

namespace gavel::judge {
namespace {

bool is_parameter(const Problem& problem, std::string_view name) {
  return std::any_of(problem.entry.methods.begin(), problem.entry.methods.end(),
                     [&](const Method& method) {
                       return std::any_of(method.parameters.begin(), method.parameters.end(),
                                          [&](const Parameter& p) { return p.name == name; });
                     });
}

}  // namespace

bool is_line_used(const Problem& problem, std::string_view name, const std::string& profile) {
  if (is_parameter(problem, name) || problem.calls == name) return true;
  if (mentions_word(problem.layout, name)) return true;
  const DrawPlan plan = plan_lines(problem, {.profile = profile});
  const bool by_line =
      std::any_of(plan.lines.begin(), plan.lines.end(), [&](const LinePlan& line) {
        if (line.spec->name == name) return false;
        if (mentions_word(line.spec->promise_text, name)) return true;
        return line.choices.empty() && asks_for(line, name);
      });
  const auto& where = problem.input_domain->where;
  return by_line || std::any_of(where.begin(), where.end(), [&](const Relation& relation) {
           return mentions_word(relation.text, name);
         });
}

}  // namespace gavel::judge
