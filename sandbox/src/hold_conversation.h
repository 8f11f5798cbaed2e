#pragma once

#include <functional>

#include "gavel/sandbox/conversation.h"

#include "talk_ends.h"

namespace gavel::sandbox {

/// Runs one of the two; see BoxPool.
using RunTalker =
    std::function<RunResult(const Talker&, const std::atomic<bool>* stop, TalkEnds* ends)>;

/// Sandbox::converse() over any way of running one program.
[[nodiscard]] Conversation hold_conversation(const Talker& first, const Talker& second,
                                             const GoesOn& goes_on,
                                             const std::atomic<bool>* cancel,
                                             const RunTalker& run_talker);

}  // namespace gavel::sandbox
