#pragma once

#include <string>
#include <utility>
#include <vector>

#include "gavel/judge/checker.h"

/// Problems, tests and values spelled shortly, for the tests of the checkers.
namespace gavel::judge::answers {

inline Value null() {
  return Value();
}
inline Value num(std::int64_t i) {
  return Value(i);
}
inline Value real(double d) {
  return Value(d);
}
inline Value str(std::string s) {
  return Value(std::move(s));
}
inline Value list(Value::List items) {
  return Value(std::move(items));
}

inline Value ints(const std::vector<std::int64_t>& items) {
  Value::List values;
  for (const auto i : items) values.emplace_back(i);
  return Value(std::move(values));
}

inline OutputRule rule(OutputRule::Compare compare, std::string path = "") {
  OutputRule made;
  made.compare = compare;
  made.path = std::move(path);
  return made;
}

/// A function problem with a result of this type.
inline Problem returns(const std::string& type, OutputRule output = {},
                       std::vector<RecordType> records = {}) {
  Problem problem;
  problem.kind = Kind::kFunction;
  problem.records = std::move(records);
  problem.entry = {"Solution", {Method{"solve", {}, *parse_type(type), false, 1}}};
  problem.output = std::move(output);
  return problem;
}

inline Problem prints(OutputRule output) {
  Problem problem;
  problem.kind = Kind::kStdio;
  problem.output = std::move(output);
  return problem;
}

inline CheckResult judge(const Problem& problem, Value expected, const Value& got) {
  TestCase test;
  test.expected = std::move(expected);
  return check(problem, test, got);
}

inline bool accepts(const Problem& problem, Value expected, const Value& got) {
  return judge(problem, std::move(expected), got).accepted;
}

inline CheckResult judge_text(OutputRule::Compare compare, const std::string& expected,
                              const std::string& got) {
  return judge(prints(rule(compare)), str(expected), str(got));
}

/// "where: expected X, got Y".
inline std::string spelled(const CheckResult& result) {
  const Difference& d = result.difference;
  return d.where + ": expected " + d.expected + ", got " + d.got;
}

}  // namespace gavel::judge::answers
