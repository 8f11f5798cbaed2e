#include "gavel/judge/debug_kit.h"

#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "gavel/judge/builder.h"
#include "gavel/judge/input_error.h"

#include "language/buildable.h"
#include "wire/wire.h"

namespace gavel::judge {
namespace {

[[noreturn]] void refuse(const Submission& submission, const std::string& message,
                         const std::string& help) {
  throw InputError(
      {.id = "L004", .place = {.file = submission.file_name}, .message = message, .help = help});
}

std::string read_file(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream buffer;
  buffer << in.rdbuf();
  return std::move(buffer).str();
}

std::string case_bytes(const Problem& problem, WireFormat wire, const CaseInput& input) {
  return is_program(problem.kind) ? input.text : wire::encode_request(problem, wire, input, 0);
}

}  // namespace

std::variant<DebugKit, CompileError> make_debug_kit(sandbox::Sandbox& sandbox,
                                                    const std::filesystem::path& cache,
                                                    const Problem& problem,
                                                    const Submission& submission,
                                                    const CaseInput& input,
                                                    const std::filesystem::path& solution_folder) {
  const BuildableLanguage* const language = find_buildable(submission.language);
  const std::optional<Toolchain> toolchain = language ? language->find_toolchain() : std::nullopt;
  if (!toolchain)
    refuse(submission, "no compiler or interpreter for " + submission.language,
           "see `gavel doctor`");
  if (problem.kind == Kind::kInteractive) {
    refuse(submission, "an interactive problem cannot be debugged: nobody would answer",
           "print to standard error instead; `gavel run` shows it");
  }
  DebugKit kit{.files = {},
               .stops = language->debug_stops(problem, submission),
               .case_descriptor = language->debug_case_descriptor(problem),
               .interpreter = {}};
  kit.files = language->debug_files({.problem = &problem,
                                     .submission = &submission,
                                     .toolchain = &*toolchain,
                                     .prebuilt = {},
                                     .purpose = Purpose::kDebug,
                                     .source_folder = solution_folder});
  if (kit.files.empty()) {
    const auto built =
        Builder(sandbox, cache).build_for(Purpose::kDebug, problem, submission, solution_folder);
    if (!built) {
      refuse(submission, fmt::format("gavel knows no debugger for {}", language->name()),
             "all languages but Go have one");
    }
    if (const auto* error = std::get_if<CompileError>(&*built)) return *error;
    const sandbox::Command& command = std::get<Program>(*built).command;
    if (command.host_program.empty()) {
      kit.interpreter = command.program;
      kit.files = command.files;
    } else {
      kit.files.push_back(
          {.name = "program", .content = read_file(command.host_program), .executable = true});
    }
  } else {
    kit.interpreter = toolchain->executable;
  }
  kit.files.push_back({.name = "input", .content = case_bytes(problem, language->wire(), input)});
  return kit;
}

}  // namespace gavel::judge
