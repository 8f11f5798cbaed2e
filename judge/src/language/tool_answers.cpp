#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <sys/stat.h>

#include "gavel/judge/language.h"

#include "language/toolchain_search.h"
#include "storage/checked_files.h"
#include "storage/content_key.h"

namespace gavel::judge {
namespace fs = std::filesystem;
namespace {

constexpr std::uint64_t kCapacity = std::uint64_t{1} << 20;

struct Memory {
  std::mutex mutex;
  std::unique_ptr<CheckedFiles> files;
};

Memory& memory() {
  static Memory kMemory;
  return kMemory;
}

/// Which file answers: replaced, updated or touched, it is another. Empty when it is no file.
std::string identity(const fs::path& tool) {
  std::error_code error;
  const fs::path real = fs::canonical(tool, error);
  struct stat status {};
  if (error || ::stat(real.c_str(), &status) != 0) return {};
  return fmt::format("{} {} {} {} {}", real.string(), status.st_ino, status.st_size,
                     status.st_mtim.tv_sec, status.st_mtim.tv_nsec);
}

std::string key_of(const std::vector<std::string>& command) {
  if (command.empty() || is_script(command.front())) return {};
  const std::string tool = identity(command.front());
  if (tool.empty()) return {};
  ContentKey key;
  key.add(tool);
  for (const std::string& word : command) key.add(word);
  return key.text();
}

}  // namespace

void remember_toolchains_in(const fs::path& directory) {
  const std::lock_guard lock(memory().mutex);
  memory().files = std::make_unique<CheckedFiles>(directory, kCapacity);
}

std::string remembered_output_of(const std::vector<std::string>& command) {
  const std::lock_guard lock(memory().mutex);
  const std::string key = memory().files ? key_of(command) : std::string();
  if (!key.empty()) {
    if (auto answer = memory().files->read(key)) return *std::move(answer);
  }
  std::string answer = output_of(command);
  if (!key.empty() && !answer.empty()) memory().files->write(key, answer);
  return answer;
}

}  // namespace gavel::judge
