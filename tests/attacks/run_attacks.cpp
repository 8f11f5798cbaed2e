// Runs every attack twice in the same box, in one kind of host, and looks at the host afterwards.
//
//   run_attacks --host KIND --sources DIR --programs DIR [--only PREFIX] [--scale N]
//
// KIND: root, user, no-namespaces (weak sandbox, full one must refuse), no-cgroups.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <map>
#include <stdexcept>

#include <sys/stat.h>
#include <unistd.h>

#include "gavel/sandbox/sandbox.h"
#include "gavel/sandbox/sandbox_error.h"

#include "case.h"
#include "host.h"

namespace gavel::attacks {

namespace {

namespace fs = std::filesystem;
using sandbox::Command;
using sandbox::RunResult;

constexpr const char* kSecret = "gavel-canary-5f1c9a";
constexpr int kSkipped = 77;

struct Options {
  std::string host = "root";
  fs::path sources;
  fs::path programs;
  std::string only;
  int scale = 1;  ///< Multiplies every time limit, for emulated machines.
};

/// A directory that the ordinary user can read, with the programs, the box and the secret.
class Stage {
 public:
  explicit Stage(const Options& options) {
    std::string name = (fs::temp_directory_path() / "attacks-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make a stage");
    path_ = name;
    fs::permissions(path_, fs::perms(0755));
    for (const auto& entry : fs::directory_iterator(options.programs)) {
      const std::string file = entry.path().filename().string();
      if (!file.starts_with("attack_") && file != "gavel-box") continue;
      fs::copy_file(entry.path(), path_ / file);
      fs::permissions(path_ / file, fs::perms(0755));
    }
    std::ofstream(canary()) << kSecret << "\n";
    fs::permissions(canary(), fs::perms(0644));
  }
  ~Stage() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;

  [[nodiscard]] fs::path program(const std::string& stem) const {
    return path_ / ("attack_" + stem);
  }
  [[nodiscard]] fs::path box() const { return path_ / "gavel-box"; }
  [[nodiscard]] fs::path canary() const { return path_ / "canary.txt"; }

 private:
  fs::path path_;
};

Command make_command(const Case& attack, const fs::path& program, const fs::path& canary) {
  Command command;
  command.host_program = program;
  if (!attack.argument.empty()) command.arguments.push_back(attack.argument);
  // In pieces, because one argument may not be larger than 128 KiB whatever their sum.
  constexpr std::uint64_t kPiece = 100 * 1024;
  for (std::uint64_t left = attack.argument_bytes; left > 0; left -= std::min(left, kPiece)) {
    command.arguments.emplace_back(std::min(left, kPiece), 'x');
  }
  command.environment = {"CANARY=" + canary.string()};
  command.room.profile = attack.multi ? sandbox::Profile::kMulti : sandbox::Profile::kRun;
  command.room.proc = attack.proc;
  if (attack.list_canary) command.room.read_only = {canary};
  command.answers = attack.answers.has_value();
  command.collect = attack.collect;
  return command;
}

Command make_compilation(const fs::path& source, const fs::path& canary) {
  Command command;
  command.room.profile = sandbox::Profile::kMulti;
  for (const char* path : {"/usr", "/bin", "/lib", "/lib64", "/etc/alternatives"}) {
    if (fs::exists(fs::symlink_status(path))) command.room.read_only.emplace_back(path);
  }
  command.program = "/usr/bin/g++";
  command.arguments = {"-O0", "-c", "main.cpp", "-o", "main.o"};
  command.environment = {"PATH=/usr/bin:/bin", "TMPDIR=.", "LC_ALL=C"};
  command.files = {{"main.cpp", expand_source(source, canary.string()), false}};
  command.collect = {"main.o"};
  return command;
}

class Suite {
 public:
  Suite(const Options& options, const Stage& stage, sandbox::Sandbox& box, bool weak)
      : options_(options), stage_(stage), sandbox_(box), weak_(weak) {}

  void run_all() {
    for (const fs::path& source : sources("run")) {
      for (const Case& attack : read_cases(source)) {
        try_case(attack, make_command(attack, stage_.program(source.stem()), stage_.canary()));
      }
    }
    if (!fs::exists("/usr/bin/g++")) {
      std::puts("skip the attacks on the compiler: no g++");
      return;
    }
    for (const fs::path& source : sources("compile")) {
      for (Case attack : read_cases(source)) {
        attack.name = "compile " + attack.name;
        attack.limits.memory = sandbox::Bytes{512U << 20};
        attack.limits.cpu = std::chrono::milliseconds(700);
        try_case(attack, make_compilation(source, stage_.canary()));
      }
    }
  }

  [[nodiscard]] int cases() const { return cases_; }
  [[nodiscard]] int failures() const { return failures_; }

 private:
  [[nodiscard]] std::vector<fs::path> sources(const char* folder) const {
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(options_.sources / folder)) {
      const bool wanted = entry.path().filename().string().starts_with(options_.only);
      if (wanted) found.push_back(entry.path());
    }
    std::ranges::sort(found);
    return found;
  }

  void try_case(Case attack, const Command& command) {
    for (auto* time : {&attack.limits.cpu, &attack.limits.wall, &attack.limits.lap_cpu,
                       &attack.limits.idle, &attack.at_most}) {
      *time *= options_.scale;
    }
    if (weak_ && attack.skip_when_weak) {
      std::printf("skip %-32s not contained without namespaces\n", attack.name.c_str());
      return;
    }
    ++cases_;
    std::vector<std::string> complaints;
    std::string verdicts;
    std::size_t processes = 0;
    for (int time = 0; time < 2; ++time) {
      const RunResult result = sandbox_.run(command, attack.limits);
      verdicts += (time == 0 ? "" : ", ") + verdict_of(result);
      judge(attack, result, complaints);
      const std::size_t now = count_descendants();
      if (time == 1 && now != processes) complaints.push_back("left processes running");
      processes = now;
    }
    if (!complaints.empty()) ++failures_;
    std::printf("%s %-32s %s\n", complaints.empty() ? "ok  " : "FAIL", attack.name.c_str(),
                verdicts.c_str());
    for (const std::string& complaint : complaints) std::printf("       %s\n", complaint.c_str());
    std::fflush(stdout);
  }

  void judge(const Case& attack, const RunResult& result, std::vector<std::string>& complaints) {
    const std::string verdict = verdict_of(result);
    const auto& expected =
        weak_ && !attack.weak_verdicts.empty() ? attack.weak_verdicts : attack.verdicts;
    if (std::ranges::find(expected, verdict) == expected.end()) {
      complaints.push_back("expected " + expected.front() + ", got " + verdict + ": " +
                           result.standard_error.bytes.substr(0, 300) + result.start_error);
    }
    std::string seen =
        result.standard_output.bytes + result.standard_error.bytes + result.answers.bytes;
    for (const auto& file : result.collected) seen += file.content;
    if (seen.find(kSecret) != std::string::npos || seen.find("root:") != std::string::npos) {
      complaints.emplace_back("a secret of the host came back");
    }
    if (seen.find("ESCAPED") != std::string::npos) complaints.push_back(seen.substr(0, 300));
    if (!attack.collect.empty() && !result.collected.empty()) {
      complaints.push_back("collected " + result.collected[0].name);
    }
    if (attack.answers && *attack.answers != "any" &&
        std::to_string(result.answers.total) != *attack.answers) {
      complaints.push_back("answers: " + std::to_string(result.answers.total) + " bytes");
    }
    if (attack.output && result.standard_output.total != *attack.output) {
      complaints.push_back("output: " + std::to_string(result.standard_output.total) + " bytes");
    }
    const auto most =
        attack.at_most.count() != 0 ? attack.at_most : attack.limits.wall + std::chrono::seconds(1);
    if (result.wall > most) complaints.emplace_back("took too long");
  }

  const Options& options_;
  const Stage& stage_;
  sandbox::Sandbox& sandbox_;
  bool weak_;
  int cases_ = 0;
  int failures_ = 0;
};

/// Without namespaces the full sandbox must say so, not become weaker.
bool refuses_to_be_full(const sandbox::SandboxOptions& options) {
  try {
    static_cast<void>(sandbox::open_sandbox(options)->isolation());
    return false;
  } catch (const sandbox::SandboxError& error) {
    std::printf("ok   the full sandbox refuses: %s\n     %s\n", error.what(), error.help().c_str());
    return !error.help().empty();
  }
}

int run_suite(const Options& options) {
  const Stage stage(options);
  const bool weak = options.host == "no-namespaces";
  if (weak) refuse_user_namespaces();
  if (options.host == "user" && ::geteuid() == 0) become_nobody();
  const HostState before = look_at_host(stage.canary());
  sandbox::SandboxOptions settings;
  settings.box_binary = stage.box();
  settings.use_cgroups = options.host != "no-cgroups";
  int failures = 0;
  if (weak) {
    if (!refuses_to_be_full(settings)) ++failures;
    settings.strength = sandbox::Strength::kWeak;
  }
  auto instance = sandbox::open_sandbox(settings);
  for (const auto& layer : instance->isolation().layers) {
    std::printf("     %-12s %s %s\n", layer.name.c_str(),
                layer.state == sandbox::LayerState::kOn ? "on " : "off", layer.detail.c_str());
  }
  Suite suite(options, stage, *instance, weak);
  suite.run_all();
  instance.reset();
  for (const std::string& line : differences(before, look_at_host(stage.canary()))) {
    std::printf("FAIL host: %s\n", line.c_str());
    ++failures;
  }
  failures += suite.failures();
  std::printf("%s: %d attacks, each run twice, %d not contained\n", options.host.c_str(),
              suite.cases(), failures);
  return failures == 0 ? 0 : 1;
}

Options parse(int argc, char** argv) {
  std::map<std::string, std::string> values;
  for (int i = 1; i + 1 < argc; i += 2) values[argv[i]] = argv[i + 1];
  Options options;
  options.host = values["--host"];
  options.sources = values["--sources"];
  options.programs = values["--programs"];
  options.only = values["--only"];
  if (!values["--scale"].empty()) options.scale = std::max(1, std::stoi(values["--scale"]));
  const bool known = options.host == "root" || options.host == "user" ||
                     options.host == "no-namespaces" || options.host == "no-cgroups";
  if (!known) throw std::runtime_error("--host root, user, no-namespaces or no-cgroups");
  return options;
}

}  // namespace

}  // namespace gavel::attacks

int main(int argc, char** argv) {
  try {
    const auto options = gavel::attacks::parse(argc, argv);
    if (options.host == "root" && ::geteuid() != 0) {
      std::puts("skipped: not root");
      return gavel::attacks::kSkipped;
    }
    return gavel::attacks::run_suite(options);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "run_attacks: %s\n", error.what());
    return 1;
  }
}
