#include "domain/draw_leaf.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "domain/value_order.h"

namespace gavel::judge {
namespace {

constexpr std::int64_t kRealSteps = std::int64_t{1} << 40;  // Of a double without `decimals`.
constexpr double kRealLimit = 1e9;                          // Of a double without a range.
constexpr std::int64_t kOpenTextLength = 20;
constexpr std::uint64_t kSaturated = std::numeric_limits<std::int64_t>::max();

std::string printable_ascii() {
  std::string all;
  for (char c = ' '; c < '\x7f'; ++c) all += c;
  return all;
}

bool is_whole_type(const Type& type) {
  return type.kind == TypeKind::kInt || type.kind == TypeKind::kLong;
}

std::int64_t power_of_ten(int exponent) {
  std::int64_t power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

}  // namespace

Interval width_of(const Type& type) {
  if (type.kind == TypeKind::kInt) {
    return {std::numeric_limits<std::int32_t>::min(), std::numeric_limits<std::int32_t>::max()};
  }
  return {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};
}

Leaf::Leaf(const LinePlan& line, const Type& type, const Scope& scope) : line_(line), type_(type) {
  const Bounds& bounds = line.spec->bounds;
  choices_ = line.choices.empty() ? bounds.choices : line.choices;
  if (!choices_.empty()) {
    kind_ = Kind::kChoice;
    std::sort(choices_.begin(), choices_.end(), value_less);
    interval_ = {0, static_cast<std::int64_t>(choices_.size()) - 1};
  } else if (type.kind == TypeKind::kString) {
    set_text(scope);
  } else if (type.kind == TypeKind::kChar) {
    set_char();
  } else if (type.kind == TypeKind::kDouble) {
    set_double(scope);
  } else if (type.kind == TypeKind::kBool) {
    kind_ = Kind::kChoice;
    choices_ = {Value(false), Value(true)};
    interval_ = {0, 1};
  } else {
    interval_ = interval(scope);
  }
}

Interval Leaf::interval(const Scope& scope) const {
  if (!is_whole_type(type_) || !choices_.empty()) return interval_;
  Interval result = width_of(type_);
  const DomainSpec& spec = *line_.spec;
  if (spec.bounds.range) {
    result = intersection(result, evaluate_range(*spec.bounds.range, scope, spec));
  }
  for (const Range& range : line_.ranges) {
    const Interval narrowed = intersection(result, evaluate_range(range, scope, spec));
    if (narrowed.empty() && !result.empty()) {
      throw Infeasible{fmt::format("`{}` cannot be in the range that is asked for", spec.name),
                       &spec};
    }
    result = narrowed;
  }
  return result;
}

void Leaf::set_double(const Scope& scope) {
  const DomainSpec& spec = *line_.spec;
  low_ = -kRealLimit;
  high_ = kRealLimit;
  std::vector<const Range*> ranges;
  if (spec.bounds.range) ranges.push_back(&*spec.bounds.range);
  for (const Range& range : line_.ranges) ranges.push_back(&range);
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    const auto low = evaluate_real(ranges[i]->low, scope);
    const auto high = evaluate_real(ranges[i]->high, scope);
    if (!low || !high) throw Infeasible{"the range has no value", &spec};
    low_ = i == 0 ? *low : std::max(low_, *low);
    high_ = i == 0 ? *high : std::min(high_, *high);
  }
  if (const std::optional<int> decimals = spec.promises.back().decimals) {
    kind_ = Kind::kDecimal;
    scale_ = power_of_ten(*decimals);
    const auto scale = static_cast<double>(scale_);
    // A bound such as 0.1 is itself a decimal number; its product may lie a hair beside a whole one.
    interval_ = {static_cast<std::int64_t>(std::ceil(low_ * scale - 1e-6)),
                 static_cast<std::int64_t>(std::floor(high_ * scale + 1e-6))};
  } else {
    kind_ = Kind::kReal;
    interval_ = {0, low_ < high_ ? kRealSteps : (low_ > high_ ? -1 : 0)};
  }
}

void Leaf::set_text(const Scope& scope) {
  kind_ = Kind::kText;
  const DomainSpec& spec = *line_.spec;
  pattern_ = line_.pattern ? line_.pattern.get() : spec.bounds.pattern.get();
  charset_ = spec.bounds.charset.empty() ? "abcdefghijklmnopqrstuvwxyz" : spec.bounds.charset;
  length_ = {0, kOpenTextLength};
  if (spec.string_length) {
    const Interval declared = evaluate_range(*spec.string_length, scope, spec);
    length_ = declared;
    if (length_.high == kAnyLength) length_.high = length_.low + kOpenTextLength;
  }
  length_.low = std::max<std::int64_t>(length_.low, 0);
  if (length_.empty()) throw Infeasible{"the text has no possible length", &spec};
}

void Leaf::set_char() {
  kind_ = Kind::kChoice;
  std::string characters = line_.spec->bounds.charset;
  if (characters.empty()) characters = printable_ascii();
  const Pattern* const pattern = line_.spec->bounds.pattern.get();
  for (const char c : characters) {
    const std::string text(1, c);
    if (pattern == nullptr || pattern->matches(text)) choices_.emplace_back(text);
  }
  std::sort(choices_.begin(), choices_.end(), value_less);
  interval_ = {0, static_cast<std::int64_t>(choices_.size()) - 1};
}

Value Leaf::value(std::int64_t number) const {
  switch (kind_) {
    case Kind::kDecimal: return Value(static_cast<double>(number) / static_cast<double>(scale_));
    case Kind::kReal: {
      if (number == interval_.high) return Value(high_);
      const double share = static_cast<double>(number) / static_cast<double>(kRealSteps);
      return Value(std::min(high_, low_ + (high_ - low_) * share));
    }
    case Kind::kChoice: return choices_[static_cast<std::size_t>(number)];
    default: return Value(number);
  }
}

std::int64_t Leaf::numbers_in(double distance) const {
  const double numbers = kind_ == Kind::kDecimal ? distance * static_cast<double>(scale_)
                         : kind_ == Kind::kReal && high_ > low_
                             ? distance / (high_ - low_) * static_cast<double>(kRealSteps)
                             : distance;
  return static_cast<std::int64_t>(std::floor(std::clamp(numbers, -0x1p62, 0x1p62)));
}

std::optional<std::int64_t> Leaf::nearest(double value) const {
  if (kind_ == Kind::kReal) value -= low_;
  if (kind_ != Kind::kChoice) return numbers_in(value);
  std::optional<std::int64_t> best;
  double least = 0;
  for (std::size_t i = 0; i < choices_.size(); ++i) {
    const Value& choice = choices_[i];
    if (!choice.is_integer() && !choice.is_number()) return std::nullopt;
    const double distance =
        std::abs((choice.is_integer() ? static_cast<double>(choice.as_integer())
                                      : choice.as_number()) - value);
    if (best && distance >= least) continue;
    best = static_cast<std::int64_t>(i);
    least = distance;
  }
  return best;
}

std::string Leaf::draw_text(RandomStream& stream, Style style) const {
  if (style == Style::kMin) return simplest_text();
  if (style == Style::kMax) return longest_text(stream);
  if (pattern_ != nullptr) return pattern_->draw([&](std::uint64_t n) { return stream.below(n); });
  // Short texts meet each other; long ones are drawn as often as all the others together.
  std::int64_t length = stream.between(length_.low, length_.high);
  if (stream.chance(0.4)) length = std::min(length, length_.low + stream.between(0, 3));
  const std::size_t letters =
      stream.chance(0.3) ? std::min<std::size_t>(2, charset_.size()) : charset_.size();
  std::string text(static_cast<std::size_t>(length), ' ');
  for (char& c : text) c = charset_[stream.below(letters)];
  return text;
}

std::uint64_t Leaf::text_capacity() const {
  if (pattern_ != nullptr) return pattern_->capacity();
  std::uint64_t capacity = 0, power = 1;
  for (std::int64_t length = 0; length <= length_.high && capacity < kSaturated; ++length) {
    if (length >= length_.low) capacity = std::min(kSaturated, capacity + power);
    power = power > kSaturated / charset_.size() ? kSaturated : power * charset_.size();
    if (charset_.size() == 1 && length > length_.low + 1000000) break;
  }
  return capacity;
}

std::string Leaf::nth_text(std::uint64_t number) const {
  if (pattern_ != nullptr) return pattern_->nth(number);
  std::int64_t length = length_.low;
  for (; length < length_.high; ++length) {
    std::uint64_t texts = 1;
    for (std::int64_t i = 0; i < length && texts <= number; ++i) {
      texts = texts > kSaturated / charset_.size() ? kSaturated : texts * charset_.size();
    }
    if (number < texts) break;
    number -= texts;
  }
  std::string text(static_cast<std::size_t>(length), charset_.front());
  for (std::size_t i = text.size(); i-- > 0; number /= charset_.size()) {
    text[i] = charset_[number % charset_.size()];
  }
  return text;
}

std::string Leaf::simplest_text() const {
  if (pattern_ != nullptr) return pattern_->simplest();
  return std::string(static_cast<std::size_t>(length_.low), charset_.front());
}

std::string Leaf::longest_text(RandomStream& stream) const {
  if (pattern_ == nullptr) {
    return std::string(static_cast<std::size_t>(length_.high), charset_.back());
  }
  // The last choice is the longest where a count is chosen; other choices do not matter.
  std::string longest = pattern_->draw([](std::uint64_t n) { return n - 1; });
  for (int i = 0; i < 20 && longest.size() < pattern_->longest(); ++i) {
    std::string text = pattern_->draw([&](std::uint64_t n) {
      return stream.chance(0.8) ? n - 1 : stream.below(n);
    });
    if (text.size() > longest.size()) longest = std::move(text);
  }
  return longest;
}

}  // namespace gavel::judge
