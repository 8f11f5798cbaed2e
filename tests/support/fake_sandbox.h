#pragma once

#include <deque>
#include <stdexcept>
#include <string>
#include <vector>

#include "gavel/sandbox/sandbox.h"

namespace gavel::testing {

/// Answers runs from a script and remembers what was asked, so that the judge is tested with no
/// process and no clock.
class FakeSandbox : public sandbox::Sandbox {
 public:
  struct Asked {
    sandbox::Command command;
    sandbox::Limits limits;
  };

  sandbox::RunResult run(const sandbox::Command& command, const sandbox::Limits& limits,
                         const std::atomic<bool>*) override {
    asked.push_back({command, limits});
    if (script.empty()) throw std::logic_error("the test did not expect another run");
    sandbox::RunResult result = script.front();
    script.pop_front();
    return result;
  }

  sandbox::Conversation converse(const sandbox::Talker& first, const sandbox::Talker& second,
                                 const sandbox::GoesOn&, const std::atomic<bool>*) override {
    asked.push_back({first.command, first.limits});
    asked.push_back({second.command, second.limits});
    if (conversations.empty()) throw std::logic_error("the test did not expect a conversation");
    sandbox::Conversation result = conversations.front();
    conversations.pop_front();
    return result;
  }

  void prepare(const sandbox::Room&) override {}
  sandbox::Isolation isolation() override { return {}; }

  std::deque<sandbox::RunResult> script;
  std::deque<sandbox::Conversation> conversations;
  std::vector<Asked> asked;
};

}  // namespace gavel::testing
