#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "gavel/judge/test_case.h"

namespace gavel::judge {

/// Tests of a problem, shared by all who judge on them at once.
using SharedTests = std::shared_ptr<const std::vector<TestCase>>;

/// Keeps the tests that were asked for last: whoever judges one solution of a problem mostly judges
/// the next one on the same tests, and those of some problems take as long to read as to judge on.
/// Thread-safe.
class LastTests {
 public:
  /// Null when others, or none, were kept last.
  [[nodiscard]] SharedTests find(const std::string& key) const {
    const std::lock_guard lock(mutex_);
    return key == key_ ? tests_ : nullptr;
  }

  void keep(const std::string& key, SharedTests tests) {
    const std::lock_guard lock(mutex_);
    key_ = key;
    tests_ = std::move(tests);
  }

 private:
  mutable std::mutex mutex_;
  std::string key_;
  SharedTests tests_;
};

}  // namespace gavel::judge
