#pragma once

#include <string>
#include <string_view>

namespace gavel::judge {

/// Prose as it flows: lines that the author broke to keep the file narrow are joined again, because
/// every screen has a width of its own. Paragraphs, list items and indented lines stay apart.
[[nodiscard]] std::string flowing(std::string_view text);

}  // namespace gavel::judge
