#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/input_error.h"

namespace gavel::judge {

/// The text of one file, known to be clean (UTF-8, no control characters, LF line ends, no byte
/// order mark), and its places.
class SourceText {
 public:
  /// Cleans `bytes`. Throws InputError (Y009, Y013) with the place of what cannot be cleaned.
  /// `name` is what diagnostics call the file.
  SourceText(std::string_view bytes, std::string name);

  /// Reads a file. Throws InputError (Y001) when that is impossible.
  [[nodiscard]] static SourceText read(const std::filesystem::path& file);

  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] const std::string& name() const { return name_; }

  /// `line` counts from 1; empty when there is no such line. Without the line's end.
  [[nodiscard]] std::string_view line(int line) const;

  [[nodiscard]] std::size_t offset(int line, int column) const;
  [[nodiscard]] Place place(int line, int column, int length = 1) const;
  [[nodiscard]] Place place_at(std::size_t offset, int length = 1) const;

 private:
  void index_lines();
  void check() const;

  std::string text_, name_;
  std::vector<std::size_t> line_starts_;
};

/// The whole file as bytes. Throws InputError (Y001).
[[nodiscard]] std::string read_bytes(const std::filesystem::path& file);

}  // namespace gavel::judge
