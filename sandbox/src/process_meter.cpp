#include <algorithm>
#include <cstdlib>
#include <string>

#include <fcntl.h>
#include <time.h>
#include <unistd.h>

#include "../protocol/unique_fd.h"
#include "meter.h"
#include "proc_files.h"

namespace gavel::sandbox {

namespace {

class ProcessMeter final : public Meter {
 public:
  ProcessMeter(pid_t pid, std::chrono::nanoseconds before_exec)
      : pid_(pid),
        clock_known_(::clock_getcpuclockid(pid, &clock_) == 0),
        before_exec_(before_exec) {}

  std::chrono::nanoseconds cpu() override {
    timespec used{};
    if (clock_known_ && ::clock_gettime(clock_, &used) == 0) {
      const std::chrono::nanoseconds now =
          std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec) - before_exec_;
      last_cpu_ = std::max(last_cpu_, now);
    }
    return last_cpu_;
  }

  std::uint64_t resident_bytes() override {
    if (!statm_) {
      const std::string path = "/proc/" + std::to_string(pid_) + "/statm";
      statm_ = UniqueFd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    }
    char text[128];
    const ssize_t n = ::pread(statm_.get(), text, sizeof text - 1, 0);
    if (n <= 0) return 0;
    text[n] = '\0';
    char* resident = nullptr;
    static_cast<void>(std::strtoull(text, &resident, 10));
    static const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    return std::strtoull(resident, nullptr, 10) * page;
  }

  std::chrono::nanoseconds kept_waiting() override { return longest_wait_for_processor(pid_); }
  bool all_asleep() override { return all_threads_asleep(pid_); }

 private:
  pid_t pid_;
  clockid_t clock_{};
  bool clock_known_;
  std::chrono::nanoseconds before_exec_;
  std::chrono::nanoseconds last_cpu_{0};
  UniqueFd statm_;
};

}  // namespace

std::unique_ptr<Meter> make_process_meter(pid_t pid, std::chrono::nanoseconds before_exec) {
  return std::make_unique<ProcessMeter>(pid, before_exec);
}

}  // namespace gavel::sandbox
