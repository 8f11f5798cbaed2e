#pragma once

#include <list>
#include <memory>
#include <mutex>

#include "gavel/sandbox/sandbox.h"

#include "box.h"
#include "talk_ends.h"

namespace gavel::sandbox {

/// The real sandbox: resident boxes, kept by room and reused.
class BoxPool final : public Sandbox {
 public:
  BoxPool(SandboxOptions options, std::filesystem::path binary);
  ~BoxPool() override;

  RunResult run(const Command& command, const Limits& limits,
                const std::atomic<bool>* cancel) override;
  Conversation converse(const Talker& first, const Talker& second, const GoesOn& goes_on,
                        const std::atomic<bool>* cancel) override;
  void prepare(const Room& room) override;
  Isolation isolation() override;

 private:
  RunResult run_in_box(const Command& command, const Limits& limits,
                       const std::atomic<bool>* cancel, TalkEnds* talk);
  [[nodiscard]] std::unique_ptr<Box> take_free(const Room& room);
  void give_back(std::unique_ptr<Box> box);

  SandboxOptions options_;
  std::filesystem::path binary_;
  std::mutex mutex_;
  std::list<std::unique_ptr<Box>> free_;  ///< Least recently used first.
};

}  // namespace gavel::sandbox
