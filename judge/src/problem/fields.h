#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "problem/diagnostics.h"
#include "problem/key_tables.h"
#include "problem/yaml_node.h"
#include "values/suggest.h"

namespace gavel::judge {

/// The entries of one map, checked against the keys it may have. What is wrong goes to the
/// diagnostics; the answers are then absent, so that reading goes on. The node is borrowed.
class Fields {
 public:
  /// Reports unknown keys, and a node that is no map.
  Fields(const YamlNode& node, const KeyTable& table, Diagnostics& diagnostics);

  [[nodiscard]] const YamlEntry* find(std::string_view key) const;
  /// As find, and reports its absence (Y004).
  [[nodiscard]] const YamlEntry* require(std::string_view key, std::string help = {}) const;

  /// Text in any style; nothing when the key is absent or no text.
  [[nodiscard]] std::optional<std::string> text(std::string_view key) const;
  [[nodiscard]] std::optional<std::string> required_text(std::string_view key) const;

  [[nodiscard]] const YamlNode& node() const { return node_; }

 private:
  const YamlNode& node_;
  const KeyTable& table_;
  Diagnostics& diagnostics_;
  bool is_prose_ = false;  ///< A text whose `: ` made it a map; that was said already.
};

/// The text of an entry's value; reports a list, a map or nothing (Y006).
[[nodiscard]] std::optional<std::string> read_text(const YamlEntry& entry,
                                                   Diagnostics& diagnostics);

/// A whole number from `low` to `high` (Y012).
[[nodiscard]] std::optional<std::int64_t> read_integer(const YamlEntry& entry, std::int64_t low,
                                                       std::int64_t high, Diagnostics& diagnostics);

/// One of `choices` (Y012, with a suggestion); its index.
[[nodiscard]] std::optional<std::size_t> read_choice(const YamlEntry& entry,
                                                     std::span<const std::string> choices,
                                                     Diagnostics& diagnostics);

/// A list of texts, or one text alone.
[[nodiscard]] std::vector<const YamlNode*> read_texts(const YamlEntry& entry,
                                                      Diagnostics& diagnostics);

}  // namespace gavel::judge
