#include "domain/sizes.h"

#include <algorithm>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "domain/evaluate.h"
#include "domain/mentions.h"

namespace gavel::judge {
namespace {

using Op = Expression::Op;

/// `n`, `n + 1`, `n - 1`, `2 * n`: the value of the size that makes the expression `length`.
struct Solved {
  std::string name;
  std::int64_t value = 0;
};

std::optional<Solved> solve_for_name(const Expression& e, std::int64_t length) {
  if (e.op == Op::kName) return Solved{e.name, length};
  if (e.operands.size() != 2) return std::nullopt;
  const Expression& left = e.operands[0];
  const Expression& right = e.operands[1];
  const auto with = [&](const Expression& number) { return constant_whole(number); };
  std::int64_t rest = 0;
  if (e.op == Op::kAdd) {
    const bool name_first = left.op == Op::kName;
    const auto number = with(name_first ? right : left);
    if (!number || __builtin_sub_overflow(length, *number, &rest)) return std::nullopt;
    return solve_for_name(name_first ? left : right, rest);
  }
  if (e.op == Op::kSubtract) {
    const auto number = with(right);
    if (!number || __builtin_add_overflow(length, *number, &rest)) return std::nullopt;
    return solve_for_name(left, rest);
  }
  if (e.op == Op::kMultiply) {
    const bool name_first = left.op == Op::kName;
    const auto number = with(name_first ? right : left);
    if (!number || *number <= 0 || length % *number != 0) return std::nullopt;
    return solve_for_name(name_first ? left : right, length / *number);
  }
  return std::nullopt;
}

bool same(const Expression& a, const Expression& b) {
  return a.op == b.op && a.name == b.name && a.number == b.number && a.is_real == b.is_real &&
         a.real == b.real &&
         std::equal(a.operands.begin(), a.operands.end(), b.operands.begin(), b.operands.end(),
                    same);
}

class SizeFinder {
 public:
  SizeFinder(const Problem& problem, std::vector<RecoveredSize>& found)
      : domain_(*problem.input_domain), found_(found) {}

  void look_at(const DomainSpec& line, const Value& value) {
    if (line.is_size && value.is_integer()) {
      found_.push_back({line.name, value.as_integer(), line.name});
    }
    walk(line, value, 0);
    add_total(line, value);
  }

  void add(const Expression& expression, std::int64_t length, std::string from) {
    const std::optional<Solved> solved = solve_for_name(expression, length);
    if (!solved) return;
    const DomainSpec* size = domain_.find(solved->name);
    if (size == nullptr || !size->is_size) return;
    for (const RecoveredSize& known : found_) {
      if (known.name == solved->name && known.value == solved->value) return;
    }
    found_.push_back({solved->name, solved->value, std::move(from)});
  }

 private:
  void walk(const DomainSpec& line, const Value& value, std::size_t level) {
    if (level == line.dimensions.size()) {
      return add_length(line.string_length, line, value, level);
    }
    if (!value.is_list()) return;
    add_length(line.dimensions[level], line, value, level);
    if (!names_size_below(line, level + 1)) return;
    for (const Value& item : value.as_list()) walk(line, item, level + 1);
  }

  /// Inner lists are looked into only when they can give something away.
  [[nodiscard]] bool names_size_below(const DomainSpec& line, std::size_t level) const {
    const auto gives = [this](const Range& range) {
      return constant_whole(range.high) == std::nullopt && same(range.low, range.high);
    };
    for (std::size_t i = level; i < line.dimensions.size(); ++i) {
      if (gives(line.dimensions[i])) return true;
    }
    return line.string_length && gives(*line.string_length);
  }

  void add_length(const std::optional<Range>& range, const DomainSpec& line, const Value& value,
                  std::size_t level) {
    if (!range || !same(range->low, range->high)) return;
    std::size_t length = 0;
    if (value.is_string()) {
      length = value.as_string().size();
    } else if (value.is_list()) {
      const Value::List& items = value.as_list();
      length = static_cast<std::size_t>(std::count_if(
          items.begin(), items.end(), [](const Value& item) { return !item.is_null(); }));
      if (level < line.dimensions.size()) length = items.size();
    } else {
      return;
    }
    const char* each = level == 0 ? "" : "[i]";
    add(range->low, static_cast<std::int64_t>(length), line.name + each + ".length");
  }

  void add_total(const DomainSpec& line, const Value& value) {
    if (line.promises.empty() || !line.promises[0].total || !value.is_list()) return;
    std::int64_t total = 0;
    for (const Value& item : value.as_list()) {
      if (item.is_list()) total += static_cast<std::int64_t>(item.as_list().size());
    }
    add(*line.promises[0].total, total, fmt::format("the inner lengths of {}", line.name));
  }

  const Domain& domain_;
  std::vector<RecoveredSize>& found_;
};

}  // namespace

std::vector<RecoveredSize> recover_sizes(const Problem& problem, const DomainCase& input) {
  std::vector<RecoveredSize> found;
  SizeFinder finder(problem, found);
  const Domain& domain = *problem.input_domain;
  for (const auto& [name, value] : input.values) {
    if (const DomainSpec* line = domain.find(name)) finder.look_at(*line, value);
  }
  if (problem.kind != Kind::kClass || input.calls.empty()) return found;
  const auto calls = static_cast<std::int64_t>(input.calls.size()) - 1;
  if (!problem.calls.empty()) found.push_back({problem.calls, calls, "the number of calls"});
  const Call& constructor = input.calls.front();
  if (constructor.method >= problem.entry.methods.size()) return found;
  const std::vector<Parameter>& parameters =
      problem.entry.methods[constructor.method].parameters;
  for (std::size_t i = 0; i < std::min(parameters.size(), constructor.arguments.size()); ++i) {
    if (const DomainSpec* line = domain.find(parameters[i].name)) {
      finder.look_at(*line, constructor.arguments[i]);
    }
  }
  return found;
}

bool are_own_lengths(const Problem& problem, const std::string& one, const std::string& other) {
  const auto& lines = problem.input_domain->lines;
  const auto is_length = [&](const std::string& size) {
    return std::any_of(lines.begin(), lines.end(), [&](const DomainSpec& line) {
      return line.record.empty() && !line.dimensions.empty() &&
             line.dimensions.front().low.op == Expression::Op::kName &&
             line.dimensions.front().low.name == size && line.dimensions.size() == 1;
    });
  };
  const auto is_bound = [&](const std::string& size, const std::string& by) {
    const DomainSpec* const line = problem.input_domain->find(size);
    return line == nullptr || (line->bounds.range && mentions(*line->bounds.range, by));
  };
  const auto& where = problem.input_domain->where;
  return is_length(one) && is_length(other) && !is_bound(one, other) && !is_bound(other, one) &&
         std::none_of(where.begin(), where.end(), [&](const Relation& relation) {
           return mentions_word(relation.text, one) && mentions_word(relation.text, other);
         });
}

}  // namespace gavel::judge
