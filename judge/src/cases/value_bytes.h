#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "gavel/judge/value.h"

namespace gavel::judge {

/// Self-describing bytes of a value, for files of our own: a tag byte (n f t i d s l), then the
/// payload, little-endian; lists and strings carry a 64-bit count.
void append_value(std::string& bytes, const Value& value);

/// Reads values and numbers back from such bytes. Every read fails softly: after damage `ok()` is
/// false and the values are null.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

  [[nodiscard]] bool ok() const { return ok_; }
  [[nodiscard]] bool at_end() const { return rest_.empty(); }

  std::uint64_t number();
  std::string text();
  Value value();

 private:
  std::string_view take(std::uint64_t count);
  Value value_at_depth(int depth);

  std::string_view rest_;
  bool ok_ = true;
};

void append_number(std::string& bytes, std::uint64_t number);
void append_text(std::string& bytes, std::string_view text);

}  // namespace gavel::judge
