#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "gavel/judge/language.h"

namespace gavel::judge {

/// Where a program built with kSample was, as it says on standard error: either itself
/// ("gavel-line: LINE WEIGHT"), or as addresses in the program's file ("gavel-sample: ADDRESS
/// ADDRESS ...", the innermost call first).
struct Samples {
  std::vector<std::pair<int, long>> lines;
  std::vector<std::vector<std::string>> addresses;
};
[[nodiscard]] Samples read_samples(const std::string& said);

/// All addresses of all stacks, for ask_for_lines().
[[nodiscard]] std::vector<std::string> addresses_of(const Samples& samples);

/// Counts each stack for the innermost line of `solution_file` in that tool's answer.
void add_resolved(Samples& samples, const std::string& answer, const std::string& solution_file);

/// The line that most samples are of; nothing when they are too few to say.
[[nodiscard]] std::optional<HotLine> hottest(const Samples& samples);

}  // namespace gavel::judge
