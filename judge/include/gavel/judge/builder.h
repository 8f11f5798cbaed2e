#pragma once

#include <filesystem>
#include <memory>

#include "gavel/judge/language.h"
#include "gavel/sandbox/sandbox.h"

namespace gavel::judge {

/// Builds submissions inside the sandbox, with the driver of the problem around them, and remembers
/// what it built by content (source, driver, flags, compiler). Thread-safe.
class Builder {
 public:
  /// `cache` is a directory that may be deleted at any time; it is made when missing. An unusable
  /// cache (read-only, full) only costs time. `sandbox` must outlive the builder.
  Builder(sandbox::Sandbox& sandbox, std::filesystem::path cache);
  ~Builder();

  /// Throws InputError for an unknown language, a source that is not text, or a missing toolchain
  /// (id "L002", with the fix); SandboxError when the sandbox fails.
  [[nodiscard]] BuildResult build(const Problem& problem, const Submission& submission);

  /// The same for another purpose than judging. Nothing when the language has no such build.
  /// kDebug: `source_folder` is where the submission's file lies, for the debugger to find it.
  [[nodiscard]] std::optional<BuildResult> build_for(Purpose purpose, const Problem& problem,
                                                     const Submission& submission,
                                                     const std::filesystem::path& source_folder = {});

  /// Builds a stand-alone program of the problem's author (a generator): stdio, no driver.
  [[nodiscard]] BuildResult build_program(const Submission& source);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace gavel::judge
