#include "workspace/new_problem.h"

#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <string_view>

#include "command_error.h"
#include "workspace/choose_solution.h"
#include "workspace/workspace.h"

namespace gavel::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::string_view kId = "id:";
constexpr std::string_view kTitle = "title:";

/// "merge-shards" -> "Merge Shards".
std::string title_of(std::string id) {
  bool starts_word = true;
  for (char& c : id) {
    if (c == '-') c = ' ';
    if (starts_word) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    starts_word = c == ' ';
  }
  return id;
}

/// Removed again unless it was put in its place.
class Draft {
 public:
  explicit Draft(const fs::path& target)
      : target_(target),
        folder_(target.parent_path() /
                ("." + target.filename().string() + "." + std::to_string(getpid()))) {
    fs::create_directories(folder_);
  }
  ~Draft() {
    std::error_code ignored;
    if (!placed_) fs::remove_all(folder_, ignored);
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  [[nodiscard]] const fs::path& folder() const { return folder_; }

  bool place() {
    std::error_code error;
    fs::rename(folder_, target_, error);
    placed_ = !error;
    const bool taken = error == std::errc::file_exists || error == std::errc::directory_not_empty ||
                       error == std::errc::not_a_directory;
    if (error && !taken) throw fs::filesystem_error("cannot make", target_, error);
    return placed_;
  }

 private:
  fs::path target_, folder_;
  bool placed_ = false;
};

void copy_files(const fs::path& source, const fs::path& to) {
  for (auto it = fs::recursive_directory_iterator(source); it != fs::recursive_directory_iterator();
       ++it) {
    const fs::path name = it->path().filename();
    if (name.string().starts_with('.') || name == "__pycache__") {
      if (it->is_directory()) it.disable_recursion_pending();
      continue;
    }
    const fs::path copy = to / it->path().lexically_relative(source);
    if (it->is_directory()) {
      fs::create_directories(copy);
    } else if (it->is_regular_file() && name != "problem.yaml") {
      fs::copy_file(it->path(), copy);
    }
  }
}

}  // namespace

std::string with_other_id(const std::string& text, const std::string& id) {
  std::string changed;
  bool found = false;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line(text.data() + begin, end - begin);
    if (line.starts_with(kId)) {
      changed += "id: " + id + "\n";
      found = true;
    } else if (line.starts_with(kTitle)) {
      changed += "title: " + title_of(id) + "\n";
    } else {
      changed += std::string(line) + "\n";
    }
    begin = end + 1;
  }
  if (!found) {
    throw CommandError(ExitCode::kBadInput, "C016", "the problem file has no line `id: ...`",
                       "write the id on a line of its own");
  }
  return changed;
}

bool copy_problem(const fs::path& source, const fs::path& target) {
  std::error_code ignored;
  if (fs::exists(fs::symlink_status(target, ignored))) return false;
  const std::string text =
      with_other_id(read_text(source / "problem.yaml"), target.filename().string());
  Draft draft(target);
  copy_files(source, draft.folder());
  write_new_file(draft.folder() / "problem.yaml", text);
  return draft.place();
}

}  // namespace gavel::cli
