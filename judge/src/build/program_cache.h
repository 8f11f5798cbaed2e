#pragma once

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <span>
#include <string>

#include "gavel/sandbox/run_result.h"

namespace gavel::judge {

/// Built programs by key: one folder each, complete or not there at all. Several gavels may share
/// it; it may be deleted or damaged at any time. Where the folder cannot be used, programs live in
/// a temporary folder as long as this object. Thread-safe.
class ProgramCache {
 public:
  struct Entry {
    std::filesystem::path folder;  ///< Holds the collected files.
    std::string warnings;
  };

  explicit ProgramCache(std::filesystem::path root, std::uint64_t capacity = kCapacity);
  ~ProgramCache();
  ProgramCache(const ProgramCache&) = delete;
  ProgramCache& operator=(const ProgramCache&) = delete;

  [[nodiscard]] std::optional<Entry> find(const std::string& key);

  /// Throws SandboxError when the files can be stored nowhere.
  Entry store(const std::string& key, std::span<const sandbox::CollectedFile> files,
              const std::string& warnings);

  /// Drops the entries used least recently when all together take more than this.
  static constexpr std::uint64_t kCapacity = std::uint64_t{512} << 20;

 private:
  std::optional<Entry> store_below(const std::filesystem::path& root, const std::string& key,
                                   std::span<const sandbox::CollectedFile> files,
                                   const std::string& warnings) const;
  void drop_oldest() const;
  const std::filesystem::path& fallback();

  std::filesystem::path root_;
  std::uint64_t capacity_;
  std::mutex mutex_;
  std::filesystem::path fallback_;
};

}  // namespace gavel::judge
