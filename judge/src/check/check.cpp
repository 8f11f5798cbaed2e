#include <memory>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "gavel/judge/checker.h"

#include "check/difference.h"
#include "check/registry.h"
#include "check/rule_tree.h"
#include "check/value_comparison.h"
#include "check/value_notes.h"

// An answer is claimed, not trusted: it can have any form. Typed answers are compared by one walk
// that the expected value leads (value_comparison.h) under the rules of the problem (rule_tree.h);
// texts by the text check of the rule's row in the registry (registry.h).
namespace gavel::judge {
namespace checking {
namespace {

const Type kNoType{};

// Comparing, sorting and spelling values recurse; a stack holds far more levels than this.
constexpr std::size_t kMaxDepth = 1000;

bool too_deep(const Value& value) {
  struct Level {
    const Value::List* list;
    std::size_t next;
  };
  std::vector<Level> open;
  if (value.is_list()) open.push_back({&value.as_list(), 0});
  while (!open.empty()) {
    if (open.size() > kMaxDepth) return true;
    Level& level = open.back();
    if (level.next == level.list->size()) {
      open.pop_back();
      continue;
    }
    const Value& child = (*level.list)[level.next++];
    if (child.is_list()) open.push_back({&child.as_list(), 0});
  }
  return false;
}

CheckResult accepted() {
  return {.accepted = true};
}

CheckResult check_text(const OutputRule& rule, const Value& expected, const Value& got) {
  if (!got.is_string()) {
    return {.accepted = false, .difference = {"", "text", "something else"}};
  }
  if (expected.is_list()) return check_any_text(rule, expected.as_list(), got.as_string());
  if (!expected.is_string()) {
    return {.accepted = false, .difference = {"", "an expected text", "text"}};
  }
  return checker_of(rule.compare).text(rule, expected.as_string(), got.as_string());
}

CheckResult rejected(const ValueComparison& comparison, const std::string& prefix,
                     std::string note) {
  CheckResult result{.accepted = false, .difference = comparison.difference()};
  std::string& where = result.difference.where;
  if (!prefix.empty()) where = where.empty() ? prefix : prefix + ", " + where;
  result.note = note.empty() ? comparison.note() : std::move(note);
  return result;
}

CheckResult check_result(const Problem& problem, const Value& expected, const Value& got) {
  const bool typed = !problem.entry.methods.empty();
  const Type& type = typed ? problem.entry.methods.front().result : kNoType;
  const RuleTree tree(problem.output, {}, {});
  const auto part = [&](const Loosening* loosening) {
    return Part{type, tree.root(loosening), problem.records};
  };
  ValueComparison comparison(ValueComparison::Notes::kOn);
  if (comparison.equal(expected, got, part(nullptr))) return accepted();
  return rejected(comparison, "", value_note([&](const Loosening& loosening) {
                    ValueComparison lax(ValueComparison::Notes::kOff);
                    return lax.equal(expected, got, part(&loosening));
                  }));
}

// The calls of a class problem; every method has the rules of its own results.
class CallCheck {
 public:
  CallCheck(const Problem& problem, const TestCase& test) : problem_(problem), test_(test) {
    for (const Method& method : problem.entry.methods) {
      trees_.push_back(
          std::make_unique<RuleTree>(problem.output, problem.entry.methods, method.name));
    }
  }

  // The index of the first call whose result is wrong or missing.
  [[nodiscard]] std::optional<std::size_t> first_wrong(const Value::List& expected,
                                                       const Value::List& got,
                                                       const Loosening* loosening) const {
    ValueComparison comparison(ValueComparison::Notes::kOff);
    for (std::size_t i = 0; i < expected.size(); ++i) {
      if (i >= got.size()) return i;
      if (!comparison.equal(expected[i], got[i], part(i, loosening))) return i;
    }
    if (got.size() > expected.size()) return expected.size();
    return {};
  }

  [[nodiscard]] Part part(std::size_t call, const Loosening* loosening) const {
    const std::size_t method = method_of(call);
    if (method >= trees_.size()) return {kNoType, no_rules_.root(loosening), problem_.records};
    return {problem_.entry.methods[method].result, trees_[method]->root(loosening),
            problem_.records};
  }

  // Calls are numbered from 1, the constructor included, as screens number them.
  [[nodiscard]] std::string name(std::size_t call) const {
    const std::size_t method = method_of(call);
    if (method >= trees_.size()) return fmt::format("call {}", call + 1);
    return fmt::format("call {}: {}", call + 1, problem_.entry.methods[method].name);
  }

 private:
  [[nodiscard]] std::size_t method_of(std::size_t call) const {
    const std::vector<Call>& calls = test_.input.calls;
    return call < calls.size() ? calls[call].method : trees_.size();
  }

  const Problem& problem_;
  const TestCase& test_;
  std::vector<std::unique_ptr<RuleTree>> trees_;
  RuleTree no_rules_;
};

CheckResult check_calls(const Problem& problem, const TestCase& test, const Value& expected,
                        const Value& got) {
  if (!expected.is_list() || !got.is_list()) {
    return {.accepted = false, .difference = {"", "one result for each call", "something else"}};
  }
  const CallCheck calls(problem, test);
  const Value::List& wanted = expected.as_list();
  const Value::List& seen = got.as_list();
  const auto wrong = calls.first_wrong(wanted, seen, nullptr);
  if (!wrong) return accepted();
  if (*wrong >= seen.size() || *wrong >= wanted.size()) {
    return {.accepted = false,
            .difference = {calls.name(*wrong), counted(wanted.size(), "result"),
                           counted(seen.size(), "result")},
            .call = static_cast<int>(*wrong)};
  }
  ValueComparison comparison(ValueComparison::Notes::kOn);
  const Part part = calls.part(*wrong, nullptr);
  if (comparison.equal(wanted[*wrong], seen[*wrong], part)) return accepted();
  std::string note = value_note(
      [&](const Loosening& loosening) { return !calls.first_wrong(wanted, seen, &loosening); });
  CheckResult result = rejected(comparison, calls.name(*wrong), std::move(note));
  result.call = static_cast<int>(*wrong);
  return result;
}

}  // namespace
}  // namespace checking

CheckResult check(const Problem& problem, const TestCase& test, const Value& got) {
  if (!test.expected) {
    return {.accepted = true, .difference = {}, .note = "no expected answer to compare with"};
  }
  const Value& expected = *test.expected;
  if (checking::too_deep(got) || checking::too_deep(expected)) {
    return {.accepted = false,
            .difference = {"", "an answer of a sensible depth", "lists nested too deeply"},
            .note = fmt::format("lists nested more than {} deep are not compared",
                                checking::kMaxDepth)};
  }
  if (is_program(problem.kind)) return checking::check_text(problem.output, expected, got);
  if (problem.kind == Kind::kFunction) return checking::check_result(problem, expected, got);
  return checking::check_calls(problem, test, expected, got);
}

}  // namespace gavel::judge
