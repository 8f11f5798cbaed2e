#include "box.h"

#include <cerrno>

#include <poll.h>
#include <sys/socket.h>

#include "gavel/sandbox/sandbox_error.h"

#include "advice.h"
#include "box_filter.h"

namespace gavel::sandbox {

namespace {

constexpr std::chrono::seconds kBuildTimeout{30};
constexpr int kScopeTimeoutMs = 5000;

[[noreturn]] void throw_failure(const Packet& packet) {
  const std::optional<FailedReply> failure = decode_failed(packet.record);
  if (!failure) throw SandboxError("understand gavel-box", EBADMSG);
  const bool namespaces = failure->step == "create namespaces";
  throw SandboxError(failure->step, static_cast<int>(failure->error_number),
                     namespaces ? namespace_advice() : std::string());
}

}  // namespace

Box::Box(const Room& room, const SandboxOptions& options, const std::filesystem::path& binary)
    : room_(room), weak_(options.strength == Strength::kWeak), want_cgroup_(options.use_cgroups) {
  if (weak_) weak_directory_.emplace();
  launch(binary, false);
  if (want_cgroup_) join_cgroup(binary);
  send_setup();
}

void Box::launch(const std::filesystem::path& binary, bool in_scope) {
  int ends[2];
  if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) < 0) {
    throw SandboxError("make a channel", errno);
  }
  UniqueFd theirs(ends[1]);
  channel_.emplace(UniqueFd(ends[0]));
  if (!channel_->want_credentials()) throw SandboxError("make a channel", errno);
  process_ = launch_box(binary, std::move(theirs), in_scope);
}

/// The first of the backends that this machine and user have. Before the setup: what the box forks
/// from then on is born into the group.
void Box::join_cgroup(const std::filesystem::path& binary) {
  cgroup_ = make_cgroup_v1();
  if (!cgroup_) cgroup_ = make_cgroup_v2();
  if (cgroup_) cgroup_->enter(process_->id());
  if ((cgroup_ && cgroup_->limits_memory()) || !can_launch_in_scope()) return;
  launch(binary, true);
  std::unique_ptr<Cgroup> scope;
  // Through systemd, the process is the box only from here on.
  pollfd event{channel_->fd(), POLLIN, 0};
  Packet hello;
  const bool up =
      ::poll(&event, 1, kScopeTimeoutMs) == 1 && channel_->receive(hello) == Received::kPacket;
  if (up) scope = make_cgroup_in_scope(process_->id());
  if (scope) {
    cgroup_ = std::move(scope);
    return;
  }
  launch(binary, false);
  if (cgroup_) cgroup_->enter(process_->id());
}

Box::~Box() = default;

void Box::send_setup() {
  SetupRequest setup;
  setup.weak = weak_;
  if (weak_directory_) setup.weak_directory = weak_directory_->path().string();
  setup.proc = room_.proc;
  for (const std::filesystem::path& path : room_.read_only)
    setup.read_only.push_back(path.string());
  setup.scratch_bytes = room_.scratch.count;
  setup.scratch_files = room_.scratch_files;
  setup.filter = box_filter(room_.profile);
  setup.key = box_key();
  if (!channel_->send(MessageKind::kSetup, encode(setup))) {
    throw SandboxError("set up gavel-box", errno);
  }
}

void Box::await_ready() {
  if (ready_) return;
  std::optional<Packet> packet = receive(kBuildTimeout);
  if (packet && packet->kind == MessageKind::kHello) packet = receive(kBuildTimeout);
  if (!packet) {
    abandon();
    throw SandboxError("build the sandbox in time", ETIMEDOUT);
  }
  const std::optional<ReadyReply> reply = decode_ready(packet->record);
  if (packet->kind != MessageKind::kReady || !reply) {
    abandon();
    throw SandboxError("understand gavel-box", EBADMSG);
  }
  for (const LayerReport& layer : reply->layers) {
    isolation_.layers.push_back(describe_layer(layer));
  }
  isolation_.layers.push_back(describe_cgroup(want_cgroup_));
  pid_ = packet->sender;
  shares_user_ = reply->shares_user;
  ready_ = true;
}

std::optional<Packet> Box::receive(std::chrono::nanoseconds timeout) {
  pollfd event{channel_->fd(), POLLIN, 0};
  const timespec wait{static_cast<time_t>(timeout.count() / 1'000'000'000),
                      static_cast<long>(timeout.count() % 1'000'000'000)};
  int events = 0;
  do {
    events = ::ppoll(&event, 1, &wait, nullptr);
  } while (events < 0 && errno == EINTR);
  if (events < 0) throw SandboxError("wait for gavel-box", errno);
  if (events == 0) return std::nullopt;
  Packet packet;
  const Received received = channel_->receive(packet);
  if (received != Received::kPacket) {
    abandon();
    throw SandboxError("talk to gavel-box", received == Received::kClosed ? EPIPE : errno);
  }
  if (packet.kind == MessageKind::kFailed) {
    abandon();
    throw_failure(packet);
  }
  return packet;
}

Layer Box::describe_cgroup(bool wanted) const {
  Layer layer = describe_layer({"cgroup", cgroup_ != nullptr, cgroup_ ? cgroup_->detail() : ""});
  if (!wanted) layer.state = LayerState::kOff;
  return layer;
}

unsigned Box::own_processes() const {
  // Without a user namespace, everything the user runs counts, and this only stops a flood.
  constexpr unsigned kEverythingElse = 4096;
  if (!shares_user_) return 0;
  return weak_ ? kEverythingElse : 1;
}

void Box::abandon() {
  usable_ = false;
  process_->kill();
}

}  // namespace gavel::sandbox
