#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "gavel/judge/language.h"
#include "gavel/sandbox/limits.h"

/// What the build stage needs of a language and nobody else does.
namespace gavel::judge {

/// What a language keeps per toolchain because it is the same for every submission: precompiled
/// headers, runtime objects. Made in the sandbox once and shown to later builds read-only.
struct PrebuiltPlan {
  std::vector<sandbox::BoxFile> files;  ///< Written into the folder first.

  /// Taken in order; what they collect is stored in the folder, which their rooms show. A step is a
  /// list of ways of which the first that collects something counts. The language looks at what is
  /// there in the end.
  std::vector<std::vector<sandbox::Command>> steps;
};

/// A language may keep one set of pieces for each of these.
enum class Pieces {
  kJudging,
  kCounting,
  kQuick,
};

/// Everything one build is made of. `prebuilt` is the folder of the toolchain's pieces, empty when
/// there is none and the build has to do without.
struct BuildRequest {
  const Problem* problem = nullptr;  ///< Null for a stand-alone program; then the kind is stdio.
  const Submission* submission = nullptr;
  const Toolchain* toolchain = nullptr;
  std::filesystem::path prebuilt;
  Purpose purpose = Purpose::kJudge;
  std::filesystem::path source_folder;  ///< kDebug: where the submission's file lies on the host.
  bool without_warnings = false;  ///< After the compiler crashed: some crash while they complain.
  bool counting = false;  ///< The program also writes down what it did: docs/complexity.md.
  bool quick = false;     ///< For the samples: soon there, not optimised.

  [[nodiscard]] bool is_stdio() const {
    return problem == nullptr || is_program(problem->kind);
  }
};

/// A language that can be built. Stateless and thread-safe, as Language.
class BuildableLanguage : public Language {
 public:
  /// Why a problem cannot be solved in the language ("it has a map, and C has none"). Empty when it
  /// can be; otherwise `starter` throws InputError and nothing else is asked.
  [[nodiscard]] virtual std::string refusal(const Problem&) const { return {}; }

  /// The pieces for a toolchain, to lie in `folder`. Empty when the language needs none.
  [[nodiscard]] virtual PrebuiltPlan prebuilt_plan(const Toolchain& toolchain,
                                                   const std::filesystem::path& folder) const = 0;

  /// One command that compiles or checks the submission. What it collects is the program; equal
  /// commands make equal programs, so the build cache goes by its content.
  [[nodiscard]] virtual sandbox::Command build_command(const BuildRequest& request) const = 0;

  /// Whether a build failed because of the prebuilt pieces and not because of the solution: then
  /// the pieces are made anew.
  [[nodiscard]] virtual bool blames_prebuilt(const sandbox::RunResult& result) const = 0;

  /// Whether the compiler itself crashed, which is nobody's fault but its own.
  [[nodiscard]] virtual bool compiler_crashed(const sandbox::RunResult& result) const = 0;

  /// Another compiler for what crashes the one of find_toolchain(), where the machine has one.
  [[nodiscard]] virtual std::optional<Toolchain> other_toolchain() const { return std::nullopt; }

  /// Explains a build that collected no program.
  [[nodiscard]] virtual CompileError diagnose(const BuildRequest& request,
                                              const sandbox::RunResult& result) const = 0;

  /// What is worth telling about a build that succeeded. May be empty.
  [[nodiscard]] virtual std::string warnings(const BuildRequest& request,
                                             const sandbox::RunResult& result) const = 0;

  /// How to run what was collected, now lying in `folder`.
  [[nodiscard]] virtual sandbox::Command run_command(const BuildRequest& request,
                                                     const std::filesystem::path& folder) const = 0;

  [[nodiscard]] virtual WireFormat wire() const = 0;

  /// Whether build_command and run_command can make a program that counts what it does. It behaves as
  /// the usual one and appends a record to kCountsFile for each request (stdio: one at its end).
  [[nodiscard]] virtual bool counts(const BuildRequest&) const { return false; }

  /// The pieces for counting builds, where they need others.
  [[nodiscard]] virtual PrebuiltPlan counting_plan(const Toolchain& toolchain,
                                                   const std::filesystem::path& folder) const {
    return prebuilt_plan(toolchain, folder);
  }

  /// Whether a build that is not optimised is there much sooner. It need not compile everything that the
  /// usual one does.
  [[nodiscard]] virtual bool builds_quickly() const { return false; }

  /// The pieces for quick builds, where they need others.
  [[nodiscard]] virtual PrebuiltPlan quick_plan(const Toolchain& toolchain,
                                                const std::filesystem::path& folder) const {
    return prebuilt_plan(toolchain, folder);
  }

  /// A command that says where the addresses of a counting program's records lie, when they are
  /// appended to its arguments: each address on a line, then its places as FILE:LINE, innermost
  /// first. Nothing when the records name lines themselves.
  [[nodiscard]] virtual std::optional<sandbox::Command> locator(
      const BuildRequest&, const std::filesystem::path& /*folder*/) const {
    return std::nullopt;
  }
  /// What that command calls the submission's file.
  [[nodiscard]] virtual std::string located_name(const BuildRequest&) const { return {}; }

  /// Whether there is a build for another purpose than judging.
  [[nodiscard]] virtual bool builds_for(Purpose) const { return false; }

  /// What a program built with kSanitize said about its crash on standard error, in `cause` and
  /// `line`.
  [[nodiscard]] virtual std::optional<Failure> crash_cause(const std::string&,
                                                           const Submission&) const {
    return std::nullopt;
  }

  /// What the submission's file is called where it is built; empty: nobody asks.
  [[nodiscard]] virtual std::string name_in_build(const Submission&) const { return {}; }

  /// For a debugger that needs no build: files for a folder of the debugger's own. Empty: it needs
  /// one.
  [[nodiscard]] virtual std::vector<sandbox::BoxFile> debug_files(const BuildRequest&) const {
    return {};
  }

  /// The descriptor at which a program built for a debugger reads its case; nothing: it opens the
  /// case itself.
  [[nodiscard]] virtual std::optional<int> debug_case_descriptor(const Problem&) const {
    return std::nullopt;
  }

  /// The functions at which a debugger should stop, as it calls them.
  [[nodiscard]] virtual std::vector<std::string> debug_stops(const Problem&,
                                                             const Submission&) const {
    return {};
  }
};

/// The same objects as languages(), as the builder sees them.
[[nodiscard]] std::span<const BuildableLanguage* const> buildable_languages();

/// By id; null when there is none.
[[nodiscard]] const BuildableLanguage* find_buildable(std::string_view id);

// The rows of the registry.
[[nodiscard]] const BuildableLanguage& cpp_language();
[[nodiscard]] const BuildableLanguage& python_language();
[[nodiscard]] const BuildableLanguage& java_language();
[[nodiscard]] const BuildableLanguage& go_language();
[[nodiscard]] const BuildableLanguage& javascript_language();
[[nodiscard]] const BuildableLanguage& typescript_language();
[[nodiscard]] const BuildableLanguage& c_language();
[[nodiscard]] const BuildableLanguage& rust_language();
[[nodiscard]] const BuildableLanguage& ruby_language();

}  // namespace gavel::judge
