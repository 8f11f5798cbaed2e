#pragma once

#include <string>
#include <vector>

namespace gavel::judge {

/// A place in a YAML file; both count from 1, columns in bytes.
struct Mark {
  int line = 0;
  int column = 0;
};

struct YamlEntry;

/// A YAML tree that has guessed nothing: scalars are text with a style, and what they mean is for
/// the declared type to say. An absent value (`key:`) is an empty plain scalar.
struct YamlNode {
  enum class Kind { kScalar, kList, kMap };
  enum class Style { kPlain, kQuoted, kLiteral, kFolded };

  Kind kind = Kind::kScalar;
  Style style = Style::kPlain;
  bool flow = false;  ///< List or map written with [ ] or { }.
  std::string text;   ///< Scalar.
  Mark mark;
  std::vector<YamlNode> items;     ///< List.
  std::vector<YamlEntry> entries;  ///< Map, in the file's order, keys unique.

  [[nodiscard]] bool is_scalar() const { return kind == Kind::kScalar; }
  [[nodiscard]] bool is_list() const { return kind == Kind::kList; }
  [[nodiscard]] bool is_map() const { return kind == Kind::kMap; }
  [[nodiscard]] bool is_absent() const {
    return is_scalar() && style == Style::kPlain && text.empty();
  }
};

struct YamlEntry {
  YamlNode key;  ///< Always a scalar.
  YamlNode value;
};

}  // namespace gavel::judge
