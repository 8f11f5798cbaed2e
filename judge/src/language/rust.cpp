#include <algorithm>
#include <array>
#include <mutex>
#include <regex>
#include <sstream>

#include <fmt/format.h>

#include "language/buildable.h"
#include "language/compiler_room.h"
#include "language/runtime_files.h"
#include "language/rust_code.h"
#include "language/rust_diagnosis.h"
#include "language/rust_ending.h"
#include "language/rust_types.h"
#include "language/solution_name.h"
#include "language/toolchain_search.h"

namespace gavel::judge {
namespace fs = std::filesystem;
namespace {

using sandbox::Command;

// Names inside a build's room and inside the folder of prebuilt pieces.
constexpr char kProgram[] = "program";
constexpr char kRuntime[] = "gavel_runtime.rs";
constexpr char kRuntimeLibrary[] = "libgavel_runtime.rlib";
constexpr char kMain[] = "gavel_main.rs";

/// What stands behind the last line of a whole program: its main, called on a stack of its own.
constexpr char kProgramTail[] =
    "\npub fn gavel_main() -> std::process::ExitCode { std::process::Termination::report(main()) "
    "}\n";

/// Ways to link, the best first: a static program starts in half the time and needs nothing of the
/// machine, and lld and gold take a fraction of bfd's time.
struct LinkWay {
  const char* name;
  bool is_static;
  const char* flag;
};
constexpr std::array<LinkWay, 6> kLinkWays = {{{"links-static-lld", true, "-fuse-ld=lld"},
                                               {"links-static-gold", true, "-fuse-ld=gold"},
                                               {"links-static", true, ""},
                                               {"links-lld", false, "-fuse-ld=lld"},
                                               {"links-gold", false, "-fuse-ld=gold"},
                                               {"links", false, ""}}};

/// The compiler itself behind the shim of a version manager, with its libraries.
struct Installed {
  Toolchain toolchain;
  fs::path sysroot;
};

std::optional<Installed> search() {
  for (const fs::path& candidate : find_executables({"rustc"})) {
    std::istringstream lines(output_of({candidate, "--print", "sysroot"}));
    std::string sysroot;
    if (!std::getline(lines, sysroot)) continue;
    const fs::path real = fs::path(sysroot) / "bin" / "rustc";
    const std::string version = first_version(remembered_output_of({real, "--version"}));
    if (!version.empty()) return Installed{{real, "rustc", version}, sysroot};
  }
  return std::nullopt;
}

const std::optional<Installed>& installed() {
  static std::once_flag once;
  static std::optional<Installed> found;
  std::call_once(once, [] {
    // rustc leaves linking to a C compiler.
    if (!find_executables({"cc", "gcc", "clang"}).empty()) found = search();
  });
  return found;
}

void append(std::vector<std::string>& to, const std::vector<std::string>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

Command rustc_command(const Toolchain& toolchain, const fs::path& prebuilt) {
  Command command;
  command.room = compiler_room(toolchain.executable, prebuilt);
  command.room.memory_rule = sandbox::MemoryRule::kData;
  command.room.proc = true;  // rustc finds its libraries from where its own program lies.
  command.program = toolchain.executable;
  command.environment = {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TMPDIR=/tmp", "HOME=/tmp",
                         "GLIBC_TUNABLES=glibc.malloc.hugetlb=1"};
  // Overflow panics as it does where such rounds are held; it would go unnoticed otherwise.
  command.arguments = {"--edition",          "2021", "--color=never", "-C", "opt-level=2", "-C",
                       "overflow-checks=on", "-C",   "debuginfo=0"};
  return command;
}

void add_linking(Command& command, const LinkWay& way) {
  auto& arguments = command.arguments;
  append(arguments, {"-C", "strip=symbols"});
  // Not relocatable: a static program that is needs a loader's work at its start.
  if (way.is_static) {
    append(arguments, {"-C", "target-feature=+crt-static", "-C", "relocation-model=static"});
  }
  if (*way.flag != '\0') append(arguments, {"-C", std::string("link-arg=") + way.flag});
  if (find_executables({"cc"}).empty()) {
    const std::vector<fs::path> others = find_executables({"gcc", "clang"});
    if (!others.empty()) append(arguments, {"-C", "linker=" + others.front().string()});
  }
}

/// The way that was found to work; nothing when none was tried.
const LinkWay* link_way(const fs::path& prebuilt) {
  std::error_code error;
  for (const LinkWay& way : kLinkWays) {
    if (!prebuilt.empty() && fs::exists(prebuilt / way.name, error)) return &way;
  }
  return nullptr;
}

Command link_probe(const Toolchain& toolchain, const fs::path& folder, const LinkWay& way) {
  Command command = rustc_command(toolchain, folder);
  command.files = {{"probe.rs", "fn main() { println!(\"{}\", std::env::args().count()); }\n"}};
  append(command.arguments, {"probe.rs", "-o", way.name});
  add_linking(command, way);
  command.collect = {way.name};
  return command;
}

class Rust final : public BuildableLanguage {
 public:
  std::string_view id() const override { return "rust"; }
  std::string_view name() const override { return "Rust"; }
  std::string_view extension() const override { return ".rs"; }
  double time_factor() const override { return 1; }
  std::string_view install_hint() const override { return "apt install rustc gcc"; }
  WireFormat wire() const override { return WireFormat::kBinary; }

  std::optional<Toolchain> find_toolchain() const override {
    return installed() ? std::optional(installed()->toolchain) : std::nullopt;
  }
  std::string starter(const Problem& problem) const override { return rust_starter(problem); }
  Failure explain(const sandbox::RunResult& result, const Submission& submission) const override {
    return explain_rust_ending(result, solution_file(submission));
  }

  PrebuiltPlan prebuilt_plan(const Toolchain& toolchain, const fs::path& folder) const override;
  Command build_command(const BuildRequest& request) const override;
  bool blames_prebuilt(const sandbox::RunResult& result) const override;
  bool compiler_crashed(const sandbox::RunResult& result) const override;
  CompileError diagnose(const BuildRequest& request,
                        const sandbox::RunResult& result) const override {
    return diagnose_rust(request, solution_file(*request.submission), result);
  }
  std::string warnings(const BuildRequest& request,
                       const sandbox::RunResult& result) const override {
    return rust_warnings(request, solution_file(*request.submission), result);
  }
  Command run_command(const BuildRequest& request, const fs::path& folder) const override;
  bool builds_for(Purpose purpose) const override { return purpose == Purpose::kDebug; }
  std::vector<std::string> debug_stops(const Problem& problem,
                                       const Submission& submission) const override;
  std::optional<int> debug_case_descriptor(const Problem& problem) const override {
    return is_program(problem.kind) ? 0 : 3;
  }

 private:
  static std::string solution_file(const Submission& submission) {
    return solution_name(submission, {".rs"}, {kMain, kRuntime, "probe.rs"}, "solution.rs");
  }
};

PrebuiltPlan Rust::prebuilt_plan(const Toolchain& toolchain, const fs::path& folder) const {
  PrebuiltPlan plan;
  plan.files.push_back({kRuntime, std::string(runtime_file("rust/gavel_runtime.rs"))});
  auto& ways = plan.steps.emplace_back();
  for (const LinkWay& way : kLinkWays) ways.push_back(link_probe(toolchain, folder, way));
  Command library = rustc_command(toolchain, folder);
  append(library.arguments, {"--crate-type", "rlib", "--crate-name", "gavel_runtime",
                             (folder / kRuntime).string(), "-o", kRuntimeLibrary});
  library.collect = {kRuntimeLibrary};
  plan.steps.push_back({library});
  return plan;
}

bool says_any(const sandbox::RunResult& result, std::initializer_list<const char*> phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](const char* phrase) {
    return result.standard_error.bytes.find(phrase) != std::string::npos;
  });
}

bool Rust::blames_prebuilt(const sandbox::RunResult& result) const {
  return says_any(result, {"can't find crate for `gavel_runtime`", "found crate `gavel_runtime`",
                           "found invalid metadata", "invalid metadata files", "E0460", "E0514"});
}

bool Rust::compiler_crashed(const sandbox::RunResult& result) const {
  return says_any(result, {"internal compiler error", "the compiler unexpectedly panicked"});
}

Command Rust::build_command(const BuildRequest& request) const {
  const fs::path& prebuilt = request.prebuilt;
  Command command = rustc_command(*request.toolchain, prebuilt);
  auto& arguments = command.arguments;
  const std::string solution = solution_file(*request.submission);
  std::string source = request.submission->source;
  std::error_code error;
  std::string call = "fn main() { solution::gavel_driver::main() }\n";
  if (request.is_stdio()) {
    source += kProgramTail;
    call =
        "fn main() -> std::process::ExitCode { gavel_runtime::run_program(solution::gavel_main) "
        "}\n";
  } else {
    source += rust_driver(*request.problem, solution);
  }
  const bool has_library = !prebuilt.empty() && fs::exists(prebuilt / kRuntimeLibrary, error);
  std::string main = has_library ? "extern crate gavel_runtime;\n" : "mod gavel_runtime;\n";
  main += fmt::format("#[path = \"{}\"] mod solution;\n{}", solution, call);
  command.files.push_back({kMain, main});
  if (has_library) {
    append(arguments, {"--extern", "gavel_runtime=" + (prebuilt / kRuntimeLibrary).string()});
  } else {
    command.files.push_back({kRuntime, std::string(runtime_file("rust/gavel_runtime.rs"))});
  }
  command.files.push_back({solution, source});
  append(arguments, {"-A", "unused", "-A", "nonstandard_style"});
  if (request.without_warnings) append(arguments, {"-A", "warnings"});
  append(arguments, {kMain, "--crate-name", "solution", "-o", kProgram});
  if (request.purpose == Purpose::kDebug) {
    // The later of two flags counts.
    append(arguments, {"-C", "debuginfo=2", "-C", "opt-level=0",
                       "--remap-path-prefix=/box=" + request.source_folder.string()});
  } else if (const LinkWay* const way = link_way(prebuilt)) {
    add_linking(command, *way);
  }
  command.collect = {kProgram};
  return command;
}

/// By their lines: how a debugger spells names inside an `impl` depends on the compiler.
std::vector<std::string> Rust::debug_stops(const Problem& problem,
                                           const Submission& submission) const {
  std::vector<std::string> names;
  for (const Method& method : problem.entry.methods) {
    names.push_back(method.is_constructor ? "new" : rust_name(method.name));
  }
  if (is_program(problem.kind)) names = {"main"};
  std::vector<std::string> stops;
  for (const std::string& name : names) {
    std::smatch found;
    const std::regex definition(R"(\bfn\s+(?:r#)?)" + name + R"(\b)");
    if (!std::regex_search(submission.source, found, definition)) continue;
    const std::string before = found.prefix();
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    stops.push_back(fmt::format("{}:{}", solution_file(submission), line));
  }
  return stops;
}

Command Rust::run_command(const BuildRequest& request, const fs::path& folder) const {
  Command command;
  command.host_program = folder / kProgram;
  command.answers = !request.is_stdio();
  command.environment = {"LC_ALL=C.UTF-8", "GLIBC_TUNABLES=glibc.malloc.hugetlb=1"};
  const LinkWay* const way = link_way(request.prebuilt);
  if (way == nullptr || !way->is_static) {
    command.room.read_only = existing({"/lib", "/lib64", "/usr/lib", "/usr/lib64"});
  }
  return command;
}

}  // namespace

const BuildableLanguage& rust_language() {
  static const Rust kLanguage;
  return kLanguage;
}

}  // namespace gavel::judge
