#include <algorithm>
#include <cstdlib>
#include <mutex>
#include <sstream>

#include <fmt/format.h>

#include "language/buildable.h"
#include "language/driver_spec.h"
#include "language/interpreted.h"
#include "language/javascript_code.h"
#include "language/javascript_ending.h"
#include "language/runtime_files.h"
#include "language/solution_name.h"
#include "language/toolchain_search.h"

namespace gavel::judge {
namespace fs = std::filesystem;
namespace {

using sandbox::Command;
using namespace sandbox::literals;

constexpr char kBundle[] = "bundle.json";

// Names in the room of a run.
constexpr char kMain[] = "gavel/main.js";
constexpr char kOutput[] = "gavel/output.js";
constexpr char kBundleOfRun[] = "gavel/bundle.json";

// What a counting build rewrites the solution with, and what its runs count with.
constexpr char kRewriter[] = "count_rewrite.js";
constexpr char kCounter[] = "count_runtime.js";

/// What Node takes of a problem's memory for itself: what it has before any code of the user's
/// runs, and the space for young objects.
constexpr std::uint64_t kNodesOwn = std::uint64_t{96} << 20;

/// What was found on this machine.
struct Installed {
  Toolchain node;
  bool strips_types = false;  ///< Node can do it: module.stripTypeScriptTypes.
  bool parses = false;        ///< Its own parser of JavaScript can be reached: counting needs it.
  fs::path esbuild;           ///< Empty when it is not installed.
  std::string esbuild_version;
};

/// Asks an interpreter what it is; also the way behind a version manager's shim.
std::optional<Installed> ask(const fs::path& candidate) {
  const std::string answer = remembered_output_of(
      {candidate, "--expose-internals", "-p",
       "let parser; try { parser = require('internal/deps/acorn/acorn/dist/acorn') } catch {} "
       "[process.execPath, process.versions.node, "
       "typeof require('module').stripTypeScriptTypes === 'function', "
       "typeof parser?.parse === 'function'].join('\\n')"});
  std::istringstream lines(answer);
  std::string executable, version, strips, parses;
  if (!std::getline(lines, executable) || !std::getline(lines, version) ||
      !std::getline(lines, strips) || !std::getline(lines, parses)) {
    return std::nullopt;
  }
  constexpr int kOldest = 16;
  if (std::atoi(version.c_str()) < kOldest) return std::nullopt;
  return Installed{{executable, "node", version}, strips == "true", parses == "true", {}, {}};
}

std::optional<Installed> search() {
  std::optional<Installed> found;
  for (const fs::path& candidate : find_executables({"node", "nodejs"})) {
    if ((found = ask(candidate))) break;
  }
  if (!found) return std::nullopt;
  for (const fs::path& candidate : find_executables({"esbuild"})) {
    // What npm installs under this name is a script that looks for the program.
    if (is_script(candidate)) continue;
    found->esbuild_version = first_version(remembered_output_of({candidate, "--version"}));
    if (found->esbuild_version.empty()) continue;
    found->esbuild = candidate;
    break;
  }
  return found;
}

const std::optional<Installed>& installed() {
  static std::once_flag once;
  static std::optional<Installed> found;
  std::call_once(once, [] { found = search(); });
  return found;
}

Command node_command(const Toolchain& toolchain) {
  Command command;
  command.room.memory_rule = sandbox::MemoryRule::kData;
  std::vector<fs::path> visible = shared_objects();
  visible.push_back(toolchain.executable);
  command.room.read_only = existing(std::move(visible));
  command.program = toolchain.executable;
  command.environment = {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=/tmp", "UV_USE_IO_URING=0",
                         "NODE_NO_WARNINGS=1"};
  return command;
}

/// JavaScript, and TypeScript, which is JavaScript once its types are taken off.
class Node final : public BuildableLanguage {
 public:
  explicit Node(bool is_typed) : is_typed_(is_typed) {}

  std::string_view id() const override { return is_typed_ ? "typescript" : "javascript"; }
  std::string_view name() const override { return is_typed_ ? "TypeScript" : "JavaScript"; }
  std::string_view extension() const override { return is_typed_ ? ".ts" : ".js"; }
  double time_factor() const override { return 3; }
  // V8 sweeps when it pleases, and reckons a page of 256 kB as used until then.
  int heap_looks() const override { return 3; }
  std::string_view install_hint() const override {
    return is_typed_ ? "apt install nodejs esbuild" : "apt install nodejs";
  }
  WireFormat wire() const override { return WireFormat::kJson; }

  std::optional<Toolchain> find_toolchain() const override;
  std::string starter(const Problem& problem) const override {
    return is_typed_ ? typescript_starter(problem) : javascript_starter(problem);
  }
  Failure explain(const sandbox::RunResult& result, const Submission& submission) const override {
    return explain_javascript_ending(result, solution_file(submission));
  }

  PrebuiltPlan prebuilt_plan(const Toolchain&, const fs::path&) const override { return {}; }
  bool counts(const BuildRequest&) const override { return installed() && installed()->parses; }
  Command build_command(const BuildRequest& request) const override;
  bool blames_prebuilt(const sandbox::RunResult&) const override { return false; }
  bool compiler_crashed(const sandbox::RunResult&) const override { return false; }
  CompileError diagnose(const BuildRequest& request,
                        const sandbox::RunResult& result) const override {
    return script_refusal(request, result, solution_file(*request.submission),
                          "Node could not compile it");
  }
  std::string warnings(const BuildRequest&, const sandbox::RunResult&) const override { return {}; }
  Command run_command(const BuildRequest& request, const fs::path& folder) const override;
  std::vector<sandbox::BoxFile> debug_files(const BuildRequest& request) const override;

 private:
  [[nodiscard]] std::string solution_file(const Submission& submission) const {
    return is_typed_ ? solution_name(submission, {".ts"}, {}, "solution.ts")
                     : solution_name(submission, {".js"}, {"build.js"}, "solution.js");
  }

  bool is_typed_;
};

std::optional<Toolchain> Node::find_toolchain() const {
  const std::optional<Installed>& found = installed();
  if (!found) return std::nullopt;
  Toolchain toolchain = found->node;
  if (!is_typed_) return toolchain;
  if (!found->esbuild.empty()) {
    toolchain.name = "node + esbuild";
    toolchain.version += " + " + found->esbuild_version;
  } else if (!found->strips_types) {
    return std::nullopt;
  }
  return toolchain;
}

Command Node::build_command(const BuildRequest& request) const {
  Command command = node_command(*request.toolchain);
  const std::string solution = solution_file(*request.submission);
  const Problem* const problem = request.is_stdio() ? nullptr : request.problem;
  command.files = {{"build.js", std::string(runtime_file("javascript/build.js"))},
                   {"spec.json", javascript_spec(problem)},
                   {solution, request.submission->source}};
  if (request.counting) command.arguments.emplace_back("--expose-internals");
  std::string rewriter = "-", esbuild = "-";
  if (request.counting) {
    // In a folder of its own, where the solution cannot have its name.
    command.files.push_back({fmt::format("gavel/{}", kRewriter),
                             std::string(runtime_file(fmt::format("javascript/{}", kRewriter)))});
    rewriter = command.files.back().name;
  }
  if (is_typed_ && !installed()->esbuild.empty()) {
    command.room.profile = sandbox::Profile::kMulti;
    command.room.read_only.push_back(installed()->esbuild);
    esbuild = installed()->esbuild;
  }
  for (const std::string& word :
       {std::string("build.js"), solution, std::string("spec.json"), rewriter, esbuild}) {
    command.arguments.push_back(word);
  }
  command.collect = {kBundle};
  return command;
}

Command Node::run_command(const BuildRequest& request, const fs::path& folder) const {
  Command command = node_command(*request.toolchain);
  command.answers = !request.is_stdio();
  const std::string main = request.is_stdio() ? "javascript/stdio.js" : "javascript/driver.js";
  command.files = {{kMain, std::string(runtime_file(main))},
                   {kOutput, std::string(runtime_file("javascript/output.js"))},
                   {kBundleOfRun, collected_file(folder / kBundle)}};
  if (request.counting) {
    command.files.push_back({fmt::format("gavel/{}", kCounter),
                             std::string(runtime_file(fmt::format("javascript/{}", kCounter)))});
  }
  const sandbox::Bytes memory =
      request.problem != nullptr ? request.problem->limits.memory : sandbox::Bytes(2_GiB);
  // The stack counts as memory: a fifth is enough for deep recursion (tests go 200,000 calls deep),
  // and the rest is for what the calls do.
  const std::uint64_t stack = std::min<std::uint64_t>(memory.count / 5, std::uint64_t{48} << 20);
  const std::uint64_t heap = std::max(memory.count, 2 * kNodesOwn) - kNodesOwn;
  command.arguments = {fmt::format("--max-old-space-size={}", heap >> 20),
                       fmt::format("--stack-size={}", stack >> 10), "--expose-gc", kMain};
  // For programs that read their input from /dev/stdin.
  command.room.proc = request.is_stdio();
  return command;
}

/// Not built here: debug.js does that, so that a changed solution needs no new files.
std::vector<sandbox::BoxFile> Node::debug_files(const BuildRequest& request) const {
  const Problem& problem = *request.problem;
  const bool is_class = problem.kind == Kind::kClass;
  std::vector<std::string> methods;
  for (const Method& method : problem.entry.methods) {
    methods.push_back(method.is_constructor ? "constructor" : javascript_name(method.name));
  }
  const std::string solution = request.source_folder / request.submission->file_name;
  const fs::path esbuild = is_typed_ ? installed()->esbuild : fs::path();
  const std::string head = fmt::format(
      "const [SOLUTION, ESBUILD, CLASS] = {};\nconst METHODS = {};\nconst IS_PROGRAM = {};\n",
      json_list({solution, esbuild.empty() ? "-" : esbuild.string(),
                 is_class ? problem.entry.class_name : "Solution"}),
      json_list(methods), request.is_stdio());
  const char* const main = request.is_stdio() ? "javascript/stdio.js" : "javascript/driver.js";
  return {{"build.js", std::string(runtime_file("javascript/build.js"))},
          {"spec.json", javascript_spec(request.is_stdio() ? nullptr : &problem)},
          {"output.js", std::string(runtime_file("javascript/output.js"))},
          {"main.js", std::string(runtime_file(main))},
          {"debug.js", head + std::string(runtime_file("javascript/debug.js"))}};
}

}  // namespace

const BuildableLanguage& javascript_language() {
  static const Node kLanguage(false);
  return kLanguage;
}

const BuildableLanguage& typescript_language() {
  static const Node kLanguage(true);
  return kLanguage;
}

}  // namespace gavel::judge
