#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "global_options.h"
#include "options_round.h"
#include "workspace/solution_choice.h"

namespace gavel::cli {

struct StatusOptions {
  bool line = false;   ///< --line: one line, for prompts; nothing when no round is open.
  std::string format;  ///< --format: of that line.
};

struct ListOptions {
  std::string text;
  std::vector<std::string> tags;
  std::string topic;
  std::string difficulty;
  std::vector<std::string> status;  ///< new, open, tried, solved, due: any of them.
  bool spoilers = false;
  bool plain = false;
  bool markdown = false;
};

struct ShowOptions {
  std::string id;
  bool samples = false;
  bool full = false;
  bool markdown = false;
  bool solution = false;
  std::string test;  ///< --case: only this test's data.
};

struct RunOptions {
  SolutionChoice choice;
  std::vector<std::string> cases;
  std::filesystem::path input;  ///< --input: one case from a file, "-" for standard input.
  double time_limit_seconds = 0;
  bool full = false;
};

struct SubmitOptions {
  SolutionChoice choice;
  bool keep_going = false;
  bool full = false;
  bool no_shrink = false;
  bool cost = false;  ///< Measure what an accepted or too slow solution costs.
  std::string reveal = "shrunk";
  std::filesystem::path answers;  ///< What to say after Accepted, in an open round.
  std::string rate;               ///< Grade, or "skip".
};

struct DebugOptions {
  SolutionChoice choice;
  std::string name;             ///< --case; empty: the first of the own cases, else of the samples.
  std::filesystem::path input;  ///< --input: one case from a file.
  std::string debugger;         ///< Empty: the first one that is installed.
  bool print_command = false;
  bool vscode = false;
};

struct StressOptions {
  SolutionChoice choice;  ///< `choice.file` may also be a problem's id.
  double seconds = 0;     ///< 0: not given.
  std::uint64_t count = 0;
  std::optional<std::uint64_t> seed;
  std::filesystem::path against;
  std::string profile;
  bool no_shrink = false;
  bool full = false;
};

struct CostOptions {
  SolutionChoice choice;
  std::string time, space;  ///< What the solver says it costs; empty: the open round's claim.
  double seconds = 0;       ///< CPU time for measuring; 0: the usual.
  bool no_reference = false;
  bool table = false;       ///< Points as a table in place of the plot.
};

struct VerifyOptions {
  std::vector<std::string> targets;  ///< Ids or paths.
  bool all = false;
  std::string level = "solutions";
  std::vector<std::string> skip;  ///< Ids of checks.
  unsigned jobs = 2;
  std::string add_case;  ///< A case of cases/ that becomes a hidden test.
};

struct NewOptions {
  std::string id;
  std::string kind;   ///< Empty: function, or that of `from`.
  std::string topic;
  std::string from;   ///< A problem to copy; empty: the kind's template.
};

struct InitOptions {
  std::filesystem::path folder;
  std::string language;
  bool yes = false;
};

struct StartOptions {
  std::string id;  ///< A problem, "next" or "random"; empty: go on with the open round.
  std::string language;
  std::string editor;
  std::filesystem::path answers;
  int minutes = 0;  ///< 0: what the problem says.
  bool untimed = false;
  bool free = false;  ///< No gates.
  bool fresh = false;
  bool detach = false;
  bool no_edit = false;
};

struct SandboxRunOptions {
  std::string profile = "run";
  std::chrono::nanoseconds wall{std::chrono::seconds(20)};
  std::chrono::nanoseconds cpu{std::chrono::seconds(10)};
  std::uint64_t memory = std::uint64_t{256} << 20;
  std::uint64_t output = std::uint64_t{16} << 20;
  unsigned processes = 64;
  std::filesystem::path standard_input;
  std::vector<std::filesystem::path> read_only;
  bool proc = false;
  bool no_cgroups = false;
  std::vector<std::string> command;
};

struct DoctorOptions {};
struct LanguagesOptions {};

struct HelpOptions {
  std::string topic;
  bool man = false;  ///< --man: the manual page of gavel, for man(1).
};

struct CompletionsOptions {
  std::string shell;  ///< "bash", "zsh" or "fish".
};

using CommandOptions =
    std::variant<StatusOptions, ListOptions, ShowOptions, RunOptions, SubmitOptions, DebugOptions,
                 StressOptions, CostOptions,
                 VerifyOptions, NewOptions, InitOptions, StartOptions, SandboxRunOptions,
                 DoctorOptions, LanguagesOptions, HelpOptions, MockOptions, AskOptions, NoteOptions, HintOptions,
                 PauseOptions, ResumeOptions, EndOptions, RateOptions, HistoryOptions, StatsOptions,
                 NextOptions, PlanOptions, ReportOptions, ExportOptions, ImportOptions,
                 CompletionsOptions>;

struct Invocation {
  GlobalOptions global;
  CommandOptions command;
};

/// Parsing ended the program: --help and --version go to standard output with status 0, mistakes to
/// standard error with status 2 and, where one is near, the word that was meant.
struct ParseEnd {
  int status = 0;
  std::string output;
  std::string error;
  bool json = false;  ///< --json stood on the command line: report the error as JSON.
};

/// Reads the command line. Pure: prints nothing and touches nothing.
[[nodiscard]] std::variant<Invocation, ParseEnd> parse_options(int argc, const char* const* argv);

}  // namespace gavel::cli
