// G2: a line of `input` that nothing uses is a mistake in the file or in the author's mind. Whether
// the lines can be understood and their ranges hold values is the loader's to say.
#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "verify/check_table.h"

namespace gavel::judge {
namespace {

bool in_name(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

bool mentions(std::string_view text, std::string_view name) {
  for (std::size_t at = text.find(name); at != text.npos; at = text.find(name, at + 1)) {
    const bool begins = at == 0 || !in_name(text[at - 1]);
    const std::size_t end = at + name.size();
    if (begins && (end == text.size() || !in_name(text[end]))) return true;
  }
  return false;
}

bool is_parameter(const Problem& problem, std::string_view name) {
  return std::any_of(problem.entry.methods.begin(), problem.entry.methods.end(),
                     [&](const Method& method) {
                       return std::any_of(method.parameters.begin(), method.parameters.end(),
                                          [&](const Parameter& p) { return p.name == name; });
                     });
}

bool is_used(const Problem& problem, std::string_view name) {
  if (is_parameter(problem, name) || problem.calls == name) return true;
  if (mentions(problem.layout, name)) return true;
  const auto& lines = problem.input_domain->lines;
  const bool by_line = std::any_of(lines.begin(), lines.end(), [&](const DomainSpec& line) {
    return line.name != name && (mentions(line.promise_text, name) || mentions(line.shape_text, name));
  });
  const auto& where = problem.input_domain->where;
  return by_line || std::any_of(where.begin(), where.end(), [&](const Relation& relation) {
           return mentions(relation.text, name);
         });
}

}  // namespace

void check_names_used(Verification& v) {
  if (!v.problem().input_domain) return;
  for (const DomainSpec& line : v.problem().input_domain->lines) {
    // A text problem without a layout draws nothing: its lines are there to be read.
    const bool only_read = is_program(v.problem().kind) && v.problem().layout.empty();
    if (!line.record.empty() || only_read || is_used(v.problem(), line.name)) continue;
    v.warn(line.place, fmt::format("nothing uses `{}`", line.name),
           "name it in `entry`, in another line or in `layout`, or remove it");
  }
}

}  // namespace gavel::judge
