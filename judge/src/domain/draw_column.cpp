#include "domain/draw_column.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_set>

#include "domain/column_laws.h"
#include "domain/draw_interval.h"
#include "domain/draw_leaf.h"
#include "domain/draw_numbers.h"

namespace gavel::judge {
namespace {

constexpr int kTriesForDifferent = 60;
constexpr double kNearShare = 0.5;
constexpr double kNullShare = 0.1, kHeavyNullShare = 0.9;

/// Draws one column of numbers.
class NumberColumn {
 public:
  NumberColumn(DrawContext& context, const Column& column, const Leaf& leaf, RandomStream stream)
      : context_(context), column_(column), leaf_(leaf), stream_(stream) {
    if (column.rows == nullptr) room_ = room_of(column.scope);
    law_ = number_law(column.line);
  }

  std::vector<std::int64_t> draw() {
    std::vector<std::int64_t> values;
    if (column_.count == 0) return values;
    if (column_.promises.permutation) return permutation();
    values = column_.rows != nullptr ? by_rows() : in_one_room();
    if (const Shape* runs = column_.line.shape(Shape::Law::kRuns)) {
      if (!all_differ(column_.promises)) {
        make_runs(values, operand_of(column_, *runs, 0).value_or(1), stream_);
      }
    }
    if (column_.promises.sum_at_most) keep_sum(values);
    if (all_differ(column_.promises)) make_distinct(values, room_.interval);
    put_in_order(values, order_of(column_));
    if (column_.neighbours_differ) part_neighbours(values);
    return values;
  }

 private:
  Room room_of(const Scope& scope) const {
    Room room{.interval = leaf_.interval(scope), .excluded = {}};
    // Only where a number is the value itself can a relation between values narrow it.
    if (leaf_.is_measure() && leaf_.numbers_in(1) == 1) {
      narrow(column_.relations,
             [&](const Expression& expression) {
               return expression.op == Expression::Op::kName && expression.name == column_.target;
             },
             scope, room);
    }
    return room;
  }

  std::vector<std::int64_t> by_rows() {
    std::vector<std::int64_t> values(column_.count);
    room_.interval = {std::numeric_limits<std::int64_t>::min(),
                      std::numeric_limits<std::int64_t>::max()};
    for (std::size_t i = 0; i < values.size(); ++i) {
      const Scope& scope = column_.rows->row(i);
      const Room room = room_of(scope);
      room_.interval = intersection(room_.interval, room.interval);
      values[i] = near_or(room, scope, [&] { return draw_number(stream_, room, law_); });
    }
    return values;
  }

  std::vector<std::int64_t> in_one_room() {
    if (room_.interval.empty()) throw Infeasible{"no value is left in the range"};
    const bool pinned = law_ == NumberLaw::kLow || law_ == NumberLaw::kHigh;
    if (!pinned && law_ != NumberLaw::kEdge && column_.line.shape(Shape::Law::kWalk)) {
      if (column_.line.style == Style::kPlain || column_.line.style == Style::kNullHeavy) {
        return walk();
      }
    }
    const std::uint64_t capacity = room_.interval.span() == ~std::uint64_t{0}
                                       ? room_.interval.span()
                                       : room_.interval.span() + 1;
    if (auto choice = pinned ? std::nullopt
                             : draw_choice(context_, column_, capacity, stream_)) {
      return members_of(*choice);
    }
    Room room = room_;
    if (law_ == NumberLaw::kMixed && column_.count > 1 && stream_.chance(0.25)) shrink(room);
    std::vector<std::int64_t> values(column_.count);
    for (std::int64_t& value : values) {
      value = near_or(room, column_.scope, [&] { return draw_number(stream_, room, law_); });
    }
    return values;
  }

  /// Values close together, of which some are equal and some neighbours.
  void shrink(Room& room) {
    Interval& interval = room.interval;
    const std::uint64_t width = std::min<std::uint64_t>(interval.span(), column_.count);
    interval.low = draw_number(stream_, {interval, {}}, NumberLaw::kMixed);
    if (static_cast<std::uint64_t>(interval.high) - static_cast<std::uint64_t>(interval.low) >
        width) {
      interval.high = interval.low + static_cast<std::int64_t>(width);
    }
  }

  template <typename Draw>
  std::int64_t near_or(const Room& room, const Scope& scope, const Draw& draw) {
    const Shape* const near = column_.line.shape(Shape::Law::kNear);
    const bool applies = near != nullptr && (law_ == NumberLaw::kMixed ||
                                             law_ == NumberLaw::kUniform || law_ == NumberLaw::kLog);
    if (applies && stream_.chance(kNearShare) && !room.interval.empty()) {
      const auto at = evaluate_real(near->operands.front(), scope);
      const auto about = at ? leaf_.nearest(*at) : std::nullopt;
      if (about) {
        const std::int64_t value = *about + stream_.between(-1, 1);
        const bool inside = value >= room.interval.low && value <= room.interval.high;
        if (inside && std::find(room.excluded.begin(), room.excluded.end(), value) ==
                          room.excluded.end()) {
          return value;
        }
      }
    }
    return draw();
  }

  std::vector<std::int64_t> walk() {
    const Shape& shape = *column_.line.shape(Shape::Law::kWalk);
    const auto low = evaluate_real(shape.operands.at(0), column_.scope);
    const auto high = evaluate_real(shape.operands.size() > 1 ? shape.operands[1]
                                                              : shape.operands[0], column_.scope);
    if (!low || !high || *low > *high) throw Infeasible{"the walk has no step", column_.line.spec};
    Walk walk{.step = {leaf_.numbers_in(*low), leaf_.numbers_in(*high)}};
    walk.only_up = order_of(column_) == Promises::Order::kAscending;
    walk.only_down = order_of(column_) == Promises::Order::kDescending;
    if (walk.only_down && walk.step.low >= 0) walk.step = {-walk.step.high, -walk.step.low};
    if (const Shape* near = column_.line.shape(Shape::Law::kNear)) {
      const auto about = evaluate_real(near->operands.front(), column_.scope);
      if (about) walk.near = leaf_.numbers_in(*about);
    }
    return draw_walk(stream_, walk, column_.count, room_.interval, origin(walk));
  }

  /// Inner lists of one list begin near each other: walks that never meet would merge trivially.
  std::int64_t origin(const Walk& walk) {
    auto found = context_.walk_origins.find(column_.line.spec);
    if (found == context_.walk_origins.end()) {
      const std::int64_t first = stream_.chance(0.3)
                                     ? room_.interval.low
                                     : draw_number(stream_, room_, NumberLaw::kMixed);
      found = context_.walk_origins.emplace(column_.line.spec, first).first;
      return first;
    }
    std::int64_t shifted = 0;
    const std::int64_t shift = stream_.between(std::min<std::int64_t>(walk.step.low, 0),
                                               std::max<std::int64_t>(walk.step.high, 0));
    if (__builtin_add_overflow(found->second, shift, &shifted)) return found->second;
    return std::clamp(shifted, room_.interval.low, room_.interval.high);
  }

  std::vector<std::int64_t> members_of(const Choice& choice) {
    ValuePool<std::int64_t>& pool = context_.number_pools[choice.pool];
    std::vector<std::int64_t> values;
    values.reserve(choice.ids.size());
    for (const std::uint64_t id : choice.ids) {
      const auto known = pool.members.find(id);
      std::int64_t value = known != pool.members.end() ? known->second : new_member(pool, id);
      if (value < room_.interval.low || value > room_.interval.high) {
        value = draw_number(stream_, room_, law_);  // A member of a line with another range.
      }
      values.push_back(value);
    }
    return values;
  }

  std::int64_t new_member(ValuePool<std::int64_t>& pool, std::uint64_t id) {
    const auto draw = [&] {
      return near_or(room_, column_.scope, [&] { return draw_number(stream_, room_, law_); });
    };
    std::int64_t value = draw();
    for (int i = 0; i < kTriesForDifferent && pool.taken.contains(value); ++i) value = draw();
    for (std::size_t i = 0; i <= pool.taken.size() && pool.taken.contains(value); ++i) {
      value = value >= room_.interval.high ? room_.interval.low : value + 1;
    }
    pool.taken.insert(value);
    pool.members.emplace(id, value);
    return value;
  }

  std::vector<std::int64_t> permutation() {
    std::vector<std::int64_t> values(column_.count);
    const bool ranged = column_.line.spec->bounds.range.has_value();
    std::iota(values.begin(), values.end(), ranged ? room_.interval.low : 0);
    if (order_of(column_) == Promises::Order::kNone) {
      stream_.shuffle(values);
    } else {
      put_in_order(values, order_of(column_));
    }
    return values;
  }

  void keep_sum(std::vector<std::int64_t>& values) {
    const auto limit = evaluate_real(*column_.promises.sum_at_most, column_.scope);
    if (!limit) throw Infeasible{"the sum's limit has no value", column_.line.spec};
    limit_sum(values, room_.interval, leaf_.numbers_in(*limit));
    if (order_of(column_) == Promises::Order::kNone) stream_.shuffle(values);
  }

  void part_neighbours(std::vector<std::int64_t>& values) {
    for (std::size_t i = 1; i < values.size(); ++i) {
      if (values[i] != values[i - 1]) continue;
      Room room = column_.rows != nullptr ? room_of(column_.rows->row(i)) : room_;
      room.excluded.push_back(values[i - 1]);
      values[i] = draw_number(stream_, room, law_);
    }
  }

  DrawContext& context_;
  const Column& column_;
  const Leaf& leaf_;
  RandomStream stream_;
  Room room_;
  NumberLaw law_ = NumberLaw::kMixed;
};

/// Draws one column of texts.
class TextColumn {
 public:
  TextColumn(DrawContext& context, const Column& column, const Leaf& leaf, RandomStream stream)
      : context_(context), column_(column), leaf_(leaf), stream_(stream) {
    style_ = column.line.at_least ? Style::kMin : column.line.at_most ? Style::kMax
                                                                      : column.line.style;
  }

  std::vector<std::string> draw() {
    std::vector<std::string> values;
    values.reserve(column_.count);
    const bool pinned = style_ == Style::kMin || style_ == Style::kMax;
    if (all_differ(column_.promises)) {
      require_capacity();
      std::unordered_set<std::string> taken;
      while (values.size() < column_.count) values.push_back(new_text(taken));
    } else if (auto choice = pinned ? std::nullopt
                                    : draw_choice(context_, column_, leaf_.text_capacity(),
                                                  stream_)) {
      ValuePool<std::string>& pool = context_.text_pools[choice->pool];
      for (const std::uint64_t id : choice->ids) values.push_back(member(pool, id));
    } else {
      while (values.size() < column_.count) values.push_back(leaf_.draw_text(stream_, style_));
    }
    if (const Shape* runs = column_.line.shape(Shape::Law::kRuns)) {
      if (!all_differ(column_.promises)) {
        make_runs(values, operand_of(column_, *runs, 0).value_or(1), stream_);
      }
    }
    put_in_order(values, order_of(column_));
    return values;
  }

 private:
  void require_capacity() const {
    if (leaf_.text_capacity() < column_.count) {
      throw Infeasible{"there are not that many different texts", column_.line.spec};
    }
  }

  const std::string& member(ValuePool<std::string>& pool, std::uint64_t id) {
    const auto known = pool.members.find(id);
    if (known != pool.members.end()) return known->second;
    return pool.members.emplace(id, new_text(pool.taken)).first->second;
  }

  std::string new_text(std::unordered_set<std::string>& taken) {
    std::string text = leaf_.draw_text(stream_, style_);
    for (int i = 0; i < kTriesForDifferent && taken.contains(text); ++i) {
      text = leaf_.draw_text(stream_, Style::kPlain);
    }
    const std::uint64_t capacity = leaf_.text_capacity();
    std::uint64_t number = taken.contains(text) ? stream_.below(capacity) : 0;
    for (std::uint64_t i = 0; i < capacity && taken.contains(text); ++i) {
      text = leaf_.nth_text(number);
      number = (number + 1) % capacity;
    }
    taken.insert(text);
    return text;
  }

  DrawContext& context_;
  const Column& column_;
  const Leaf& leaf_;
  RandomStream stream_;
  Style style_;
};

double null_share(const Column& column, RandomStream& stream) {
  if (!column.type.nullable) return 0;
  switch (column.line.style) {
    case Style::kNullHeavy: return kHeavyNullShare;
    case Style::kMin: case Style::kMax: return 0;
    default: break;
  }
  if (column.line.at_least || column.line.at_most) return 0;
  if (const Shape* shape = column.line.shape(Shape::Law::kNull)) return shape->real;
  return stream.chance(0.2) ? 0.5 : kNullShare;
}

std::vector<Value> draw_bools(const Column& column, double share, RandomStream stream) {
  std::vector<Value> values;
  for (std::size_t i = 0; i < column.count; ++i) values.emplace_back(stream.chance(share));
  return values;
}

std::vector<Value> draw_values(DrawContext& context, const Column& column,
                               const RandomStream& stream) {
  const Leaf leaf(column.line, column.type,
                  column.rows != nullptr && column.count > 0 ? column.rows->row(0) : column.scope);
  const Shape* const share = column.line.shape(Shape::Law::kTrue);
  if (leaf.is_bool() && share != nullptr && number_law(column.line) == NumberLaw::kMixed) {
    return draw_bools(column, share->real, stream);
  }
  std::vector<Value> values;
  values.reserve(column.count);
  if (leaf.is_text()) {
    for (std::string& text : TextColumn(context, column, leaf, stream).draw()) {
      values.emplace_back(std::move(text));
    }
  } else {
    for (const std::int64_t number : NumberColumn(context, column, leaf, stream).draw()) {
      values.push_back(leaf.value(number));
    }
  }
  return values;
}

}  // namespace

std::vector<Value> draw_column(DrawContext& context, const Column& column, RandomStream stream) {
  std::vector<Value> values = draw_values(context, column, stream);
  RandomStream nulls = stream.child("null");
  const double share = null_share(column, nulls);
  if (share > 0) {
    for (Value& value : values) {
      if (nulls.chance(share)) value = Value();
    }
  }
  return values;
}

}  // namespace gavel::judge
