#include "domain/column_laws.h"

#include <limits>

namespace gavel::judge {
namespace {

constexpr std::uint64_t kFewMembers = 3;
constexpr std::uint64_t kSkewedMembers = 8;
constexpr double kSkewedExponent = 1.5;
constexpr std::uint64_t kMostMembers = std::uint64_t{1} << 20;

std::vector<std::uint64_t> draw_ids(DrawContext& context, std::size_t count, std::uint64_t members,
                                    std::optional<double> zipf, RandomStream& stream) {
  std::vector<std::uint64_t> ids(count);
  const ZipfTable* const table =
      zipf && members > 1 ? &context.zipf(static_cast<std::size_t>(members), *zipf) : nullptr;
  for (std::uint64_t& id : ids) id = table ? table->draw(stream) : stream.below(members);
  return ids;
}

/// Few values, so that equal ones meet; for lines that say nothing of how they are drawn.
std::optional<std::uint64_t> spontaneous_pool(const Column& column, RandomStream& stream) {
  const bool plain = column.line.shapes.empty() && column.line.style == Style::kPlain &&
                     !column.line.at_least && !column.line.at_most;
  if (!plain || column.count < 2 || !stream.chance(0.4)) return std::nullopt;
  return 1 + stream.below(std::max<std::uint64_t>(column.count / 2, 2));
}

Choice alternating(const Column& column) {
  Choice choice{.members = 2, .ids = {}, .pool = column.line.spec->name + " alternating"};
  for (std::size_t i = 0; i < column.count; ++i) choice.ids.push_back(i % 2);
  return choice;
}

}  // namespace

std::optional<std::int64_t> operand_of(const Column& column, const Shape& shape,
                                       std::size_t index) {
  if (index >= shape.operands.size()) return std::nullopt;
  return evaluate_whole(shape.operands[index], column.scope);
}

NumberLaw number_law(const LinePlan& line) {
  if (line.at_least || line.style == Style::kMin) return NumberLaw::kLow;
  if (line.at_most || line.style == Style::kMax) return NumberLaw::kHigh;
  if (line.style == Style::kEdge || line.shape(Shape::Law::kEdge)) return NumberLaw::kEdge;
  if (line.shape(Shape::Law::kLog)) return NumberLaw::kLog;
  if (line.shape(Shape::Law::kUniform)) return NumberLaw::kUniform;
  return NumberLaw::kMixed;
}

Promises::Order order_of(const Column& column) {
  if (column.promises.order != Promises::Order::kNone) return column.promises.order;
  if (column.line.style == Style::kAscending) return Promises::Order::kAscending;
  if (column.line.style == Style::kDescending) return Promises::Order::kDescending;
  return Promises::Order::kNone;
}

bool all_differ(const Promises& promises) { return promises.distinct || promises.strict; }

std::optional<Choice> draw_choice(DrawContext& context, const Column& column,
                                  std::uint64_t capacity, RandomStream& stream) {
  if (all_differ(column.promises) || column.neighbours_differ) return std::nullopt;
  const Shape* const zipf = column.line.shape(Shape::Law::kZipf);
  const Shape* const pool = column.line.shape(Shape::Law::kPool);
  Choice choice{.members = 0, .ids = {}, .pool = column.line.spec->name};
  std::optional<double> exponent = zipf ? std::optional(zipf->real) : std::nullopt;
  switch (column.line.style) {
    case Style::kConstant: choice.members = 1; break;
    case Style::kFewDistinct: choice.members = kFewMembers; break;
    case Style::kAlternating: return alternating(column);
    case Style::kSkewed:
      choice.members = kSkewedMembers;
      exponent = kSkewedExponent;
      break;
    default: break;
  }
  if (pool != nullptr) {
    const std::int64_t asked = operand_of(column, *pool, 0).value_or(1);
    const auto size = static_cast<std::uint64_t>(std::max<std::int64_t>(asked, 1));
    choice.members = choice.members == 0 ? size : std::min(choice.members, size);
    if (!pool->name.empty()) choice.pool = "pool " + pool->name;
  } else if (zipf != nullptr && choice.members == 0) {
    choice.members = std::min<std::uint64_t>(capacity, 1 << 16);
  }
  if (choice.members == 0) {
    const auto spontaneous = spontaneous_pool(column, stream);
    if (!spontaneous) return std::nullopt;
    choice.members = *spontaneous;
  }
  choice.members = std::min({choice.members, std::max<std::uint64_t>(capacity, 1), kMostMembers});
  choice.ids = draw_ids(context, column.count, choice.members, exponent, stream);
  return choice;
}

}  // namespace gavel::judge
