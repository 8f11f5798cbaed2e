#pragma once

#include <array>
#include <utility>

namespace gavel::cli {

/// What `gavel help` knows beside commands, and the file below docs/ that says it.
inline constexpr std::array<std::pair<const char*, const char*>, 8> kTopics = {{
    {"authoring", "authoring.md"},
    {"counterexamples", "counterexamples.md"},
    {"debugging", "debugging.md"},
    {"problem-format", "problem-format.md"},
    {"round", "round.md"},
    {"sandbox", "sandbox.md"},
    {"score", "score.md"},
    {"verdicts", "verdicts.md"},
}};

}  // namespace gavel::cli
