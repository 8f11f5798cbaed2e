#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "shrink/shrink.h"

/// Small problems and solutions written in C++, right and wrong, so that shrinking is seen on real
/// mistakes without any process.
namespace gavel::judge {

inline Value number(std::int64_t n) { return Value(n); }
inline Value text(std::string s) { return Value(std::move(s)); }
inline Value list(Value::List items) { return Value(std::move(items)); }

inline Expression constant(std::int64_t n) {
  Expression e;
  e.number = n;
  return e;
}

inline Expression named(std::string name) {
  Expression e;
  e.op = Expression::Op::kName;
  e.name = std::move(name);
  return e;
}

inline DomainSpec line(std::string name, const std::string& type) {
  DomainSpec spec;
  const std::size_t dot = name.find('.');
  spec.record = dot == std::string::npos ? "" : name.substr(0, dot);
  spec.field = dot == std::string::npos ? name : name.substr(dot + 1);
  spec.name = std::move(name);
  spec.type = *parse_type(type);
  return spec;
}

inline DomainSpec ranged(std::string name, const std::string& type, std::int64_t low,
                         std::int64_t high) {
  DomainSpec spec = line(std::move(name), type);
  spec.bounds.range = Range{constant(low), constant(high)};
  return spec;
}

inline Problem function_problem(Domain domain) {
  Problem problem;
  problem.kind = Kind::kFunction;
  problem.records = domain.records;
  problem.input_domain = std::make_shared<const Domain>(std::move(domain));
  return problem;
}

/// An oracle that judges one case at a time.
inline StillFails fails_when(std::function<bool(const DomainCase&)> fails) {
  return [fails](std::span<const DomainCase> cases) -> std::optional<std::size_t> {
    for (std::size_t i = 0; i < cases.size(); ++i) {
      if (fails(cases[i])) return i;
    }
    return std::nullopt;
  };
}

}  // namespace gavel::judge
