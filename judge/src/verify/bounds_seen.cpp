#include "verify/bounds_seen.h"

#include <algorithm>

#include "domain/sizes.h"

namespace gavel::judge {
namespace {

bool is_of_nodes(const Type& type) {
  return type.kind == TypeKind::kTree || type.kind == TypeKind::kLinked;
}

std::optional<Number> number_of(const Value& value) {
  if (value.is_integer()) return Number(value.as_integer());
  if (value.is_number()) return Number(value.as_number());
  return std::nullopt;
}

Number count(std::size_t number) { return static_cast<std::int64_t>(number); }

bool is_at(const BoundEnd& end, const Number& value, const Scope& scope) {
  const std::optional<Number> bound =
      end.constant ? end.constant : evaluate(*end.expression, scope);
  return bound && compare(*bound, value) == 0;
}

}  // namespace

BoundsSeen::BoundsSeen(const Problem& problem) : problem_(problem) {
  for (const DomainSpec& line : problem.input_domain->lines) {
    for (std::size_t level = 0; level < line.dimensions.size(); ++level) {
      expect(line, level, true, line.dimensions[level]);
    }
    const std::size_t innermost = line.dimensions.size();
    if (line.string_length) expect(line, innermost, true, *line.string_length);
    // The nodes of a graph are counted by a size; where they stand in edges is no bound of the author's.
    const bool has_range = line.bounds.range && line.graph.empty() && line.from_pool.empty();
    if (has_range) expect(line, innermost, false, *line.bounds.range);
  }
}

void BoundsSeen::expect(const DomainSpec& line, std::size_t level, bool is_length,
                        const Range& range) {
  // A length that was left open has no ends.
  const auto high = constant_whole(range.high);
  if (is_length && high && *high == kAnyLength) return;
  for (const bool is_upper : {false, true}) {
    const Expression& expression = is_upper ? range.high : range.low;
    missing_.push_back({&line, level, is_length, is_upper, &expression, constant(expression)});
  }
}

bool BoundsSeen::only_sizes_missing() const {
  return std::all_of(missing_.begin(), missing_.end(),
                     [](const BoundEnd& end) { return end.line->is_size; });
}

void BoundsSeen::add(const DomainCase& input) {
  if (missing_.empty()) return;
  const CaseScope names(problem_, input);
  look_at_sizes(input, names);
  if (only_sizes_missing()) return;
  for_each_spot(problem_, input, [&](const Spot& spot) { look_at(spot, spot.in(input), names); });
}

void BoundsSeen::look_at_sizes(const DomainCase& input, const CaseScope& names) {
  for (const RecoveredSize& size : recover_sizes(problem_, input)) {
    const DomainSpec* line = problem_.input_domain->find(size.name);
    if (line == nullptr || !line->is_size) continue;
    met_.insert(line);
    std::erase_if(missing_, [&](const BoundEnd& end) {
      return end.line == line && is_at(end, size.value, names.whole());
    });
  }
}

void BoundsSeen::look_at(const Spot& spot, const Value& value, const CaseScope& names) {
  if (value.is_null()) return;
  if (spot.is_list()) {
    if (value.is_list()) reach(spot, true, count(value.as_list().size()), names);
  } else if (is_of_nodes(spot.type) && value.is_list()) {
    const Value::List& nodes = value.as_list();
    const auto is_node = [](const Value& node) { return !node.is_null(); };
    const auto length = std::count_if(nodes.begin(), nodes.end(), is_node);
    reach(spot, true, Number(static_cast<std::int64_t>(length)), names);
    for (const Value& node : nodes) {
      if (const auto number = number_of(node)) reach(spot, false, *number, names);
    }
  } else if (value.is_string()) {
    reach(spot, true, count(value.as_string().size()), names);
  } else if (const auto number = number_of(value)) {
    reach(spot, false, *number, names);
  }
}

void BoundsSeen::reach(const Spot& spot, bool is_length, const Number& value,
                       const CaseScope& names) {
  const auto concerned = [&](const BoundEnd& end) {
    return end.line == spot.line && end.level == spot.level && end.is_length == is_length;
  };
  const auto first = std::find_if(missing_.begin(), missing_.end(), concerned);
  if (first == missing_.end()) return;
  met_.insert(spot.line);
  const bool constant = first->constant && (first + 1 == missing_.end() || !concerned(first[1]) ||
                                            first[1].constant);
  const LocalScope scope = constant ? LocalScope() : names.at(spot);
  std::erase_if(missing_, [&](const BoundEnd& end) {
    return concerned(end) && is_at(end, value, scope);
  });
}

}  // namespace gavel::judge
