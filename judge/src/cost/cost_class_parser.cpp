#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>

#include "gavel/judge/cost_class.h"

namespace gavel::judge {
namespace {

struct Word {
  std::string_view said;
  std::string_view means;
};

constexpr std::array kWords = {
    Word{"constant", "1"},           Word{"logarithmic", "log n"}, Word{"linear", "n"},
    Word{"linearithmic", "n log n"}, Word{"loglinear", "n log n"}, Word{"quasilinear", "n log n"},
    Word{"quadratic", "n^2"},        Word{"cubic", "n^3"},         Word{"exponential", "2^n"},
    Word{"logn", "log n"},           Word{"nlogn", "n log n"},
};

/// A recursive descent over
///   sum     = product {"+" product}
///   product = factor {["*" | "/" is refused] factor}
///   factor  = base ["^" exponent | superscript]
///   base    = number | name | "(" sum ")" | ("log" | "lg" | "ln" | "sqrt") argument
/// Brackets may hold a sum only where it is not a factor of a product with another sum's terms left
/// over: (n + m) log n is multiplied out.
class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  std::optional<CostClass> parse() {
    CostClass cost = sum();
    skip();
    if (!good_ || at_ != text_.size()) return std::nullopt;
    return simplified(std::move(cost));
  }

 private:
  void skip() {
    while (at_ < text_.size() && std::isspace(static_cast<unsigned char>(text_[at_])) != 0) ++at_;
  }
  bool accept(std::string_view word) {
    skip();
    if (!text_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }
  bool starts_factor() {
    skip();
    if (at_ >= text_.size()) return false;
    const auto c = static_cast<unsigned char>(text_[at_]);
    return std::isalnum(c) != 0 || c == '(' || c == '_' || text_.substr(at_).starts_with("√");
  }
  CostClass fail() {
    good_ = false;
    at_ = text_.size();
    return {.terms = {CostTerm{}}};
  }

  CostClass sum() {
    CostClass total = product();
    while (good_ && accept("+")) {
      const CostClass next = product();
      total.terms.insert(total.terms.end(), next.terms.begin(), next.terms.end());
    }
    return total;
  }
  CostClass product() {
    CostClass total = factor();
    while (good_) {
      const bool sign = accept("*") || accept("·") || accept("×");
      if (!sign && !starts_factor()) break;
      total = times(total, factor());
    }
    return total;
  }
  CostClass factor() {
    CostClass value = base();
    skip();
    if (accept("²")) return power(value, 2);
    if (accept("³")) return power(value, 3);
    if (accept("!")) return exponential(2, value);
    const double of = pending_number_;
    if (!accept("^") && !accept("**")) return value;
    if (of != 1) return exponential(of, base());
    const std::optional<double> exponent = number();
    return exponent && *exponent > 0 ? power(value, *exponent) : fail();
  }
  CostClass base() {
    skip();
    pending_number_ = 1;
    if (accept("(")) return bracketed();
    if (accept("√")) return power(base(), 0.5);
    if (const auto value = number()) {
      // A constant factor says nothing, unless it is the base of a power.
      pending_number_ = *value;
      return {.terms = {CostTerm{}}};
    }
    const std::string name = identifier();
    if (name.empty()) return fail();
    if (name == "sqrt") return power(base(), 0.5);
    if (name == "log" || name == "lg" || name == "ln") return logarithm();
    return {.terms = {{{.axis = name, .power = 1}}}};
  }
  CostClass bracketed() {
    CostClass inside = sum();
    if (!accept(")")) return fail();
    return inside;
  }
  /// log n, log(n), log2 n, log^2 n; the logarithm of a product or power is that of its axes.
  CostClass logarithm() {
    double exponent = 1;
    if (accept("^")) {
      const auto given = number();
      if (!given) return fail();
      exponent = *given;
    } else if (accept("²")) {
      exponent = 2;
    } else if (accept("₂") || accept("_2")) {
      exponent = 1;
    }
    const CostClass argument = base();
    CostClass total;
    for (const std::string& axis : axes_of(argument)) {
      total.terms.push_back({{.axis = axis, .log_power = exponent}});
    }
    if (total.terms.empty()) total.terms.emplace_back();
    return total;
  }
  CostClass exponential(double of, const CostClass& exponent) {
    const std::vector<std::string> axes = axes_of(exponent);
    if (of <= 1 || axes.empty()) return fail();
    CostTerm term;
    for (const std::string& axis : axes) term.push_back({.axis = axis, .exponential = true});
    pending_number_ = 1;
    return {.terms = {term}};
  }

  static CostClass times(const CostClass& a, const CostClass& b) {
    CostClass out;
    for (const CostTerm& left : a.terms) {
      for (const CostTerm& right : b.terms) {
        CostTerm term = left;
        for (const CostFactor& factor : right) {
          const auto same = std::find_if(term.begin(), term.end(), [&](const CostFactor& other) {
            return other.axis == factor.axis;
          });
          if (same == term.end()) {
            term.push_back(factor);
          } else {
            same->power += factor.power;
            same->log_power += factor.log_power;
            same->exponential = same->exponential || factor.exponential;
          }
        }
        out.terms.push_back(std::move(term));
      }
    }
    return out;
  }
  CostClass power(CostClass value, double exponent) {
    if (value.terms.size() > 1 && exponent == std::floor(exponent) && exponent <= 4) {
      CostClass out = value;
      for (int i = 1; i < static_cast<int>(exponent); ++i) out = times(out, value);
      return out;
    }
    for (CostTerm& term : value.terms) {
      for (CostFactor& factor : term) {
        factor.power *= exponent;
        factor.log_power *= exponent;
      }
    }
    return value;
  }

  std::optional<double> number() {
    skip();
    double value = 0;
    const char* const begin = text_.data() + at_;
    if (at_ >= text_.size() || std::isdigit(static_cast<unsigned char>(*begin)) == 0) {
      return std::nullopt;
    }
    const auto [end, error] = std::from_chars(begin, text_.data() + text_.size(), value);
    if (error != std::errc()) return std::nullopt;
    at_ += static_cast<std::size_t>(end - begin);
    return value;
  }
  std::string identifier() {
    skip();
    const std::size_t begin = at_;
    while (at_ < text_.size()) {
      const auto c = static_cast<unsigned char>(text_[at_]);
      // "log2 n" and "log2(n)": the base is not part of an axis's name.
      const bool digit = std::isdigit(c) != 0 && at_ > begin;
      if (digit && is_log(text_.substr(begin, at_ - begin))) {
        const std::string_view name = text_.substr(begin, at_ - begin);
        while (at_ < text_.size() && std::isdigit(static_cast<unsigned char>(text_[at_])) != 0) {
          ++at_;
        }
        return std::string(name);
      }
      if (std::isalpha(c) == 0 && c != '_' && !digit) break;
      ++at_;
    }
    return std::string(text_.substr(begin, at_ - begin));
  }
  static bool is_log(std::string_view name) { return name == "log" || name == "lg"; }

  std::string_view text_;
  std::size_t at_ = 0;
  bool good_ = true;
  double pending_number_ = 1;  ///< The number that was just read as a factor: 2 of 2^n.
};

std::string trimmed(std::string_view text) {
  const auto blank = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
  while (!text.empty() && blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && (blank(text.back()) || text.back() == '.')) text.remove_suffix(1);
  return std::string(text);
}

/// Takes a phrase off the end or out of the middle, whatever its case.
bool take(std::string& text, std::string_view phrase) {
  const auto same = [](char a, char b) {
    return std::tolower(static_cast<unsigned char>(a)) ==
           std::tolower(static_cast<unsigned char>(b));
  };
  const auto at = std::search(text.begin(), text.end(), phrase.begin(), phrase.end(), same);
  if (at == text.end()) return false;
  text.erase(at, at + static_cast<std::ptrdiff_t>(phrase.size()));
  return true;
}

/// O(...), Θ(...), o(...): the letter and its brackets.
std::string without_letter(const std::string& text) {
  for (const std::string_view letter : {"O", "Θ", "o", "Ω", "Theta", "big-O of", "Big-O of"}) {
    if (!text.starts_with(letter)) continue;
    const std::string rest = trimmed(std::string_view(text).substr(letter.size()));
    if (letter.size() > 5) return rest;
    if (rest.size() >= 2 && rest.front() == '(' && rest.back() == ')') {
      return rest.substr(1, rest.size() - 2);
    }
  }
  return text;
}

}  // namespace

std::optional<CostClass> parse_cost_class(std::string_view text) {
  constexpr std::size_t kLongest = 200;  // Bounds the parser's recursion too.
  if (text.size() > kLongest) return std::nullopt;
  std::string rest(text);
  bool per_call = false, amortised = false;
  for (const std::string_view phrase : {"per call", "per operation", "a call", "each call"}) {
    per_call = take(rest, phrase) || per_call;
  }
  for (const std::string_view phrase : {"amortised", "amortized", "on average"}) {
    amortised = take(rest, phrase) || amortised;
  }
  take(rest, " time");
  rest = trimmed(without_letter(trimmed(rest)));
  if (rest.empty()) return std::nullopt;
  for (const Word& word : kWords) {
    if (rest == word.said) rest = word.means;
  }
  auto cost = Parser(rest).parse();
  if (!cost) return std::nullopt;
  cost->per_call = per_call;
  cost->amortised = amortised;
  return cost;
}

}  // namespace gavel::judge
