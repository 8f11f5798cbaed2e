#include <array>
#include <mutex>

#include <fmt/format.h>

#include "gavel/judge/input_error.h"

#include "language/buildable.h"
#include "language/c_code.h"
#include "language/c_diagnosis.h"
#include "language/c_types.h"
#include "language/compiler_room.h"
#include "language/cpp_ending.h"
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

// Names inside a build's room and inside the folder of prebuilt pieces.
constexpr char kProgram[] = "program";
constexpr char kPrelude[] = "prelude.h";
constexpr char kRuntimeHeader[] = "gavel_runtime.h";

/// What is compiled once: a driver's parts, and what whole programs get instead.
constexpr std::array<const char*, 2> kDriverParts = {"gavel_runtime", "gavel_heap"};
constexpr char kNoHeap[] = "void gavel_keep_heap(void) {}\nvoid gavel_empty_heap(void) {}\n";
constexpr char kStdioPart[] = "stack_watch";

struct Installed {
  Toolchain toolchain;
  bool is_static = false;  ///< Static programs start in a third of the time.
};

std::optional<Installed> search() {
  for (const fs::path& file : find_executables({"gcc", "clang", "cc"})) {
    if (is_script(file)) continue;
    const std::string said = remembered_output_of({file, "--version"});
    const std::string version = first_version(said);
    if (version.empty()) continue;
    const std::string archive = output_of({file, "-print-file-name=libc.a"});
    const bool is_clang = said.find("clang") != said.npos;
    return Installed{{file, is_clang ? "clang" : "gcc", version}, archive.starts_with('/')};
  }
  return std::nullopt;
}

const std::optional<Installed>& installed() {
  static std::once_flag once;
  static std::optional<Installed> found;
  std::call_once(once, [] { found = search(); });
  return found;
}

template <class T>
void append(std::vector<T>& to, const std::vector<T>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

bool is_clang(const Toolchain& toolchain) {
  return toolchain.name == "clang";
}

Command compiler_command(const Toolchain& toolchain, const fs::path& prebuilt,
                         Purpose purpose = Purpose::kJudge, bool counting = false) {
  Command command;
  command.room = compiler_room(toolchain.executable, prebuilt);
  command.program = toolchain.executable;
  command.environment = {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TMPDIR=/tmp", "HOME=/tmp",
                         "GLIBC_TUNABLES=glibc.malloc.hugetlb=1"};
  command.arguments = {"-std=gnu17",     "-O2",     "-D_GNU_SOURCE",
                       "-DONLINE_JUDGE", "-DGAVEL", "-pthread"};
  if (counting) append(command.arguments, counting_compile_flags(is_clang(toolchain)));
  if (installed() && installed()->is_static && may_be_static(purpose)) {
    command.arguments.emplace_back("-static");
  }
  if (is_clang(toolchain)) {
    append(command.arguments, {"-fno-color-diagnostics", "-ferror-limit=20"});
  } else {
    append(command.arguments, {"-fdiagnostics-color=never", "-fmax-errors=20"});
  }
  return command;
}

/// Warnings about likely mistakes; what newer compilers refuse is an error already.
std::vector<std::string> warning_flags(bool quiet) {
  std::vector<std::string> flags = {"-Werror=implicit-function-declaration",
                                    "-Werror=int-conversion", "-Werror=incompatible-pointer-types",
                                    "-Werror=implicit-int"};
  if (quiet) {
    flags.emplace_back("-w");
  } else {
    append(flags, {"-Wall", "-Wno-unused", "-Wno-sign-compare", "-Wno-unknown-pragmas",
                   "-Wno-unknown-warning-option"});
  }
  return flags;
}

Command object_step(const Toolchain& toolchain, const fs::path& folder, const std::string& part) {
  Command command = compiler_command(toolchain, folder);
  // Without builtins: a compiler that knows malloc would see calls of it inside malloc.
  append(command.arguments,
         {"-fno-builtin", "-c", (folder / (part + ".c")).string(), "-o", part + ".o"});
  command.collect = {part + ".o"};
  return command;
}

Command header_step(const Toolchain& toolchain, const fs::path& folder, bool counting) {
  Command command = compiler_command(toolchain, folder, Purpose::kJudge, counting);
  const std::string compiled = std::string(kPrelude) + (is_clang(toolchain) ? ".pch" : ".gch");
  append(command.arguments, {"-x", "c-header", (folder / kPrelude).string(), "-o", compiled});
  command.collect = {compiled};
  return command;
}

class C final : public BuildableLanguage {
 public:
  std::string_view id() const override { return "c"; }
  std::string_view name() const override { return "C"; }
  std::string_view extension() const override { return ".c"; }
  double time_factor() const override { return 1; }
  std::string_view install_hint() const override { return "apt install gcc libc6-dev"; }
  WireFormat wire() const override { return WireFormat::kBinary; }

  std::optional<Toolchain> find_toolchain() const override {
    return installed() ? std::optional(installed()->toolchain) : std::nullopt;
  }
  std::string starter(const Problem& problem) const override;
  std::string refusal(const Problem& problem) const override { return c_refusal(problem); }
  Failure explain(const sandbox::RunResult& result, const Submission&) const override {
    return explain_cpp_ending(result);
  }

  PrebuiltPlan prebuilt_plan(const Toolchain& toolchain, const fs::path& folder) const override {
    return plan(toolchain, folder, false);
  }
  // Without its pieces a counting build would count the runtime, too.
  bool counts(const BuildRequest& request) const override {
    return !request.prebuilt.empty() && request.problem->kind != Kind::kInteractive;
  }
  PrebuiltPlan counting_plan(const Toolchain& toolchain, const fs::path& folder) const override {
    return plan(toolchain, folder, true);
  }
  std::optional<Command> locator(const BuildRequest& request,
                                 const fs::path& folder) const override {
    return address_locator(*request.toolchain, folder, kProgram);
  }
  std::string located_name(const BuildRequest& request) const override {
    return solution_file(*request.submission);
  }
  Command build_command(const BuildRequest& request) const override;
  bool blames_prebuilt(const sandbox::RunResult& result) const override {
    return blames_pieces(result, {"gavel_runtime.o", "gavel_heap.o", "stack_watch.o"});
  }
  bool compiler_crashed(const sandbox::RunResult& result) const override {
    return native_compiler_crashed(result);
  }
  CompileError diagnose(const BuildRequest& request,
                        const sandbox::RunResult& result) const override {
    return diagnose_c(request, solution_file(*request.submission), result);
  }
  std::string warnings(const BuildRequest& request,
                       const sandbox::RunResult& result) const override {
    return c_warnings(request, solution_file(*request.submission), result);
  }
  Command run_command(const BuildRequest& request, const fs::path& folder) const override;
  bool builds_for(Purpose) const override { return true; }
  std::optional<Failure> crash_cause(const std::string& said,
                                     const Submission& submission) const override {
    return read_sanitizer_report(said, solution_file(submission));
  }
  std::vector<std::string> debug_stops(const Problem& problem, const Submission&) const override {
    if (is_program(problem.kind)) return {"main"};
    const CTypes types(problem);
    std::vector<std::string> names;
    for (const Method& method : problem.entry.methods) names.push_back(types.function(method));
    return names;
  }
  std::string name_in_build(const Submission& submission) const override {
    return solution_file(submission);
  }

 private:
  static std::string solution_file(const Submission& submission) {
    return solution_name(submission, {".c"},
                         {kCDriverFile, "gavel_runtime.c", "gavel_heap.c", "stack_watch.c",
                          "probe.c", "gavel_case.c", "gavel_sampler.c"},
                         "solution.c");
  }
  static PrebuiltPlan plan(const Toolchain& toolchain, const fs::path& folder, bool counting);
  static void add_parts(Command& command, const BuildRequest& request);
};

std::string C::starter(const Problem& problem) const {
  const std::string why = c_refusal(problem);
  if (why.empty()) return c_starter(problem);
  throw InputError({.id = "L003",
                    .place = {.file = problem.file},
                    .message = fmt::format("{} cannot be solved in C: {}", problem.id, why),
                    .help = "choose another language"});
}

PrebuiltPlan C::plan(const Toolchain& toolchain, const fs::path& folder, bool counting) {
  PrebuiltPlan plan;
  for (const char* const name :
       {kPrelude, kRuntimeHeader, "gavel_runtime.c", "gavel_heap.c", "stack_watch.c"}) {
    plan.files.push_back({name, std::string(runtime_file(std::string("c/") + name))});
  }
  plan.steps.push_back({header_step(toolchain, folder, counting)});
  for (const char* const part : kDriverParts) {
    plan.steps.push_back({object_step(toolchain, folder, part)});
  }
  plan.steps.push_back({object_step(toolchain, folder, kStdioPart)});
  if (counting) {
    append(plan.files, counting_files(".c"));
    for (const std::string& part : counting_parts(true)) {
      plan.steps.push_back({object_step(toolchain, folder, part)});
    }
  }
  plan.steps.push_back(link_probes(compiler_command(toolchain, folder),
                                   {"probe.c",
                                    "#include <stdio.h>\nint main(int n, char** v) { return "
                                    "printf(\"%s\", v[0]) < 0 ? n : 0; }\n"}));
  return plan;
}

/// The prelude and the parts that are linked in, compiled ones where they are there.
void C::add_parts(Command& command, const BuildRequest& request) {
  const fs::path& prebuilt = request.prebuilt;
  auto& arguments = command.arguments;
  std::vector<std::string> parts(kDriverParts.begin(), kDriverParts.end());
  if (request.is_stdio()) parts = {kStdioPart};
  if (prebuilt.empty()) {
    for (const char* const name : {kPrelude, kRuntimeHeader}) {
      command.files.push_back({name, std::string(runtime_file(std::string("c/") + name))});
    }
    append(arguments, {"-fno-builtin", "-include", kPrelude});
    for (const std::string& part : parts) {
      // A sanitizer brings a heap of its own and knows what is wrong with it.
      const bool replaced = request.purpose == Purpose::kSanitize && part == "gavel_heap";
      command.files.push_back(
          {part + ".c", replaced ? kNoHeap : std::string(runtime_file("c/" + part + ".c"))});
      arguments.push_back(part + ".c");
    }
    return;
  }
  append(arguments, {"-I" + prebuilt.string()});
  if (is_clang(*request.toolchain)) {
    append(arguments, {"-include-pch", (prebuilt / (std::string(kPrelude) + ".pch")).string()});
  } else {
    append(arguments, {"-include", (prebuilt / kPrelude).string()});
  }
  if (request.counting) append(parts, counting_parts(request.is_stdio()));
  for (const std::string& part : parts) arguments.push_back((prebuilt / (part + ".o")).string());
}

Command C::build_command(const BuildRequest& request) const {
  Command command = compiler_command(*request.toolchain, request.prebuilt, request.purpose,
                                     request.counting);
  const std::string solution = solution_file(*request.submission);
  append(command.arguments, warning_flags(request.without_warnings));
  command.files = {{solution, request.submission->source}};
  if (request.is_stdio()) {
    command.arguments.push_back(solution);
  } else {
    const std::string include = fmt::format("#include \"{}\"\n", kRuntimeHeader);
    command.files.push_back({kCDriverFile, include + c_driver(*request.problem, solution, request.counting)});
    command.arguments.emplace_back(kCDriverFile);
  }
  add_parts(command, request);
  for (sandbox::BoxFile& source : purpose_sources(request, ".c")) {
    command.arguments.push_back(source.name);
    command.files.push_back(std::move(source));
  }
  append(command.arguments, purpose_flags(request, is_clang(*request.toolchain)));
  append(command.arguments, link_flags(request));
  append(command.arguments, {"-lm", "-o", kProgram});
  command.collect = {kProgram};
  return command;
}

Command C::run_command(const BuildRequest& request, const fs::path& folder) const {
  Command command;
  command.host_program = folder / kProgram;
  command.answers = !request.is_stdio();
  command.environment = {"LC_ALL=C.UTF-8", "GLIBC_TUNABLES=glibc.malloc.hugetlb=1"};
  if (!installed()->is_static) {
    command.room.read_only = existing({"/lib", "/lib64", "/usr/lib", "/usr/lib64"});
  }
  fit_purpose(request.purpose, command);
  return command;
}

}  // namespace

const BuildableLanguage& c_language() {
  static const C kLanguage;
  return kLanguage;
}

}  // namespace gavel::judge
