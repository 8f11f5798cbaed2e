#include "gavel/sandbox/sandbox_error.h"

#include <system_error>

namespace gavel::sandbox {

namespace {

std::string describe(const std::string& step, int error_number) {
  if (error_number == 0) return step;
  return "cannot " + step + ": " + std::generic_category().message(error_number);
}

}  // namespace

SandboxError::SandboxError(std::string step, int error_number, std::string help)
    : std::runtime_error(describe(step, error_number)),
      step_(std::move(step)),
      error_number_(error_number),
      help_(std::move(help)) {}

}  // namespace gavel::sandbox
