#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "gavel/judge/value.h"

#include "values/syntax_error.h"

namespace gavel::judge {

/// Reads typed values from text: JSON, and the friendlier spelling of problem files (unquoted
/// text, records by position or by name). The type decides what a scalar means, so nothing is
/// guessed, and the nesting of the text is bounded by the nesting of the type. Fast enough for
/// generated cases of 200,000 elements. Every member throws SyntaxError.
class ValueReader {
 public:
  /// Both are borrowed. Reading starts at `start`.
  ValueReader(std::string_view text, RecordTypes records, std::size_t start = 0)
      : text_(text), records_(records), position_(start) {}

  /// Reads one value. Unquoted text ends before any character of `stop`, at the end of the line
  /// or before ` #`.
  [[nodiscard]] Value read(const Type& type, std::string_view stop);

  /// A word ([A-Za-z_0-9]+) or a quoted text: the name of a field, parameter or method.
  [[nodiscard]] std::string read_name();

  /// Skips blanks and line breaks.
  void skip_space();
  /// Skips blanks only.
  void skip_blanks();
  /// Skips space; takes `c` when it comes next.
  [[nodiscard]] bool take(char c);
  /// Skips space; `c` must come next. `what` says in a message what it is for.
  void expect(char c, std::string_view what);

  [[nodiscard]] bool at_end() const { return position_ == text_.size(); }
  [[nodiscard]] char peek() const { return at_end() ? '\0' : text_[position_]; }
  [[nodiscard]] std::size_t position() const { return position_; }
  void move_to(std::size_t position) { position_ = position; }
  [[nodiscard]] std::string_view text() const { return text_; }

  [[noreturn]] void fail(std::string message, std::string help = {}) const;
  [[noreturn]] void fail_at(std::size_t offset, std::string message, std::string help = {}) const;

 private:
  [[nodiscard]] Value read_scalar_value(const Type& type, std::string_view stop);
  [[nodiscard]] Value read_list(const Type& element, std::size_t open);
  [[nodiscard]] Value read_tree(const Type& type, std::size_t open);
  [[nodiscard]] Value read_record(const Type& type);
  [[nodiscard]] Value read_record_by_position(const RecordType& record, std::size_t open);
  [[nodiscard]] Value read_record_by_name(const RecordType& record, std::size_t open);
  [[nodiscard]] Value read_map(const Type& type);
  [[nodiscard]] Value read_map_pairs(const Type& type, std::size_t open);
  [[nodiscard]] Value read_map_entries(const Type& type, std::size_t open);
  [[nodiscard]] bool read_null(std::string_view stop);
  [[nodiscard]] bool read_plain_integer(const Type& type, Value& out);
  /// After an element: true when `,` and another follow, false when `close` ended the list.
  [[nodiscard]] bool next_element(char close, std::size_t open);
  [[nodiscard]] std::string read_quoted();
  void read_escape(std::string& out);
  [[nodiscard]] std::uint32_t read_hex(int digits);
  void read_unicode_escape(std::string& out);
  [[nodiscard]] std::string_view read_plain(std::string_view stop);
  void open_with(char c, const Type& type);

  std::string_view text_;
  RecordTypes records_;
  std::size_t position_ = 0;
};

}  // namespace gavel::judge
