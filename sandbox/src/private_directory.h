#pragma once

#include <filesystem>

namespace gavel::sandbox {

/// A fresh directory that only this user can enter, removed with all it holds at the end.
class PrivateDirectory {
 public:
  /// Throws SandboxError.
  PrivateDirectory();
  ~PrivateDirectory();
  PrivateDirectory(const PrivateDirectory&) = delete;
  PrivateDirectory& operator=(const PrivateDirectory&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace gavel::sandbox
