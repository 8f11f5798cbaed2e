#pragma once

#include <functional>
#include <string>
#include <vector>

#include "gavel/sandbox/command.h"
#include "gavel/sandbox/limits.h"
#include "gavel/sandbox/run_result.h"

namespace gavel::sandbox {

/// One of two programs that talk to each other. What its command says about standard input is not
/// used: it reads what the other one writes to its standard output.
///
/// Limits::idle works for both together: a program that sleeps because the other one computes is
/// not idle. Only when both have been asleep for that long, or one has and the other has ended, does
/// the run end as kIdle.
struct Talker {
  Command command;
  Limits limits;
};

enum class Speaker { kFirst, kSecond };

/// A line that was said. Cut when it is long.
struct SpokenLine {
  Speaker speaker = Speaker::kFirst;
  std::string text;      ///< Without the line's end.
  bool complete = true;  ///< False: no end of line came any more.
};

/// What was seen of two programs that talked. Of the standard outputs only the lengths are kept.
struct Conversation {
  RunResult first, second;
  Speaker ended_first = Speaker::kFirst;  ///< The one whose end the other had to live with.
  std::vector<SpokenLine> last_lines;     ///< The last 40 at most, in the order they passed.
};

/// Asked when one of the two has ended: may the other one go on? If so, it finds its standard input
/// at the end. If not, it is killed and ends as kCancelled. Called from any thread, once.
using GoesOn = std::function<bool(Speaker ended, const RunResult& result)>;

}  // namespace gavel::sandbox
