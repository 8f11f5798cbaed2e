#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "gavel/judge/problem.h"

#include "domain/domain_case.h"
#include "domain/line_parser.h"
#include "domain/relation_parser.h"
#include "domain/resolve.h"

namespace gavel::judge {

using Lines = std::vector<std::pair<std::string, std::string>>;

/// A domain of these lines: "Event.ts" declares a field of a record.
inline std::shared_ptr<const Domain> domain_of(const Lines& lines,
                                               const std::vector<std::string>& where = {}) {
  const auto domain = std::make_shared<Domain>();
  for (const auto& [name, text] : lines) {
    domain->lines.push_back(parse_line(name, text, {domain->records, {{"h", {TypeKind::kInt}}}}));
    const DomainSpec& line = domain->lines.back();
    if (line.record.empty()) continue;
    if (find_record(domain->records, line.record) == nullptr) {
      domain->records.push_back({line.record, {}});
    }
    domain->records.back().fields.push_back({line.field, line.type});
  }
  for (std::size_t i = 0; i < domain->lines.size(); ++i) resolve_line(*domain, i);
  for (const std::string& text : where) {
    domain->where.push_back(parse_relation(text));
    resolve_relation(*domain, domain->where.back());
  }
  return domain;
}

inline Problem function_problem(const Lines& lines, const std::vector<std::string>& where = {}) {
  Problem problem;
  problem.kind = Kind::kFunction;
  problem.input_domain = domain_of(lines, where);
  problem.records = problem.input_domain->records;
  problem.entry.methods.emplace_back();
  for (const DomainSpec& line : problem.input_domain->lines) {
    if (!line.is_size && line.record.empty()) {
      problem.entry.methods[0].parameters.push_back({line.name, line.type});
    }
  }
  return problem;
}

/// A class with the constructor first; each method is its name and its parameters' names.
inline Problem class_problem(const Lines& lines,
                             const std::vector<std::pair<std::string, std::vector<std::string>>>& m,
                             const std::vector<std::string>& where = {}) {
  Problem problem;
  problem.kind = Kind::kClass;
  problem.input_domain = domain_of(lines, where);
  problem.records = problem.input_domain->records;
  problem.calls = "q";
  for (const auto& [name, parameters] : m) {
    Method method;
    method.name = name;
    method.is_constructor = problem.entry.methods.empty();
    for (const std::string& parameter : parameters) {
      method.parameters.push_back({parameter, problem.input_domain->find(parameter)->type});
    }
    problem.entry.methods.push_back(std::move(method));
  }
  return problem;
}

inline Value number(std::int64_t n) {
  return Value(n);
}
inline Value text(const std::string& s) {
  return Value(s);
}
inline Value list(std::vector<Value> items) {
  return Value(std::move(items));
}
inline Value numbers(const std::vector<std::int64_t>& items) {
  Value::List values;
  for (const std::int64_t item : items) values.emplace_back(item);
  return Value(std::move(values));
}

}  // namespace gavel::judge
