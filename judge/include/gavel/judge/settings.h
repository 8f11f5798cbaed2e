#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gavel::judge {

/// A flat settings file: `key: text` lines of YAML, and lists of texts.
struct Settings {
  std::vector<std::pair<std::string, std::string>> entries;
  std::vector<std::pair<std::string, std::vector<std::string>>> lists;

  /// The text of a key; empty when it is not set.
  [[nodiscard]] std::string text(std::string_view key) const;

  /// The texts of a key; none when it is not set.
  [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
};

/// Reads a settings file with the checked YAML reader. Keys of `known` have one text, keys of
/// `lists` a list of texts or one text; others are errors with a did-you-mean. Throws InputError
/// with everything that is wrong.
[[nodiscard]] Settings read_settings(const std::filesystem::path& file,
                                     const std::vector<std::string>& known,
                                     const std::vector<std::string>& lists = {});

}  // namespace gavel::judge
