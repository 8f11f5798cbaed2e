// gavel-box: the resident sandbox process.
//
// gavel starts one box per room and keeps it. It is told once what the room looks like (a setup
// request on descriptor 3), builds it, and then performs one run per request until the channel
// closes. Building costs milliseconds and happens once; a run costs one fork without copying
// anything, a handful of system calls in the new process, and two messages.
//
// There are two processes. The outer one only waits: it is what gavel started, and the parent the
// inner one dies with. The inner one is process 1 of a fresh pid namespace, so that nothing a run
// leaves behind can outlive a kill(-1), and so that no program can send it a signal it does not
// handle. It holds the scratch directories, the listener for forbidden calls, and nothing else of
// the host: after setup it sits behind the same filter and the same mounts as the programs.
//
// The layers are built in the order of kLayers: each needs what the ones before it set up, and the
// system call filter comes last because it forbids what the others do.
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../protocol/channel.h"
#include "enter_namespaces.h"
#include "layer.h"
#include "serve.h"
#include "step_failure.h"

namespace gavel::sandbox {

namespace {

constexpr int kChannelFd = 3;
constexpr int kFirstPrivateFd = 16;

constexpr Layer kLayers[] = {{prepare_namespaces}, {prepare_mounts},   {prepare_credentials},
                             {prepare_rlimits},    {prepare_landlock}, {prepare_seccomp}};

/// Takes the channel out of the way of the descriptors that programs get, and fills those.
UniqueFd arrange_descriptors() {
  UniqueFd channel(require(::fcntl(kChannelFd, F_DUPFD_CLOEXEC, kFirstPrivateFd),
                           "find the channel on descriptor 3"));
  const UniqueFd low_null(require(::open("/dev/null", O_RDWR | O_CLOEXEC), "open /dev/null"));
  const UniqueFd null(
      require(::fcntl(low_null.get(), F_DUPFD_CLOEXEC, kFirstPrivateFd), "open /dev/null"));
  for (int fd = 0; fd < 5; ++fd) {
    if (fd == low_null.get()) continue;
    require(::dup3(null.get(), fd, O_CLOEXEC), "fill the low descriptors");
  }
  return channel;
}

SetupRequest receive_setup(const Channel& channel) {
  Packet packet;
  const Received received = channel.receive(packet);
  if (received == Received::kClosed) ::_exit(0);
  if (received != Received::kPacket || packet.kind != MessageKind::kSetup) {
    fail_step("receive the setup request", EBADMSG);
  }
  std::optional<SetupRequest> setup = decode_setup(packet.record);
  if (!setup) fail_step("receive the setup request", EBADMSG);
  return std::move(*setup);
}

void build_and_serve(const Channel& channel, const SetupRequest& setup) {
  BoxState state;
  ReadyReply ready;
  for (const Layer& layer : kLayers) ready.layers.push_back(layer.prepare(setup, state));
  ready.shares_user = !state.changes_user;
  if (!channel.send(MessageKind::kReady, encode(ready))) fail_step("reply");
  serve(channel, state);
}

/// Waits for the inner process, ending it when asked to by SIGTERM.
void outlive(pid_t inner) {
  sigset_t signals;
  ::sigemptyset(&signals);
  ::sigaddset(&signals, SIGTERM);
  ::sigaddset(&signals, SIGCHLD);
  while (::waitpid(inner, nullptr, WNOHANG) == 0) {
    if (::sigwaitinfo(&signals, nullptr) == SIGTERM) ::kill(inner, SIGKILL);
  }
}

/// Before the fork, so that neither signal can slip through unseen.
void hold_signals() {
  sigset_t signals;
  ::sigemptyset(&signals);
  ::sigaddset(&signals, SIGTERM);
  ::sigaddset(&signals, SIGCHLD);
  require(::sigprocmask(SIG_BLOCK, &signals, nullptr), "hold signals");
}

int run_box() {
  const Channel channel(arrange_descriptors());
  try {
    if (!channel.send(MessageKind::kHello, {})) return 2;
    const SetupRequest setup = receive_setup(channel);
    if (!setup.weak) hold_signals();
    const pid_t inner = setup.weak ? 0 : fork_into_namespaces();
    if (inner == 0) {
      build_and_serve(channel, setup);
      return 0;
    }
    ::syscall(SYS_close_range, 0, ~0U, 0);
    outlive(inner);
    return 0;
  } catch (const StepFailure& failure) {
    const auto number = static_cast<std::uint64_t>(failure.error_number);
    return channel.send(MessageKind::kFailed, encode(FailedReply{failure.step, number})) ? 1 : 2;
  }
}

}  // namespace

}  // namespace gavel::sandbox

int main() {
  ::umask(0);
  try {
    return gavel::sandbox::run_box();
  } catch (const gavel::sandbox::StepFailure&) {
    return 2;
  }
}
