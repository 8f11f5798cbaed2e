#include "run_supervisor.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <thread>

#include <poll.h>
#include <sys/wait.h>

#include "gavel/sandbox/sandbox_error.h"

#include "collected_files.h"
#include "run_request.h"
#include "seccomp_filter.h"

namespace gavel::sandbox {

namespace {

constexpr nanoseconds kStartTimeout = 20s;
constexpr nanoseconds kKillTimeout = 10s;
constexpr nanoseconds kShortestCheck = 1ms;
constexpr nanoseconds kShortestTreeCheck = 4ms;  ///< Walking a tree costs a tenth of that.
constexpr nanoseconds kLongestCheck = 1s;
constexpr nanoseconds kBoxWork = 10ms;
constexpr int kMostWaiting = 50;  ///< Of a wall limit: what hangs must end some day.
constexpr nanoseconds kCancelCheck = 20ms;
constexpr nanoseconds kLongestMemoryCheck = 20ms;
constexpr Bytes kBoxMemory = 16_MiB;
constexpr unsigned kBoxProcesses = 2;  ///< Its outer and its inner process.
constexpr std::size_t kMaxLaps = 65536;

/// No program faults pages in faster than this, so its memory need not be looked at sooner.
constexpr std::uint64_t kFastestGrowthPerSecond = std::uint64_t{4} << 30;

nanoseconds remaining(nanoseconds limit, nanoseconds used) {
  return limit == 0s ? kLongestCheck : std::max(limit - used, nanoseconds{0});
}

}  // namespace

RunSupervisor::RunSupervisor(Box& box, const Command& command, const Limits& limits,
                             const std::atomic<bool>* cancel, TalkEnds* talk)
    : box_(box),
      command_(command),
      limits_(limits),
      cancel_(cancel),
      talk_(talk),
      output_(limits.output),
      errors_(limits.output) {
  if (command.answers) answers_.emplace(limits.answers);
}

RunResult RunSupervisor::run() {
  box_.await_ready();
  result_.isolation = box_.isolation();
  prepare_cgroup();
  if (!arguments_fit(command_)) {
    refuse_start(E2BIG);
  } else {
    send_run_request(box_, command_, limits_,
                     {.input = talk_ ? talk_->input.get() : -1,
                      .output = talk_ ? talk_->output.get() : output_.write_end(),
                      .errors = errors_.write_end(),
                      .answers = answers_ ? answers_->write_end() : -1});
    output_.close_write_end();
    errors_.close_write_end();
    if (answers_) answers_->close_write_end();
    if (await_start()) watch();
  }
  return finish();
}

void RunSupervisor::refuse_start(int error) {
  const bool by_fd = !command_.host_program.empty();
  result_.ending = Ending::kNotStarted;
  result_.start_error = "cannot execute " +
                        (by_fd ? command_.host_program : command_.program).string() + ": " +
                        std::strerror(error);
  if (error == ENOENT) result_.start_error += " (it, or the loader or interpreter it names)";
}

/// False: the program could not be executed and the run is over.
bool RunSupervisor::await_start() {
  const std::optional<Packet> packet = box_.receive(kStartTimeout);
  if (!packet) {
    box_.abandon();
    throw SandboxError("start the program in time", ETIMEDOUT);
  }
  if (packet->kind == MessageKind::kNotStarted) {
    const std::optional<NotStartedReply> reply = decode_not_started(packet->record);
    if (!reply) throw SandboxError("understand gavel-box", EBADMSG);
    refuse_start(static_cast<int>(reply->error_number));
    return false;
  }
  const std::optional<StartedReply> reply = decode_started(packet->record);
  if (packet->kind != MessageKind::kStarted || !reply) {
    box_.abandon();
    throw SandboxError("understand gavel-box", EBADMSG);
  }
  const pid_t pid = box_.weak() ? static_cast<pid_t>(reply->pid) : packet->sender;
  const nanoseconds before_exec(reply->cpu_before_exec_ns);
  make_meter(pid, before_exec);
  if (talk_ != nullptr) talk_->close();
  started_ = Clock::time_point(nanoseconds(reply->started_at_ns));
  lap_start_ = flat_since_ = started_;
  return true;
}

/// In the run profile the process is the tree, and its own clock is the exact one.
void RunSupervisor::make_meter(pid_t pid, nanoseconds before_exec) {
  if (command_.room.profile == Profile::kRun) {
    meter_ = make_process_meter(pid, before_exec);
    return;
  }
  meter_ = make_tree_meter(box_.pid(), pid, before_exec);
  if (box_.cgroup() != nullptr && box_.cgroup()->cpu()) {
    meter_ = make_cgroup_meter(*box_.cgroup(), std::move(meter_));
  }
}

void RunSupervisor::prepare_cgroup() {
  Cgroup* group = box_.cgroup();
  if (group == nullptr) return;
  // The group also holds the box, kernel memory and what is in the scratch directories, which has
  // a limit of its own: it is the wall behind the exact limit on resident memory.
  group->set_limits(limits_.memory + command_.room.scratch + kBoxMemory,
                    limits_.processes + (box_.weak() ? 1 : kBoxProcesses));
  oom_kills_before_ = group->oom_kills();
}

void RunSupervisor::watch() {
  while (!finished_) {
    wait_for_events(time_to_next_check());
    if (!finished_ && !ended_by_us_) check_limits();
    if (kill_sent_ && Clock::now() - *kill_sent_ > kKillTimeout) {
      box_.abandon();
      throw SandboxError("end the program", ETIMEDOUT);
    }
  }
  read_streams();
  output_.drain();
  errors_.drain();
  if (answers_) answers_->drain();
}

void RunSupervisor::wait_for_events(nanoseconds timeout) {
  pollfd events[4] = {{box_.channel().fd(), POLLIN, 0},
                      {output_.fd(), POLLIN, 0},
                      {errors_.fd(), POLLIN, 0},
                      {answers_ ? answers_->fd() : -1, POLLIN, 0}};
  const timespec wait{static_cast<time_t>(timeout.count() / 1'000'000'000),
                      static_cast<long>(timeout.count() % 1'000'000'000)};
  if (::ppoll(events, 4, &wait, nullptr) < 0) {
    if (errno == EINTR) return;
    throw SandboxError("wait for a program", errno);
  }
  if (events[1].revents != 0 || events[2].revents != 0 || events[3].revents != 0) read_streams();
  if (events[0].revents != 0) handle_packet();
}

void RunSupervisor::read_streams() {
  output_.read_some();
  errors_.read_some();
  if (answers_ && answers_->read_some() > 0) note_lap();
  const bool over =
      output_.over_limit() || errors_.over_limit() || (answers_ && answers_->over_limit());
  if (over) end_run(Ending::kOutputLimit);
}

void RunSupervisor::note_lap() {
  const Clock::time_point now = Clock::now();
  cpu_ = meter_->cpu();
  lap_cpu_start_ = cpu_;
  lap_start_ = now;
  waited_before_lap_ = waited_;
  const Lap lap{answers_->total(), cpu_, now - started_};
  if (result_.laps.size() < kMaxLaps) {
    result_.laps.push_back(lap);
  } else {
    result_.laps.back() = lap;
  }
}

void RunSupervisor::handle_packet() {
  std::optional<Packet> packet = box_.receive(kStartTimeout);
  if (!packet) return;
  switch (packet->kind) {
    case MessageKind::kForbidden:
      if (const auto reply = decode_forbidden(packet->record); reply && !ended_by_us_) {
        ended_by_us_ = Ending::kForbidden;
        result_.forbidden_call = system_call_name(reply->architecture, reply->call);
      }
      break;
    case MessageKind::kStopped:
      if (!ended_by_us_) ended_by_us_ = Ending::kStopped;
      break;
    case MessageKind::kFinished:
      if (const auto reply = decode_finished(packet->record)) {
        finished_ = true;
        take_result(*reply);
        result_.collected = read_collected(box_, *reply, packet->fds);
        return;
      }
      [[fallthrough]];
    default:
      box_.abandon();
      throw SandboxError("understand gavel-box", EBADMSG);
  }
}

void RunSupervisor::check_limits() {
  if (cancel_ != nullptr && cancel_->load(std::memory_order_relaxed)) {
    return end_run(Ending::kCancelled);
  }
  const Clock::time_point now = Clock::now();
  const nanoseconds cpu = meter_->cpu();
  resident_ = meter_->resident_bytes();
  peak_resident_ = std::max(peak_resident_, resident_);
  check_idle(cpu, now);
  cpu_ = cpu;
  if (ended_by_us_) return;
  const auto over = [](nanoseconds limit, nanoseconds used) {
    return limit != 0s && used >= limit;
  };
  // The kernel ends one process of a tree; the rest would go on without it.
  const bool tree = command_.room.profile == Profile::kMulti;
  if (resident_ > limits_.memory.count || (tree && killed_for_memory())) {
    return end_run(Ending::kMemoryLimit);
  }
  if (over(limits_.cpu, cpu) || over(limits_.lap_cpu, cpu - lap_cpu_start_)) {
    return end_run(Ending::kCpuLimit);
  }
  check_elapsed(now);
}

/// The clock on the wall also runs while the machine is busy with other things. That time is not
/// the program's: it only ends what sleeps or waits by itself.
void RunSupervisor::check_elapsed(Clock::time_point now) {
  const auto over = [](nanoseconds limit, nanoseconds elapsed, nanoseconds waited) {
    return limit != 0s && elapsed - std::min(waited, limit * kMostWaiting) >= limit;
  };
  const nanoseconds elapsed = now - started_;
  const nanoseconds lap = now - lap_start_;
  if (!over(limits_.wall, elapsed, waited_) && !over(limits_.lap_wall, lap, lap_waited())) return;
  waited_ = meter_->kept_waiting();
  if (over(limits_.wall, elapsed, waited_) || over(limits_.lap_wall, lap, lap_waited())) {
    end_run(Ending::kWallLimit);
  }
}

/// Where nobody looked at the lap's beginning, what was waited earlier counts for it as well.
nanoseconds RunSupervisor::lap_waited() const {
  return waited_ - waited_before_lap_;
}

void RunSupervisor::check_idle(nanoseconds cpu, Clock::time_point now) {
  if (cpu != cpu_ || limits_.idle == 0s) {
    flat_since_ = now;
    if (talk_ != nullptr) talk_->set_waiting(false);
  } else if (now - flat_since_ >= limits_.idle && meter_->all_asleep()) {
    if (talk_ != nullptr) talk_->set_waiting(true);
    if (talk_ == nullptr || talk_->other_is_waiting()) end_run(Ending::kIdle);
  }
}

/// CPU time cannot advance faster than elapsed time on every processor, so nothing can pass its
/// limit unseen for longer than the shortest check.
nanoseconds RunSupervisor::time_to_next_check() const {
  if (ended_by_us_) return kKillTimeout;
  const Clock::time_point now = Clock::now();
  // The library opens a file for each answer: three system calls that every check would wait for.
  static const auto processors = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
  nanoseconds next = std::min(remaining(limits_.wall, now - started_ - waited_),
                              remaining(limits_.lap_wall, now - lap_start_ - lap_waited()));
  next = std::min(next, remaining(limits_.cpu, cpu_) / processors);
  next = std::min(next, remaining(limits_.lap_cpu, cpu_ - lap_cpu_start_) / processors);
  if (limits_.idle != 0s) next = std::min(next, limits_.idle / 2);
  const std::uint64_t room = limits_.memory.count - std::min(limits_.memory.count, resident_);
  const nanoseconds growth(room * 1'000'000'000 / kFastestGrowthPerSecond);
  next = std::min({next, growth, kLongestMemoryCheck});
  if (cancel_ != nullptr) next = std::min(next, kCancelCheck);
  const bool tree = command_.room.profile == Profile::kMulti;
  return std::max(next, tree ? kShortestTreeCheck : kShortestCheck);
}

void RunSupervisor::end_run(Ending why) {
  if (ended_by_us_ || finished_) return;
  ended_by_us_ = why;
  kill_sent_ = Clock::now();
  if (!box_.channel().send(MessageKind::kKill, {})) {
    box_.abandon();
    throw SandboxError("end the program", errno);
  }
}

void RunSupervisor::take_result(const FinishedReply& reply) {
  result_.cpu = nanoseconds(reply.cpu_ns);
  // Children whose parent ignores them are never waited for: only the group has their time. It has
  // the box's own work as well, so it does not count for less.
  if (command_.room.profile == Profile::kMulti && meter_->cpu() > result_.cpu + kBoxWork) {
    result_.cpu = meter_->cpu();
  }
  result_.wall = Clock::time_point(nanoseconds(reply.ended_at_ns)) - started_;
  result_.peak_memory = std::max(Bytes{reply.peak_kib * 1024}, Bytes{peak_resident_});
  settle_ending(reply);
}

/// What the program did counts only when it stayed within its limits up to the end: it may have
/// passed one and ended by itself between two checks.
void RunSupervisor::settle_ending(const FinishedReply& reply) {
  const int status = static_cast<int>(reply.wait_status);
  if (WIFEXITED(status)) {
    result_.ending = Ending::kExited;
    result_.exit_code = WEXITSTATUS(status);
  } else {
    result_.ending = Ending::kSignalled;
    result_.signal = WTERMSIG(status);
  }
  if (ended_by_us_) {
    result_.ending = *ended_by_us_;
  } else if (result_.peak_memory > limits_.memory || killed_for_memory()) {
    result_.ending = Ending::kMemoryLimit;
  } else if (limits_.cpu != 0s && result_.cpu > limits_.cpu) {
    result_.ending = Ending::kCpuLimit;
  } else if (limits_.wall != 0s && waited_ == 0s && result_.wall > limits_.wall) {
    result_.ending = Ending::kWallLimit;
  }
}

bool RunSupervisor::killed_for_memory() const {
  return box_.cgroup() != nullptr && box_.cgroup()->oom_kills() != oom_kills_before_;
}

RunResult RunSupervisor::finish() {
  result_.standard_output = output_.take();
  result_.standard_error = errors_.take();
  if (answers_) result_.answers = answers_->take();
  if (result_.ending != Ending::kNotStarted && !ended_by_us_) {
    const bool over = result_.standard_output.truncated() || result_.standard_error.truncated() ||
                      result_.answers.truncated();
    if (over) result_.ending = Ending::kOutputLimit;
  }
  result_.exit_code = result_.ending == Ending::kExited ? result_.exit_code : 0;
  result_.signal = result_.ending == Ending::kSignalled ? result_.signal : 0;
  return std::move(result_);
}

}  // namespace gavel::sandbox
