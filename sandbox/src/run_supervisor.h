#pragma once

#include <atomic>
#include <memory>
#include <optional>

#include "gavel/sandbox/command.h"
#include "gavel/sandbox/limits.h"
#include "gavel/sandbox/run_result.h"

#include "box.h"
#include "meter.h"
#include "stream_reader.h"
#include "talk_ends.h"

namespace gavel::sandbox {

/// One run in one box, from the request to the result. Watches from outside what the program uses
/// and ends it at its limits; the verdict's cause is whichever of these ended it.
class RunSupervisor {
 public:
  RunSupervisor(Box& box, const Command& command, const Limits& limits,
                const std::atomic<bool>* cancel, TalkEnds* talk = nullptr);

  /// Throws SandboxError; the box is then unusable.
  RunResult run();

  /// Whether the program was executed: until then another box can do the same run.
  [[nodiscard]] bool started() const { return meter_ != nullptr; }

 private:
  using Clock = std::chrono::steady_clock;

  void refuse_start(int error);
  bool await_start();
  void make_meter(pid_t pid, nanoseconds before_exec);
  void prepare_cgroup();
  void watch();
  void wait_for_events(nanoseconds timeout);
  void read_streams();
  void handle_packet();
  void check_limits();
  void check_idle(nanoseconds cpu, Clock::time_point now);
  void check_elapsed(Clock::time_point now);
  [[nodiscard]] nanoseconds lap_waited() const;
  [[nodiscard]] nanoseconds time_to_next_check() const;
  void note_lap();
  void end_run(Ending why);
  void take_result(const FinishedReply& reply);
  [[nodiscard]] bool killed_for_memory() const;
  void settle_ending(const FinishedReply& reply);
  RunResult finish();

  Box& box_;
  const Command& command_;
  const Limits& limits_;
  const std::atomic<bool>* cancel_;
  TalkEnds* talk_;  ///< Of a program that talks to another one; else null.

  StreamReader output_;
  StreamReader errors_;
  std::optional<StreamReader> answers_;

  std::unique_ptr<Meter> meter_;
  Clock::time_point started_{};
  nanoseconds cpu_{0};               ///< At the last check.
  std::uint64_t resident_ = 0;       ///< At the last check.
  std::uint64_t peak_resident_ = 0;  ///< Of all checks.
  std::uint64_t oom_kills_before_ = 0;
  nanoseconds waited_{0};  ///< For a processor, as far as anybody had to know.
  nanoseconds waited_before_lap_{0};
  nanoseconds lap_cpu_start_{0};
  Clock::time_point lap_start_{};
  Clock::time_point flat_since_{};

  std::optional<Ending> ended_by_us_;
  std::optional<Clock::time_point> kill_sent_;
  bool finished_ = false;
  RunResult result_;
};

}  // namespace gavel::sandbox
