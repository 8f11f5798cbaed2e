#pragma once

#include <atomic>
#include <optional>
#include <string>
#include <thread>

#include "context.h"
#include "session/descriptor.h"
#include "workspace/choose_solution.h"

namespace gavel::cli {

/// Judges the samples beside the session. One run at a time: beginning another kills the one that
/// goes on. While an object lives the context's judge belongs to it, except when nothing runs.
class SampleRun {
 public:
  struct Outcome {
    std::optional<ChosenSolution> solution;
    std::optional<judge::Judgement> judgement;  ///< Absent: it could not be judged, see `error`.
    std::size_t own_cases = 0;
    std::string error;
  };

  explicit SampleRun(Context& context);
  ~SampleRun();
  SampleRun(const SampleRun&) = delete;
  SampleRun& operator=(const SampleRun&) = delete;

  /// Kills what runs, and begins on the solution as it is now.
  void start(ChosenSolution solution);

  [[nodiscard]] bool running() const { return thread_.joinable(); }

  /// Kills what runs; the judge is the caller's again.
  void stop();

  /// Readable when a run has ended.
  [[nodiscard]] int fd() const { return done_.get(); }

  /// The outcome of the run that has ended, once.
  [[nodiscard]] std::optional<Outcome> take();

 private:
  void judge_in_thread();

  Context& context_;
  Descriptor done_;
  std::atomic<bool> cancel_{false};
  std::thread thread_;
  Outcome outcome_;  ///< The thread's until it is joined.
  bool cancelled_ = false;
};

}  // namespace gavel::cli
