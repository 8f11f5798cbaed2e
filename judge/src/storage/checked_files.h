#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace gavel::judge {

/// A directory of cache files that may be deleted, truncated or written by several gavels at any
/// time: a file is written beside its place and renamed into it, and starts with a checksum of the
/// rest. A damaged or missing file is simply not there. A directory that cannot be written only
/// means that nothing is remembered. Thread-safe.
class CheckedFiles {
 public:
  /// The directory is made at the first write. Files that were used least recently are dropped when
  /// all together exceed `capacity` bytes.
  CheckedFiles(std::filesystem::path directory, std::uint64_t capacity);

  [[nodiscard]] std::optional<std::string> read(const std::string& name) const;

  /// False when it could not be written.
  bool write(const std::string& name, std::string_view payload) const;

 private:
  void drop_oldest() const;

  std::filesystem::path directory_;
  std::uint64_t capacity_;
};

}  // namespace gavel::judge
