#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "gavel/judge/language.h"
#include "gavel/sandbox/sandbox.h"

namespace gavel::judge {

/// Where a counting program appends its records, in its working directory.
inline constexpr char kCountsFile[] = "gavel_counts.jsonl";

/// A program that counts what it does: for each request (stdio: at its end) it appends one JSON line
/// to kCountsFile, which its command collects. docs/complexity.md describes the records.
struct CountingProgram {
  Program program;
  /// Says where the records' addresses ("@4012ab") lie when they are appended to its arguments;
  /// absent when the records name lines.
  std::optional<sandbox::Command> locator;
  std::string located_name;  ///< What the locator calls the submission's file.
};

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

  /// A build that is there sooner because it is not optimised: for the samples. Nothing when the
  /// language has none. A compile error may be its own; the usual build decides.
  [[nodiscard]] std::optional<BuildResult> build_quickly(const Problem& problem,
                                                         const Submission& submission);

  /// Builds the submission so that it counts what it does. Nothing where its language cannot do that,
  /// or where the counting build failed though the usual one may succeed: then time has to do.
  [[nodiscard]] std::optional<CountingProgram> build_counting(const Problem& problem,
                                                              const Submission& submission);

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
