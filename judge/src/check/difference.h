#pragma once

#include <string>
#include <string_view>

#include "gavel/judge/checker.h"

namespace gavel::judge::checking {

/// What stands in a Difference where one side has nothing.
inline constexpr std::string_view kNothing = "(nothing)";

/// How a piece of text is shown.
enum class Quotes { kNone, kDouble };

/// The text on one line, harmless on a terminal: control characters, bytes that are not UTF-8 and
/// invisible characters (zero width, direction marks) as escapes, cut after about `max_length`
/// bytes with the number of bytes left out.
[[nodiscard]] std::string printable(std::string_view text, Quotes quotes,
                                    std::size_t max_length = 80);

/// Both texts cut to a window round the first byte in which they differ, so that the difference is
/// visible whatever their length, and never spelled the same when they differ.
[[nodiscard]] Difference text_difference(std::string where, std::string_view expected,
                                         std::string_view got, Quotes quotes);

/// A short spelling of a value; of one that does not have the form of its type, what it is instead
/// ("a list of 3", "null").
[[nodiscard]] std::string value_snippet(const Value& value, const Type& type, RecordTypes records);

/// "1 element", "3 elements".
[[nodiscard]] std::string counted(std::size_t count, std::string_view noun);

}  // namespace gavel::judge::checking
