#include "build/file_seal.h"

#include <algorithm>
#include <atomic>
#include <fstream>
#include <sstream>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "storage/content_key.h"

namespace gavel::judge {
namespace fs = std::filesystem;
namespace {

constexpr char kSeal[] = "seal";

/// A descriptor that closes itself.
class File {
 public:
  File(const fs::path& path, int flags, mode_t mode = 0)
      : fd_(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
  ~File() {
    if (fd_ >= 0) ::close(fd_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  [[nodiscard]] int fd() const { return fd_; }

  /// Closing tells whether a full disk or a quota swallowed the bytes.
  [[nodiscard]] bool close() {
    const int fd = std::exchange(fd_, -1);
    return fd >= 0 && ::close(fd) == 0;
  }

 private:
  int fd_;
};

bool write_all(int fd, std::string_view content) {
  while (!content.empty()) {
    const ssize_t written = ::write(fd, content.data(), content.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    content.remove_prefix(static_cast<std::size_t>(written));
  }
  return true;
}

std::string read_file(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream buffer;
  buffer << in.rdbuf();
  return std::move(buffer).str();
}

/// One line: name, size, time of change, and with it the checksum.
std::string describe(const fs::path& folder, const fs::path& file, bool with_content) {
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0) return {};
  const std::string name = file.lexically_relative(folder);
  if (with_content) {
    return fmt::format("{} {} {}", name, status.st_size, ContentKey().add(read_file(file)).text());
  }
  return fmt::format("{} {} {}.{}", name, status.st_size, status.st_mtim.tv_sec,
                     status.st_mtim.tv_nsec);
}

std::string describe_all(const fs::path& folder, bool with_content) {
  std::vector<std::string> lines;
  std::error_code error;
  for (auto entry = fs::recursive_directory_iterator(folder, error);
       !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    if (!entry->is_regular_file(error) || entry->path() == folder / kSeal) continue;
    lines.push_back(describe(folder, entry->path(), with_content));
  }
  std::sort(lines.begin(), lines.end());
  std::string text;
  for (const std::string& line : lines) text += line + "\n";
  return text;
}

constexpr std::string_view kDivider = "--\n";

}  // namespace

bool write_file(const fs::path& file, std::string_view content, bool executable) {
  static std::atomic<unsigned> serial{0};
  const fs::path part = fs::path(file).concat(fmt::format(".{}-{}.part", ::getpid(), serial++));
  const mode_t mode = executable ? 0755 : 0644;
  File out(part, O_WRONLY | O_CREAT | O_TRUNC, mode);
  bool good = out.fd() >= 0 && write_all(out.fd(), content) && ::fchmod(out.fd(), mode) == 0;
  good = out.close() && good && ::rename(part.c_str(), file.c_str()) == 0;
  if (!good) ::unlink(part.c_str());
  return good;
}

bool seal(const fs::path& folder) {
  std::string text = describe_all(folder, true);
  text += kDivider;
  text += describe_all(folder, false);
  return write_file(folder / kSeal, text, false);
}

bool is_sealed(const fs::path& folder, SealCheck check) {
  const std::string text = read_file(folder / kSeal);
  const std::size_t divider = text.find(kDivider);
  if (divider == text.npos) return false;
  const bool with_content = check == SealCheck::kContent;
  const std::string_view recorded = with_content
                                        ? std::string_view(text).substr(0, divider)
                                        : std::string_view(text).substr(divider + kDivider.size());
  return describe_all(folder, with_content) == recorded;
}

bool make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  return fs::is_directory(folder, error) && ::chmod(folder.c_str(), 0755) == 0;
}

}  // namespace gavel::judge
