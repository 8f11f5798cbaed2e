#include <algorithm>
#include <charconv>
#include <mutex>
#include <sstream>

#include <fmt/format.h>

#include "language/buildable.h"
#include "language/go_code.h"
#include "language/go_diagnosis.h"
#include "language/go_ending.h"
#include "language/go_source.h"
#include "language/runtime_files.h"
#include "language/solution_name.h"
#include "language/toolchain_search.h"

namespace gavel::judge {
namespace fs = std::filesystem;
namespace {

using sandbox::Command;
using namespace sandbox::literals;

constexpr char kProgram[] = "program";
constexpr char kShell[] = "/bin/sh";
constexpr char kImports[] = "importcfg";
constexpr int kOldest = 18;  ///< Go 1.18 has the type parameters the driver is made of.

/// Archives of standard packages that have to be kept, at most.
constexpr int kMostArchives = 190;

struct Installed {
  Toolchain toolchain;
  fs::path root;   ///< GOROOT
  fs::path tools;  ///< Where compile and link lie.
  int minor = 0;   ///< 19 of Go 1.19.
};

/// "go1.19.8" -> 19; 0 for what is no release of Go 1.
int minor_of(std::string_view version) {
  int minor = 0;
  if (version.starts_with("go1.")) {
    std::from_chars(version.data() + 4, version.data() + version.size(), minor);
  }
  return minor;
}

/// Asks a go what it is; also the way behind a version manager's shim.
std::optional<Installed> ask(const fs::path& candidate) {
  std::istringstream lines(
      remembered_output_of({candidate, "env", "GOROOT", "GOTOOLDIR", "GOVERSION"}));
  std::string root, tools, version;
  if (!std::getline(lines, root) || !std::getline(lines, tools) || !std::getline(lines, version)) {
    return std::nullopt;
  }
  std::error_code error;
  const int minor = minor_of(version);
  if (minor < kOldest || !fs::exists(fs::path(tools) / "compile", error)) return std::nullopt;
  return Installed{{fs::path(root) / "bin/go", "go", version.substr(2)}, root, tools, minor};
}

std::optional<Installed> search() {
  std::vector<fs::path> candidates = find_executables({"go"});
  candidates.emplace_back("/usr/local/go/bin/go");  // Where the project's own archives go.
  for (const fs::path& candidate : existing(std::move(candidates))) {
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

/// The toolchain, a shell, and what they need.
sandbox::Room go_room(const fs::path& prebuilt) {
  const Installed& go = *installed();
  std::vector<fs::path> paths = {"/bin", "/usr/bin", "/lib", "/lib64", "/usr/lib64", go.root};
  std::error_code error;
  // Debian keeps the sources and headers elsewhere, behind links.
  for (const auto& entry : fs::directory_iterator(go.root, error)) {
    if (entry.is_symlink(error)) paths.push_back(fs::canonical(entry.path(), error).parent_path());
  }
  for (const auto& entry : fs::directory_iterator("/usr/lib", error)) {
    if (entry.path().filename().string().find("-linux-") != std::string::npos) {
      paths.push_back(entry.path());
    }
  }
  std::erase_if(paths, [](const fs::path& path) { return path.empty(); });
  sandbox::Room room;
  room.profile = sandbox::Profile::kMulti;
  room.read_only = existing(std::move(paths));
  if (!prebuilt.empty()) room.read_only.push_back(prebuilt);
  room.scratch = 1024_MiB;
  room.scratch_files = 16384;
  return room;
}

/// A shell that runs `script` with the given words as $1, $2, ...
Command shell_command(const fs::path& prebuilt, const std::string& script,
                      const std::vector<std::string>& words) {
  Command command;
  command.room = go_room(prebuilt);
  command.program = kShell;
  // Nothing is fetched, and nothing of the user's own settings is read.
  command.environment = {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8",
                         "HOME=/tmp",          "GOCACHE=/tmp/cache",
                         "GOTMPDIR=/tmp",      "GOPATH=/box/path",
                         "GOENV=off",          "GOPROXY=off",
                         "GO111MODULE=off",    "CGO_ENABLED=0",
                         "GOTOOLCHAIN=local",  "GOTELEMETRY=off",
                         "GOMAXPROCS=2",       "GOROOT=" + installed()->root.string()};
  command.arguments = {"-c", script, "sh"};
  command.arguments.insert(command.arguments.end(), words.begin(), words.end());
  return command;
}

std::string solution_file(const Submission& submission) {
  const std::string name = solution_name(submission, {".go"}, {}, "solution.go");
  // The go command passes over files that are tests or of another system by their names.
  return name.find('_') == name.npos && !name.starts_with('.') ? name : "solution.go";
}

class Go final : public BuildableLanguage {
 public:
  std::string_view id() const override { return "go"; }
  std::string_view name() const override { return "Go"; }
  std::string_view extension() const override { return ".go"; }
  double time_factor() const override { return 1.5; }
  std::string_view install_hint() const override { return "apt install golang-go (1.18 or newer)"; }
  WireFormat wire() const override { return WireFormat::kBinary; }

  std::optional<Toolchain> find_toolchain() const override {
    return installed() ? std::optional(installed()->toolchain) : std::nullopt;
  }
  std::string starter(const Problem& problem) const override { return go_starter(problem); }
  Failure explain(const sandbox::RunResult& result, const Submission& submission) const override {
    return explain_go_ending(result, solution_file(submission));
  }

  PrebuiltPlan prebuilt_plan(const Toolchain& toolchain, const fs::path& folder) const override;
  Command build_command(const BuildRequest& request) const override;
  bool blames_prebuilt(const sandbox::RunResult& result) const override;
  bool compiler_crashed(const sandbox::RunResult& result) const override {
    return result.standard_error.bytes.find("internal compiler error") != std::string::npos;
  }
  CompileError diagnose(const BuildRequest& request,
                        const sandbox::RunResult& result) const override {
    return diagnose_go(request, solution_file(*request.submission), result);
  }
  std::string warnings(const BuildRequest& request, const sandbox::RunResult&) const override;
  Command run_command(const BuildRequest& request, const fs::path& folder) const override;
};

PrebuiltPlan Go::prebuilt_plan(const Toolchain&, const fs::path& folder) const {
  const Installed& go = *installed();
  PrebuiltPlan plan;
  plan.files = {{"gavel.go", std::string(runtime_file("go/gavel.go"))}};
  std::vector<std::string> words = {go.toolchain.executable, go.tools, folder};
  for (std::string& package : go_packages(go.minor)) words.push_back(std::move(package));
  Command command = shell_command(folder, std::string(runtime_file("go/prebuild.sh")), words);
  command.collect = {kImports, "gavel.a"};
  for (int i = 0; i < kMostArchives; ++i) command.collect.push_back(fmt::format("p{}.a", i));
  plan.steps.push_back({std::move(command)});
  return plan;
}

bool Go::blames_prebuilt(const sandbox::RunResult& result) const {
  constexpr std::string_view kPhrases[] = {"importcfg", "could not import", "object is [",
                                           "file not found"};
  const std::string& said = result.standard_error.bytes;
  return std::any_of(std::begin(kPhrases), std::end(kPhrases),
                     [&](std::string_view phrase) { return said.find(phrase) != said.npos; });
}

Command Go::build_command(const BuildRequest& request) const {
  const Installed& go = *installed();
  const std::string file = solution_file(*request.submission);
  const GoScan scan(request.submission->source);
  const bool direct = !request.prebuilt.empty() && uses_only(scan, go_packages(go.minor));
  // Directly, without the go command, which takes twice as long to find out that nothing changed.
  const std::string script =
      direct ? "\"$1/compile\" -c=2 -p main -complete -trimpath /box -importcfg \"$3/importcfg\" "
               "-pack -o main.a \"$4\" gavel_driver.go && "
               "\"$1/link\" -importcfg \"$3/importcfg\" -s -w -buildid= -o program main.a"
             : "\"$2\" build -ldflags='-s -w' -o program \"$4\" gavel_driver.go";
  Command command = shell_command(
      direct ? request.prebuilt : fs::path(), script,
      {go.tools, go.toolchain.executable, direct ? request.prebuilt.string() : "", file});
  command.files = {
      {file, go_solution(request.submission->source, scan, go.minor, !request.is_stdio())},
      {kGoDriverFile, request.is_stdio() ? go_program_driver(scan, go.minor)
                                         : go_driver(*request.problem, scan, file, go.minor)}};
  if (!direct) {
    command.files.push_back({"path/src/gavel/gavel.go", std::string(runtime_file("go/gavel.go"))});
  }
  command.collect = {kProgram};
  return command;
}

std::string Go::warnings(const BuildRequest& request, const sandbox::RunResult&) const {
  if (request.is_stdio()) return {};
  const GoScan scan(request.submission->source);
  return scan.declares("main")
             ? fmt::format("{}:{}: note: func main() is not called\n",
                           request.submission->file_name, scan.declaration_line("main"))
             : "";
}

Command Go::run_command(const BuildRequest& request, const fs::path& folder) const {
  const sandbox::Bytes memory =
      request.problem != nullptr ? request.problem->limits.memory : sandbox::Bytes(512_MiB);
  Command command;
  command.host_program = folder / kProgram;
  command.answers = !request.is_stdio();
  // The collector works harder before the limit is reached; two processors as everywhere, so that a
  // machine with many does not behave differently.
  command.environment = {"LC_ALL=C.UTF-8", "GOMAXPROCS=2", "GOTRACEBACK=single",
                         fmt::format("GOMEMLIMIT={}", memory.count / 10 * 9),
                         fmt::format("GAVEL_STACK={}", memory.count / 4)};
  return command;
}

}  // namespace

const BuildableLanguage& go_language() {
  static const Go kLanguage;
  return kLanguage;
}

}  // namespace gavel::judge
