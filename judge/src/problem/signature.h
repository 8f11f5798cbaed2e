#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/type.h"

#include "values/syntax_error.h"

namespace gavel::judge {

/// `allow(user, timestamp) -> bool`, taken apart.
struct Signature {
  struct Word {
    std::string text;
    std::size_t offset = 0;
  };
  Word name;
  std::vector<Word> parameters;
  std::optional<Type> result;
  std::size_t result_offset = 0, result_length = 0;
};

/// Throws SyntaxError.
[[nodiscard]] Signature parse_signature(std::string_view text);

}  // namespace gavel::judge
