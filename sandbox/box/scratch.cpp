#include "scratch.h"

#include <algorithm>
#include <cstring>

#include <dirent.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include "step_failure.h"

namespace gavel::sandbox {

namespace {

constexpr mode_t kScratchMode = 0777;

/// Opens the directory part of `name` below `base`, making what is missing; `leaf` is set to the
/// rest. Never follows a link.
UniqueFd open_parent(const BoxState& state, std::string_view name, std::string& leaf) {
  UniqueFd directory(require(::fcntl(state.scratch_box.get(), F_DUPFD_CLOEXEC, 0), "use /box"));
  for (std::size_t slash = name.find('/'); slash != std::string_view::npos;
       slash = name.find('/')) {
    const std::string part(name.substr(0, slash));
    name.remove_prefix(slash + 1);
    if (::mkdirat(directory.get(), part.c_str(), kScratchMode) == 0) {
      if (state.changes_user && ::fchownat(directory.get(), part.c_str(), state.program_uid,
                                           state.program_uid, AT_SYMLINK_NOFOLLOW) < 0) {
        fail_step("hand over " + part);
      }
    } else if (errno != EEXIST) {
      fail_step("make the directory " + part);
    }
    directory = UniqueFd(require(
        ::openat(directory.get(), part.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC),
        "open a directory of /box"));
  }
  leaf = name;
  return directory;
}

void write_bytes(int file, std::string_view bytes, const std::string& name) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(file, bytes.data(), bytes.size());
    if (n < 0) fail_step("write /box/" + name);
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
}

void copy_bytes(int file, int from, off_t& offset, std::uint64_t size, const std::string& name) {
  while (size > 0) {
    const ssize_t n = ::sendfile(file, from, &offset, size);
    if (n < 0) fail_step("write /box/" + name);
    if (n == 0) fail_step("write /box/" + name, EBADMSG);
    size -= static_cast<std::uint64_t>(n);
  }
}

UniqueFd create_file(const BoxState& state, const FileEntry& entry) {
  std::string leaf;
  const UniqueFd parent = open_parent(state, entry.name, leaf);
  UniqueFd file(::openat(parent.get(), leaf.c_str(),
                         O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                         entry.executable ? 0755 : 0644));
  if (!file) fail_step("make /box/" + entry.name);
  if (state.changes_user) {
    require(::fchown(file.get(), state.program_uid, state.program_uid), "hand over a file");
  }
  return file;
}

/// The names in a directory, read from its start.
std::vector<std::string> list(int directory) {
  const int copy = require(::openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC),
                           "list the scratch space");
  DIR* stream = ::fdopendir(copy);
  if (stream == nullptr) fail_step("list the scratch space");
  std::vector<std::string> names;
  while (const dirent* entry = ::readdir(stream)) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") names.emplace_back(name);
  }
  ::closedir(stream);
  return names;
}

/// Removes a tree of any depth with constant descriptors and stack: a directory that is not empty
/// has its subdirectories moved up beside it until it is.
void remove_tree(int top, const std::string& name) {
  if (::unlinkat(top, name.c_str(), 0) == 0) return;
  if (errno != EISDIR && errno != EPERM) fail_step("remove " + name);
  if (::unlinkat(top, name.c_str(), AT_REMOVEDIR) == 0) return;
  std::vector<std::string> pending{name};
  unsigned moved = 0;
  while (!pending.empty()) {
    const std::string current = pending.back();
    pending.pop_back();
    // Without namespaces the box has no privilege over a directory without permissions.
    ::fchmodat(top, current.c_str(), 0700, 0);
    const UniqueFd directory(
        ::openat(top, current.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!directory) fail_step("open " + current);
    for (const std::string& entry : list(directory.get())) {
      if (::unlinkat(directory.get(), entry.c_str(), 0) == 0) continue;
      if (::unlinkat(directory.get(), entry.c_str(), AT_REMOVEDIR) == 0) continue;
      std::string fresh = ".gavel-empty-" + std::to_string(moved++);
      if (::renameat(directory.get(), entry.c_str(), top, fresh.c_str()) < 0) {
        fail_step("remove " + entry);
      }
      pending.push_back(std::move(fresh));
    }
    if (::unlinkat(top, current.c_str(), AT_REMOVEDIR) < 0) fail_step("remove " + current);
  }
}

bool is_pristine(int directory) {
  struct stat status {};
  require(::fstat(directory, &status), "look at the scratch space");
  return (status.st_mode & 07777) == kScratchMode && status.st_mtim.tv_sec == 0 &&
         status.st_mtim.tv_nsec == 0;
}

void empty_directory(int directory, const std::vector<std::string>& keep) {
  for (const std::string& name : list(directory)) {
    if (std::find(keep.begin(), keep.end(), name) == keep.end()) remove_tree(directory, name);
  }
  if (is_pristine(directory)) return;
  require(::fchmod(directory, kScratchMode), "reset the scratch space");
  const timespec epoch[2] = {};
  require(::futimens(directory, epoch), "reset the scratch space");
}

}  // namespace

void place_files(const BoxState& state, const std::vector<FileEntry>& files,
                 std::string_view contents, int large, off_t offset) {
  for (const FileEntry& entry : files) {
    const UniqueFd file = create_file(state, entry);
    if (large >= 0) {
      copy_bytes(file.get(), large, offset, entry.size, entry.name);
      continue;
    }
    if (entry.size > contents.size()) fail_step("write /box/" + entry.name, EBADMSG);
    write_bytes(file.get(), contents.substr(0, entry.size), entry.name);
    contents.remove_prefix(entry.size);
  }
}

void collect_files(const BoxState& state, const RunRequest& request, FinishedReply& reply,
                   std::vector<UniqueFd>& fds) {
  for (const std::string& name : request.collect) {
    int directory = state.scratch_box.get();
    UniqueFd step;
    std::string rest = name;
    for (std::size_t slash = rest.find('/'); slash != std::string::npos; slash = rest.find('/')) {
      step = UniqueFd(::openat(directory, rest.substr(0, slash).c_str(),
                               O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
      directory = step.get();
      rest.erase(0, slash + 1);
    }
    UniqueFd file(::openat(directory, rest.c_str(),
                           O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat status {};
    if (!file || ::fstat(file.get(), &status) < 0 || !S_ISREG(status.st_mode)) continue;
    const auto size = static_cast<std::uint64_t>(status.st_size);
    if (size > request.collect_limit) continue;
    reply.collected.push_back({name, size});
    fds.push_back(std::move(file));
  }
}

void empty_scratch(const BoxState& state) {
  empty_directory(state.scratch_box.get(), {});
  if (state.scratch_tmp) empty_directory(state.scratch_tmp.get(), state.islands);
}

}  // namespace gavel::sandbox
