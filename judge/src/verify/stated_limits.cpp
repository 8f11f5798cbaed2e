#include "verify/stated_limits.h"

#include <array>
#include <cctype>
#include <optional>
#include <utility>

namespace gavel::judge {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_'; }

struct Relation {
  bool less = true;  ///< The left side is the smaller one.
  bool strict = false;
};

class LimitScan {
 public:
  explicit LimitScan(std::string_view text) : text_(text) {}

  std::vector<StatedLimit> run() {
    while (at_ < text_.size()) {
      const std::size_t begin = at_;
      if (!at_word_start() || !chain()) at_ = begin + 1;
    }
    return std::move(found_);
  }

 private:
  struct Side {
    std::string name;  ///< Empty: a number.
    std::int64_t number = 0;
  };

  [[nodiscard]] bool at_word_start() const {
    if (at_ == 0) return true;
    const char before = text_[at_ - 1];
    return !is_letter(before) && !is_digit(before) && before != '.';
  }

  /// A number or name, then a relation and another, and so on. False when there is no relation.
  bool chain() {
    const std::size_t begin = at_;
    std::optional<Side> left = side();
    bool any = false;
    while (left) {
      const std::optional<Relation> relation = take_relation();
      if (!relation) return any;
      const std::optional<Side> right = side();
      if (!right) return any;
      any = true;
      add(*left, *relation, *right, begin);
      left = right;
    }
    return any;
  }

  void add(const Side& left, Relation relation, const Side& right, std::size_t begin) {
    if (left.name.empty() == right.name.empty()) return;
    const bool name_first = !left.name.empty();
    // `n < 10` and `10 > n` are both upper limits.
    const bool upper = relation.less == name_first;
    std::int64_t number = name_first ? right.number : left.number;
    if (relation.strict) number += upper ? -1 : 1;
    found_.push_back({name_first ? left.name : right.name, upper, number,
                      std::string(text_.substr(begin, at_ - begin))});
  }

  std::optional<Side> side() {
    skip_decoration();
    if (at_ < text_.size() && is_letter(text_[at_])) {
      const std::size_t begin = at_;
      while (at_ < text_.size() && (is_letter(text_[at_]) || is_digit(text_[at_]))) ++at_;
      Side side{std::string(text_.substr(begin, at_ - begin)), 0};
      // `xs.length`, `xs[i]` and `f(x)` are not the name itself.
      if (at_ < text_.size() && (text_[at_] == '[' || text_[at_] == '(')) return std::nullopt;
      if (at_ + 1 < text_.size() && text_[at_] == '.' && is_letter(text_[at_ + 1])) return std::nullopt;
      return side;
    }
    if (const auto number = product()) return Side{{}, *number};
    return std::nullopt;
  }

  std::optional<std::int64_t> product() {
    std::optional<std::int64_t> value = power();
    while (value && (take("*") || take("·") || take("×"))) {
      const std::optional<std::int64_t> factor = power();
      if (!factor || __builtin_mul_overflow(*value, *factor, &*value)) return std::nullopt;
    }
    return value;
  }

  std::optional<std::int64_t> power() {
    const std::optional<std::int64_t> base = digits();
    if (!base) return std::nullopt;
    if (take("^")) {
      const std::optional<std::int64_t> exponent = digits();
      return exponent ? raised(*base, *exponent) : std::nullopt;
    }
    if (at_ + 1 < text_.size() && text_[at_] == 'e' && is_digit(text_[at_ + 1])) {
      ++at_;
      const std::optional<std::int64_t> tens = raised(10, digits().value_or(0));
      std::int64_t value = 0;
      if (!tens || __builtin_mul_overflow(*base, *tens, &value)) return std::nullopt;
      return value;
    }
    const std::optional<std::int64_t> exponent = raised_digits();
    return exponent ? raised(*base, *exponent) : base;
  }

  /// Groups of three may be set apart by a blank or comma: 200 000.
  std::optional<std::int64_t> digits() {
    const bool negative = take("-");
    std::optional<std::int64_t> value;
    while (at_ < text_.size()) {
      if (value && is_group()) ++at_;
      if (at_ >= text_.size() || !is_digit(text_[at_])) break;
      std::int64_t next = value.value_or(0);
      if (__builtin_mul_overflow(next, 10, &next)) return std::nullopt;
      value = next + (text_[at_++] - '0');
    }
    if (value && negative) value = -*value;
    return value;
  }

  [[nodiscard]] bool is_group() const {
    if (at_ + 3 >= text_.size() || (text_[at_] != ' ' && text_[at_] != ',')) return false;
    for (std::size_t i = 1; i <= 3; ++i) {
      if (!is_digit(text_[at_ + i])) return false;
    }
    return at_ + 4 >= text_.size() || !is_digit(text_[at_ + 4]);
  }

  std::optional<std::int64_t> raised_digits() {
    constexpr std::array<std::string_view, 10> kRaised = {"⁰", "¹", "²", "³", "⁴",
                                                          "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::optional<std::int64_t> value;
    for (std::size_t digit = 0; digit < kRaised.size(); ++digit) {
      if (!take(kRaised[digit])) continue;
      value = value.value_or(0) * 10 + static_cast<std::int64_t>(digit);
      if (*value > 100) return std::nullopt;
      digit = static_cast<std::size_t>(-1);
    }
    return value;
  }

  static std::optional<std::int64_t> raised(std::int64_t base, std::int64_t exponent) {
    std::int64_t value = 1;
    for (std::int64_t i = 0; i < exponent; ++i) {
      if (i > 64 || __builtin_mul_overflow(value, base, &value)) return std::nullopt;
    }
    return value;
  }

  std::optional<Relation> take_relation() {
    skip_decoration();
    if (take("<=") || take("≤")) return Relation{true, false};
    if (take(">=") || take("≥")) return Relation{false, false};
    if (take("<")) return Relation{true, true};
    if (take(">")) return Relation{false, true};
    return std::nullopt;
  }

  void skip_decoration() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '`' || text_[at_] == '*')) ++at_;
  }

  bool take(std::string_view what) {
    if (text_.substr(at_, what.size()) != what) return false;
    at_ += what.size();
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<StatedLimit> found_;
};

}  // namespace

std::vector<StatedLimit> stated_limits(std::string_view text) { return LimitScan(text).run(); }

}  // namespace gavel::judge
