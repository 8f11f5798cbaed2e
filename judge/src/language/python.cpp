#include <algorithm>
#include <mutex>
#include <sstream>

#include <fmt/format.h>

#include "language/buildable.h"
#include "language/driver_spec.h"
#include "language/interpreted.h"
#include "language/python_code.h"
#include "language/python_ending.h"
#include "language/runtime_files.h"
#include "language/solution_name.h"
#include "language/toolchain_search.h"

namespace gavel::judge {
namespace fs = std::filesystem;
namespace {

using sandbox::Command;

constexpr char kMain[] = "main.pyc";
constexpr char kBundle[] = "bundle";

// What a counting build rewrites the solution with, and what its runs load, in this order.
constexpr char kRewriter[] = "count_rewrite.py";
constexpr const char* kCountModules[] = {"count_costs.py", "count_operators.py", "count_calls.py",
                                         "count_tables.py", "count_records.py"};

/// What was found on this machine: the interpreter, its library, and what its prelude may add.
struct Installed {
  Toolchain toolchain;
  fs::path standard_library;  ///< .../lib/python3.11
  fs::path site_package;      ///< .../sortedcontainers; empty when it is not installed.
};

/// Asks an interpreter what it is; also the way behind a version manager's shim.
std::optional<Installed> ask(const fs::path& candidate) {
  const std::string answer = remembered_output_of(
      {candidate, "-S", "-s", "-B", "-c",
       "import sys, os; print(os.path.realpath(sys.executable)); "
       "print(os.path.dirname(os.__file__));"
       "print('%d.%d.%d' % sys.version_info[:3]); sys.exit(sys.version_info < (3, 8))"});
  std::istringstream lines(answer);
  std::string executable, library, version;
  if (!std::getline(lines, executable) || !std::getline(lines, library) ||
      !std::getline(lines, version)) {
    return std::nullopt;
  }
  Installed installed{{executable, "python3", version}, library, {}};
  const std::string short_version = fs::path(library).filename();  // "python3.11"
  for (const fs::path& site :
       {fs::path(library) / "site-packages", fs::path("/usr/lib/python3/dist-packages"),
        fs::path("/usr/local/lib") / short_version / "dist-packages"}) {
    std::error_code error;
    const fs::path package = site / "sortedcontainers";
    if (installed.site_package.empty() && fs::is_directory(package, error)) {
      installed.site_package = package;
    }
  }
  return installed;
}

std::optional<Installed> search() {
  std::vector<fs::path> candidates = find_executables({"python3", "python"});
  // The system's own first: the files of a version manager lie in a home that a box may not read.
  std::stable_partition(candidates.begin(), candidates.end(), [](const fs::path& file) {
    return !is_script(file) && file.string().starts_with("/usr/");
  });
  for (const fs::path& candidate : candidates) {
    if (auto installed = ask(candidate)) return installed;
  }
  return std::nullopt;
}

const std::optional<Installed>& installed() {
  static std::once_flag once;
  static std::optional<Installed> found;
  std::call_once(once, [] { found = search(); });
  return found;
}

/// The interpreter, its library and the shared objects they need; nothing else of the machine.
sandbox::Room python_room() {
  const Installed& python = *installed();
  std::vector<fs::path> paths = shared_objects();
  paths.insert(paths.end(), {python.toolchain.executable, python.standard_library});
  const fs::path own_libraries = python.standard_library.parent_path();
  if (!own_libraries.string().starts_with("/usr/lib")) paths.push_back(own_libraries);
  if (!python.site_package.empty()) paths.push_back(python.site_package);
  sandbox::Room room;
  room.read_only = existing(std::move(paths));
  return room;
}

Command interpreter(const Toolchain& toolchain) {
  Command command;
  command.room = python_room();
  command.program = toolchain.executable;
  // A fixed hash seed: the same solution judged twice must behave the same.
  command.environment = {
      "PATH=/usr/bin:/bin",        "LC_ALL=C.UTF-8", "PYTHONHASHSEED=0",  "PYTHONUTF8=1",
      "PYTHONDONTWRITEBYTECODE=1", "HOME=/tmp",      "PYTHONNOUSERSITE=1"};
  command.arguments = {"-S", "-s", "-B"};
  return command;
}

std::string solution_file(const Submission& submission) {
  return solution_name(submission, {".py"}, {"build.py", "main.py"}, "solution.py");
}

/// In a folder of its own, where the solution cannot have its name.
sandbox::BoxFile counting_file(const char* name) {
  return {std::string("gavel/") + name, std::string(runtime_file(std::string("python/") + name))};
}

class Python final : public BuildableLanguage {
 public:
  std::string_view id() const override { return "python"; }
  std::string_view name() const override { return "Python"; }
  std::string_view extension() const override { return ".py"; }
  double time_factor() const override { return 5; }
  std::string_view install_hint() const override { return "apt install python3"; }
  WireFormat wire() const override { return WireFormat::kJson; }

  std::optional<Toolchain> find_toolchain() const override {
    return installed() ? std::optional(installed()->toolchain) : std::nullopt;
  }
  std::string starter(const Problem& problem) const override { return python_starter(problem); }
  Failure explain(const sandbox::RunResult& result, const Submission& submission) const override {
    return explain_python_ending(result, solution_file(submission));
  }

  PrebuiltPlan prebuilt_plan(const Toolchain&, const fs::path&) const override { return {}; }
  bool counts(const BuildRequest&) const override { return true; }
  Command build_command(const BuildRequest& request) const override;
  bool blames_prebuilt(const sandbox::RunResult&) const override { return false; }
  bool compiler_crashed(const sandbox::RunResult&) const override { return false; }
  CompileError diagnose(const BuildRequest& request,
                        const sandbox::RunResult& result) const override {
    return script_refusal(request, result, solution_file(*request.submission),
                          "the interpreter could not compile it");
  }
  std::string warnings(const BuildRequest&, const sandbox::RunResult& result) const override {
    return result.standard_error.bytes;
  }
  Command run_command(const BuildRequest& request, const fs::path& folder) const override;
  bool builds_for(Purpose purpose) const override { return purpose == Purpose::kSample; }
  std::vector<sandbox::BoxFile> debug_files(const BuildRequest& request) const override;
  std::string name_in_build(const Submission& submission) const override {
    return solution_file(submission);
  }
};

Command Python::build_command(const BuildRequest& request) const {
  Command command = interpreter(*request.toolchain);
  const std::string solution = solution_file(*request.submission);
  const fs::path& package = installed()->site_package;
  std::vector<std::string> paths;
  if (!package.empty()) paths.push_back(package.parent_path());
  const char* const main = request.is_stdio() ? "python/stdio.py" : "python/driver.py";
  std::string program(runtime_file(main));
  if (request.purpose == Purpose::kSample) {
    program = fmt::format("GAVEL_SAMPLED = \"{}\"\n{}\n{}", solution,
                          runtime_file("python/sampler.py"), program);
  }
  command.files = {{"build.py", std::string(runtime_file("python/build.py"))},
                   {"main.py", std::move(program)},
                   {"spec.json", python_spec(request.problem, paths)},
                   {solution, request.submission->source}};
  for (const std::string& word :
       {std::string("build.py"), solution, std::string("main.py"), std::string("spec.json")}) {
    command.arguments.push_back(word);
  }
  if (request.counting) {
    command.files.push_back(counting_file(kRewriter));
    for (const char* const name : kCountModules) {
      command.files.push_back(counting_file(name));
      command.arguments.push_back(command.files.back().name);
    }
  }
  command.collect = {kMain, kBundle};
  return command;
}

/// Not compiled here: debug.py does that, so that a changed solution needs no new files.
std::vector<sandbox::BoxFile> Python::debug_files(const BuildRequest& request) const {
  std::vector<sandbox::BoxFile> files;
  for (sandbox::BoxFile& file : build_command(request).files) {
    if (file.name != solution_file(*request.submission)) files.push_back(std::move(file));
  }
  const Problem& problem = *request.problem;
  std::vector<std::string> methods;
  for (const Method& method : problem.entry.methods) {
    methods.push_back(method.is_constructor ? "__init__" : method.name);
  }
  const bool is_class = problem.kind == Kind::kClass;
  const std::string solution = request.source_folder / request.submission->file_name;
  files.push_back(
      {"debug.py",
       fmt::format("SOLUTION, CLASS = {}\nMETHODS = {}\nCASE_FD = {}\n{}",
                   json_list({solution, is_class ? problem.entry.class_name : "Solution"}),
                   json_list(methods), request.is_stdio() ? 0 : 3,
                   runtime_file("python/debug.py"))});
  return files;
}

Command Python::run_command(const BuildRequest& request, const fs::path& folder) const {
  Command command = interpreter(*request.toolchain);
  command.answers = !request.is_stdio();
  // A folder of their own: the search path of modules starts where the main file lies.
  command.files = {{std::string("gavel/") + kMain, collected_file(folder / kMain)},
                   {std::string("gavel/") + kBundle, collected_file(folder / kBundle)},
                   {solution_file(*request.submission), request.submission->source}};
  command.arguments.push_back(std::string("gavel/") + kMain);
  return command;
}

}  // namespace

const BuildableLanguage& python_language() {
  static const Python kLanguage;
  return kLanguage;
}

}  // namespace gavel::judge
