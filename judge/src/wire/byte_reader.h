#pragma once

#include <bit>
#include <cstddef>
#include <cstring>
#include <string_view>
#include <type_traits>

#include "wire/malformed.h"

namespace gavel::judge::wire {

static_assert(std::endian::native == std::endian::little, "frames are little-endian");

/// Takes little-endian numbers and strings off the front of some bytes. Throws Malformed when they
/// end too early.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : bytes_(bytes) {}

  [[nodiscard]] std::size_t left() const { return bytes_.size() - at_; }
  [[nodiscard]] std::size_t position() const { return at_; }

  template <class T>
  requires std::is_arithmetic_v<T> T number() {
    T value;
    std::memcpy(&value, take(sizeof value).data(), sizeof value);
    return value;
  }

  std::string_view take(std::size_t count) {
    if (count > left()) throw Malformed("the answer ends too early");
    const std::string_view taken = bytes_.substr(at_, count);
    at_ += count;
    return taken;
  }

  std::string_view text() { return take(number<std::uint32_t>()); }

 private:
  std::string_view bytes_;
  std::size_t at_ = 0;
};

/// Appends the little-endian bytes of a number.
template <class T>
requires std::is_arithmetic_v<T>
void append_number(std::string& out, T value) {
  char bytes[sizeof value];
  std::memcpy(bytes, &value, sizeof value);
  out.append(bytes, sizeof value);
}

}  // namespace gavel::judge::wire
