#pragma once

#include <span>
#include <string>
#include <vector>

#include "gavel/judge/pack.h"

#include "look.h"
#include "round/standing.h"

namespace gavel::cli {

struct ListView {
  bool spoilers = false;     ///< Difficulty and tags.
  bool with_status = false;  ///< Where one stands; pointless before the first round.
};

/// `gavel list`, by topic. `standings` are in the problems' order.
[[nodiscard]] std::string list_screen(const std::vector<judge::ProblemSummary>& problems,
                                      std::span<const Standing> standings, const Look& look,
                                      const ListView& view);

}  // namespace gavel::cli
