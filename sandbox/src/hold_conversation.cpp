#include "hold_conversation.h"

#include <csignal>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>

#include "relay.h"

namespace gavel::sandbox {

namespace {

Speaker speaker(std::size_t side) { return side == 0 ? Speaker::kFirst : Speaker::kSecond; }

class Hall {
 public:
  Hall(const Talker& first, const Talker& second, const GoesOn& goes_on,
       const RunTalker& run_talker)
      : talkers_{&first, &second},
        goes_on_(goes_on),
        run_talker_(run_talker),
        relay_({first.limits.output, second.limits.output}) {}

  Conversation hold(const std::atomic<bool>* cancel) {
    std::thread relay([&] { pass_on(cancel); });
    std::thread second([&] { talk(1); });
    talk(0);
    second.join();
    relay.join();
    if (failure_) std::rethrow_exception(failure_);
    conversation_.last_lines = relay_.take_lines();
    conversation_.first.standard_output.total = relay_.total(0);
    conversation_.second.standard_output.total = relay_.total(1);
    return std::move(conversation_);
  }

 private:
  void talk(std::size_t side) {
    try {
      RunResult result =
          run_talker_(*talkers_[side], &relay_.stop_flag(side), &relay_.ends(side));
      if (relay_.over_limit(side)) result.ending = Ending::kOutputLimit;
      note_end(side, result);
      (side == 0 ? conversation_.first : conversation_.second) = std::move(result);
    } catch (...) {
      note_failure();
    }
    relay_.ends(side).close();
    relay_.ends(side).set_waiting(true);
    relay_.has_ended(side);
  }

  void note_end(std::size_t side, const RunResult& result) {
    const std::lock_guard lock(mutex_);
    if (someone_ended_) return;
    someone_ended_ = true;
    conversation_.ended_first = speaker(side);
    if (!goes_on_(speaker(side), result)) relay_.stop(1 - side);
  }

  void note_failure() {
    const std::lock_guard lock(mutex_);
    if (!failure_) failure_ = std::current_exception();
    relay_.stop(0);
    relay_.stop(1);
  }

  void pass_on(const std::atomic<bool>* cancel) {
    // Writing to a program that is gone must fail here and not end gavel. The thread ends soon, and
    // the pending signal with it.
    sigset_t broken_pipe;
    sigemptyset(&broken_pipe);
    sigaddset(&broken_pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &broken_pipe, nullptr);
    try {
      relay_.run(cancel);
    } catch (...) {
      note_failure();
    }
  }

  const Talker* talkers_[2];
  const GoesOn& goes_on_;
  const RunTalker& run_talker_;
  Relay relay_;
  std::mutex mutex_;
  bool someone_ended_ = false;
  std::exception_ptr failure_;
  Conversation conversation_;
};

}  // namespace

Conversation hold_conversation(const Talker& first, const Talker& second, const GoesOn& goes_on,
                               const std::atomic<bool>* cancel, const RunTalker& run_talker) {
  return Hall(first, second, goes_on, run_talker).hold(cancel);
}

}  // namespace gavel::sandbox
