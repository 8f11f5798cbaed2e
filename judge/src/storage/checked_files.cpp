#include "storage/checked_files.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <fstream>
#include <sstream>
#include <vector>

#include "storage/content_key.h"

namespace gavel::judge {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kChecksumLength = 32;

std::string checksum(std::string_view payload) { return ContentKey().add(payload).text(); }

// Unique among processes and threads, so that two writers never share a half-written file.
fs::path scratch_beside(const fs::path& file) {
  static std::atomic<unsigned> serial{0};
  return fs::path(file).concat(fmt::format(".{}-{}.part", getpid(), serial++));
}

}  // namespace

CheckedFiles::CheckedFiles(fs::path directory, std::uint64_t capacity)
    : directory_(std::move(directory)), capacity_(capacity) {}

std::optional<std::string> CheckedFiles::read(const std::string& name) const {
  const fs::path file = directory_ / name;
  std::ifstream in(file, std::ios::binary);
  if (!in) return std::nullopt;
  std::ostringstream buffer;
  buffer << in.rdbuf();
  std::string bytes = std::move(buffer).str();
  if (bytes.size() < kChecksumLength) return std::nullopt;
  std::string payload = bytes.substr(kChecksumLength);
  if (bytes.compare(0, kChecksumLength, checksum(payload)) != 0) return std::nullopt;
  std::error_code ignored;  // The time of use decides what is dropped first; losing it is harmless.
  fs::last_write_time(file, fs::file_time_type::clock::now(), ignored);
  return payload;
}

bool CheckedFiles::write(const std::string& name, std::string_view payload) const {
  std::error_code error;
  fs::create_directories(directory_, error);
  const fs::path file = directory_ / name;
  const fs::path scratch = scratch_beside(file);
  {
    std::ofstream out(scratch, std::ios::binary);
    out << checksum(payload) << payload;
    out.flush();
    if (!out) {
      fs::remove(scratch, error);
      return false;
    }
  }
  fs::rename(scratch, file, error);
  if (error) {
    fs::remove(scratch, error);
    return false;
  }
  drop_oldest();
  return true;
}

void CheckedFiles::drop_oldest() const {
  struct Entry {
    fs::file_time_type used;
    std::uint64_t size;
    fs::path file;
  };
  std::vector<Entry> entries;
  std::uint64_t total = 0;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(directory_, error)) {
    const std::uint64_t size = entry.file_size(error);
    if (error) continue;
    entries.push_back({entry.last_write_time(error), size, entry.path()});
    total += size;
  }
  if (total <= capacity_) return;
  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return a.used < b.used; });
  for (const Entry& entry : entries) {
    if (total <= capacity_) return;
    fs::remove(entry.file, error);
    total -= entry.size;
  }
}

}  // namespace gavel::judge
