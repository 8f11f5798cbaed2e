#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>

#include "gavel/judge/pack.h"

#include "storage/checked_files.h"

namespace gavel::judge {

/// Everything that changes when a problem file, or which files lie beside it, is changed.
using FileStamp = std::array<std::int64_t, 8>;

/// Nothing when the file cannot be looked at.
[[nodiscard]] std::optional<FileStamp> stamp_of(const std::filesystem::path& problem_file);

/// Remembers what lists show of problem files, so that a list need not read them all again. A
/// damaged or missing index is an empty one. Not thread-safe.
class PackIndex {
 public:
  /// `directory` empty: remembers nothing. There is one file for each set of packs.
  PackIndex(const std::filesystem::path& directory, std::span<const PackFolder> packs);

  /// The summary of the file as it is now; null when it is not known. Its `pack`, `file` and
  /// `hidden_by` are empty.
  [[nodiscard]] const ProblemSummary* find(const std::filesystem::path& file,
                                           const FileStamp& stamp) const;

  void add(const std::filesystem::path& file, const FileStamp& stamp,
           const ProblemSummary& summary);

  /// Writes what was found or added since it was opened, when that is anything new.
  void save();

 private:
  struct Known {
    FileStamp stamp{};
    ProblemSummary summary;
    mutable bool used = false;
  };

  void read();

  std::optional<CheckedFiles> files_;
  std::string name_;
  std::map<std::string, Known> known_;
  bool changed_ = false;
};

}  // namespace gavel::judge
