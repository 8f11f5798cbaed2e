#pragma once

#include <stdexcept>
#include <string>

namespace gavel::sandbox {

/// The machine failed us: never the program's fault, and never blamed on it.
class SandboxError : public std::runtime_error {
 public:
  /// `step` says what was being done ("mount /box", "start gavel-box"); `error_number` is an errno
  /// value, or 0 when there is none; `help` says how to mend it, or nothing. what() is the whole
  /// sentence without the help.
  SandboxError(std::string step, int error_number, std::string help = {});

  [[nodiscard]] const std::string& step() const { return step_; }
  [[nodiscard]] int error_number() const { return error_number_; }
  [[nodiscard]] const std::string& help() const { return help_; }

 private:
  std::string step_;
  int error_number_;
  std::string help_;
};

}  // namespace gavel::sandbox
