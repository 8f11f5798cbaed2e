#pragma once

#include <array>
#include <string>
#include <utility>

namespace gavel::cli {

/// What `gavel help` knows beside commands, and the file below docs/ that says it.
inline constexpr std::array<std::pair<const char*, const char*>, 12> kTopics = {{
    {"authoring", "authoring.md"},
    {"complexity", "complexity.md"},
    {"counterexamples", "counterexamples.md"},
    {"counting", "counting.md"},
    {"debugging", "debugging.md"},
    {"languages", "languages.md"},
    {"problem-format", "problem-format.md"},
    {"problems", "problems.md"},
    {"round", "round.md"},
    {"sandbox", "sandbox.md"},
    {"score", "score.md"},
    {"verdicts", "verdicts.md"},
}};

/// "authoring, complexity, ...", broken after a comma where a line would be longer than `width`.
[[nodiscard]] inline std::string topic_names(std::size_t width) {
  std::string names;
  std::size_t line = 0;
  for (const auto& [topic, file] : kTopics) {
    const std::string name = topic;
    if (!names.empty()) names += line + name.size() + 2 > width ? ",\n" : ", ";
    line = names.ends_with('\n') ? name.size() : line + name.size() + 2;
    names += name;
  }
  return names;
}

}  // namespace gavel::cli
