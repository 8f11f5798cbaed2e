#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "../protocol/unique_fd.h"

namespace gavel::sandbox {

/// One directory of a cgroup file system, made for one box and removed at the end.
class CgroupFolder {
 public:
  /// Makes a directory named after this process below `parent`, first removing those of processes
  /// that ended without doing so. Nothing when that is not permitted.
  [[nodiscard]] static std::optional<CgroupFolder> make_below(const std::filesystem::path& parent);

  CgroupFolder(CgroupFolder&& other) noexcept;
  CgroupFolder& operator=(CgroupFolder&& other) noexcept;
  ~CgroupFolder();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  /// False with errno set on failure.
  [[nodiscard]] bool write(std::string_view file, std::string_view value) const;

  /// Empty when there is no such file. The file stays open, for it is read several times in every run.
  [[nodiscard]] std::string read(std::string_view file) const;

  [[nodiscard]] bool has(std::string_view file) const;

 private:
  explicit CgroupFolder(std::filesystem::path path) : path_(std::move(path)) {}
  void remove();

  std::filesystem::path path_;
  mutable std::map<std::string, UniqueFd, std::less<>> open_;
};

/// The number behind `key` in a file of "key number" lines, or 0.
[[nodiscard]] std::uint64_t value_of(std::string_view text, std::string_view key);

/// Where the hierarchy of a version 1 controller, or ("") of version 2, is mounted and which
/// directory of it `pid` is in. Nothing when it is not mounted.
[[nodiscard]] std::optional<std::filesystem::path> cgroup_of(std::string_view pid,
                                                             std::string_view controller);

}  // namespace gavel::sandbox
