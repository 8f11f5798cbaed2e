#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "language/buildable.h"
#include "language/java_code.h"
#include "language/java_ending.h"
#include "language/java_home.h"
#include "language/runtime_files.h"
#include "language/solution_name.h"
#include "language/stopped_build.h"
#include "language/toolchain_search.h"

namespace gavel::judge {
namespace fs = std::filesystem;
namespace {

using sandbox::Command;
using namespace sandbox::literals;

// What lies in the folder of prebuilt pieces.
constexpr char kJar[] = "gavel.jar";
constexpr char kBuildArchive[] = "build.jsa";
constexpr char kRunArchive[] = "run.jsa";
constexpr char kSample[] = "sample";

constexpr char kBundle[] = "bundle";
constexpr char kSpec[] = "problem.spec";
constexpr const char* kRuntimeFiles[] = {
    "BadResult.java",  "Build.java",    "Bundle.java", "Calls.java", "Codec.java",
    "Codecs.java",     "Counting.java", "Driver.java", "Out.java",   "Rewrite.java",
    "Signatures.java", "Source.java",   "Spec.java"};

// What the prebuilt archives of classes are recorded with.
constexpr char kSampleSource[] =
    "class Solution {\n    public long sample(int[] xs, String name) {\n"
    "        Map<String, List<Integer>> groups = new HashMap<>();\n"
    "        for (int x : xs) groups.computeIfAbsent(name, k -> new ArrayList<>()).add(x);\n"
    "        PriorityQueue<Integer> queue = new PriorityQueue<>(groups.get(name));\n"
    "        StringBuilder text = new StringBuilder();\n"
    "        while (!queue.isEmpty()) text.append(queue.poll());\n"
    "        System.out.println(text);\n"
    "        return Arrays.stream(xs).sum() + new ArrayDeque<>(groups.keySet()).size();\n"
    "    }\n}\n";
constexpr char kSampleSpec[] =
    "kind function\nclass Solution\nmethod sample J\nparameter xs [I\nparameter name S\n";

/// The flags of every run, in so far as the machine knows them. Nothing may tick in the background:
/// a program that waits must be seen to use no time.
std::vector<std::string> machine_flags() {
  return {"-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:GuaranteedSafepointInterval=0",
          "-XX:AsyncDeflationInterval=0",
          "-XX:-UsePerfData",
          "-XX:+UseSerialGC",
          "-XX:ActiveProcessorCount=2",
          "-XX:-UseContainerSupport",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:ErrorFile=/dev/null",
          "-Xshare:auto",
          "-XX:+DisplayVMOutputToStderr",
          "-Xlog:disable"};
}

Command java_command(const fs::path& prebuilt, const std::vector<std::string>& flags) {
  Command command;
  command.room = java_room(prebuilt);
  command.program = java_home()->toolchain.executable;
  command.environment = {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=/tmp",
                         "GLIBC_TUNABLES=glibc.malloc.arena_max=2"};
  command.arguments = machine_flags();
  command.arguments.insert(command.arguments.end(), flags.begin(), flags.end());
  return command;
}

/// The compiler is not run long enough for the optimising compiler to pay.
std::vector<std::string> build_flags() {
  return {"-XX:TieredStopAtLevel=1",     "-Xms64m", "-Xmn48m", "-Xmx1g", "-Xss64m",
          "-XX:+UseTransparentHugePages"};
}

/// The driver opens descriptors by their numbers.
const std::vector<std::string> kRunFlags = {"--add-opens=java.base/java.io=ALL-UNNAMED"};

template <class T, class From>
void append(std::vector<T>& to, const From& from) {
  to.insert(to.end(), from.begin(), from.end());
}

/// "-XX:SharedArchiveFile=..." for an archive that is there.
std::vector<std::string> archive_flags(const fs::path& prebuilt, const char* name) {
  std::error_code error;
  if (prebuilt.empty() || !fs::exists(prebuilt / name, error)) return {};
  return {"-XX:SharedArchiveFile=" + (prebuilt / name).string()};
}

std::string solution_file(const Submission& submission) {
  return solution_name(submission, {".java"}, {}, "solution.java");
}

std::string read_file(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream buffer;
  buffer << in.rdbuf();
  return std::move(buffer).str();
}

class Java final : public BuildableLanguage {
 public:
  std::string_view id() const override { return "java"; }
  std::string_view name() const override { return "Java"; }
  std::string_view extension() const override { return ".java"; }
  double time_factor() const override { return 2; }
  std::string_view install_hint() const override {
    return "apt install default-jdk-headless (11 or newer)";
  }
  WireFormat wire() const override { return WireFormat::kBinary; }

  std::optional<Toolchain> find_toolchain() const override {
    return java_home() ? std::optional(java_home()->toolchain) : std::nullopt;
  }
  std::string starter(const Problem& problem) const override { return java_starter(problem); }
  Failure explain(const sandbox::RunResult& result, const Submission& submission) const override {
    return explain_java_ending(result, solution_file(submission));
  }

  PrebuiltPlan prebuilt_plan(const Toolchain& toolchain, const fs::path& folder) const override;
  bool counts(const BuildRequest&) const override { return true; }
  bool builds_for(Purpose purpose) const override { return purpose == Purpose::kDebug; }
  std::vector<std::string> debug_stops(const Problem& problem,
                                       const Submission& submission) const override {
    return java_entry_methods(problem, submission.source);
  }
  Command build_command(const BuildRequest& request) const override;
  bool blames_prebuilt(const sandbox::RunResult& result) const override;
  bool compiler_crashed(const sandbox::RunResult& result) const override {
    return result.standard_error.bytes.find("\tat jdk.compiler/") != std::string::npos;
  }
  CompileError diagnose(const BuildRequest& request,
                        const sandbox::RunResult& result) const override;
  std::string warnings(const BuildRequest&, const sandbox::RunResult&) const override { return {}; }
  Command run_command(const BuildRequest& request, const fs::path& folder) const override;
};

/// Compiles the runtime and packs it: archives of classes are only made of a jar. The sources lie
/// in the folder $2.
constexpr char kMakeJar[] =
    "\"$1/bin/javac\" -J-XX:TieredStopAtLevel=1 -J-XX:-UsePerfData -nowarn -proc:none -d classes "
    "\"$2\"/*.java && "
    "\"$1/bin/jar\" -J-XX:TieredStopAtLevel=1 -J-XX:-UsePerfData --create --no-compress "
    "--file gavel.jar -C classes gavel";

/// A shell that runs `script` with the given words as $1, $2, ...
Command shell_command(const fs::path& prebuilt, const std::string& script,
                      const std::vector<std::string>& words) {
  Command command = java_command(prebuilt, {});
  command.room.scratch = 256_MiB;
  append(command.room.read_only, existing({"/bin", "/usr/bin"}));
  command.program = "/bin/sh";
  command.arguments = {"-c", script, "sh"};
  append(command.arguments, words);
  return command;
}

/// Compiles a sample, so that later compilations find the compiler's classes in an archive.
Command build_archive_step(const fs::path& folder) {
  Command command = java_command(folder, build_flags());
  command.room.scratch = 256_MiB;
  command.files = {{"solution.java", kSampleSource}, {kSpec, kSampleSpec}};
  append(command.arguments,
         std::vector<std::string>{std::string("-XX:ArchiveClassesAtExit=") + kBuildArchive, "-cp",
                                  (folder / kJar).string(), "gavel.Build", "solution.java", kSpec,
                                  kSample});
  command.collect = {kSample, kBuildArchive};
  return command;
}

/// One request of the sample: two arguments, {3, 1} and "x", to test 0.
std::string sample_request() {
  const char bytes[] = "\x15\0\0\0\0\0\0\0\x02\0\0\0\x03\0\0\0\x01\0\0\0\x01\0\0\0x";
  return {bytes, sizeof bytes - 1};
}

/// Runs the sample, so that later runs find the driver's classes in an archive.
Command run_archive_step(const fs::path& folder) {
  Command command = java_command(folder, kRunFlags);
  command.room.scratch = 256_MiB;
  append(command.arguments,
         std::vector<std::string>{std::string("-XX:ArchiveClassesAtExit=") + kRunArchive, "-cp",
                                  (folder / kJar).string(), "gavel.Driver",
                                  (folder / kSample).string(), "1048576"});
  command.answers = true;
  command.requests = sandbox::Input::from_bytes(sample_request());
  command.collect = {kRunArchive};
  return command;
}

PrebuiltPlan Java::prebuilt_plan(const Toolchain&, const fs::path& folder) const {
  PrebuiltPlan plan;
  for (const char* const name : kRuntimeFiles) {
    plan.files.push_back(
        {std::string("source/") + name, std::string(runtime_file(std::string("java/") + name))});
  }
  Command jar = shell_command(folder, kMakeJar, {java_home()->folder, folder / "source"});
  jar.collect = {kJar};
  plan.steps = {{std::move(jar)}, {build_archive_step(folder)}, {run_archive_step(folder)}};
  return plan;
}

bool Java::blames_prebuilt(const sandbox::RunResult& result) const {
  const std::string& said = result.standard_error.bytes;
  return said.find("find or load main class gavel.") != said.npos ||
         said.find("NoClassDefFoundError: gavel/") != said.npos ||
         said.find("shared archive") != said.npos;
}

bool has_jar(const fs::path& prebuilt) {
  std::error_code error;
  return !prebuilt.empty() && fs::exists(prebuilt / kJar, error);
}

/// The program's own jar goes with it where there is no prebuilt one.
Command plain_build_command() {
  const std::string script =
      std::string(kMakeJar) +
      " && home=$1 && shift 2 && \"$home/bin/java\" -Xss64m -XX:-UsePerfData "
      "-cp gavel.jar gavel.Build \"$@\"";
  Command command = shell_command({}, script, {java_home()->folder, "source"});
  for (const char* const name : kRuntimeFiles) {
    command.files.push_back(
        {std::string("source/") + name, std::string(runtime_file(std::string("java/") + name))});
  }
  command.collect = {kBundle, kJar};
  return command;
}

Command fast_build_command(const fs::path& prebuilt) {
  Command command = java_command(prebuilt, build_flags());
  command.room.scratch = 256_MiB;
  append(command.arguments, archive_flags(prebuilt, kBuildArchive));
  append(command.arguments,
         std::vector<std::string>{"-cp", (prebuilt / kJar).string(), "gavel.Build"});
  command.collect = {kBundle};
  return command;
}

Command Java::build_command(const BuildRequest& request) const {
  Command command =
      has_jar(request.prebuilt) ? fast_build_command(request.prebuilt) : plain_build_command();
  const std::string solution = solution_file(*request.submission);
  append(command.arguments, std::vector<std::string>{solution, kSpec, kBundle});
  if (request.counting) command.arguments.emplace_back("--count");
  if (request.purpose == Purpose::kDebug) command.arguments.emplace_back("--debug");
  command.files.push_back({solution, request.submission->source});
  command.files.push_back({kSpec, java_spec(request.problem)});
  if (request.is_stdio()) return command;
  for (JavaClass& each : java_classes(*request.problem)) {
    const std::string name = "types/" + each.name + ".java";
    command.files.push_back({name, std::move(each.source)});
    command.arguments.push_back(name);
  }
  return command;
}

CompileError Java::diagnose(const BuildRequest& request, const sandbox::RunResult& result) const {
  const std::string known_as = solution_file(*request.submission);
  const std::string& name = request.submission->file_name;
  const auto with_own_name = [&](std::string text) {
    for (std::size_t at = 0; (at = text.find(known_as, at)) != text.npos; at += name.size()) {
      text.replace(at, known_as.size(), name);
    }
    return text;
  };
  const std::string& said = result.standard_output.bytes;
  const std::string stopped = stopped_build(result);
  const std::size_t head = said.find('\n'), middle = said.find('\0');
  CompileError error{.first = {}, .output = {}, .line = 0, .errors = 1, .warnings = 0};
  if (stopped.empty() && middle != said.npos && head < middle) {
    const char* const end = said.data() + head;
    const auto [rest, problem] = std::from_chars(said.data(), end, error.line);
    if (problem == std::errc() && rest != end) std::from_chars(rest + 1, end, error.errors);
    error.first = with_own_name(said.substr(head + 1, middle - head - 1));
    error.output = with_own_name(said.substr(middle + 1));
    return error;
  }
  const bool too_deep = result.standard_error.bytes.find("StackOverflowError") != std::string::npos;
  const std::string why = !stopped.empty() ? stopped
                          : too_deep       ? "the code is nested too deeply for the compiler"
                                           : "the compiler made no program";
  error.first = fmt::format("{}: error: {}\n", name, why);
  error.output = error.first + (too_deep ? "" : result.standard_error.bytes);
  return error;
}

sandbox::Bytes heap_for(sandbox::Bytes memory) {
  constexpr sandbox::Bytes kMachine = 64_MiB;
  return {std::max(memory.count - std::min(memory.count, kMachine.count), memory.count / 2)};
}

Command Java::run_command(const BuildRequest& request, const fs::path& folder) const {
  const sandbox::Bytes memory =
      request.problem != nullptr ? request.problem->limits.memory : sandbox::Bytes(512_MiB);
  const bool own_jar = !has_jar(request.prebuilt);
  Command command = java_command(own_jar ? fs::path() : request.prebuilt, kRunFlags);
  command.answers = !request.is_stdio();
  command.files = {{std::string("gavel/") + kBundle, read_file(folder / kBundle)}};
  // Whoever debugs has no cache of prebuilt pieces.
  if (own_jar || request.purpose == Purpose::kDebug) {
    const fs::path jar = (own_jar ? folder : request.prebuilt) / kJar;
    command.files.push_back({std::string("gavel/") + kJar, read_file(jar)});
  } else {
    append(command.arguments, archive_flags(request.prebuilt, kRunArchive));
  }
  // The machine itself takes some of the memory, the rest is the solution's heap. Of the stack a
  // sixteenth: unwinding one that overflowed takes several times its size in memory besides.
  const std::string jar =
      own_jar ? std::string("gavel/") + kJar : (request.prebuilt / kJar).string();
  // A collection otherwise leaves a twentieth of the heap as it is, dead or alive.
  if (request.counting) command.arguments.emplace_back("-XX:MarkSweepDeadRatio=0");
  append(command.arguments,
         std::vector<std::string>{fmt::format("-Xmx{}k", heap_for(memory).count / 1024), "-cp", jar,
                                  "gavel.Driver", std::string("gavel/") + kBundle,
                                  std::to_string(memory.count / 16)});
  return command;
}

}  // namespace

const BuildableLanguage& java_language() {
  static const Java kLanguage;
  return kLanguage;
}

}  // namespace gavel::judge
