#pragma once

#include <atomic>

#include "gavel/judge/judge.h"
#include "gavel/sandbox/sandbox.h"

namespace gavel::judge {

/// A sandbox whose every run listens to one cancellation flag, so that compiling, generating and
/// judging all stop at once without each of them knowing about it. A cancelled run leaves as
/// Cancelled. The inner sandbox must outlive it.
class CancellableSandbox : public sandbox::Sandbox {
 public:
  explicit CancellableSandbox(sandbox::Sandbox& inner) : inner_(inner) {}

  /// `flag` is borrowed; null means "never".
  void cancel_with(const std::atomic<bool>* flag) { flag_ = flag; }

  sandbox::RunResult run(const sandbox::Command& command, const sandbox::Limits& limits,
                         const std::atomic<bool>* cancel) override {
    throw_if_cancelled();
    sandbox::RunResult result = inner_.run(command, limits, cancel ? cancel : flag_);
    if (result.ending == sandbox::Ending::kCancelled) throw Cancelled();
    return result;
  }

  sandbox::Conversation converse(const sandbox::Talker& first, const sandbox::Talker& second,
                                 const sandbox::GoesOn& goes_on,
                                 const std::atomic<bool>* cancel) override {
    throw_if_cancelled();
    auto conversation = inner_.converse(first, second, goes_on, cancel ? cancel : flag_);
    throw_if_cancelled();
    return conversation;
  }

  void prepare(const sandbox::Room& room) override { inner_.prepare(room); }
  sandbox::Isolation isolation() override { return inner_.isolation(); }

  void throw_if_cancelled() const {
    if (flag_ && flag_->load()) throw Cancelled();
  }

 private:
  sandbox::Sandbox& inner_;
  const std::atomic<bool>* flag_ = nullptr;
};

}  // namespace gavel::judge
