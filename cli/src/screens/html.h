#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The pieces of a page that needs nothing but itself: no script, no font, no network; light or
/// dark as the reader's system is, readable on a phone and on paper.
namespace gavel::cli::html {

/// Text for between tags and inside quoted attributes. Control characters are left out.
[[nodiscard]] std::string escaped(std::string_view text);

/// A table that scrolls by itself where it is wider than the page. Cells are HTML already.
[[nodiscard]] std::string table(const std::vector<std::string>& head,
                                const std::vector<std::vector<std::string>>& rows);

/// A list of texts under a heading; nothing without texts.
[[nodiscard]] std::string list(std::string_view heading, const std::vector<std::string>& texts);

/// The whole document.
[[nodiscard]] std::string page(std::string_view title, const std::string& body);

}  // namespace gavel::cli::html
