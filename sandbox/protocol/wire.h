#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gavel::sandbox {

/// Appends little-endian numbers and length-prefixed texts to one flat record.
class WireWriter {
 public:
  void number(std::uint64_t value);
  void flag(bool value) { number(value ? 1 : 0); }
  void text(std::string_view value);
  void texts(const std::vector<std::string>& values);

  [[nodiscard]] std::string take() { return std::move(record_); }

 private:
  std::string record_;
};

/// Reads what WireWriter wrote. Never reads outside the record and never throws: after the first
/// malformed field every further read yields an empty value and ok() is false.
class WireReader {
 public:
  explicit WireReader(std::string_view record) : rest_(record) {}

  std::uint64_t number();
  bool flag();
  std::string text();
  std::vector<std::string> texts();

  /// A count of elements that follow, each at least one number long: refuses counts that the
  /// remaining bytes cannot hold, so that a forged count cannot make the reader allocate.
  std::size_t count();

  [[nodiscard]] bool ok() const { return ok_; }
  [[nodiscard]] std::string_view rest() const { return rest_; }

 private:
  std::string_view rest_;
  bool ok_ = true;
};

}  // namespace gavel::sandbox
