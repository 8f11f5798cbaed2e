#include <cerrno>
#include <cstdlib>

#include "gavel/sandbox/sandbox_error.h"

#include "cgroup.h"
#include "cgroup_folder.h"

namespace gavel::sandbox {

namespace {

class CgroupV1 final : public Cgroup {
 public:
  explicit CgroupV1(CgroupFolder memory, std::optional<CgroupFolder> pids,
                    std::optional<CgroupFolder> cpuacct)
      : memory_(std::move(memory)), pids_(std::move(pids)), cpuacct_(std::move(cpuacct)) {}

  void enter(pid_t pid) override {
    const std::string text = std::to_string(pid);
    write(memory_, "cgroup.procs", text);
    if (pids_) write(*pids_, "cgroup.procs", text);
    if (cpuacct_) write(*cpuacct_, "cgroup.procs", text);
  }

  void set_limits(Bytes memory, unsigned processes) override {
    if (memory != memory_limit_) {
      // Memory alone may never be above memory and swap together, in whichever order they change.
      constexpr const char* kMemory = "memory.limit_in_bytes";
      constexpr const char* kMemoryAndSwap = "memory.memsw.limit_in_bytes";
      const std::string bytes = std::to_string(memory.count);
      const bool swap = memory_.has(kMemoryAndSwap);
      if (swap) write(memory_, kMemoryAndSwap, "-1");
      write(memory_, kMemory, bytes);
      if (swap) write(memory_, kMemoryAndSwap, bytes);
      memory_limit_ = memory;
    }
    if (pids_ && processes != process_limit_) {
      write(*pids_, "pids.max", std::to_string(processes));
      process_limit_ = processes;
    }
  }

  [[nodiscard]] std::optional<std::chrono::nanoseconds> cpu() const override {
    if (!cpuacct_) return std::nullopt;
    return std::chrono::nanoseconds(std::atoll(cpuacct_->read("cpuacct.usage").c_str()));
  }

  [[nodiscard]] std::uint64_t oom_kills() const override {
    return value_of(memory_.read("memory.oom_control"), "oom_kill");
  }

  [[nodiscard]] bool limits_memory() const override { return true; }

  [[nodiscard]] std::string detail() const override {
    return std::string("v1 memory") + (pids_ ? " pids" : "") + (cpuacct_ ? " cpuacct" : "");
  }

 private:
  static void write(const CgroupFolder& folder, const char* file, const std::string& value) {
    if (!folder.write(file, value)) {
      throw SandboxError("write " + (folder.path() / file).string(), errno);
    }
  }

  CgroupFolder memory_;
  std::optional<CgroupFolder> pids_;
  std::optional<CgroupFolder> cpuacct_;
  Bytes memory_limit_;
  unsigned process_limit_ = 0;
};

std::optional<CgroupFolder> make_folder(const char* controller) {
  const std::optional<std::filesystem::path> parent = cgroup_of("self", controller);
  return parent ? CgroupFolder::make_below(*parent) : std::nullopt;
}

}  // namespace

std::unique_ptr<Cgroup> make_cgroup_v1() {
  std::optional<CgroupFolder> memory = make_folder("memory");
  if (!memory) return nullptr;
  return std::make_unique<CgroupV1>(std::move(*memory), make_folder("pids"),
                                    make_folder("cpuacct"));
}

}  // namespace gavel::sandbox
