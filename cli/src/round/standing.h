#pragma once

#include <map>
#include <string>
#include <string_view>

#include "gavel/round/schedule.h"
#include "round/round_book.h"

namespace gavel::cli {

/// Where one stands with a problem, as the history tells.
struct Standing {
  enum class State { kNew, kOpen, kTried, kSolved };
  State state = State::kNew;
  int rounds = 0;  ///< That have ended.
  std::optional<round::Day> due;

  [[nodiscard]] bool is_due(round::Day today) const { return due && *due <= today; }
};

[[nodiscard]] std::string_view to_string(Standing::State state);  ///< "new", "open", "tried", "solved".

/// By id; problems that nobody tried are not in it.
using Standings = std::map<std::string, Standing>;

/// No history is an empty one.
[[nodiscard]] Standings standings(const Context& context);

/// "today", "3 d late", "in 5 d"; empty when it never comes back.
[[nodiscard]] std::string due_text(const Standing& standing, round::Day today);

}  // namespace gavel::cli
