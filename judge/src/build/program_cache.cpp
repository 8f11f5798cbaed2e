#include "build/program_cache.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fstream>
#include <sstream>
#include <vector>

#include <fmt/format.h>
#include <stdlib.h>
#include <unistd.h>

#include "gavel/sandbox/sandbox_error.h"

#include "build/file_seal.h"

namespace gavel::judge {
namespace fs = std::filesystem;
namespace {

constexpr char kWarnings[] = "warnings";

std::string read_file(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream buffer;
  buffer << in.rdbuf();
  return std::move(buffer).str();
}

std::uint64_t size_of(const fs::path& folder) {
  std::uint64_t total = 0;
  std::error_code error;
  for (auto entry = fs::recursive_directory_iterator(folder, error);
       !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    const std::uint64_t size = entry->file_size(error);
    if (!error) total += size;
    error.clear();
  }
  return total;
}

/// Moves a finished folder to its place, over a damaged or an equal one.
bool move_into_place(const fs::path& from, const fs::path& to) {
  std::error_code error;
  fs::rename(from, to, error);
  if (!error) return true;
  if (is_sealed(to, SealCheck::kContent)) {  // Another gavel was faster with the same.
    fs::remove_all(from, error);
    return true;
  }
  fs::remove_all(to, error);
  fs::rename(from, to, error);
  if (error) fs::remove_all(from, error);
  return !error;
}

}  // namespace

ProgramCache::ProgramCache(fs::path root, std::uint64_t capacity)
    : root_(std::move(root)), capacity_(capacity) {}

ProgramCache::~ProgramCache() {
  std::error_code ignored;
  if (!fallback_.empty()) fs::remove_all(fallback_, ignored);
}

std::optional<ProgramCache::Entry> ProgramCache::find(const std::string& key) {
  const std::lock_guard lock(mutex_);
  for (const fs::path& root : {root_, fallback_}) {
    const fs::path folder = root / key;
    if (root.empty() || !is_sealed(folder, SealCheck::kContent)) continue;
    std::error_code ignored;  // The time of use only decides what is dropped first.
    fs::last_write_time(folder, fs::file_time_type::clock::now(), ignored);
    return Entry{folder, read_file(folder / kWarnings)};
  }
  return std::nullopt;
}

std::optional<ProgramCache::Entry> ProgramCache::store_below(
    const fs::path& root, const std::string& key, std::span<const sandbox::CollectedFile> files,
    const std::string& warnings) const {
  static std::atomic<unsigned> serial{0};
  const fs::path part = root / fmt::format("{}.{}-{}.part", key, ::getpid(), serial++);
  bool good = make_folder(part) && write_file(part / kWarnings, warnings, false);
  for (const sandbox::CollectedFile& file : files) {
    good = good && write_file(part / file.name, file.content, true);
  }
  if (good && seal(part) && move_into_place(part, root / key)) return Entry{root / key, warnings};
  std::error_code ignored;
  fs::remove_all(part, ignored);
  return std::nullopt;
}

ProgramCache::Entry ProgramCache::store(const std::string& key,
                                        std::span<const sandbox::CollectedFile> files,
                                        const std::string& warnings) {
  const std::lock_guard lock(mutex_);
  if (auto entry = store_below(root_, key, files, warnings)) {
    drop_oldest();
    return *entry;
  }
  if (auto entry = store_below(fallback(), key, files, warnings)) return *entry;
  throw sandbox::SandboxError("store a built program below " + fallback_.string(), errno);
}

const fs::path& ProgramCache::fallback() {
  if (!fallback_.empty()) return fallback_;
  const char* const directory = ::getenv("TMPDIR");
  std::string name = (directory != nullptr && *directory == '/' ? directory : "/tmp");
  name += "/gavel-programs-XXXXXX";
  if (::mkdtemp(name.data()) == nullptr) throw sandbox::SandboxError("make " + name, errno);
  fallback_ = name;
  return fallback_;
}

void ProgramCache::drop_oldest() const {
  struct Old {
    fs::file_time_type used;
    std::uint64_t size;
    fs::path folder;
  };
  std::vector<Old> entries;
  std::uint64_t total = 0;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(root_, error)) {
    const auto used = entry.last_write_time(error);
    if (error) continue;
    entries.push_back({used, size_of(entry.path()), entry.path()});
    total += entries.back().size;
  }
  std::sort(entries.begin(), entries.end(),
            [](const Old& a, const Old& b) { return a.used < b.used; });
  // The newest stays, however large: it is about to be run.
  for (std::size_t i = 0; i + 1 < entries.size() && total > capacity_; ++i) {
    fs::remove_all(entries[i].folder, error);
    total -= entries[i].size;
  }
}

}  // namespace gavel::judge
