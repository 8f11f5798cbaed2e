#pragma once

#include <stdexcept>
#include <string>

#include "exit_code.h"

namespace gavel::cli {

/// A command cannot do what was asked: what happened, how to go on, and the exit status.
class CommandError : public std::runtime_error {
 public:
  CommandError(ExitCode status, std::string id, const std::string& message, std::string help = {})
      : std::runtime_error(message), status_(status), id_(std::move(id)), help_(std::move(help)) {}

  [[nodiscard]] ExitCode status() const { return status_; }
  [[nodiscard]] const std::string& id() const { return id_; }
  [[nodiscard]] const std::string& help() const { return help_; }

 private:
  ExitCode status_;
  std::string id_;
  std::string help_;
};

}  // namespace gavel::cli
