#include <algorithm>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "layer.h"
#include "step_failure.h"

#ifndef MOUNT_ATTR_RDONLY  // glibc before 2.36
#include <linux/mount.h>
#endif

namespace gavel::sandbox {

namespace {

/// Something of the host taken before the host's tree disappears.
struct Source {
  std::string path;  ///< Absolute.
  UniqueFd tree;     ///< A detached copy of the mount; none for a symbolic link.
  std::string link;  ///< What the symbolic link points to.
  bool directory = false;
};

constexpr const char* kDevices[] = {"/dev/null", "/dev/zero", "/dev/full", "/dev/random",
                                    "/dev/urandom"};

UniqueFd copy_tree(const std::string& path) {
  const long fd = ::syscall(SYS_open_tree, AT_FDCWD, path.c_str(),
                            OPEN_TREE_CLONE | OPEN_TREE_CLOEXEC | AT_RECURSIVE);
  if (fd < 0) fail_step("take " + path);
  return UniqueFd(static_cast<int>(fd));
}

void make_read_only(const UniqueFd& tree, const std::string& path) {
  mount_attr attributes{};
  attributes.attr_set = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV;
  if (::syscall(SYS_mount_setattr, tree.get(), "", AT_EMPTY_PATH | AT_RECURSIVE, &attributes,
                sizeof attributes) < 0) {
    fail_step("make " + path + " read-only");
  }
}

Source take(const std::string& path) {
  Source source;
  source.path = path;
  if (path.empty() || path.front() != '/') fail_step("take '" + path + "', not absolute", EINVAL);
  struct stat status {};
  if (::lstat(path.c_str(), &status) < 0) fail_step("take " + path);
  if (S_ISLNK(status.st_mode)) {
    char target[PATH_MAX];
    const ssize_t size = ::readlink(path.c_str(), target, sizeof target);
    if (size < 0) fail_step("read the link " + path);
    source.link.assign(target, static_cast<std::size_t>(size));
    return source;
  }
  source.directory = S_ISDIR(status.st_mode);
  source.tree = copy_tree(path);
  make_read_only(source.tree, path);
  return source;
}

/// "/usr" comes before "/usr/lib", so that what is already visible is not mounted again.
std::vector<Source> take_all(std::vector<std::string> paths) {
  std::sort(paths.begin(), paths.end());
  std::vector<Source> sources;
  for (const std::string& path : paths) {
    const bool covered = std::any_of(sources.begin(), sources.end(), [&](const Source& have) {
      return path == have.path || (have.directory && path.starts_with(have.path + "/"));
    });
    if (!covered) sources.push_back(take(path));
  }
  return sources;
}

void make_parents(const std::string& path) {
  for (std::size_t slash = path.find('/', 1); slash != std::string::npos;
       slash = path.find('/', slash + 1)) {
    const std::string parent = path.substr(1, slash - 1);
    if (::mkdir(parent.c_str(), 0755) < 0 && errno != EEXIST) fail_step("make /" + parent);
  }
}

void attach(const UniqueFd& tree, const std::string& path) {
  if (::syscall(SYS_move_mount, tree.get(), "", AT_FDCWD, path.c_str() + 1,
                MOVE_MOUNT_F_EMPTY_PATH) < 0) {
    fail_step("mount " + path);
  }
}

/// Recreates one source under the new root, which is the working directory.
void place(const Source& source) {
  make_parents(source.path);
  const char* relative = source.path.c_str() + 1;
  if (!source.link.empty()) {
    if (::symlink(source.link.c_str(), relative) < 0) fail_step("link " + source.path);
    return;
  }
  if (source.directory) {
    if (::mkdir(relative, 0755) < 0 && errno != EEXIST) fail_step("make " + source.path);
  } else {
    const UniqueFd file(::open(relative, O_WRONLY | O_CREAT | O_CLOEXEC, 0444));
    if (!file) fail_step("make " + source.path);
  }
  attach(source.tree, source.path);
}

/// A source under /tmp, e.g. a cache in a test's temporary directory, must not share a directory
/// with what programs write: its first directory becomes a small file system of its own, made
/// read-only when all is placed.
void make_island(const std::string& path, BoxState& state) {
  constexpr std::string_view kTmp = "/tmp/";
  if (!path.starts_with(kTmp)) return;
  const std::string top = path.substr(kTmp.size(), path.find('/', kTmp.size()) - kTmp.size());
  if (std::find(state.islands.begin(), state.islands.end(), top) != state.islands.end()) return;
  state.islands.push_back(top);
  if (kTmp.size() + top.size() == path.size()) return;
  const std::string inside = "tmp/" + top;
  require(::mkdir(inside.c_str(), 0755), "make a directory in /tmp");
  require(::mount("island", inside.c_str(), "tmpfs", MS_NOSUID | MS_NODEV,
                  "mode=755,size=64k,nr_inodes=256"),
          "mount a directory in /tmp");
}

void set_read_only(const char* path) {
  mount_attr attributes{};
  attributes.attr_set = MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV;
  if (::syscall(SYS_mount_setattr, AT_FDCWD, path, 0, &attributes, sizeof attributes) < 0) {
    fail_step(std::string("make ") + path + " read-only");
  }
}

void mount_scratch(const SetupRequest& setup) {
  for (const char* name : {"box", "tmp", ".scratch"}) {
    if (::mkdir(name, 0755) < 0 && errno != EEXIST) fail_step(std::string("make /") + name);
  }
  // Three inodes of its own: the root and the two directories.
  const std::string options = "mode=755,size=" + std::to_string(setup.scratch_bytes) +
                              ",nr_inodes=" + std::to_string(setup.scratch_files + 3);
  require(::mount("box", ".scratch", "tmpfs", MS_NOSUID | MS_NODEV, options.c_str()),
          "mount the scratch space");
  for (const char* name : {"box", "tmp"}) {
    const std::string inner = std::string(".scratch/") + name;
    require(::mkdir(inner.c_str(), 0777), "make the scratch directories");
    require(::mount(inner.c_str(), name, nullptr, MS_BIND, nullptr), "mount /box and /tmp");
  }
  require(::umount2(".scratch", MNT_DETACH), "hide the scratch root");
  require(::rmdir(".scratch"), "hide the scratch root");
}

void mount_proc() {
  require(::mkdir("proc", 0555), "make /proc");
  require(::mount("proc", "proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC,
                  "subset=pid,hidepid=invisible"),
          "mount /proc");
  for (const auto& [target, link] :
       {std::pair{"/proc/self/fd", "dev/fd"}, std::pair{"/proc/self/fd/0", "dev/stdin"},
        std::pair{"/proc/self/fd/1", "dev/stdout"}, std::pair{"/proc/self/fd/2", "dev/stderr"}}) {
    require(::symlink(target, link), "link /dev/fd");
  }
}

void enter_root() {
  require(::syscall(SYS_pivot_root, ".", "."), "change the root");
  require(::umount2(".", MNT_DETACH), "let go of the host's files");
  set_read_only("/");
}

void open_scratch(BoxState& state, const char* box, const char* tmp) {
  state.scratch_box =
      UniqueFd(require(::open(box, O_RDONLY | O_DIRECTORY | O_CLOEXEC), "open /box"));
  if (tmp != nullptr) {
    state.scratch_tmp =
        UniqueFd(require(::open(tmp, O_RDONLY | O_DIRECTORY | O_CLOEXEC), "open /tmp"));
  }
  require(::fchdir(state.scratch_box.get()), "enter /box");
}

}  // namespace

LayerReport prepare_mounts(const SetupRequest& setup, BoxState& state) {
  if (setup.weak) {
    open_scratch(state, setup.weak_directory.c_str(), nullptr);
    return {"mounts", false, ""};
  }
  require(::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr), "make mounts private");
  std::vector<Source> sources = take_all(setup.read_only);
  std::vector<Source> devices;
  for (const char* device : kDevices) {
    devices.push_back({device, copy_tree(device), "", false});
  }
  require(::mount("root", "/tmp", "tmpfs", MS_NOSUID | MS_NODEV, "mode=755,size=1m,nr_inodes=4k"),
          "mount the root");
  require(::chdir("/tmp"), "enter the root");
  mount_scratch(setup);
  for (const Source& source : sources) {
    make_island(source.path, state);
    place(source);
  }
  for (const std::string& island : state.islands) set_read_only(("tmp/" + island).c_str());
  for (const Source& device : devices) place(device);
  if (setup.proc) mount_proc();
  enter_root();
  open_scratch(state, "/box", "/tmp");
  return {"mounts", true,
          std::to_string(sources.size()) + " read-only, /box and /tmp" +
              (setup.proc ? ", /proc (own processes)" : "")};
}

}  // namespace gavel::sandbox
