#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

namespace gavel::sandbox {

class UniqueFd;

/// Read-only data that a run reads through a descriptor: its standard input, or its request stream.
/// Cheap to copy (copies share one kernel object) and safe to use from several threads and for
/// several runs; each run gets its own file offset.
class Input {
 public:
  /// Nothing: reads end at once.
  Input() = default;

  /// Copies `bytes` into memory that no one can change afterwards. Throws SandboxError.
  static Input from_bytes(std::string_view bytes);

  /// The file's content. Throws SandboxError when it cannot be opened or is not a regular file.
  static Input from_file(const std::filesystem::path& file);

  /// A descriptor open for reading at offset 0. Throws SandboxError.
  [[nodiscard]] UniqueFd open() const;

  [[nodiscard]] bool empty() const { return data_ == nullptr; }

 private:
  std::shared_ptr<const UniqueFd> data_;
};

}  // namespace gavel::sandbox
