#include <algorithm>
#include <vector>

#include "meter.h"
#include "proc_files.h"

namespace gavel::sandbox {

namespace {

class TreeMeter final : public Meter {
 public:
  TreeMeter(pid_t box, pid_t program, std::chrono::nanoseconds before_exec)
      : box_(box),
        program_(program),
        reaped_before_(waited_children_cpu(box)),
        before_exec_(before_exec) {}

  std::chrono::nanoseconds cpu() override {
    std::chrono::nanoseconds sum = waited_children_cpu(box_) - reaped_before_ - before_exec_;
    for (const pid_t pid : processes()) {
      sum += process_cpu(pid).value_or(std::chrono::nanoseconds{0}) + waited_children_cpu(pid);
    }
    last_cpu_ = std::max(last_cpu_, sum);
    return last_cpu_;
  }

  std::uint64_t resident_bytes() override {
    std::uint64_t own = 0;
    std::uint64_t file = 0;
    for (const pid_t pid : processes()) {
      const ResidentMemory memory = resident_memory(pid);
      own += memory.own;
      file = std::max(file, memory.file);
    }
    return own + file;
  }

  std::chrono::nanoseconds kept_waiting() override {
    for (const pid_t pid : processes()) {
      longest_wait_ = std::max(longest_wait_, longest_wait_for_processor(pid));
    }
    return longest_wait_;
  }

  bool all_asleep() override {
    const std::vector<pid_t> all = processes();
    return !all.empty() && std::ranges::all_of(all, all_threads_asleep);
  }

 private:
  /// Everything below the box; the program comes first. Bounded, because a fork bomb changes the
  /// tree faster than it can be walked.
  [[nodiscard]] std::vector<pid_t> processes() const {
    constexpr std::size_t kMost = 512;
    std::vector<pid_t> found = children_of(box_);
    if (found.empty()) found.push_back(program_);
    for (std::size_t i = 0; i < found.size() && found.size() < kMost; ++i) {
      const std::vector<pid_t> children = children_of(found[i]);
      found.insert(found.end(), children.begin(), children.end());
    }
    return found;
  }

  pid_t box_;
  pid_t program_;
  std::chrono::nanoseconds reaped_before_;
  std::chrono::nanoseconds before_exec_;
  std::chrono::nanoseconds last_cpu_{0};
  std::chrono::nanoseconds longest_wait_{0};
};

}  // namespace

std::unique_ptr<Meter> make_tree_meter(pid_t box, pid_t program,
                                       std::chrono::nanoseconds before_exec) {
  return std::make_unique<TreeMeter>(box, program, before_exec);
}

}  // namespace gavel::sandbox
