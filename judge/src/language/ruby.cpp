#include <algorithm>
#include <mutex>
#include <sstream>

#include <fmt/format.h>

#include "language/buildable.h"
#include "language/interpreted.h"
#include "language/ruby_code.h"
#include "language/ruby_ending.h"
#include "language/runtime_files.h"
#include "language/solution_name.h"
#include "language/toolchain_search.h"

namespace gavel::judge {
namespace fs = std::filesystem;
namespace {

using sandbox::Command;
using namespace sandbox::literals;

constexpr char kBundle[] = "bundle";

// Names in the room of a run: a folder of their own, where the solution cannot have its name.
constexpr char kMain[] = "gavel/main.rb";
constexpr char kBundleOfRun[] = "gavel/bundle";

/// What was found on this machine: the interpreter and where it looks for its library.
struct Installed {
  Toolchain toolchain;
  std::vector<fs::path> load_path;
};

/// Asks an interpreter what it is; also the way behind a version manager's shim. Other Rubies than
/// the usual one cannot keep compiled code.
std::optional<Installed> ask(const fs::path& candidate) {
  const std::string answer = remembered_output_of(
      {candidate, "--disable-all", "-e",
       "exit(1) if RUBY_ENGINE != 'ruby' || (RUBY_VERSION.split('.').map(&:to_i) <=> [2, 7]) < 0; "
       "puts File.realpath('/proc/self/exe'), RUBY_VERSION, "
       "$:.reject { |path| path =~ /(site|vendor)_ruby/ || !File.directory?(path) }"});
  std::istringstream lines(answer);
  std::string executable, version, folder;
  if (!std::getline(lines, executable) || !std::getline(lines, version)) return std::nullopt;
  Installed found{{executable, "ruby", version}, {}};
  while (std::getline(lines, folder)) found.load_path.emplace_back(folder);
  // A Ruby that was built in a folder of its own keeps its shared object there.
  const fs::path prefix = fs::path(executable).parent_path().parent_path();
  if (prefix != "/usr") found.load_path.push_back(prefix / "lib");
  return found;
}

const std::optional<Installed>& installed() {
  static std::once_flag once;
  static std::optional<Installed> found;
  std::call_once(once, [] {
    for (const fs::path& candidate : find_executables({"ruby"})) {
      if ((found = ask(candidate))) break;
    }
  });
  return found;
}

Command interpreter(const Toolchain& toolchain) {
  Command command;
  std::vector<fs::path> visible = shared_objects();
  visible.push_back(toolchain.executable);
  visible.insert(visible.end(), installed()->load_path.begin(), installed()->load_path.end());
  command.room.read_only = existing(std::move(visible));
  command.program = toolchain.executable;
  command.environment = {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=/tmp", "MALLOC_ARENA_MAX=2"};
  command.arguments = {"--disable-all"};
  return command;
}

std::string solution_file(const Submission& submission) {
  return solution_name(submission, {".rb"}, {"build.rb"}, "solution.rb");
}

class Ruby final : public BuildableLanguage {
 public:
  std::string_view id() const override { return "ruby"; }
  std::string_view name() const override { return "Ruby"; }
  std::string_view extension() const override { return ".rb"; }
  double time_factor() const override { return 5; }
  std::string_view install_hint() const override { return "apt install ruby"; }
  WireFormat wire() const override { return WireFormat::kJson; }

  std::optional<Toolchain> find_toolchain() const override {
    return installed() ? std::optional(installed()->toolchain) : std::nullopt;
  }
  std::string starter(const Problem& problem) const override { return ruby_starter(problem); }
  Failure explain(const sandbox::RunResult& result, const Submission& submission) const override {
    return explain_ruby_ending(result, solution_file(submission));
  }

  PrebuiltPlan prebuilt_plan(const Toolchain&, const fs::path&) const override { return {}; }
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
};

Command Ruby::build_command(const BuildRequest& request) const {
  Command command = interpreter(*request.toolchain);
  const std::string solution = solution_file(*request.submission);
  const Problem* const problem = request.is_stdio() ? nullptr : request.problem;
  command.files = {{"build.rb", std::string(runtime_file("ruby/build.rb"))},
                   {"spec.json", ruby_spec(problem)},
                   {solution, request.submission->source}};
  command.arguments.insert(command.arguments.end(), {"build.rb", solution, "spec.json"});
  command.collect = {kBundle};
  return command;
}

Command Ruby::run_command(const BuildRequest& request, const fs::path& folder) const {
  Command command = interpreter(*request.toolchain);
  command.answers = !request.is_stdio();
  const char* const main = request.is_stdio() ? "ruby/stdio.rb" : "ruby/driver.rb";
  command.files = {{kMain, std::string(runtime_file(main))},
                   {kBundleOfRun, collected_file(folder / kBundle)}};
  command.arguments.emplace_back(kMain);
  const sandbox::Bytes memory =
      request.problem != nullptr ? request.problem->limits.memory : sandbox::Bytes(2_GiB);
  // Where Ruby keeps its frames, beside the stack of the machine: a part of the memory is enough
  // for a recursion 200,000 calls deep.
  const std::uint64_t stack = std::min<std::uint64_t>(memory.count / 5, std::uint64_t{48} << 20);
  command.environment.push_back(fmt::format("RUBY_THREAD_VM_STACK_SIZE={}", stack & ~4095ULL));
  // For programs that read their input from /dev/stdin.
  command.room.proc = request.is_stdio();
  return command;
}

}  // namespace

const BuildableLanguage& ruby_language() {
  static const Ruby kLanguage;
  return kLanguage;
}

}  // namespace gavel::judge
