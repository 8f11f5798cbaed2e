#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gavel::judge {

/// Length in bytes of the well-formed UTF-8 sequence that starts at `offset`; 0 when the bytes
/// there are not one (overlong forms and surrogates are not).
[[nodiscard]] std::size_t utf8_length(std::string_view text, std::size_t offset);

/// Offset of the first byte that is not part of well-formed UTF-8.
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view text);

/// `code_point` must be a Unicode scalar value.
void append_utf8(std::string& out, std::uint32_t code_point);

}  // namespace gavel::judge
