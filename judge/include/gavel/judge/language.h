#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "gavel/judge/problem.h"
#include "gavel/judge/submission.h"
#include "gavel/sandbox/command.h"
#include "gavel/sandbox/run_result.h"

namespace gavel::judge {

/// How typed values travel between gavel and a driver (judge/src/wire).
enum class WireFormat {
  kBinary,  ///< Compact little-endian: for languages whose driver is compiled.
  kJson,    ///< For languages with a fast JSON parser of their own.
};

/// What a submission is built for.
enum class Purpose {
  kJudge,     ///< To be run against tests: fast, without debug information.
  kDebug,     ///< For a debugger: not optimised, with debug information.
  kSanitize,  ///< To learn why it crashes: every access is checked.
  kSample,    ///< To learn where its time goes: it says now and then where it is.
};

/// A compiler or interpreter found on this machine.
struct Toolchain {
  std::filesystem::path executable;  ///< The real binary, shims resolved.
  std::string name;                  ///< "g++"
  std::string version;               ///< "12.2.0"
};

/// A submission that was built and can be run any number of times.
struct Program {
  std::string language;
  Toolchain toolchain;
  WireFormat wire = WireFormat::kBinary;
  sandbox::Command command;  ///< Complete but for standard_input and requests.
  std::string warnings;      ///< What the compiler said though it succeeded.
};

/// The user's code did not compile.
struct CompileError {
  std::string first;   ///< The first error on the user's own file and lines, at most a few lines.
  std::string output;  ///< Everything the compiler said (capped), paths cleaned.
  int line = 0;        ///< Of the first error in the user's file; 0 when unknown.
  int errors = 0, warnings = 0;
};

using BuildResult = std::variant<Program, CompileError>;

/// Why a program died, in the language's own terms.
struct Failure {
  std::string type;            ///< "IndexError", "std::out_of_range", "SIGSEGV". May be empty.
  std::string message;         ///< "list index out of range". May be empty.
  int line = 0;                ///< In the user's file; 0 when unknown.
  bool out_of_memory = false;  ///< An allocation was refused.
  bool stack_overflow = false;

  /// What a checked build saw, for a crash that says nothing itself: "index 5 of a container that
  /// holds 5 elements". `line` is then known too. Empty when there is none.
  std::string cause;
};

/// The line of the user's file that a run was found in most often.
struct HotLine {
  int line = 0;
  int percent = 0;  ///< Of the samples.
};

/// One programming language. Stateless and thread-safe; instances live in the registry.
class Language {
 public:
  virtual ~Language() = default;

  [[nodiscard]] virtual std::string_view id() const = 0;            ///< "cpp"
  [[nodiscard]] virtual std::string_view name() const = 0;          ///< "C++"
  [[nodiscard]] virtual std::string_view extension() const = 0;     ///< ".cpp"
  [[nodiscard]] virtual double time_factor() const = 0;             ///< Of the base time limit.
  /// How often a counting program's heap is looked at for one input: more than once where a single look
  /// may be far off.
  [[nodiscard]] virtual int heap_looks() const { return 1; }
  [[nodiscard]] virtual std::string_view install_hint() const = 0;  ///< "apt install g++"

  /// The toolchain that will be used, or nothing when none is installed. May be slow the first
  /// time (asks the tool for its version); remembered afterwards.
  [[nodiscard]] virtual std::optional<Toolchain> find_toolchain() const = 0;

  /// The file a solver starts from: the signature with empty bodies, records as comments or
  /// definitions, compilable as it is.
  [[nodiscard]] virtual std::string starter(const Problem& problem) const = 0;

  /// What a failed run of a *stdio* program, or the death of a driver, means: reads the standard
  /// error and the ending. `submission` gives the user's file name and line count.
  [[nodiscard]] virtual Failure explain(const sandbox::RunResult& result,
                                        const Submission& submission) const = 0;
};

/// All languages, in the order lists show them.
[[nodiscard]] std::span<const Language* const> languages();

/// Where what compilers and interpreters said about themselves is remembered between processes;
/// asking them takes up to a second. Call it before the first find_toolchain(); without it nothing
/// is remembered. The directory may be deleted at any time.
void remember_toolchains_in(const std::filesystem::path& directory);

/// By id ("cpp"), name ("C++"), alias ("py") or extension (".py"); null when there is none.
[[nodiscard]] const Language* find_language(std::string_view text);

}  // namespace gavel::judge
