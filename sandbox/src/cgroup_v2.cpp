#include <cerrno>
#include <fstream>
#include <iterator>
#include <sstream>

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gavel/sandbox/sandbox_error.h"

#include "cgroup.h"
#include "cgroup_folder.h"

namespace gavel::sandbox {

namespace {

class CgroupV2 final : public Cgroup {
 public:
  explicit CgroupV2(CgroupFolder folder)
      : folder_(std::move(folder)),
        memory_(folder_.has("memory.max")),
        pids_(folder_.has("pids.max")) {
    // Nothing may escape into swap, where no limit would see it.
    if (memory_ && folder_.has("memory.swap.max")) write("memory.swap.max", "0");
  }

  void enter(pid_t pid) override { write("cgroup.procs", std::to_string(pid)); }

  void set_limits(Bytes memory, unsigned processes) override {
    if (memory_ && memory != memory_limit_) {
      write("memory.max", std::to_string(memory.count));
      memory_limit_ = memory;
    }
    if (pids_ && processes != process_limit_) {
      write("pids.max", std::to_string(processes));
      process_limit_ = processes;
    }
  }

  [[nodiscard]] std::optional<std::chrono::nanoseconds> cpu() const override {
    return std::chrono::microseconds(value_of(folder_.read("cpu.stat"), "usage_usec"));
  }

  [[nodiscard]] std::uint64_t oom_kills() const override {
    return memory_ ? value_of(folder_.read("memory.events"), "oom_kill") : 0;
  }

  [[nodiscard]] bool limits_memory() const override { return memory_; }

  [[nodiscard]] std::string detail() const override {
    if (!memory_) return "v2 without controllers: CPU time only";
    return std::string("v2 memory") + (pids_ ? " pids" : "") + " cpu";
  }

 private:
  void write(const char* file, const std::string& value) const {
    if (!folder_.write(file, value)) {
      throw SandboxError("write " + (folder_.path() / file).string(), errno);
    }
  }

  CgroupFolder folder_;
  bool memory_;
  bool pids_;
  Bytes memory_limit_;
  unsigned process_limit_ = 0;
};

std::string read_text(const std::filesystem::path& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

bool write_text(const std::filesystem::path& path, const std::string& text) {
  std::ofstream out(path);
  out << text << std::flush;
  return out.good();
}

bool lists_memory(const std::filesystem::path& file) {
  std::istringstream in(read_text(file));
  for (std::string word; in >> word;) {
    if (word == "memory") return true;
  }
  return false;
}

bool enable_controllers(const std::filesystem::path& parent) {
  return write_text(parent / "cgroup.subtree_control", "+memory +pids");
}

/// The directory below which this process may make groups with controllers. A group that hands
/// controllers down may hold no process itself, so gavel, when alone in one, moves into a leaf.
std::optional<std::filesystem::path> find_parent() {
  const std::optional<std::filesystem::path> own = cgroup_of("self", "");
  if (!own || ::access(own->c_str(), W_OK) != 0) return std::nullopt;
  if (lists_memory(*own / "cgroup.subtree_control")) return own;
  const std::string self = std::to_string(::getpid());
  const bool alone = read_text(*own / "cgroup.procs") == self + "\n";
  if (!alone || !lists_memory(*own / "cgroup.controllers")) return own;
  const std::filesystem::path leaf = *own / ("gavel-main-" + self);
  if (::mkdir(leaf.c_str(), 0755) == 0 && write_text(leaf / "cgroup.procs", self)) {
    static_cast<void>(enable_controllers(*own));
  }
  return own;
}

}  // namespace

std::unique_ptr<Cgroup> make_cgroup_v2() {
  static const std::optional<std::filesystem::path> parent = find_parent();
  if (!parent) return nullptr;
  std::optional<CgroupFolder> folder = CgroupFolder::make_below(*parent);
  return folder ? std::make_unique<CgroupV2>(std::move(*folder)) : nullptr;
}

std::unique_ptr<Cgroup> make_cgroup_in_scope(pid_t box) {
  const std::optional<std::filesystem::path> scope = cgroup_of(std::to_string(box), "");
  if (!scope || scope == cgroup_of("self", "")) return nullptr;
  std::optional<CgroupFolder> folder = CgroupFolder::make_below(*scope);
  if (!folder || !folder->write("cgroup.procs", std::to_string(box))) return nullptr;
  if (!enable_controllers(*scope)) return nullptr;
  return std::make_unique<CgroupV2>(std::move(*folder));
}

}  // namespace gavel::sandbox
