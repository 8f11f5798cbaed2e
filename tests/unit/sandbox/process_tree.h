#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace gavel::testing {

/// The pids below this process, whatever their state, nearest first.
inline std::vector<std::string> descendants() {
  std::vector<std::string> pids{"self"};
  for (std::size_t i = 0; i < pids.size(); ++i) {
    std::error_code error;
    const std::filesystem::path tasks = "/proc/" + pids[i] + "/task";
    for (const auto& task : std::filesystem::directory_iterator(tasks, error)) {
      std::ifstream in(task.path() / "children");
      for (std::string pid; in >> pid;) pids.push_back(pid);
    }
  }
  pids.erase(pids.begin());
  return pids;
}

inline std::size_t open_descriptors() {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
    count += entry.exists() ? 1 : 0;
  }
  return count;
}

inline std::size_t resident_kib(const std::string& pid) {
  std::ifstream in("/proc/" + pid + "/statm");
  std::size_t total = 0;
  std::size_t resident = 0;
  in >> total >> resident;
  return resident * 4;
}

}  // namespace gavel::testing
