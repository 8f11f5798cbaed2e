#pragma once

#include <string>
#include <utility>
#include <vector>

#include "gavel/judge/input_error.h"

#include "problem/source_text.h"
#include "problem/yaml_node.h"
#include "values/syntax_error.h"

namespace gavel::judge {

/// Collects what is wrong in one file, so that its author sees everything at once.
class Diagnostics {
 public:
  explicit Diagnostics(const SourceText& source) : source_(source) {}

  void add(std::string id, Place place, std::string message, std::string help = {});
  /// At a node: a scalar is underlined whole.
  void add(std::string id, const YamlNode& node, std::string message, std::string help = {});
  /// At a part of a scalar's text; `base` is where the text that failed begins in it.
  void add(std::string id, const YamlNode& node, const SyntaxError& error, std::size_t base = 0);

  [[nodiscard]] Place place(const YamlNode& node) const;
  [[nodiscard]] Place place_in(const YamlNode& node, std::size_t offset, std::size_t length) const;
  [[nodiscard]] const SourceText& source() const { return source_; }
  [[nodiscard]] std::size_t count() const { return found_.size(); }

  /// Throws InputError with all that was found, in file order, when something was.
  void throw_if_any();

 private:
  const SourceText& source_;
  std::vector<Diagnostic> found_;
};

}  // namespace gavel::judge
