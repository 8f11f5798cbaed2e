#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace gavel::judge {

/// A piece of a /pattern/. Every piece describes at least one text.
struct PatternNode {
  enum class Kind {
    kBytes,     ///< One byte of `bytes`.
    kSequence,  ///< `parts` one behind the other; none: the empty text.
    kChoice,    ///< One of `parts`.
    kRepeat,    ///< parts[0], between `least` and `most` times.
  };
  Kind kind = Kind::kSequence;
  std::vector<unsigned char> bytes;  ///< Ascending, without repeats.
  std::vector<PatternNode> parts;
  std::size_t least = 1, most = 1;

  // Known once parsed.
  std::size_t shortest = 0, longest = 0;
  std::uint64_t capacity = 1;  ///< Saturates at 2^63-1.
};

/// The longest text that a pattern may describe. Counts are written out for matching, so this also
/// bounds the memory that a short pattern, ((a{1,1000}){1,1000}){1,1000}, can ask for.
inline constexpr std::size_t kLongestPatternText = 20000;

/// Throws SyntaxError with offsets in `text`.
[[nodiscard]] PatternNode parse_pattern(std::string_view text);

}  // namespace gavel::judge
