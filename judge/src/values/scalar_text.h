#pragma once

#include <string>
#include <string_view>

#include "gavel/judge/value.h"

namespace gavel::judge {

/// A scalar as somebody wrote it.
struct ScalarText {
  std::string_view text;
  bool quoted = false;  ///< Quotes make it text, whatever it looks like.
};

/// Reads a scalar by its declared type: `no` is a string where a string is declared, `1e9` a long.
/// Returns why it cannot be (without a place), or empty when `out` was set.
[[nodiscard]] std::string read_scalar(ScalarText scalar, const Type& type, Value& out);

[[nodiscard]] bool is_scalar(TypeKind kind);

/// Whether `scalar` means null for a nullable type.
[[nodiscard]] bool means_null(ScalarText scalar);

/// "an int", "a list", "a `Event`": for messages.
[[nodiscard]] std::string describe(const Type& type);

/// The shortest decimal text that reads back as the same number; whole numbers keep their ".0".
[[nodiscard]] std::string number_text(double number);

/// `text` in double quotes with escapes, at most about `max_length` bytes.
[[nodiscard]] std::string quoted_text(std::string_view text, std::size_t max_length = 60);

}  // namespace gavel::judge
