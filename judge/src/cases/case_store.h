#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "gavel/judge/test_case.h"
#include "storage/checked_files.h"

namespace gavel::judge {

/// Remembers the finished tests of problems (inputs and expected answers) and figures about them,
/// by content key. See CheckedFiles for what it survives. Thread-safe.
class CaseStore {
 public:
  explicit CaseStore(std::filesystem::path directory);

  [[nodiscard]] std::optional<std::vector<TestCase>> load(const std::string& key) const;
  void save(const std::string& key, const std::vector<TestCase>& tests) const;

  /// A figure kept beside them, e.g. a reference's slowest test in nanoseconds.
  [[nodiscard]] std::optional<std::int64_t> load_number(const std::string& key) const;
  void save_number(const std::string& key, std::int64_t number) const;

 private:
  CheckedFiles files_;
};

}  // namespace gavel::judge
