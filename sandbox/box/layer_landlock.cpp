// Landlock is the second lock on what the mounts already decide: writing happens in the scratch
// directories and nowhere else, and signals stay inside. Without mounts (weak) it is the only lock,
// and decides about reading as well.
#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "layer.h"
#include "step_failure.h"

namespace gavel::sandbox {

namespace {

// Newer than the headers of the oldest supported distribution; the numbers are the kernel's.
constexpr std::uint64_t kTruncate = 1ULL << 14;     // ABI 3
constexpr std::uint64_t kDeviceIoctl = 1ULL << 15;  // ABI 5
constexpr std::uint64_t kTcp = 3;                   // ABI 4: bind and connect
constexpr std::uint64_t kScopes = 3;                // ABI 6: abstract sockets and signals

struct RulesetAttributes {
  std::uint64_t files = 0;
  std::uint64_t network = 0;
  std::uint64_t scoped = 0;
};

constexpr std::uint64_t kReading =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t kDevices = LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_BLOCK;

/// The rights that may be given on something that is not a directory.
constexpr std::uint64_t kOnFiles = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE |
                                   LANDLOCK_ACCESS_FS_WRITE_FILE | kTruncate | kDeviceIoctl;

std::uint64_t writing(long abi) {
  std::uint64_t rights = LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_DIR |
                         LANDLOCK_ACCESS_FS_REMOVE_FILE | LANDLOCK_ACCESS_FS_MAKE_DIR |
                         LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK |
                         LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_SYM | kDevices;
  if (abi >= 2) rights |= LANDLOCK_ACCESS_FS_REFER;
  if (abi >= 3) rights |= kTruncate;
  if (abi >= 5) rights |= kDeviceIoctl;
  return rights;
}

class Ruleset {
 public:
  Ruleset(long abi, std::uint64_t files) : files_(files) {
    const RulesetAttributes attributes{files, abi >= 4 ? kTcp : 0, abi >= 6 ? kScopes : 0};
    const std::size_t size = abi >= 6 ? 24 : abi >= 4 ? 16 : 8;
    fd_ = UniqueFd(static_cast<int>(require(
        ::syscall(SYS_landlock_create_ruleset, &attributes, size, 0), "make a Landlock ruleset")));
  }

  void allow(int object, std::uint64_t rights) const {
    struct stat status {};
    require(::fstat(object, &status), "look at a path for Landlock");
    if (!S_ISDIR(status.st_mode)) rights &= kOnFiles;
    landlock_path_beneath_attr rule{};
    rule.allowed_access = rights & files_;
    rule.parent_fd = object;
    if (rule.allowed_access == 0) return;
    require(::syscall(SYS_landlock_add_rule, fd_.get(), LANDLOCK_RULE_PATH_BENEATH, &rule, 0),
            "add a Landlock rule");
  }

  void allow(const std::string& path, std::uint64_t rights) const {
    const UniqueFd object(::open(path.c_str(), O_PATH | O_CLOEXEC));
    // A dangling link of the room: there is nothing behind it to allow.
    if (object) allow(object.get(), rights);
  }

  void restrict_self() const {
    require(::syscall(SYS_landlock_restrict_self, fd_.get(), 0), "enter Landlock");
  }

 private:
  std::uint64_t files_;
  UniqueFd fd_;
};

}  // namespace

LayerReport prepare_landlock(const SetupRequest& setup, BoxState& state) {
  const long abi =
      ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (!setup.landlock || abi < 1) return {"landlock", false, ""};
  const std::uint64_t write = writing(abi);
  const Ruleset ruleset(abi, setup.weak ? write | kReading : write);
  const std::uint64_t scratch = (write & ~kDevices) | kReading;
  ruleset.allow(state.scratch_box.get(), scratch);
  if (state.scratch_tmp) ruleset.allow(state.scratch_tmp.get(), scratch);
  for (const char* device :
       {"/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom"}) {
    ruleset.allow(std::string(device),
                  LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE | kTruncate);
  }
  if (setup.weak) {
    for (const std::string& path : setup.read_only) ruleset.allow(path, kReading);
    if (setup.proc) ruleset.allow(std::string("/proc"), kReading);
  }
  ruleset.restrict_self();
  return {"landlock", true,
          "version " + std::to_string(abi) + (setup.weak ? ", reading and writing" : ", writing")};
}

}  // namespace gavel::sandbox
