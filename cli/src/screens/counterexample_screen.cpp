#include "screens/counterexample_screen.h"

#include <fmt/format.h>

#include <algorithm>

#include "screens/failure_screen.h"
#include "units.h"

namespace gavel::cli {
namespace {

std::size_t scalars(const judge::Value& value) {
  if (!value.is_list()) return 1;
  std::size_t count = 0;
  for (const judge::Value& item : value.as_list()) count += scalars(item);
  return count;
}

std::string counted(std::size_t count, const char* unit) {
  return fmt::format("{} {}{}", count, unit, count == 1 ? "" : "s");
}

/// "41 calls", "12 lines", "31 values": what a person counts in such an input.
std::string size_of(const judge::Problem& problem, const judge::CaseInput& input) {
  if (problem.kind == judge::Kind::kClass) {
    return counted(input.calls.empty() ? 0 : input.calls.size() - 1, "call");
  }
  if (judge::is_program(problem.kind)) {
    return counted(static_cast<std::size_t>(
                       std::count(input.text.begin(), input.text.end(), '\n')), "line");
  }
  std::size_t count = 0;
  for (const judge::Value& argument : input.arguments) count += scalars(argument);
  return counted(count, "value");
}

std::string headline(const judge::Problem& problem, const judge::CaseInput& whole,
                     const judge::Counterexample& smaller) {
  const std::string before = size_of(problem, whole);
  const std::string after = size_of(problem, smaller.result.input);
  std::string line = before == after ? fmt::format("  {}, as small as it gets", before)
                                     : fmt::format("  {}, shrunk to {}", before, after);
  if (smaller.runs > 0) {
    line += fmt::format("{} {} ({})", before == after ? ", after" : " in",
                        counted(static_cast<std::size_t>(smaller.runs), "run"),
                        duration_text(smaller.wall));
  }
  return line + (smaller.finished ? "\n" : "; stopped there, a smaller one may exist\n");
}

}  // namespace

std::string counterexample_screen(const judge::Problem& problem, const judge::CaseInput& whole,
                                  const judge::Counterexample& smaller, const Look& look,
                                  bool full) {
  std::string screen = headline(problem, whole, smaller);
  screen += failed_test(problem, smaller.result, look, full);
  screen += own_prints(problem, smaller.result, look);
  if (!smaller.saved_as.empty()) {
    screen += fmt::format("Saved as {}; `gavel run` now tries it first.\n", smaller.saved_as);
  }
  return screen;
}

}  // namespace gavel::cli
