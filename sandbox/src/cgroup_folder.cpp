#include "cgroup_folder.h"

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <thread>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gavel::sandbox {

namespace {

constexpr std::string_view kPrefix = "gavel-";

/// A younger directory may belong to a gavel in another pid namespace that is just starting.
constexpr std::time_t kStaleAfterSeconds = 60;

void remove_stale(const std::filesystem::path& parent) {
  std::error_code error;
  for (std::filesystem::directory_iterator it(parent, error), end; !error && it != end;
       it.increment(error)) {
    const std::string name = it->path().filename().string();
    if (!name.starts_with(kPrefix)) continue;
    const int pid = std::atoi(name.c_str() + kPrefix.size());
    struct stat status {};
    if (pid <= 0 || ::kill(pid, 0) == 0 || ::stat(it->path().c_str(), &status) < 0) continue;
    if (std::time(nullptr) - status.st_mtime > kStaleAfterSeconds) ::rmdir(it->path().c_str());
  }
}

std::vector<std::string> words_of(const std::string& line) {
  std::istringstream in(line);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

bool lists(const std::string& commas, std::string_view wanted) {
  std::istringstream in(commas);
  for (std::string item; std::getline(in, item, ',');) {
    if (item == wanted) return true;
  }
  return false;
}

/// The mount point of a hierarchy and the directory of it that the mount shows.
struct Mount {
  std::filesystem::path point;
  std::string root;
};

std::optional<Mount> find_mount(std::string_view controller) {
  constexpr std::size_t kRoot = 3;
  constexpr std::size_t kPoint = 4;
  std::ifstream in("/proc/self/mountinfo");
  for (std::string line; std::getline(in, line);) {
    const std::vector<std::string> words = words_of(line);
    for (std::size_t dash = 6; dash + 3 < words.size(); ++dash) {
      if (words[dash] != "-") continue;
      const bool match = controller.empty()
                             ? words[dash + 1] == "cgroup2"
                             : words[dash + 1] == "cgroup" && lists(words[dash + 3], controller);
      if (match) return Mount{words[kPoint], words[kRoot]};
      break;
    }
  }
  return std::nullopt;
}

/// The path of a process in a hierarchy, from lines "number:controllers:path".
std::optional<std::string> find_path(std::string_view pid, std::string_view controller) {
  std::ifstream in("/proc/" + std::string(pid) + "/cgroup");
  for (std::string line; std::getline(in, line);) {
    const std::size_t first = line.find(':');
    const std::size_t second = line.find(':', first + 1);
    if (second == std::string::npos) continue;
    const std::string controllers = line.substr(first + 1, second - first - 1);
    const bool match = controller.empty() ? controllers.empty() : lists(controllers, controller);
    if (match) return line.substr(second + 1);
  }
  return std::nullopt;
}

}  // namespace

std::optional<CgroupFolder> CgroupFolder::make_below(const std::filesystem::path& parent) {
  static std::atomic<unsigned> count{0};
  remove_stale(parent);
  const std::filesystem::path path =
      parent / (std::string(kPrefix) + std::to_string(::getpid()) + "-" + std::to_string(++count));
  if (::mkdir(path.c_str(), 0755) < 0) return std::nullopt;
  return CgroupFolder(path);
}

CgroupFolder::CgroupFolder(CgroupFolder&& other) noexcept
    : path_(std::exchange(other.path_, std::filesystem::path())), open_(std::move(other.open_)) {}

CgroupFolder& CgroupFolder::operator=(CgroupFolder&& other) noexcept {
  if (this != &other) {
    remove();
    path_ = std::exchange(other.path_, std::filesystem::path());
    open_ = std::move(other.open_);
  }
  return *this;
}

CgroupFolder::~CgroupFolder() {
  remove();
}

/// A process that was just waited for may still count for a moment.
void CgroupFolder::remove() {
  constexpr int kTries = 200;
  for (int i = 0; !path_.empty() && i < kTries; ++i) {
    if (::rmdir(path_.c_str()) == 0 || errno != EBUSY) break;
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  path_.clear();
}

bool CgroupFolder::write(std::string_view file, std::string_view value) const {
  const UniqueFd fd(::open((path_ / file).c_str(), O_WRONLY | O_CLOEXEC));
  return fd && ::write(fd.get(), value.data(), value.size()) == static_cast<ssize_t>(value.size());
}

std::string CgroupFolder::read(std::string_view file) const {
  auto known = open_.find(file);
  if (known == open_.end()) {
    UniqueFd fd(::open((path_ / file).c_str(), O_RDONLY | O_CLOEXEC));
    known = open_.emplace(std::string(file), std::move(fd)).first;
  }
  char text[4096];
  const ssize_t n = known->second ? ::pread(known->second.get(), text, sizeof text, 0) : 0;
  return {text, n > 0 ? static_cast<std::size_t>(n) : 0};
}

bool CgroupFolder::has(std::string_view file) const {
  return ::access((path_ / file).c_str(), F_OK) == 0;
}

std::uint64_t value_of(std::string_view text, std::string_view key) {
  std::istringstream in{std::string(text)};
  std::uint64_t value = 0;
  for (std::string name; in >> name >> value;) {
    if (name == key) return value;
  }
  return 0;
}

std::optional<std::filesystem::path> cgroup_of(std::string_view pid, std::string_view controller) {
  const std::optional<Mount> mount = find_mount(controller);
  const std::optional<std::string> path = find_path(pid, controller);
  if (!mount || !path) return std::nullopt;
  // In a container the mount may show only a part of the hierarchy.
  std::string below = *path;
  if (mount->root != "/" && below.starts_with(mount->root)) below.erase(0, mount->root.size());
  std::filesystem::path full = mount->point;
  full += below == "/" ? "" : below;
  return std::filesystem::is_directory(full) ? full : mount->point;
}

}  // namespace gavel::sandbox
