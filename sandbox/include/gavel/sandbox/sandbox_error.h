#pragma once

#include <stdexcept>
#include <string>

namespace gavel::sandbox {

/// The machine failed us: never the program's fault, and never blamed on it.
class SandboxError : public std::runtime_error {
 public:
  /// `step` says what was being done ("mount /box", "start gavel-box"); `error_number` is an errno
  /// value, or 0 when there is none.
  SandboxError(std::string step, int error_number);

  [[nodiscard]] const std::string& step() const { return step_; }
  [[nodiscard]] int error_number() const { return error_number_; }

 private:
  std::string step_;
  int error_number_;
};

}  // namespace gavel::sandbox
