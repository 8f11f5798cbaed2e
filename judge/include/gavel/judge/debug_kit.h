#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "gavel/judge/language.h"
#include "gavel/judge/test_case.h"
#include "gavel/sandbox/command.h"
#include "gavel/sandbox/sandbox.h"

namespace gavel::judge {

/// What a debugger needs to run a submission on one input, outside the sandbox: on the user's own
/// machine, as the user would run it without gavel.
struct DebugKit {
  /// To lie in SOLUTION_FOLDER/.gavel/debug: "input", and "program" with debug information, or what
  /// "debug.py" or "debug.js" starts, or "gavel/gavel.jar" with the "gavel/bundle" it runs.
  std::vector<sandbox::BoxFile> files;
  std::vector<std::string>
      stops;  ///< Functions to stop at, as the debugger calls them. May be empty.
  std::optional<int> case_descriptor;  ///< Where it reads "input"; nothing: it opens that itself.
  std::filesystem::path interpreter;   ///< What runs it, where it is no program itself; else empty.
};

/// Throws InputError ("L004") for a language without one, and whatever Builder::build() throws.
/// `solution_folder` (absolute) is where the submission's file lies, so that the debugger shows
/// that.
[[nodiscard]] std::variant<DebugKit, CompileError> make_debug_kit(
    sandbox::Sandbox& sandbox, const std::filesystem::path& cache, const Problem& problem,
    const Submission& submission, const CaseInput& input,
    const std::filesystem::path& solution_folder);

}  // namespace gavel::judge
