#include <fmt/format.h>

#include "language/buildable.h"
#include "language/compiler_room.h"
#include "language/cpp_code.h"
#include "language/cpp_diagnosis.h"
#include "language/cpp_ending.h"
#include "language/cpp_scan.h"
#include "language/cpp_toolchain.h"
#include "language/native_build.h"
#include "language/native_counting.h"
#include "language/native_purposes.h"
#include "language/runtime_files.h"
#include "language/sanitizer_report.h"
#include "language/solution_name.h"
#include "language/toolchain_search.h"

namespace gavel::judge {
namespace fs = std::filesystem;
namespace {

using sandbox::Command;
using namespace sandbox::literals;

// Names inside a build's room and inside the folder of prebuilt pieces.
constexpr char kProgram[] = "program";
constexpr char kPrelude[] = "prelude.h";
constexpr char kRuntimeHeader[] = "gavel_runtime.h";
constexpr char kRuntimeObject[] = "gavel_runtime.o";
constexpr char kStdioObject[] = "stdio_runtime.o";
constexpr char kEmptyStandard[] = "include/bits/stdc++.h";

bool is_clang(const Toolchain& toolchain) {
  return toolchain.name == "clang++";
}

template <class T>
void append(std::vector<T>& to, const std::vector<T>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

/// A quick program is linked against shared libraries: that takes half the time.
bool is_static(const Toolchain& toolchain, Purpose purpose, Pieces pieces) {
  return pieces != Pieces::kQuick && may_be_static(purpose) && links_static_cpp(toolchain);
}

/// The flags that decide whether a precompiled header fits, the same in every step. -static is one
/// of them to clang.
std::vector<std::string> language_flags(const Toolchain& toolchain, Purpose purpose,
                                        Pieces pieces) {
  std::vector<std::string> flags = {"-std=gnu++20", pieces == Pieces::kQuick ? "-O0" : "-O2",
                                    "-DONLINE_JUDGE", "-DGAVEL", "-pthread"};
  if (pieces == Pieces::kCounting) append(flags, counting_compile_flags(is_clang(toolchain)));
  if (is_static(toolchain, purpose, pieces)) flags.emplace_back("-static");
  return flags;
}

Pieces pieces_of(const BuildRequest& request) {
  if (request.counting) return Pieces::kCounting;
  return request.quick ? Pieces::kQuick : Pieces::kJudging;
}

std::vector<std::string> quiet_flags(const Toolchain& toolchain) {
  if (is_clang(toolchain)) {
    return {"-fno-color-diagnostics", "-ferror-limit=20", "-fno-crash-diagnostics"};
  }
  return {"-fdiagnostics-color=never", "-fmax-errors=20"};
}

/// What is worth a warning in a contest: likely mistakes, not matters of taste.
std::vector<std::string> warning_flags(bool returns_are_checked) {
  std::vector<std::string> flags = {"-Wall",
                                    "-Wno-sign-compare",
                                    "-Wno-unused",
                                    "-Wno-maybe-uninitialized",
                                    "-Wno-unknown-pragmas",
                                    "-Wno-unknown-warning-option"};
  if (returns_are_checked) flags.emplace_back("-Werror=return-type");
  return flags;
}

Command compiler_command(const Toolchain& toolchain, const fs::path& prebuilt, Purpose purpose,
                         Pieces pieces) {
  Command command;
  command.room = compiler_room(toolchain.executable, prebuilt);
  command.program = toolchain.executable;
  // Huge pages halve the page faults of a compiler, which are a good part of its time.
  command.environment = {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TMPDIR=/tmp", "HOME=/tmp",
                         "GLIBC_TUNABLES=glibc.malloc.hugetlb=1"};
  append(command.arguments, language_flags(toolchain, purpose, pieces));
  append(command.arguments, quiet_flags(toolchain));
  return command;
}

/// A step of the plan for these pieces.
Command step(const Toolchain& toolchain, const fs::path& folder, Pieces pieces) {
  return compiler_command(toolchain, folder, Purpose::kJudge, pieces);
}

/// The runtime and the probes are no part of what is counted.
Pieces uncounted(Pieces pieces) {
  return pieces == Pieces::kCounting ? Pieces::kJudging : pieces;
}

/// Optimised in any case: the runtime is not what has to be there soon.
Command object_step(const Toolchain& toolchain, const fs::path& folder, Pieces pieces,
                    const std::string& source, const std::string& object) {
  Command command = step(toolchain, folder, uncounted(pieces));
  append(command.arguments, {"-O2", "-c", (folder / source).string(), "-o", object});
  command.collect = {object};
  return command;
}

Command header_step(const Toolchain& toolchain, const fs::path& folder, Pieces pieces) {
  Command command = step(toolchain, folder, pieces);
  const std::string compiled = std::string(kPrelude) + (is_clang(toolchain) ? ".pch" : ".gch");
  if (is_clang(toolchain)) append(command.arguments, {"-Xclang", "-fpch-instantiate-templates"});
  append(command.arguments, {"-x", "c++-header", (folder / kPrelude).string(), "-o", compiled});
  command.collect = {compiled};
  return command;
}

std::string solution_file(const BuildRequest& request) {
  return solution_name(*request.submission, {".cpp", ".cc", ".cxx"},
                       {"gavel_driver.cpp", "gavel_runtime.cpp", "stdio_runtime.cpp",
                        "gavel_case.cpp", "gavel_sampler.cpp"},
                       "solution.cpp");
}

/// The driver names the solution by #include; everything else about it is the same for all.
std::string driver_for(const BuildRequest& request) {
  std::string driver = cpp_driver(*request.problem, request.counting);
  const std::string include = "#include \"solution.cpp\"";
  return driver.replace(driver.find(include), include.size(),
                        "#include \"" + solution_file(request) + "\"");
}

class Cpp final : public BuildableLanguage {
 public:
  std::string_view id() const override { return "cpp"; }
  std::string_view name() const override { return "C++"; }
  std::string_view extension() const override { return ".cpp"; }
  double time_factor() const override { return 1; }
  std::string_view install_hint() const override { return "apt install clang g++"; }
  WireFormat wire() const override { return WireFormat::kBinary; }

  std::optional<Toolchain> find_toolchain() const override { return cpp_toolchain(); }
  std::optional<Toolchain> other_toolchain() const override { return other_cpp_toolchain(); }
  std::string starter(const Problem& problem) const override { return cpp_starter(problem); }
  Failure explain(const sandbox::RunResult& result, const Submission&) const override {
    return explain_cpp_ending(result);
  }

  PrebuiltPlan prebuilt_plan(const Toolchain& toolchain, const fs::path& folder) const override {
    return plan(toolchain, folder, Pieces::kJudging);
  }
  // Without its pieces a counting build would count the runtime, too.
  bool counts(const BuildRequest& request) const override {
    return !request.prebuilt.empty() && request.problem->kind != Kind::kInteractive;
  }
  PrebuiltPlan counting_plan(const Toolchain& toolchain, const fs::path& folder) const override {
    return plan(toolchain, folder, Pieces::kCounting);
  }
  bool builds_quickly() const override { return true; }
  PrebuiltPlan quick_plan(const Toolchain& toolchain, const fs::path& folder) const override {
    return plan(toolchain, folder, Pieces::kQuick);
  }
  std::optional<Command> locator(const BuildRequest& request,
                                 const fs::path& folder) const override {
    return address_locator(*request.toolchain, folder, kProgram);
  }
  std::string located_name(const BuildRequest& request) const override {
    return solution_file(request);
  }
  Command build_command(const BuildRequest& request) const override;
  bool blames_prebuilt(const sandbox::RunResult& result) const override {
    return blames_pieces(result, {"gavel_runtime.o", "stdio_runtime.o"});
  }
  bool compiler_crashed(const sandbox::RunResult& result) const override {
    return native_compiler_crashed(result);
  }
  CompileError diagnose(const BuildRequest& request,
                        const sandbox::RunResult& result) const override {
    return diagnose_cpp(request, solution_file(request), result);
  }
  std::string warnings(const BuildRequest& request,
                       const sandbox::RunResult& result) const override {
    return cpp_warnings(request, solution_file(request), result);
  }
  Command run_command(const BuildRequest& request, const fs::path& folder) const override;
  bool builds_for(Purpose) const override { return true; }
  std::optional<Failure> crash_cause(const std::string& said,
                                     const Submission& submission) const override {
    return read_sanitizer_report(said, solution_file({.submission = &submission}));
  }
  std::vector<std::string> debug_stops(const Problem& problem, const Submission&) const override {
    return cpp_entry_functions(problem);
  }
  std::string name_in_build(const Submission& submission) const override {
    return solution_file({.submission = &submission});
  }

 private:
  static PrebuiltPlan plan(const Toolchain& toolchain, const fs::path& folder, Pieces pieces);
  static void add_runtime(Command& command, const BuildRequest& request);
};

PrebuiltPlan Cpp::plan(const Toolchain& toolchain, const fs::path& folder, Pieces pieces) {
  PrebuiltPlan plan;
  const char* const prelude = pieces == Pieces::kQuick ? "quick_prelude.h" : kPrelude;
  plan.files.push_back({kPrelude, std::string(runtime_file(std::string("cpp/") + prelude))});
  for (const char* const name : {kRuntimeHeader, "gavel_runtime.cpp", "stdio_runtime.cpp"}) {
    plan.files.push_back({name, std::string(runtime_file(std::string("cpp/") + name))});
  }
  plan.files.push_back({kEmptyStandard, "// The prelude has all of it already.\n"});
  plan.steps.push_back({header_step(toolchain, folder, pieces)});
  plan.steps.push_back(
      {object_step(toolchain, folder, pieces, "gavel_runtime.cpp", kRuntimeObject)});
  plan.steps.push_back({object_step(toolchain, folder, pieces, "stdio_runtime.cpp", kStdioObject)});
  if (pieces == Pieces::kCounting) {
    append(plan.files, counting_files(".cpp"));
    for (const std::string& part : counting_parts(true)) {
      plan.steps.push_back({object_step(toolchain, folder, pieces, part + ".cpp", part + ".o")});
    }
  }
  plan.steps.push_back(link_probes(step(toolchain, folder, uncounted(pieces)),
                                   {"probe.cpp",
                                    "#include <string>\nint main(int n, char** v) { return "
                                    "std::string(v[0]).size() == 0 ? n : 0; }\n"}));
  return plan;
}

/// The prelude and the runtime's objects, or their sources where nothing was prebuilt.
void Cpp::add_runtime(Command& command, const BuildRequest& request) {
  const fs::path& prebuilt = request.prebuilt;
  auto& arguments = command.arguments;
  const std::string runtime = request.is_stdio() ? "stdio_runtime" : "gavel_runtime";
  if (prebuilt.empty()) {
    for (const std::string& name :
         {std::string(kPrelude), std::string(kRuntimeHeader), runtime + ".cpp"}) {
      command.files.push_back({name, std::string(runtime_file("cpp/" + name))});
    }
    append(arguments, {"-include", kPrelude, "-iquote", ".", runtime + ".cpp"});
    return;
  }
  arguments.push_back("-I" + (prebuilt / "include").string());
  if (is_clang(*request.toolchain)) {
    append(arguments, {"-include-pch", (prebuilt / (std::string(kPrelude) + ".pch")).string()});
  } else {
    append(arguments, {"-include", (prebuilt / kPrelude).string()});
  }
  arguments.push_back((prebuilt / (runtime + ".o")).string());
  if (!request.counting) return;
  for (const std::string& part : counting_parts(request.is_stdio())) {
    arguments.push_back((prebuilt / (part + ".o")).string());
  }
}

Command Cpp::build_command(const BuildRequest& request) const {
  const bool stdio = request.is_stdio();
  Command command =
      compiler_command(*request.toolchain, request.prebuilt, request.purpose, pieces_of(request));
  auto& arguments = command.arguments;
  const bool has_main = CppScan(request.submission->source).defines_main();
  append(arguments, request.without_warnings ? std::vector<std::string>{"-w", "-Wno-everything"}
                                             : warning_flags(stdio || !has_main));
  const std::string solution = solution_file(request);
  command.files = {{solution, request.submission->source}};
  for (const SourceFile& header : request.submission->headers) {
    command.files.push_back({header.name, header.content});
  }
  if (!stdio) command.files.push_back({kCppDriverFile, driver_for(request)});
  arguments.push_back(stdio ? solution : kCppDriverFile);
  add_runtime(command, request);
  for (sandbox::BoxFile& source : purpose_sources(request, ".cpp")) {
    arguments.push_back(source.name);
    command.files.push_back(std::move(source));
  }
  append(arguments, purpose_flags(request, is_clang(*request.toolchain)));
  append(arguments, link_flags(request));
  append(arguments, {"-o", kProgram});
  command.collect = {kProgram};
  return command;
}

Command Cpp::run_command(const BuildRequest& request, const fs::path& folder) const {
  Command command;
  command.host_program = folder / kProgram;
  command.answers = !request.is_stdio();
  command.environment = {"LC_ALL=C.UTF-8", "GLIBC_TUNABLES=glibc.malloc.hugetlb=1"};
  if (!is_static(*request.toolchain, request.purpose, pieces_of(request))) {
    command.room.read_only = existing({"/lib", "/lib64", "/usr/lib", "/usr/lib64"});
  }
  fit_purpose(request.purpose, command);
  return command;
}

}  // namespace

const BuildableLanguage& cpp_language() {
  static const Cpp kLanguage;
  return kLanguage;
}
}  // namespace gavel::judge
