#include "shrink/leaves.h"

#include <algorithm>

#include "domain/evaluate.h"

namespace gavel::judge::shrinking {
namespace {

/// The name behind `int[n]`; empty when the length is anything but one name.
std::string axis_of(const DomainSpec* line, std::size_t level) {
  if (!line || level >= line->dimensions.size()) return {};
  const Range& length = line->dimensions[level];
  const bool plain = length.low.op == Expression::Op::kName &&
                     length.high.op == Expression::Op::kName && length.low.name == length.high.name;
  return plain ? length.low.name : std::string();
}

class Walk {
 public:
  Walk(const Problem& problem, Anatomy& parts) : problem_(problem), parts_(parts) {}

  void visit(Value& value, const Type& type, const DomainSpec* line, std::size_t level,
             bool alone) {
    if (!value.is_list()) {
      parts_.leaves.push_back({&value, &type, line, alone});
      return;
    }
    switch (type.kind) {
      case TypeKind::kRecord: return visit_record(value, type);
      case TypeKind::kMap: return visit_map(value, type, line, level);
      case TypeKind::kList:
      case TypeKind::kTree:
      case TypeKind::kLinked: return visit_list(value, type, line, level);
      default: return;
    }
  }

 private:
  void visit_record(Value& value, const Type& type) {
    const RecordType* record = find_record(problem_.records, type.record);
    if (!record) return;
    auto& fields = value.as_list();
    for (std::size_t i = 0; i < fields.size() && i < record->fields.size(); ++i) {
      const Field& field = record->fields[i];
      visit(fields[i], field.type, problem_.input_domain->find_field(type.record, field.name), 0,
            false);
    }
  }

  void visit_map(Value& value, const Type& type, const DomainSpec* line, std::size_t level) {
    parts_.lists.push_back({&value, line, level, axis_of(line, level)});
    for (Value& entry : value.as_list()) {
      if (!entry.is_list() || entry.as_list().size() != 2) continue;
      visit(entry.as_list()[0], type.args.at(0), nullptr, 0, false);
      visit(entry.as_list()[1], type.args.at(1), line, level + 1, false);
    }
  }

  void visit_list(Value& value, const Type& type, const DomainSpec* line, std::size_t level) {
    parts_.lists.push_back(
        {&value, line, level, axis_of(line, level), type.kind == TypeKind::kTree});
    for (Value& item : value.as_list()) visit(item, type.args.at(0), line, level + 1, false);
  }

  const Problem& problem_;
  Anatomy& parts_;
};

}  // namespace

Anatomy anatomy(const Problem& problem, DomainCase& input) {
  Anatomy parts;
  Walk walk(problem, parts);
  const Domain& domain = *problem.input_domain;
  for (auto& [name, value] : input.values) {
    const DomainSpec* line = domain.find(name);
    if (line) walk.visit(value, line->type, line, 0, true);
  }
  for (Call& call : input.calls) {
    const Method& method = problem.entry.methods.at(call.method);
    for (std::size_t i = 0; i < call.arguments.size() && i < method.parameters.size(); ++i) {
      const Parameter& parameter = method.parameters[i];
      walk.visit(call.arguments[i], parameter.type, domain.find(parameter.name), 0,
                 method.is_constructor);
    }
  }
  return parts;
}

std::vector<LeafGroup> groups(const Anatomy& parts) {
  std::vector<LeafGroup> all;
  for (std::size_t i = 0; i < parts.leaves.size(); ++i) {
    const Leaf& leaf = parts.leaves[i];
    if (!leaf.line || leaf.is_structure()) continue;
    const auto known = std::find_if(all.begin(), all.end(), [&](const LeafGroup& group) {
      return group.line == leaf.line;
    });
    LeafGroup& group = known != all.end() ? *known : all.emplace_back(LeafGroup{leaf.line, {}});
    group.leaves.push_back(i);
  }
  return all;
}

std::vector<LeafGroup> number_groups(const Anatomy& parts) {
  std::vector<LeafGroup> numbers;
  for (LeafGroup& group : groups(parts)) {
    if (!group.line->bounds.choices.empty() || !group.line->from_pool.empty()) continue;
    std::erase_if(group.leaves,
                  [&](std::size_t i) { return !parts.leaves[i].value->is_integer(); });
    if (!group.leaves.empty()) numbers.push_back(std::move(group));
  }
  return numbers;
}

std::int64_t simplest_number(const DomainSpec* line) {
  if (!line || !line->bounds.range) return 0;
  const auto low = constant_whole(line->bounds.range->low);
  const auto high = constant_whole(line->bounds.range->high);
  if (low && *low > 0) return *low;
  if (high && *high < 0) return *high;
  return 0;
}

}  // namespace gavel::judge::shrinking
