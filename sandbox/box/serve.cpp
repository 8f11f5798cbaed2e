#include "serve.h"

#include <cstdlib>
#include <optional>

#include <fcntl.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "../protocol/wire.h"
#include "scratch.h"
#include "spawn.h"
#include "step_failure.h"

namespace gavel::sandbox {

namespace {

std::uint64_t now_ns(clockid_t clock) {
  timespec now{};
  ::clock_gettime(clock, &now);
  return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000 +
         static_cast<std::uint64_t>(now.tv_nsec);
}

/// What a new process has used while it was still the sandbox's: its set-up and most of exec.
std::uint64_t cpu_of(pid_t pid) {
  clockid_t clock{};
  return ::clock_getcpuclockid(pid, &clock) == 0 ? now_ns(clock) : 0;
}

std::uint64_t nanoseconds_of(const timeval& time) {
  return static_cast<std::uint64_t>(time.tv_sec) * 1'000'000'000 +
         static_cast<std::uint64_t>(time.tv_usec) * 1000;
}

/// One run from its request to its reply.
class Run {
 public:
  Run(const Channel& channel, const BoxState& state, int child_signals)
      : channel_(channel), state_(state), child_signals_(child_signals) {}

  /// False: gavel is gone.
  bool perform(Packet packet) {
    read_request(packet);
    start(packet);
    if (pid_ == 0) return true;
    packet.fds.clear();
    const bool wanted = watch();
    if (!wanted) kill_all();
    end_everything();
    if (wanted) finish();
    return wanted;
  }

 private:
  void read_request(const Packet& packet) {
    std::string head;
    std::string_view inline_contents;
    off_t offset = 0;
    if (packet.large) {
      char size_bytes[8];
      if (::pread(packet.large.get(), size_bytes, sizeof size_bytes, 0) != sizeof size_bytes) {
        fail_step("read a request", EBADMSG);
      }
      head.resize(head_size({size_bytes, sizeof size_bytes}, packet.large.get()));
      const ssize_t n = ::pread(packet.large.get(), head.data(), head.size(), sizeof size_bytes);
      if (n != static_cast<ssize_t>(head.size())) fail_step("read a request", EBADMSG);
      offset = static_cast<off_t>(sizeof size_bytes + head.size());
    } else {
      WireReader reader(packet.record);
      head = reader.text();
      inline_contents = reader.rest();
    }
    std::optional<RunRequest> request = decode_run(head);
    if (!request || packet.fds.size() != request->descriptor_count()) {
      fail_step("read a request", EBADMSG);
    }
    request_ = std::move(*request);
    place_files(state_, request_.files, inline_contents, packet.large ? packet.large.get() : -1,
                offset);
  }

  static std::size_t head_size(std::string_view bytes, int file) {
    const std::uint64_t size = WireReader(bytes).number();
    struct stat status {};
    if (::fstat(file, &status) < 0) fail_step("read a request");
    constexpr std::uint64_t kMostHead = std::uint64_t{16} << 20;
    if (size > kMostHead || size > static_cast<std::uint64_t>(status.st_size)) {
      fail_step("read a request", EBADMSG);
    }
    return size;
  }

  static std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> result;
    result.reserve(texts.size() + 1);
    for (std::string& text : texts) result.push_back(text.data());
    result.push_back(nullptr);
    return result;
  }

  void start(const Packet& packet) {
    const std::vector<char*> arguments = pointers(request_.arguments);
    const std::vector<char*> environment = pointers(request_.environment);
    SpawnPlan plan;
    plan.box = &state_;
    plan.request = &request_;
    const std::size_t streams = request_.answers ? 5 : 3;
    for (std::size_t i = 0; i < streams; ++i) plan.descriptors[i] = packet.fds[i].get();
    if (request_.program_from_descriptor) plan.program_fd = packet.fds[streams].get();
    plan.arguments = arguments.data();
    plan.environment = environment.data();
    const pid_t pid = spawn(plan);
    const std::uint64_t started_at = now_ns(CLOCK_MONOTONIC);
    const std::uint64_t cpu_so_far = cpu_of(pid);
    if (plan.failed_step != nullptr) fail_step(plan.failed_step, plan.error_number);
    if (plan.exec_failed) {
      ::waitpid(pid, nullptr, 0);
      empty_scratch(state_);
      reply(MessageKind::kNotStarted,
            encode(NotStartedReply{static_cast<std::uint64_t>(plan.error_number)}));
      return;
    }
    pid_ = pid;
    cpu_before_exec_ns_ = cpu_so_far;
    const std::string record =
        encode(StartedReply{cpu_so_far, started_at, static_cast<std::uint64_t>(pid)});
    if (!channel_.send(MessageKind::kStarted, record, {}, state_.own_pid_namespace ? pid : 0)) {
      fail_step("reply");
    }
  }

  void reply(MessageKind kind, const std::string& record, const std::vector<int>& fds = {}) const {
    if (!channel_.send(kind, record, fds)) fail_step("reply");
  }

  /// Until the program itself is gone, ended by us or by itself. False: gavel is gone.
  bool watch() {
    while (!status_) {
      pollfd events[3] = {{child_signals_, POLLIN, 0},
                          {channel_.fd(), POLLIN, 0},
                          {state_.notifications.get(), POLLIN, 0}};
      if (::poll(events, 3, -1) < 0 && errno != EINTR) fail_step("wait");
      if (events[0].revents != 0) {
        drain_signals();
        reap(WNOHANG | WUNTRACED);
      }
      if (status_) break;
      if (events[2].revents != 0) name_forbidden_call();
      if (events[1].revents != 0 && !obey()) return false;
    }
    return true;
  }

  void drain_signals() const {
    signalfd_siginfo info;
    while (::read(child_signals_, &info, sizeof info) == sizeof info) {
    }
  }

  /// Notes what ended; orphans of the program are ours too, and their time counts. False: no
  /// process is left.
  bool reap(int flags) {
    for (;;) {
      int status = 0;
      rusage used{};
      const pid_t pid = ::wait4(-1, &status, flags, &used);
      if (pid < 0 && errno == EINTR) continue;
      if (pid <= 0) return pid == 0;
      if (WIFSTOPPED(status)) {
        if (pid == pid_) {
          reply(MessageKind::kStopped, {});
          kill_all();
        }
        continue;
      }
      cpu_ns_ += nanoseconds_of(used.ru_utime) + nanoseconds_of(used.ru_stime);
      peak_kib_ = std::max(peak_kib_, static_cast<std::uint64_t>(used.ru_maxrss));
      if (pid == pid_) {
        status_ = status;
        ended_at_ns_ = now_ns(CLOCK_MONOTONIC);
      }
    }
  }

  void name_forbidden_call() {
    seccomp_notif notification{};
    // The call may be gone when its process was killed meanwhile.
    if (::syscall(SYS_ioctl, state_.notifications.get(), SECCOMP_IOCTL_NOTIF_RECV, &notification, 0,
                  0, state_.key) < 0) {
      return;
    }
    reply(MessageKind::kForbidden,
          encode(ForbiddenReply{notification.data.arch,
                                static_cast<std::uint64_t>(notification.data.nr)}));
    kill_all();
  }

  bool obey() {
    Packet packet;
    if (channel_.receive(packet) != Received::kPacket) return false;
    if (packet.kind == MessageKind::kKill) kill_all();
    return true;
  }

  void kill_all() const {
    if (state_.own_pid_namespace) {
      ::kill(-1, SIGKILL);
      return;
    }
    ::kill(-pid_, SIGKILL);
    char text[4096];
    const ssize_t n = ::pread(state_.children.get(), text, sizeof text - 1, 0);
    text[n > 0 ? n : 0] = '\0';
    char* at = text;
    for (char* end = nullptr;; at = end) {
      const long child = std::strtol(at, &end, 10);
      if (end == at) break;
      ::kill(static_cast<pid_t>(child), SIGKILL);
    }
  }

  /// The program is gone; whatever it started goes as well.
  void end_everything() {
    while (reap(WNOHANG)) {
      kill_all();
      // Each one that ends may hand its own children to the box.
      siginfo_t ended;
      ::waitid(P_ALL, 0, &ended, WEXITED | WNOWAIT);
    }
  }

  void finish() {
    FinishedReply result;
    std::vector<UniqueFd> files;
    collect_files(state_, request_, result, files);
    result.wait_status = static_cast<std::uint64_t>(*status_);
    result.cpu_ns = cpu_ns_ > cpu_before_exec_ns_ ? cpu_ns_ - cpu_before_exec_ns_ : 0;
    result.peak_kib = peak_kib_;
    result.ended_at_ns = ended_at_ns_;
    std::vector<int> fds;
    for (const UniqueFd& file : files) fds.push_back(file.get());
    reply(MessageKind::kFinished, encode(result), fds);
    empty_scratch(state_);
  }

  const Channel& channel_;
  const BoxState& state_;
  int child_signals_;
  RunRequest request_;
  pid_t pid_ = 0;
  std::uint64_t cpu_before_exec_ns_ = 0;
  std::optional<int> status_;
  std::uint64_t cpu_ns_ = 0;
  std::uint64_t peak_kib_ = 0;
  std::uint64_t ended_at_ns_ = 0;
};

UniqueFd watch_children() {
  sigset_t signals;
  ::sigemptyset(&signals);
  ::sigaddset(&signals, SIGCHLD);
  require(::sigprocmask(SIG_BLOCK, &signals, nullptr), "watch children");
  return UniqueFd(require(::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK), "watch children"));
}

}  // namespace

void serve(const Channel& channel, const BoxState& state) {
  const UniqueFd child_signals = watch_children();
  empty_scratch(state);
  for (;;) {
    Packet packet;
    const Received received = channel.receive(packet);
    if (received == Received::kClosed) return;
    if (received != Received::kPacket) fail_step("receive a request");
    // A kill that crossed the end of its run on the way.
    if (packet.kind == MessageKind::kKill) continue;
    if (packet.kind != MessageKind::kRun) fail_step("receive a request", EBADMSG);
    if (!Run(channel, state, child_signals.get()).perform(std::move(packet))) return;
  }
}

}  // namespace gavel::sandbox
