#include "build/prebuilt_pieces.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "build/build_limits.h"
#include "build/command_key.h"
#include "build/file_seal.h"
#include "storage/content_key.h"

namespace gavel::judge {
namespace fs = std::filesystem;
namespace {

/// Held while pieces are made, so that two gavels do not make the same at once. The file stays:
/// removing it would let a third one lock another file of the same name.
class FolderLock {
 public:
  explicit FolderLock(const fs::path& file)
      : fd_(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644)) {
    held_ = fd_ >= 0 && ::flock(fd_, LOCK_EX) == 0;
  }
  ~FolderLock() {
    if (fd_ >= 0) ::close(fd_);
  }
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;

  [[nodiscard]] bool held() const { return held_; }

 private:
  int fd_;
  bool held_ = false;
};

std::string plan_key(const PrebuiltPlan& plan, const Toolchain& toolchain) {
  ContentKey key;
  key.add(toolchain_key(toolchain));
  for (const sandbox::BoxFile& file : plan.files) key.add(file.name).add(file.content);
  for (const auto& ways : plan.steps) {
    for (const sandbox::Command& way : ways) key.add(command_key(way, toolchain));
  }
  return key.text();
}

PrebuiltPlan plan_of(const BuildableLanguage& language, const Toolchain& toolchain, Pieces pieces,
                     const fs::path& folder) {
  switch (pieces) {
    case Pieces::kCounting:
      return language.counting_plan(toolchain, folder);
    case Pieces::kQuick:
      return language.quick_plan(toolchain, folder);
    case Pieces::kJudging:
      break;
  }
  return language.prebuilt_plan(toolchain, folder);
}

/// The folder itself stays: resident boxes show it to compilers, and would go on showing a removed
/// one.
void remove_content(const fs::path& folder) {
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    std::error_code ignored;
    fs::remove_all(entry.path(), ignored);
  }
}

/// A fixed time: compilers compare the headers' times with those of when they were precompiled.
void set_fixed_time(const fs::path& file) {
  const timespec times[2] = {{1577836800, 0}, {1577836800, 0}};
  ::utimensat(AT_FDCWD, file.c_str(), times, 0);
}

}  // namespace

PrebuiltPieces::PrebuiltPieces(sandbox::Sandbox& sandbox, fs::path root)
    : sandbox_(sandbox), root_(std::move(root)) {}

fs::path PrebuiltPieces::folder(const BuildableLanguage& language, const Toolchain& toolchain,
                                Pieces pieces) {
  const std::lock_guard lock(mutex_);
  const std::string name = fmt::format("{} {} {}", language.id(), toolchain.executable.string(),
                                       static_cast<int>(pieces));
  const auto known = known_.find(name);
  if (known != known_.end()) return known->second;
  return known_[name] = make(language, toolchain, pieces);
}

fs::path PrebuiltPieces::make(const BuildableLanguage& language, const Toolchain& toolchain,
                              Pieces pieces) {
  // Where the steps will find their files is part of the plan, so the folder's name cannot depend
  // on the steps: the plan for a stand-in path gives the key.
  const PrebuiltPlan outline = plan_of(language, toolchain, pieces, "/prebuilt");
  if (outline.files.empty() && outline.steps.empty()) return {};
  const fs::path folder = root_ / (std::string(language.id()) + "-" + plan_key(outline, toolchain));
  if (is_sealed(folder, SealCheck::kSizes)) return folder;
  if (!make_folder(root_)) return {};
  const FolderLock lock(fs::path(folder).concat(".lock"));
  if (!lock.held()) return {};
  if (is_sealed(folder, SealCheck::kSizes)) return folder;
  remove_content(folder);
  if (!make_folder(folder)) return {};
  fill(plan_of(language, toolchain, pieces, folder), folder);
  return seal(folder) ? folder : fs::path();
}

void PrebuiltPieces::fill(const PrebuiltPlan& plan, const fs::path& folder) {
  for (const sandbox::BoxFile& file : plan.files) {
    const fs::path path = folder / file.name;
    if (!make_folder(path.parent_path()) || !write_file(path, file.content, false)) return;
    set_fixed_time(path);
  }
  for (const auto& ways : plan.steps) {
    for (const sandbox::Command& way : ways) {
      const sandbox::RunResult result = sandbox_.run(way, prebuilt_limits());
      for (const sandbox::CollectedFile& file : result.collected) {
        if (!write_file(folder / file.name, file.content, false)) return;
      }
      if (!result.collected.empty()) break;
    }
  }
}

void PrebuiltPieces::discard(const fs::path& folder) {
  const std::lock_guard lock(mutex_);
  std::erase_if(known_, [&](const auto& entry) { return entry.second == folder; });
  remove_content(folder);
}

}  // namespace gavel::judge
