#include "domain/relation_check.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "domain/mentions.h"
#include "domain/number_style.h"
#include "values/scalar_text.h"

namespace gavel::judge {
namespace {

using Op = Expression::Op;

/// The values that an index can have.
struct Interval {
  std::int64_t low = 0, high = std::numeric_limits<std::int64_t>::max();
  bool known = false;
};

class RelationCheck {
 public:
  RelationCheck(const Relation& relation, const Scope& scope)
      : relation_(relation), indexes_(&scope) {}

  std::optional<BrokenRelation> run() {
    open_ = relation_.indexes;
    return holds_for_all() ? std::nullopt : std::optional(describe());
  }

 private:
  bool holds_for_all() {
    if (open_.empty()) return holds(relation_, indexes_).value_or(true);
    std::size_t next = 0;
    Interval interval;
    for (; next < open_.size() && !interval.known; ++next) interval = interval_of(open_[next]);
    if (!interval.known) return true;
    const std::string name = open_[--next];
    open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(next));
    for (std::int64_t i = interval.low; i <= interval.high; ++i) {
      indexes_.set(name, Value(i));
      if (!holds_for_all()) return false;
    }
    open_.insert(open_.begin() + static_cast<std::ptrdiff_t>(next), name);
    indexes_.set(name, Value());
    return true;
  }

  /// From the lists that `name` indexes and that the indexes chosen so far lead to.
  Interval interval_of(const std::string& name) {
    Interval interval;
    for (const Expression& operand : relation_.operands) narrow(interval, operand, name);
    return interval;
  }

  void narrow(Interval& interval, const Expression& e, const std::string& name) {
    for (const Expression& operand : e.operands) narrow(interval, operand, name);
    if (e.op != Op::kIndex || !mentions(e.operands[1], name)) return;
    const Value* list = locate(e.operands[0], indexes_);
    if (list == nullptr || !list->is_list()) return;
    const auto last = static_cast<std::int64_t>(list->as_list().size()) - 1;
    const std::optional<std::int64_t> offset = offset_from(e.operands[1], name);
    if (offset) {
      interval.low = std::max(interval.low, -*offset);
      interval.high = std::min(interval.high, last - *offset);
    } else {
      // 2*i and its like: elements that do not exist are passed over one by one.
      interval.high = std::min(interval.high, last);
    }
    interval.known = true;
  }

  /// c of `i + c`, `i - c` and `i`.
  std::optional<std::int64_t> offset_from(const Expression& e, const std::string& name) {
    if (e.op == Op::kName) return 0;
    if (e.op != Op::kAdd && e.op != Op::kSubtract) return std::nullopt;
    const bool first = e.operands[0].op == Op::kName && e.operands[0].name == name;
    const bool second = e.op == Op::kAdd && e.operands[1].op == Op::kName &&
                        e.operands[1].name == name;
    if (first == second) return std::nullopt;
    const auto offset = evaluate_whole(e.operands[first ? 1 : 0], indexes_);
    constexpr std::int64_t kFar = std::int64_t{1} << 62;
    if (!offset || *offset > kFar || *offset < -kFar) return std::nullopt;
    return e.op == Op::kAdd ? *offset : -*offset;
  }

  BrokenRelation describe() {
    std::vector<std::string> places, values;
    for (const std::string& name : relation_.indexes) {
      places.push_back(fmt::format("{} = {}", name, indexes_.find(name)->as_integer()));
    }
    for (const Expression& operand : relation_.operands) {
      const Value* found = locate(operand, indexes_);
      const auto number = evaluate(operand, indexes_);
      if (number) {
        values.push_back(styled(*number));
      } else if (found != nullptr && found->is_string()) {
        values.push_back(quoted_text(found->as_string(), 40));
      } else if (found != nullptr && found->is_bool()) {
        values.push_back(found->as_bool() ? "true" : "false");
      }
    }
    return {fmt::format("{}", fmt::join(places, ", ")),
            fmt::format("{}", fmt::join(values, values.size() == 2 ? " and " : ", "))};
  }

  const Relation& relation_;
  LocalScope indexes_;
  std::vector<std::string> open_;  ///< The indexes that have no value yet.
};

}  // namespace

std::optional<BrokenRelation> check_relation(const Relation& relation, const Scope& scope) {
  return RelationCheck(relation, scope).run();
}

}  // namespace gavel::judge
