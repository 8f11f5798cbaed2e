#include "workspace/workspace.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "gavel/judge/settings.h"
#include "workspace/paths.h"

namespace gavel::cli {
namespace fs = std::filesystem;
namespace {

const fs::path kMarker = fs::path(".gavel") / "workspace.yaml";

Workspace read_marker(const fs::path& folder) {
  const judge::Settings settings = judge::read_settings(folder / kMarker, {"gavel", "language"});
  return {folder, settings.text("language")};
}

std::string marker_text(const std::string& language) {
  std::string text =
      "# Marks this folder as a gavel workspace; solutions live in one folder per problem.\n"
      "gavel: 1\n";
  if (!language.empty()) text += "language: " + language + "\n";
  return text;
}

/// A descriptor that closes itself; the file exists only after it was created by us.
class NewFile {
 public:
  explicit NewFile(const fs::path& file)
      : fd_(open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666)), error_(errno) {}
  ~NewFile() {
    if (fd_ >= 0) close(fd_);
  }
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;

  [[nodiscard]] bool exists_already() const { return fd_ < 0 && error_ == EEXIST; }

  /// 0, or the errno of what failed (also: no space left).
  int write_all(const std::string& content) {
    if (fd_ < 0) return error_;
    std::size_t done = 0;
    while (done < content.size()) {
      const ssize_t n = write(fd_, content.data() + done, content.size() - done);
      if (n < 0 && errno == EINTR) continue;
      if (n < 0) return errno;
      done += static_cast<std::size_t>(n);
    }
    return 0;
  }

 private:
  int fd_;
  int error_;
};

}  // namespace

std::optional<Workspace> find_workspace(const fs::path& from) {
  for (fs::path folder = fs::absolute(from); !folder.empty(); folder = folder.parent_path()) {
    if (fs::exists(folder / kMarker)) return read_marker(folder);
    if (folder == folder.parent_path()) break;
  }
  const fs::path user_settings = config_home() / "config.yaml";
  if (!fs::exists(user_settings)) return std::nullopt;
  const judge::Settings settings =
      judge::read_settings(user_settings, {"gavel", "workspace", "language"});
  const std::string named = settings.text("workspace");
  if (named.empty() || !fs::exists(fs::path(named) / kMarker)) return std::nullopt;
  Workspace workspace = read_marker(named);
  if (workspace.language.empty()) workspace.language = settings.text("language");
  return workspace;
}

bool write_new_file(const fs::path& file, const std::string& content) {
  fs::create_directories(file.parent_path());
  NewFile made(file);
  if (made.exists_already()) return false;
  if (const int error = made.write_all(content)) {
    // Half a file would be taken for the user's own the next time.
    std::error_code ignored;
    if (error != EACCES && error != EROFS) fs::remove(file, ignored);
    throw fs::filesystem_error("cannot write", file, std::error_code(error, std::generic_category()));
  }
  return true;
}

void replace_file(const fs::path& file, const std::string& content) {
  const fs::path scratch = fs::path(file).concat(".new");
  fs::remove(scratch);  // Left behind by a gavel that was killed.
  write_new_file(scratch, content);
  fs::rename(scratch, file);
}

InitResult make_workspace(const fs::path& folder, const std::string& language) {
  InitResult result;
  const auto write = [&result](const fs::path& file, const std::string& content) {
    (write_new_file(file, content) ? result.made : result.kept).push_back(file);
  };
  write(folder / kMarker, marker_text(language));
  write(folder / ".gitignore", "# What gavel makes beside your solutions\n*/.gavel/\n");
  std::string settings = "gavel: 1\nworkspace: " + fs::absolute(folder).string() + "\n";
  if (!language.empty()) settings += "language: " + language + "\n";
  write(config_home() / "config.yaml", settings);
  return result;
}

}  // namespace gavel::cli
