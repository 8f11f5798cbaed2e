#pragma once

#include <array>
#include <utility>

namespace gavel::cli {

/// What `gavel help` knows beside commands, and the file below docs/ that says it.
inline constexpr std::array<std::pair<const char*, const char*>, 11> kTopics = {{
    {"authoring", "authoring.md"},
    {"complexity", "complexity.md"},
    {"counterexamples", "counterexamples.md"},
    {"counting", "counting.md"},
    {"debugging", "debugging.md"},
    {"problem-format", "problem-format.md"},
    {"problems", "problems.md"},
    {"round", "round.md"},
    {"sandbox", "sandbox.md"},
    {"score", "score.md"},
    {"verdicts", "verdicts.md"},
}};

}  // namespace gavel::cli
