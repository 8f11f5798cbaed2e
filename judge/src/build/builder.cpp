#include "gavel/judge/builder.h"

#include <algorithm>

#include <fmt/format.h>

#include "gavel/judge/input_error.h"
#include "gavel/sandbox/sandbox_error.h"

#include "build/build_limits.h"
#include "build/command_key.h"
#include "build/prebuilt_pieces.h"
#include "build/program_cache.h"
#include "build/source_check.h"
#include "language/buildable.h"

namespace gavel::judge {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void refuse(std::string id, const Submission& submission, std::string message,
                         std::string help) {
  Diagnostic diagnostic;
  diagnostic.id = std::move(id);
  diagnostic.place.file = submission.file_name;
  diagnostic.message = std::move(message);
  diagnostic.help = std::move(help);
  throw InputError(std::move(diagnostic));
}

std::string known_languages() {
  std::string text;
  for (const Language* language : languages()) {
    text += (text.empty() ? "" : ", ") + std::string(language->id());
  }
  return text;
}

bool is_blank(const std::string& source) {
  return source.find_first_not_of(" \t\r\n\f\v") == source.npos;
}

Pieces pieces_of(const BuildRequest& request) {
  return request.quick ? Pieces::kQuick : Pieces::kJudging;
}

CompileError empty_source(const Submission& submission) {
  const std::string text = submission.file_name + ": error: the file is empty\n";
  return {.first = text, .output = text, .line = 0, .errors = 1, .warnings = 0};
}

}  // namespace

struct Builder::State {
  sandbox::Sandbox& sandbox;
  PrebuiltPieces pieces;
  ProgramCache programs;

  BuildResult build(const Problem* problem, const Submission& submission, bool quick = false);
  std::optional<CountingProgram> build_counting(const Problem& problem,
                                                const Submission& submission);
  BuildResult build_for(const BuildableLanguage& language, BuildRequest request);
  /// Nothing when the prebuilt pieces are to blame.
  std::optional<BuildResult> run_build(const BuildableLanguage& language,
                                       const BuildRequest& request);
  /// Nothing when there is no other way to try.
  std::optional<BuildResult> build_after_crash(const BuildableLanguage& language,
                                               const BuildRequest& crashed);
  static Program program(const BuildableLanguage& language, const BuildRequest& request,
                         const ProgramCache::Entry& entry);
};

Program Builder::State::program(const BuildableLanguage& language, const BuildRequest& request,
                                const ProgramCache::Entry& entry) {
  Program program{.language = std::string(language.id()),
                  .toolchain = *request.toolchain,
                  .wire = language.wire(),
                  .command = language.run_command(request, entry.folder),
                  .warnings = entry.warnings};
  if (request.counting) program.command.collect.emplace_back(kCountsFile);
  return program;
}

std::optional<BuildResult> Builder::State::run_build(const BuildableLanguage& language,
                                                     const BuildRequest& request) {
  const sandbox::Command command = language.build_command(request);
  const std::string key = command_key(command, *request.toolchain);
  if (const auto entry = programs.find(key)) return program(language, request, *entry);
  const sandbox::RunResult result = sandbox.run(command, build_limits());
  if (result.ending == sandbox::Ending::kNotStarted) {
    throw sandbox::SandboxError("start " + request.toolchain->name + ": " + result.start_error, 0);
  }
  const bool succeeded = result.ending == sandbox::Ending::kExited && result.exit_code == 0;
  if (!succeeded || result.collected.size() != command.collect.size()) {
    if (!request.prebuilt.empty() && language.blames_prebuilt(result)) return std::nullopt;
    if (language.compiler_crashed(result)) {
      if (auto built = build_after_crash(language, request)) return built;
    }
    return language.diagnose(request, result);
  }
  return program(language, request,
                 programs.store(key, result.collected, language.warnings(request, result)));
}

// Some compilers crash while they complain, some over their own precompiled header, some over the
// code as such: it may well compile without one or the other, or with another compiler.
std::optional<BuildResult> Builder::State::build_after_crash(const BuildableLanguage& language,
                                                             const BuildRequest& crashed) {
  BuildRequest again = crashed;
  if (!crashed.without_warnings) {
    again.without_warnings = true;
    return run_build(language, again);
  }
  // A counting build has its pieces for one compiler only, and is nothing without them.
  if (crashed.counting) return std::nullopt;
  const std::optional<Toolchain> other = language.other_toolchain();
  if (other && other->executable != crashed.toolchain->executable) {
    again.toolchain = &*other;
    const bool is_judged = crashed.purpose == Purpose::kJudge;
    again.prebuilt = is_judged ? pieces.folder(language, *other, pieces_of(crashed)) : fs::path();
    return run_build(language, again);
  }
  if (crashed.prebuilt.empty()) return std::nullopt;
  again.prebuilt.clear();
  return run_build(language, again);
}

BuildResult Builder::State::build(const Problem* problem, const Submission& submission,
                                  bool quick) {
  const BuildableLanguage* const language = find_buildable(submission.language);
  if (language == nullptr) {
    refuse("L001", submission, fmt::format("unknown language `{}`", submission.language),
           "known languages: " + known_languages());
  }
  const std::string why = problem != nullptr ? language->refusal(*problem) : std::string();
  if (!why.empty()) {
    refuse("L003", submission,
           fmt::format("{} cannot be solved in {}: {}", problem->id, language->name(), why),
           "choose another language");
  }
  const Submission source = checked_source(submission);
  if (is_blank(source.source)) return empty_source(source);
  const std::optional<Toolchain> toolchain = language->find_toolchain();
  if (!toolchain) {
    refuse("L002", submission, fmt::format("no compiler or interpreter for {}", language->name()),
           std::string(language->install_hint()));
  }
  BuildRequest request{
      .problem = problem, .submission = &source, .toolchain = &*toolchain, .quick = quick};
  request.prebuilt = pieces.folder(*language, *toolchain, pieces_of(request));
  for (int attempt = 0;; ++attempt) {
    auto result = run_build(*language, request);
    if (result) return std::move(*result);
    // The pieces are of no use, e.g. because a header of the system changed under them: made anew
    // they should be; if not, the solution is built without them.
    pieces.discard(request.prebuilt);
    request.prebuilt =
        attempt == 0 ? pieces.folder(*language, *toolchain, pieces_of(request)) : fs::path();
  }
}

std::optional<CountingProgram> Builder::State::build_counting(const Problem& problem,
                                                              const Submission& submission) {
  const BuildableLanguage* const language = find_buildable(submission.language);
  if (language == nullptr || !language->refusal(problem).empty()) return std::nullopt;
  const std::optional<Toolchain> toolchain = language->find_toolchain();
  const Submission source = checked_source(submission);
  if (!toolchain || is_blank(source.source)) return std::nullopt;
  BuildRequest request{
      .problem = &problem, .submission = &source, .toolchain = &*toolchain, .counting = true};
  request.prebuilt = pieces.folder(*language, *toolchain, Pieces::kCounting);
  if (!language->counts(request)) return std::nullopt;
  auto result = run_build(*language, request);
  if (!result) {
    pieces.discard(request.prebuilt);
    request.prebuilt = pieces.folder(*language, *toolchain, Pieces::kCounting);
    result = run_build(*language, request);
  }
  if (!result || !std::holds_alternative<Program>(*result)) return std::nullopt;
  CountingProgram counting{.program = std::get<Program>(std::move(*result)),
                           .locator = {},
                           .located_name = language->located_name(request)};
  const fs::path folder = counting.program.command.host_program.parent_path();
  if (!folder.empty()) counting.locator = language->locator(request, folder);
  return counting;
}

/// Without the prebuilt pieces: those are made with the flags of judging.
BuildResult Builder::State::build_for(const BuildableLanguage& language, BuildRequest request) {
  const Submission source = checked_source(*request.submission);
  if (is_blank(source.source)) return empty_source(source);
  request.submission = &source;
  BuildResult built = run_build(language, request).value();
  const std::optional<Toolchain> other = language.other_toolchain();
  if (!other || std::holds_alternative<Program>(built)) return built;
  // Each compiler brings sanitizers of its own, and not every machine has both.
  request.toolchain = &*other;
  if (auto with_other = run_build(language, request)) return std::move(*with_other);
  return built;
}

Builder::Builder(sandbox::Sandbox& sandbox, fs::path cache)
    : state_(new State{sandbox, PrebuiltPieces(sandbox, cache / "toolchain"),
                       ProgramCache(cache / "programs")}) {}

Builder::~Builder() = default;

BuildResult Builder::build(const Problem& problem, const Submission& submission) {
  return state_->build(&problem, submission);
}

std::optional<BuildResult> Builder::build_quickly(const Problem& problem,
                                                  const Submission& submission) {
  const BuildableLanguage* const language = find_buildable(submission.language);
  if (language == nullptr || !language->builds_quickly()) return std::nullopt;
  return state_->build(&problem, submission, true);
}

std::optional<CountingProgram> Builder::build_counting(const Problem& problem,
                                                       const Submission& submission) {
  return state_->build_counting(problem, submission);
}

std::optional<BuildResult> Builder::build_for(Purpose purpose, const Problem& problem,
                                              const Submission& submission,
                                              const fs::path& source_folder) {
  const BuildableLanguage* const language = find_buildable(submission.language);
  if (language == nullptr || !language->builds_for(purpose)) return std::nullopt;
  const std::optional<Toolchain> toolchain = language->find_toolchain();
  if (!toolchain) return std::nullopt;
  return state_->build_for(*language, {.problem = &problem,
                                       .submission = &submission,
                                       .toolchain = &*toolchain,
                                       .prebuilt = {},
                                       .purpose = purpose,
                                       .source_folder = source_folder});
}

BuildResult Builder::build_program(const Submission& source) {
  return state_->build(nullptr, source);
}

}  // namespace gavel::judge
