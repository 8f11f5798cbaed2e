#include <algorithm>
#include <bitset>
#include <charconv>
#include <limits>
#include <utility>

#include <fmt/format.h>

#include "domain/pattern_node.h"
#include "values/syntax_error.h"
#include "values/utf8.h"

namespace gavel::judge {
namespace {

constexpr std::uint64_t kSaturated = std::numeric_limits<std::int64_t>::max();
constexpr std::size_t kMaxCount = 10 * kLongestPatternText;  // Larger counts need no exact value.
constexpr int kMaxDepth = 100;
constexpr unsigned char kFirstPrintable = ' ', kLastPrintable = '~';

using Kind = PatternNode::Kind;
using ByteSet = std::bitset<256>;

std::uint64_t multiply(std::uint64_t a, std::uint64_t b) {
  return a != 0 && b > kSaturated / a ? kSaturated : a * b;
}
std::uint64_t add(std::uint64_t a, std::uint64_t b) {
  return std::min(kSaturated, a + b);  // Both fit 63 bits.
}

PatternNode of_bytes(const ByteSet& set) {
  PatternNode node{.kind = Kind::kBytes, .shortest = 1, .longest = 1};
  for (std::size_t byte = 0; byte < set.size(); ++byte) {
    if (set.test(byte)) node.bytes.push_back(static_cast<unsigned char>(byte));
  }
  node.capacity = node.bytes.size();
  return node;
}

PatternNode of_byte(char byte) {
  return of_bytes(ByteSet().set(static_cast<unsigned char>(byte)));
}

PatternNode sequence_of(std::vector<PatternNode> parts) {
  if (parts.size() == 1) return std::move(parts.front());
  PatternNode node{.kind = Kind::kSequence};
  for (const PatternNode& part : parts) {
    node.shortest += part.shortest;
    node.longest += part.longest;
    node.capacity = multiply(node.capacity, part.capacity);
  }
  node.parts = std::move(parts);
  return node;
}

PatternNode choice_of(std::vector<PatternNode> parts) {
  if (parts.size() == 1) return std::move(parts.front());
  PatternNode node{.kind = Kind::kChoice,
                   .shortest = std::numeric_limits<std::size_t>::max(),
                   .capacity = 0};
  for (const PatternNode& part : parts) {
    node.shortest = std::min(node.shortest, part.shortest);
    node.longest = std::max(node.longest, part.longest);
    node.capacity = add(node.capacity, part.capacity);
  }
  node.parts = std::move(parts);
  return node;
}

PatternNode repeat_of(PatternNode part, std::size_t least, std::size_t most) {
  PatternNode node{.kind = Kind::kRepeat, .least = least, .most = most, .capacity = 0};
  node.shortest = part.shortest * least;
  node.longest = part.longest * most;
  std::uint64_t power = 1;
  for (std::size_t times = 0; times <= most && node.capacity < kSaturated; ++times) {
    if (times >= least) node.capacity = add(node.capacity, power);
    power = multiply(power, part.capacity);
  }
  node.parts.push_back(std::move(part));
  return node;
}

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {}

  PatternNode parse() {
    PatternNode node = choice();
    if (!at_end()) fail(at_, "this ) closes nothing", "write \\) for the character itself");
    return node;
  }

 private:
  [[nodiscard]] bool at_end() const { return at_ == text_.size(); }
  [[nodiscard]] bool next_is(char c) const { return !at_end() && text_[at_] == c; }

  bool take(char c) {
    if (!next_is(c)) return false;
    ++at_;
    return true;
  }

  [[noreturn]] static void fail(std::size_t offset, std::string message, std::string help = {}) {
    throw SyntaxError{offset, 1, std::move(message), std::move(help)};
  }

  PatternNode choice() {
    std::vector<PatternNode> parts;
    do {
      parts.push_back(sequence());
    } while (take('|'));
    return choice_of(std::move(parts));
  }

  PatternNode sequence() {
    std::vector<PatternNode> parts;
    std::size_t longest = 0;
    while (!at_end() && text_[at_] != '|' && text_[at_] != ')') {
      const std::size_t begin = at_;
      parts.push_back(counted(atom()));
      longest += parts.back().longest;
      if (longest > kLongestPatternText) {
        fail(begin, fmt::format("the pattern describes texts of {} and more characters", longest),
             fmt::format("at most {} are allowed; use string[..] of a charset for longer texts",
                         kLongestPatternText));
      }
    }
    return sequence_of(std::move(parts));
  }

  PatternNode atom() {
    const char c = text_[at_];
    switch (c) {
      case '(': return group();
      case '[': return byte_class();
      case '.': ++at_; return of_bytes(printable());
      case '\\': return of_byte(escaped());
      case '*': case '+':
        fail(at_, fmt::format("a pattern has no `{}`: it would describe texts of any length", c),
             c == '*' ? "give a count, for example {0,20}" : "give a count, for example {1,20}");
      case '?': case '{':
        fail(at_, fmt::format("there is nothing to repeat before this `{}`", c),
             fmt::format("write \\{} for the character itself", c));
      case '^': case '$':
        fail(at_, fmt::format("a pattern has no `{}`: it always describes the whole text", c),
             fmt::format("remove it, or write \\{} for the character itself", c));
      case ']': case '}':
        fail(at_, fmt::format("this `{}` closes nothing", c),
             fmt::format("write \\{} for the character itself", c));
      default: return literal();
    }
  }

  // A character of several bytes is one piece, so that a count behind it counts the character.
  PatternNode literal() {
    const std::size_t length = std::max<std::size_t>(utf8_length(text_, at_), 1);
    std::vector<PatternNode> bytes;
    for (const char byte : text_.substr(at_, length)) bytes.push_back(of_byte(byte));
    at_ += length;
    return sequence_of(std::move(bytes));
  }

  PatternNode group() {
    const std::size_t begin = at_++;
    if (++depth_ > kMaxDepth) fail(begin, "the groups are nested too deeply");
    if (next_is('?')) fail(at_, "groups have no options", "write a plain ( )");
    PatternNode node = choice();
    if (!take(')')) fail(begin, "this ( is not closed", "write \\( for the character itself");
    --depth_;
    return node;
  }

  static ByteSet printable() {
    ByteSet set;
    for (unsigned c = kFirstPrintable; c <= kLastPrintable; ++c) set.set(c);
    return set;
  }

  /// The character behind a backslash.
  char escaped() {
    const std::size_t begin = at_++;
    if (at_end()) fail(begin, "the pattern ends behind a backslash", "write \\\\ for a backslash");
    const char c = text_[at_++];
    if (c == 't') return '\t';
    if (c == 'n') return '\n';
    const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                       static_cast<unsigned char>(c) >= 0x80;
    if (plain) {
      const std::string_view help = c == 'd'   ? "write [0-9] for a digit"
                                    : c == 'w' ? "write [A-Za-z0-9_] for a word character"
                                    : c == 's' ? "write [ \\t] for white space"
                                               : "remove the backslash";
      fail(begin, fmt::format("a pattern has no \\{}", c), std::string(help));
    }
    return c;
  }

  PatternNode byte_class() {
    const std::size_t begin = at_++;
    const bool negated = take('^');
    ByteSet set;
    while (!next_is(']')) {
      if (at_end()) fail(begin, "this [ is not closed", "write \\[ for the character itself");
      add_range(set);
    }
    ++at_;
    if (negated) set = printable() & ~set;
    if (set.none()) fail(begin, "this class has no character", {});
    return of_bytes(set);
  }

  void add_range(ByteSet& set) {
    const std::size_t begin = at_;
    const unsigned char low = class_byte();
    unsigned char high = low;
    if (next_is('-') && at_ + 1 < text_.size() && text_[at_ + 1] != ']') {
      ++at_;
      high = class_byte();
    }
    if (high < low) {
      throw SyntaxError{begin, at_ - begin, "this range ends before it begins",
                        fmt::format("write {}-{}", static_cast<char>(high),
                                    static_cast<char>(low))};
    }
    for (unsigned byte = low; byte <= high; ++byte) set.set(byte);
  }

  unsigned char class_byte() {
    if (at_end()) fail(at_, "a class ends with ]");
    if (next_is('\\')) return static_cast<unsigned char>(escaped());
    const auto byte = static_cast<unsigned char>(text_[at_]);
    if (byte >= 0x80) {
      fail(at_, "a class holds ASCII characters only", "write a group: (a|é)");
    }
    ++at_;
    return byte;
  }

  PatternNode counted(PatternNode node) {
    const std::size_t begin = at_;
    std::size_t least = 0, most = 1;
    if (take('{')) {
      least = most = number();
      if (take(',')) most = number();
      if (!take('}')) fail(begin, "this { is not closed", "counts are {3} or {1,20}");
    } else if (!take('?')) {
      return node;
    }
    if (most < least) {
      throw SyntaxError{begin, at_ - begin, "this count ends before it begins",
                        fmt::format("write {{{},{}}}", most, least)};
    }
    if (next_is('?') || next_is('{')) {
      fail(at_, "one count follows another", "put the piece with its first count in a group ( )");
    }
    if (node.longest * most > kLongestPatternText) {
      throw SyntaxError{begin, at_ - begin,
                        fmt::format("the pattern describes texts of {} and more characters",
                                    node.longest * most),
                        fmt::format("at most {} are allowed; use string[..] of a charset for "
                                    "longer texts",
                                    kLongestPatternText)};
    }
    return repeat_of(std::move(node), least, most);
  }

  std::size_t number() {
    std::size_t value = 0;
    const char* const begin = text_.data() + at_;
    const auto [end, error] = std::from_chars(begin, text_.data() + text_.size(), value);
    if (end == begin) {
      fail(at_, "a count is expected here",
           "counts are {3} or {1,20}; write \\{ for the character itself");
    }
    at_ += static_cast<std::size_t>(end - begin);
    return error == std::errc{} ? std::min(value, kMaxCount) : kMaxCount;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace

PatternNode parse_pattern(std::string_view text) { return Parser(text).parse(); }

}  // namespace gavel::judge
