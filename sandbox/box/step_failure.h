#pragma once

#include <cerrno>
#include <string>
#include <utility>

namespace gavel::sandbox {

/// A step of building or using the box that the machine refused.
struct StepFailure {
  std::string step;
  int error_number = 0;
};

[[noreturn]] inline void fail_step(std::string step, int error_number = errno) {
  throw StepFailure{std::move(step), error_number};
}

/// Passes the result of a system call through, or ends the step it belongs to.
template <typename Result>
Result require(Result result, const char* step) {
  if (result < 0) fail_step(step);
  return result;
}

}  // namespace gavel::sandbox
