#include "domain/check_ranges.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "domain/data_type.h"
#include "domain/evaluate.h"
#include "domain/pattern.h"
#include "domain/promise_parser.h"
#include "values/scalar_text.h"
#include "values/syntax_error.h"

namespace gavel::judge {
namespace {

constexpr std::int64_t kIntLow = std::numeric_limits<std::int32_t>::min();
constexpr std::int64_t kIntHigh = std::numeric_limits<std::int32_t>::max();

[[noreturn]] void fail(const Expression& at, std::string message, std::string help = {}) {
  throw SyntaxError{at.offset, std::max<std::size_t>(at.length, 1), std::move(message),
                    std::move(help)};
}

const Type& value_type(const DomainSpec& line) {
  const Type& innermost = type_at(line, line.dimensions.size());
  return has_nodes(innermost) ? innermost.args[0] : innermost;
}

void check_not_empty(const Range& range) {
  const std::optional<Number> low = constant(range.low), high = constant(range.high);
  if (!low || !high || compare(*low, *high) <= 0) return;
  const std::size_t end = range.high.offset + range.high.length;
  throw SyntaxError{range.low.offset, end - range.low.offset, "the range is empty",
                    "the lower end comes first"};
}

void check_end(const Expression& end, const Type& type) {
  const std::optional<Number> number = constant(end);
  if (!number || type.kind == TypeKind::kDouble) return;
  if (const auto* real = std::get_if<double>(&*number)) {
    fail(end, fmt::format("{} is no whole number; {} has whole numbers", number_text(*real),
                          describe(type)));
  }
  const std::int64_t whole = std::get<std::int64_t>(*number);
  if (type.kind == TypeKind::kInt && (whole < kIntLow || whole > kIntHigh)) {
    fail(end, fmt::format("{} does not fit int (32 bits)", whole), "declare it long");
  }
}

/// A number of things, such as a length: whole and not negative.
void check_count(const Range& range) {
  check_not_empty(range);
  for (const Expression* end : {&range.low, &range.high}) {
    check_end(*end, {.kind = TypeKind::kLong});
    const std::optional<std::int64_t> number = constant_whole(*end);
    if (number && *number < 0) fail(*end, "a length cannot be negative");
  }
}

void check_values(const Range& range, const Type& type) {
  check_not_empty(range);
  check_end(range.low, type);
  check_end(range.high, type);
}

/// A range that is put in place of a line's own has to leave something of it.
void check_overlap(const Range& range, const Range& own, const std::string& own_text) {
  const auto below = [](const Expression& a, const Expression& b) {
    const std::optional<Number> first = constant(a), second = constant(b);
    return first && second && compare(*first, *second) < 0;
  };
  if (!below(range.high, own.low) && !below(own.high, range.low)) return;
  const std::size_t end = range.high.offset + range.high.length;
  throw SyntaxError{range.low.offset, end - range.low.offset,
                    fmt::format("nothing of {} is in this range", own_text),
                    "a range here narrows the line's own"};
}

std::uint64_t power(std::uint64_t base, std::int64_t exponent) {
  std::uint64_t result = 1;
  for (std::int64_t i = 0; i < exponent; ++i) {
    if (__builtin_mul_overflow(result, base, &result)) {
      return std::numeric_limits<std::uint64_t>::max();
    }
    if (base <= 1) break;
  }
  return result;
}

/// How many different values the bounds allow; nothing when that is not known without data.
std::optional<std::uint64_t> capacity(const DomainSpec& line, const Bounds& bounds) {
  if (!bounds.choices.empty()) return bounds.choices.size();
  if (bounds.pattern) return bounds.pattern->capacity();
  if (!bounds.charset.empty()) {
    if (!line.string_length) return bounds.charset.size();
    const auto longest = constant_whole(line.string_length->high);
    const auto shortest = constant_whole(line.string_length->low);
    if (!longest || !shortest || *longest > 64) return std::nullopt;
    std::uint64_t total = 0;
    for (std::int64_t n = *shortest; n <= *longest; ++n) {
      if (__builtin_add_overflow(total, power(bounds.charset.size(), n), &total)) {
        return std::nullopt;
      }
    }
    return total;
  }
  if (!bounds.range || value_type(line).kind == TypeKind::kDouble) return std::nullopt;
  const auto low = constant_whole(bounds.range->low), high = constant_whole(bounds.range->high);
  if (!low || !high || *low > *high) return std::nullopt;
  const std::uint64_t width =
      static_cast<std::uint64_t>(*high) - static_cast<std::uint64_t>(*low);
  return width == std::numeric_limits<std::uint64_t>::max() ? std::nullopt
                                                            : std::optional(width + 1);
}

void check_pool(const DomainSpec& line, const Bounds& bounds, const Expression& members) {
  const std::optional<std::int64_t> count = constant_whole(members);
  if (!count) return;
  if (*count < 1) fail(members, "a pool has at least one member");
  const std::optional<std::uint64_t> most = capacity(line, bounds);
  if (most && static_cast<std::uint64_t>(*count) > *most) {
    fail(members, fmt::format("a pool of {} cannot be filled: only {} different values are allowed",
                              *count, *most));
  }
}

void check_shapes(const DomainSpec& line, const Bounds& bounds, const std::vector<Shape>& shapes) {
  for (const Shape& shape : shapes) {
    if (shape.law == Shape::Law::kPool) check_pool(line, bounds, shape.operands[0]);
    if (shape.law == Shape::Law::kWalk) check_not_empty({shape.operands[0], shape.operands[1]});
    if (shape.law == Shape::Law::kRuns) {
      const auto mean = constant_whole(shape.operands[0]);
      if (mean && *mean < 1) fail(shape.operands[0], "a run has at least one element");
    }
  }
}

}  // namespace

void check_ranges(const DomainSpec& line) {
  for (const Range& dimension : line.dimensions) check_count(dimension);
  if (line.string_length) check_count(*line.string_length);
  if (line.is_size && line.bounds.range) check_count(*line.bounds.range);
  if (line.bounds.range && line.graph.empty()) check_values(*line.bounds.range, value_type(line));
  check_shapes(line, line.bounds, line.shapes);
}

void check_override(const DomainSpec& line, const DomainOverride& override) {
  Bounds bounds = line.bounds;
  if (!override.choices.empty()) bounds = {.range = {}, .choices = override.choices};
  if (override.range) {
    check_values(*override.range, value_type(line));
    bounds = {.range = override.range};
    if (line.bounds.range) check_overlap(*override.range, *line.bounds.range, line.bounds.text);
  }
  check_shapes(line, bounds, override.shapes);
}

}  // namespace gavel::judge
