#include "domain/dependency_order.h"

#include <algorithm>

namespace gavel::judge {
namespace {

class OrderFinder {
 public:
  explicit OrderFinder(const Domain& domain) : domain_(domain), states_(domain.lines.size()) {}

  DependencyOrder find() {
    for (std::size_t i = 0; i < domain_.lines.size(); ++i) visit(i);
    return std::move(result_);
  }

 private:
  enum class State { kNew, kOpen, kDone };

  void visit(std::size_t index) {
    if (states_[index] == State::kDone) return;
    if (states_[index] == State::kOpen) return close_circle(index);
    states_[index] = State::kOpen;
    path_.push_back(index);
    for (const std::size_t needed : needs(domain_.lines[index])) visit(needed);
    path_.pop_back();
    states_[index] = State::kDone;
    result_.order.push_back(index);
  }

  void close_circle(std::size_t index) {
    if (!result_.circle.empty()) return;
    result_.circle.assign(std::find(path_.begin(), path_.end(), index), path_.end());
  }

  std::vector<std::size_t> needs(const DomainSpec& line) {
    line_ = &line;
    needed_.clear();
    for (const Range& dimension : line.dimensions) add(dimension);
    for (const Expression& expression : line.graph) add(expression);
    if (line.string_length) add(*line.string_length);
    if (line.bounds.range) add(*line.bounds.range);
    for (const Promises& promises : line.promises) {
      if (promises.total) add(*promises.total);
      if (promises.sum_at_most) add(*promises.sum_at_most);
    }
    for (const Shape& shape : line.shapes) {
      for (const Expression& operand : shape.operands) add(operand);
    }
    add_records(line.type);
    return needed_;
  }

  void add(const Range& range) {
    add(range.low);
    add(range.high);
  }

  void add(const Expression& expression) {
    if (expression.op == Expression::Op::kName) {
      const DomainSpec* found = domain_.find_field(line_->record, expression.name);
      if (found == nullptr) found = domain_.find(expression.name);
      if (found != nullptr && found != line_) add(found);
    }
    for (const Expression& operand : expression.operands) add(operand);
  }

  void add_records(const Type& type) {
    for (const Type& arg : type.args) add_records(arg);
    if (type.kind != TypeKind::kRecord) return;
    for (const DomainSpec& line : domain_.lines) {
      if (line.record == type.record) add(&line);
    }
  }

  void add(const DomainSpec* line) {
    needed_.push_back(static_cast<std::size_t>(line - domain_.lines.data()));
  }

  const Domain& domain_;
  std::vector<State> states_;
  std::vector<std::size_t> path_, needed_;
  const DomainSpec* line_ = nullptr;
  DependencyOrder result_;
};

}  // namespace

DependencyOrder dependency_order(const Domain& domain) {
  return OrderFinder(domain).find();
}

}  // namespace gavel::judge
