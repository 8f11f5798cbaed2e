#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "values/syntax_error.h"

namespace gavel::judge {

/// A compiled /pattern/ over bytes: literals, `.` (printable ASCII), classes [a-z0-9_] and [^...]
/// (of printable ASCII), groups, |, and the counts ? {m} {m,n}. There is no * and no +: a pattern
/// describes finitely many texts, of at most 20000 bytes. Immutable, safe to share between threads.
class Pattern {
 public:
  /// `text` stands between the slashes. Throws SyntaxError, with offsets in `text`.
  explicit Pattern(std::string_view text);
  ~Pattern();

  /// Takes time at most proportional to text x pattern.
  [[nodiscard]] bool matches(std::string_view text) const;

  /// How many different texts match, an upper bound where alternatives overlap; saturates at 2^63-1.
  [[nodiscard]] std::uint64_t capacity() const;

  /// A matching text; `pick(n)` chooses a number in [0, n) for every choice that is met.
  [[nodiscard]] std::string draw(const std::function<std::uint64_t(std::uint64_t)>& pick) const;

  /// The text with this number, below capacity(). Numbers from 0 on give every matching text, a text
  /// twice only where alternatives overlap.
  [[nodiscard]] std::string nth(std::uint64_t number) const;

  /// The shortest matching text, of those the first in byte order.
  [[nodiscard]] std::string simplest() const;

  [[nodiscard]] std::size_t shortest() const;
  [[nodiscard]] std::size_t longest() const;
  [[nodiscard]] const std::string& text() const;

 private:
  struct Compiled;
  std::unique_ptr<const Compiled> compiled_;
  std::string text_;
};

}  // namespace gavel::judge
