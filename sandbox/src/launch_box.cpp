#include "launch_box.h"

#include <boost/version.hpp>
#if BOOST_VERSION >= 108800
#include <boost/process/v1.hpp>
namespace process = boost::process::v1;
#else
#include <boost/process.hpp>
namespace process = boost::process;
#endif
#include <cerrno>
#include <string>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "gavel/sandbox/sandbox_error.h"

namespace gavel::sandbox {

namespace {

constexpr int kChannelFd = 3;
constexpr const char* kSystemdRun = "/usr/bin/systemd-run";

std::string runtime_directory() {
  return "/run/user/" + std::to_string(::geteuid());
}

std::vector<std::string> scope_command() {
  std::vector<std::string> words{kSystemdRun, "--scope", "--quiet", "--collect",
                                 "--property=Delegate=yes"};
  if (::geteuid() != 0) words.emplace_back("--user");
  words.emplace_back("--");
  return words;
}

class LaunchedBox final : public BoxProcess {
 public:
  explicit LaunchedBox(process::child child) : child_(std::move(child)) {}

  /// The closed channel ends a box that still listens.
  ~LaunchedBox() override {
    if (!gone_within(kPatience)) kill();
  }

  /// Asked by SIGTERM, the outer process of the box ends the inner one and waits for it, so that
  /// nothing is left to whoever adopts orphans here.
  void kill() override {
    ::kill(child_.id(), SIGTERM);
    if (gone_within(kPatience)) return;
    std::error_code ignored;
    child_.terminate(ignored);
    child_.wait(ignored);
  }

  [[nodiscard]] int id() const override { return child_.id(); }

 private:
  static constexpr int kPatience = 2000;  // milliseconds

  bool gone_within(int milliseconds) {
    if (!child_.valid()) return true;
    const UniqueFd process(static_cast<int>(::syscall(SYS_pidfd_open, child_.id(), 0)));
    pollfd event{process.get(), POLLIN, 0};
    if (process && ::poll(&event, 1, milliseconds) != 1) return false;
    if (!process) return false;
    std::error_code ignored;
    child_.wait(ignored);
    child_ = process::child();
    return true;
  }

  process::child child_;
};

}  // namespace

bool can_launch_in_scope() {
  if (::access(kSystemdRun, X_OK) != 0) return false;
  if (::geteuid() == 0) return ::access("/run/systemd/private", F_OK) == 0;
  return ::access((runtime_directory() + "/systemd/private").c_str(), F_OK) == 0;
}

std::unique_ptr<BoxProcess> launch_box(const std::filesystem::path& binary, UniqueFd channel,
                                       bool in_scope) {
  // Out of the way of descriptor 3: copying a descriptor onto itself would leave it close-on-exec.
  const UniqueFd high(::fcntl(channel.get(), F_DUPFD_CLOEXEC, kChannelFd + 1));
  if (!high) throw SandboxError("start gavel-box", errno);
  std::error_code error;
  std::vector<std::string> words = in_scope ? scope_command() : std::vector<std::string>();
  words.push_back(binary.string());
  process::environment environment;
  if (in_scope) environment["XDG_RUNTIME_DIR"] = runtime_directory();
  process::child child(process::exe = words.front(),
                       process::args = std::vector<std::string>(words.begin() + 1, words.end()),
                       process::std_in<process::null, process::std_out> process::null,
                       process::std_err > process::null,
                       process::posix::fd.bind(kChannelFd, high.get()), environment, error);
  if (error) throw SandboxError("start " + binary.string(), error.value());
  return std::make_unique<LaunchedBox>(std::move(child));
}

}  // namespace gavel::sandbox
