#pragma once

#include <string>
#include <vector>

#include "gavel/judge/problem.h"

namespace gavel::cli {

/// "allow(user: string, timestamp: long) -> bool", one per method; "RateLimiter(limit: int)" for a
/// constructor.
[[nodiscard]] std::vector<std::string> signatures(const judge::Problem& problem);

/// One example as text: arguments and result, calls with results, or input and output.
struct SampleText {
  std::string input;
  std::string output;  ///< Empty for a class: its results stand beside the calls.
  std::string explain;
};
[[nodiscard]] std::vector<SampleText> samples(const judge::Problem& problem);

}  // namespace gavel::cli
