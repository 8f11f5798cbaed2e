#include "box_pool.h"

#include <algorithm>

#include "gavel/sandbox/sandbox_error.h"

#include "hold_conversation.h"
#include "run_supervisor.h"

namespace gavel::sandbox {

namespace {

/// A box is about a megabyte and its scratch space is empty between runs.
constexpr std::size_t kMaxFree = 16;

}  // namespace

BoxPool::BoxPool(SandboxOptions options, std::filesystem::path binary)
    : options_(std::move(options)), binary_(std::move(binary)) {}

BoxPool::~BoxPool() = default;

RunResult BoxPool::run(const Command& command, const Limits& limits,
                       const std::atomic<bool>* cancel) {
  return run_in_box(command, limits, cancel, nullptr);
}

Conversation BoxPool::converse(const Talker& first, const Talker& second, const GoesOn& goes_on,
                               const std::atomic<bool>* cancel) {
  const auto run_one = [this](const Talker& talker, const std::atomic<bool>* stop,
                              TalkEnds* ends) {
    return run_in_box(talker.command, talker.limits, stop, ends);
  };
  return hold_conversation(first, second, goes_on, cancel, run_one);
}

RunResult BoxPool::run_in_box(const Command& command, const Limits& limits,
                              const std::atomic<bool>* cancel, TalkEnds* talk) {
  // A box may have died while it was free, or failed to clean up after its last run.
  while (std::unique_ptr<Box> box = take_free(command.room)) {
    RunSupervisor supervisor(*box, command, limits, cancel, talk);
    try {
      RunResult result = supervisor.run();
      give_back(std::move(box));
      return result;
    } catch (const SandboxError&) {
      if (supervisor.started()) throw;
    }
  }
  auto box = std::make_unique<Box>(command.room, options_, binary_);
  RunResult result = RunSupervisor(*box, command, limits, cancel, talk).run();
  give_back(std::move(box));
  return result;
}

void BoxPool::prepare(const Room& room) {
  give_back(std::make_unique<Box>(room, options_, binary_));
}

Isolation BoxPool::isolation() {
  std::unique_ptr<Box> box = take_free(Room{});
  if (!box) box = std::make_unique<Box>(Room{}, options_, binary_);
  box->await_ready();
  Isolation isolation = box->isolation();
  give_back(std::move(box));
  return isolation;
}

/// Null when there is none for that room.
std::unique_ptr<Box> BoxPool::take_free(const Room& room) {
  const std::lock_guard lock(mutex_);
  const auto found =
      std::ranges::find_if(free_, [&](const auto& box) { return box->room() == room; });
  if (found == free_.end()) return nullptr;
  std::unique_ptr<Box> box = std::move(*found);
  free_.erase(found);
  return box;
}

void BoxPool::give_back(std::unique_ptr<Box> box) {
  if (!box->usable()) return;
  std::unique_ptr<Box> oldest;
  const std::lock_guard lock(mutex_);
  free_.push_back(std::move(box));
  if (free_.size() <= kMaxFree) return;
  oldest = std::move(free_.front());
  free_.pop_front();
}

}  // namespace gavel::sandbox
