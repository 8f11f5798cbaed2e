#include "domain/draw_lengths.h"

#include <algorithm>
#include <numeric>

#include <fmt/format.h>

#include "domain/column_laws.h"
#include "domain/draw_leaf.h"
#include "domain/draw_numbers.h"

namespace gavel::judge {
namespace {

constexpr std::int64_t kUsualOpenLength = 40, kLongestOpenLength = 1000;
constexpr double kUsualShare = 0.75;

void keep_short(const DrawContext& context, Interval& lengths) {
  if (!context.plan.longest) return;
  lengths.high = std::min(lengths.high, std::max(lengths.low, *context.plan.longest));
}

/// The most that one part of the total may take, so that the others still get their least.
void give(std::vector<std::int64_t>& lengths, std::size_t index, std::int64_t wanted,
          std::int64_t most, std::int64_t& left) {
  const std::int64_t given = std::min({wanted, most - lengths[index], left});
  lengths[index] += given;
  left -= given;
}

/// kAlike: no two lengths differ by more than one. kEven: but for one that takes what is left over.
enum class Split { kSkewed, kEven, kAlike, kWeighted };

Split split_of(const LinePlan& line, RandomStream& stream) {
  if (line.shape(Shape::Law::kSkew) || line.style == Style::kSkewed) return Split::kSkewed;
  if (line.shape(Shape::Law::kUniform)) return Split::kAlike;
  const std::uint64_t die = stream.below(10);
  return die == 0 ? Split::kSkewed : die <= 2 ? Split::kEven : Split::kWeighted;
}

/// Proportional to random weights, of which some are nothing.
void give_by_weight(std::vector<std::int64_t>& lengths, std::int64_t most, std::int64_t& left,
                    RandomStream& stream) {
  std::vector<std::int64_t> weights(lengths.size());
  std::int64_t sum = 0;
  const double empty_share = stream.chance(0.5) ? 0.2 : 0;
  for (std::int64_t& weight : weights) {
    weight = stream.chance(empty_share) ? 0 : 1 + static_cast<std::int64_t>(stream.below(16));
    sum += weight;
  }
  const std::int64_t whole = left;
  for (std::size_t i = 0; i < lengths.size() && sum > 0; ++i) {
    give(lengths, i, whole / sum * weights[i] + whole % sum * weights[i] / sum, most, left);
  }
  // What rounding left goes to parts chosen one by one, never all to the last.
  for (std::size_t tries = 0; left > 0 && tries < 2 * lengths.size(); ++tries) {
    give(lengths, stream.below(lengths.size()), 1, most, left);
  }
}

}  // namespace

Interval length_interval(const DrawContext& context, const LinePlan& line, const Range& range,
                         const Scope& scope) {
  Interval lengths = evaluate_range(range, scope, *line.spec);
  lengths.low = std::max<std::int64_t>(lengths.low, 0);
  if (lengths.high == kAnyLength) {
    lengths.high = lengths.low +
                   (line.style == Style::kMax || line.at_most ? kLongestOpenLength
                                                              : kUsualOpenLength);
  }
  keep_short(context, lengths);
  if (lengths.empty()) {
    throw Infeasible{fmt::format("`{}` has no possible length", line.spec->name), line.spec};
  }
  return lengths;
}

std::int64_t draw_length(const LinePlan& line, const Interval& lengths, RandomStream& stream) {
  if (lengths.low == lengths.high) return lengths.low;
  if (line.style == Style::kMin || line.at_least) return lengths.low;
  if (line.style == Style::kMax || line.at_most) return lengths.high;
  const std::uint64_t die = stream.below(100);
  if (die < 10) return lengths.low;
  if (die < 20) return lengths.high;
  return draw_number(stream, {lengths, {}}, die < 60 ? NumberLaw::kUniform : NumberLaw::kLog);
}

std::vector<std::int64_t> split_total(const LinePlan& line, std::int64_t total, std::size_t count,
                                      const Interval& lengths, RandomStream& stream) {
  const auto parts = static_cast<std::int64_t>(count);
  std::vector<std::int64_t> result(count, lengths.low);
  std::int64_t least = 0, left = 0;
  if (__builtin_mul_overflow(lengths.low, parts, &least) || least > total ||
      (parts == 0 && total != 0)) {
    throw Infeasible{fmt::format("{} cannot be split into {} lengths of `{}`", total, count,
                                 line.spec->name),
                     line.spec};
  }
  left = total - least;
  std::int64_t at_once = left;  // Of what is left over, to one list.
  switch (count == 0 ? Split::kWeighted : split_of(line, stream)) {
    case Split::kSkewed: give(result, stream.below(count), left, lengths.high, left); break;
    case Split::kAlike: at_once = 1; [[fallthrough]];
    case Split::kEven:
      for (std::size_t i = 0; i < count; ++i) {
        give(result, i, (total - least) / parts, lengths.high, left);
      }
      break;
    case Split::kWeighted:
      if (count > 0) give_by_weight(result, lengths.high, left, stream);
      break;
  }
  std::vector<std::size_t> order(count);
  std::iota(order.begin(), order.end(), std::size_t{0});
  stream.shuffle(order);
  for (const std::size_t i : order) give(result, i, std::min(left, at_once), lengths.high, left);
  if (left > 0) {
    throw Infeasible{fmt::format("{} lengths of `{}` cannot add up to {}", count, line.spec->name,
                                 total),
                     line.spec};
  }
  return result;
}

std::int64_t draw_size(const DrawContext& context, const LinePlan& line, RandomStream stream) {
  const DomainSpec& spec = *line.spec;
  Room room{.interval = width_of(spec.type), .excluded = {}};
  if (spec.bounds.range) room.interval = evaluate_range(*spec.bounds.range, context.scope, spec);
  for (const Range& range : line.ranges) {
    room.interval = intersection(room.interval, evaluate_range(range, context.scope, spec));
  }
  narrow(context.problem.input_domain->where,
         [&](const Expression& expression) {
           return expression.op == Expression::Op::kName && expression.name == spec.name;
         },
         context.scope, room);
  if (line.ranges.empty() && !line.at_most) keep_short(context, room.interval);
  if (room.interval.empty()) {
    throw Infeasible{fmt::format("no value is left for the size `{}`", spec.name), &spec};
  }
  const NumberLaw law = number_law(line);
  if (law == NumberLaw::kLow || law == NumberLaw::kHigh) return draw_number(stream, room, law);
  const Shape* const usual = line.shape(Shape::Law::kUsual);
  if (usual != nullptr && line.ranges.empty() && stream.chance(kUsualShare)) {
    const auto value = evaluate_whole(usual->operands.front(), context.scope);
    if (value) return std::clamp(*value, room.interval.low, room.interval.high);
  }
  const std::uint64_t die = stream.below(100);
  if (die < 10) return room.interval.low;
  const bool little = room.interval.span() <= 64;
  if (little && die < 20) return room.interval.high;
  const bool log = !little && law != NumberLaw::kUniform;
  return draw_number(stream, room, log ? NumberLaw::kLog : NumberLaw::kUniform);
}

}  // namespace gavel::judge
