#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gavel::judge {

/// A flat settings file: `key: text` lines of YAML.
struct Settings {
  std::vector<std::pair<std::string, std::string>> entries;

  /// The text of a key; empty when it is not set.
  [[nodiscard]] std::string text(std::string_view key) const;
};

/// Reads a settings file with the checked YAML reader. Keys other than `known` are errors with a
/// did-you-mean. Throws InputError with everything that is wrong.
[[nodiscard]] Settings read_settings(const std::filesystem::path& file,
                                     const std::vector<std::string>& known);

}  // namespace gavel::judge
