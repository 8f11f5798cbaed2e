#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "domain/draw_column.h"
#include "domain/draw_numbers.h"

namespace gavel::judge {

/// The value of a shape's operand under the case's scope; nothing when it depends on the row.
[[nodiscard]] std::optional<std::int64_t> operand_of(const Column& column, const Shape& shape,
                                                     std::size_t index);

/// Which of how many different values each element takes. Nothing when elements are drawn one by one.
struct Choice {
  std::uint64_t members = 1;
  std::vector<std::uint64_t> ids;
  std::string pool;  ///< The pool's key in the context.
};
/// `capacity`: how many different values there are.
[[nodiscard]] std::optional<Choice> draw_choice(DrawContext& context, const Column& column,
                                                std::uint64_t capacity, RandomStream& stream);

[[nodiscard]] NumberLaw number_law(const LinePlan& line);
/// The order that the sequence must or, in a profile, shall have.
[[nodiscard]] Promises::Order order_of(const Column& column);
[[nodiscard]] bool all_differ(const Promises& promises);

/// Copies neighbours so that equal values stand in stretches of `mean` on average.
template <typename T>
void make_runs(std::vector<T>& values, std::int64_t mean, RandomStream& stream) {
  if (mean < 2) return;
  for (std::size_t i = 1; i < values.size(); ++i) {
    if (stream.below(static_cast<std::uint64_t>(mean)) != 0) values[i] = values[i - 1];
  }
}

template <typename T>
void put_in_order(std::vector<T>& values, Promises::Order order) {
  if (order == Promises::Order::kAscending) std::sort(values.begin(), values.end());
  if (order == Promises::Order::kDescending) std::sort(values.rbegin(), values.rend());
}

}  // namespace gavel::judge
