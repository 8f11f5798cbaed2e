#include "proc_files.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <time.h>
#include <unistd.h>

#include "../protocol/unique_fd.h"

namespace gavel::sandbox {

namespace {

/// A whole small file of /proc; empty when it is gone.
std::string read_proc(const std::string& path) {
  const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return {};
  std::string text(8192, '\0');
  const ssize_t n = ::read(file.get(), text.data(), text.size());
  text.resize(n > 0 ? static_cast<std::size_t>(n) : 0);
  return text;
}

std::string proc_path(pid_t pid, std::string_view rest) {
  return "/proc/" + std::to_string(pid) + "/" + std::string(rest);
}

/// The part of a stat file behind the command name, which may itself contain parentheses.
std::string_view after_command(std::string_view stat) {
  const std::size_t close = stat.rfind(')');
  return close == std::string_view::npos || close + 2 >= stat.size() ? std::string_view()
                                                                     : stat.substr(close + 2);
}

/// Field `index` of a stat file, counted from the state letter (0).
std::string_view stat_field(std::string_view fields, int index) {
  for (; index > 0; --index) {
    const std::size_t space = fields.find(' ');
    if (space == std::string_view::npos) return {};
    fields.remove_prefix(space + 1);
  }
  return fields.substr(0, fields.find(' '));
}

std::uint64_t status_kib(std::string_view status, std::string_view name) {
  const std::size_t at = status.find(name);
  if (at == std::string_view::npos) return 0;
  return std::strtoull(std::string(status.substr(at + name.size(), 32)).c_str(), nullptr, 10);
}

template <typename Visit>
bool for_each_thread(pid_t pid, Visit visit) {
  std::error_code error;
  bool any = false;
  for (std::filesystem::directory_iterator it(proc_path(pid, "task"), error), end;
       !error && it != end; it.increment(error)) {
    any = true;
    if (!visit(it->path().string())) return false;
  }
  return any && !error;
}

}  // namespace

std::optional<std::chrono::nanoseconds> process_cpu(pid_t pid) {
  clockid_t clock{};
  timespec used{};
  if (::clock_getcpuclockid(pid, &clock) != 0) return std::nullopt;
  if (::clock_gettime(clock, &used) != 0) return std::nullopt;
  return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

std::chrono::nanoseconds waited_children_cpu(pid_t pid) {
  constexpr int kChildrenUserTime = 13;
  const std::string stat = read_proc(proc_path(pid, "stat"));
  const std::string_view fields = after_command(stat);
  std::uint64_t ticks = 0;
  for (const int index : {kChildrenUserTime, kChildrenUserTime + 1}) {
    ticks += std::strtoull(std::string(stat_field(fields, index)).c_str(), nullptr, 10);
  }
  static const auto per_second = static_cast<std::uint64_t>(::sysconf(_SC_CLK_TCK));
  return std::chrono::nanoseconds(ticks * (1'000'000'000 / per_second));
}

ResidentMemory resident_memory(pid_t pid) {
  const std::string status = read_proc(proc_path(pid, "status"));
  constexpr std::uint64_t kKib = 1024;
  return {(status_kib(status, "RssAnon:") + status_kib(status, "RssShmem:")) * kKib,
          status_kib(status, "RssFile:") * kKib};
}

std::vector<pid_t> children_of(pid_t pid) {
  std::vector<pid_t> children;
  for_each_thread(pid, [&children](const std::string& thread) {
    const std::string text = read_proc(thread + "/children");
    const char* at = text.c_str();
    for (char* end = nullptr;; at = end) {
      const long child = std::strtol(at, &end, 10);
      if (end == at) break;
      children.push_back(static_cast<pid_t>(child));
    }
    return true;
  });
  return children;
}

std::chrono::nanoseconds longest_wait_for_processor(pid_t pid) {
  // schedstat: time on a processor, time waiting for one, time slices.
  std::uint64_t longest = 0;
  for_each_thread(pid, [&](const std::string& thread) {
    const std::string text = read_proc(thread + "/schedstat");
    char* waited = nullptr;
    static_cast<void>(std::strtoull(text.c_str(), &waited, 10));
    longest = std::max<std::uint64_t>(longest, std::strtoull(waited, nullptr, 10));
    return true;
  });
  return std::chrono::nanoseconds(longest);
}

bool all_threads_asleep(pid_t pid) {
  return for_each_thread(pid, [](const std::string& thread) {
    const std::string stat = read_proc(thread + "/stat");
    return after_command(stat).starts_with('S');
  });
}

}  // namespace gavel::sandbox
