#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

#include "gavel/sandbox/command.h"
#include "gavel/sandbox/isolation.h"
#include "gavel/sandbox/sandbox.h"

#include "../protocol/channel.h"
#include "cgroup.h"
#include "launch_box.h"
#include "private_directory.h"

namespace gavel::sandbox {

/// One resident gavel-box, built for one room. Used by one thread at a time.
class Box {
 public:
  /// Starts building; does not wait for it. Throws SandboxError.
  Box(const Room& room, const SandboxOptions& options, const std::filesystem::path& binary);
  ~Box();
  Box(const Box&) = delete;
  Box& operator=(const Box&) = delete;

  /// Waits until the room is built. Throws SandboxError saying what failed.
  void await_ready();

  [[nodiscard]] const Room& room() const { return room_; }
  [[nodiscard]] const Isolation& isolation() const { return isolation_; }
  [[nodiscard]] const Channel& channel() const { return *channel_; }
  [[nodiscard]] bool weak() const { return weak_; }

  /// The pid, as gavel sees it, of the process that is the programs' parent.
  [[nodiscard]] pid_t pid() const { return pid_; }

  /// Receives the box's next packet, waiting at most `timeout`; nothing on timeout. Throws
  /// SandboxError when the box reports a failure or is gone: then it is of no further use.
  [[nodiscard]] std::optional<Packet> receive(std::chrono::nanoseconds timeout);

  /// Null when there is none.
  [[nodiscard]] Cgroup* cgroup() const { return cgroup_.get(); }

  /// Processes of the box itself that count towards the program's process limit.
  [[nodiscard]] unsigned own_processes() const;

  /// False after an error: such a box is thrown away.
  [[nodiscard]] bool usable() const { return usable_; }

  /// Ends the box at once and marks it unusable.
  void abandon();

 private:
  void launch(const std::filesystem::path& binary, bool in_scope);
  void join_cgroup(const std::filesystem::path& binary);
  void send_setup();
  [[nodiscard]] Layer describe_cgroup(bool wanted) const;

  Room room_;
  bool weak_;
  bool want_cgroup_;
  pid_t pid_ = 0;
  // The box must be gone before its directory and its control group are removed, and its channel
  // closed before that.
  std::unique_ptr<Cgroup> cgroup_;
  std::optional<PrivateDirectory> weak_directory_;
  std::unique_ptr<BoxProcess> process_;
  std::optional<Channel> channel_;
  Isolation isolation_;
  bool shares_user_ = false;
  bool ready_ = false;
  bool usable_ = true;
};

}  // namespace gavel::sandbox
