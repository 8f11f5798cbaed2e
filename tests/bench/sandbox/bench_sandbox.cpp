// What one run of a program that does nothing costs: bare, in gavel's sandbox and in others. The
// candidates take turns, so that a slow moment of the machine hits all of them; medians are shown.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "gavel/sandbox/sandbox.h"
#include "gavel/sandbox/sandbox_error.h"

namespace {

using gavel::sandbox::Command;
using gavel::sandbox::Ending;
using gavel::sandbox::Sandbox;
using gavel::sandbox::SandboxOptions;
using gavel::sandbox::Strength;

struct Row {
  std::string name;
  std::function<bool()> run_once;
  int every = 1;  ///< Slow candidates run in one of this many rounds.
  std::vector<double> microseconds;
};

bool spawn_and_wait(const std::vector<std::string>& command) {
  std::vector<char*> arguments;
  for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (int fd = 0; fd < 3; ++fd) {
    posix_spawn_file_actions_addopen(&actions, fd, "/dev/null", fd == 0 ? O_RDONLY : O_WRONLY, 0);
  }
  pid_t pid = 0;
  const int error = posix_spawn(&pid, arguments[0], &actions, nullptr, arguments.data(), nullptr);
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) return false;
  int status = 0;
  return waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

std::function<bool()> boxed(Sandbox& sandbox, const char* program) {
  Command command;
  command.host_program = program;
  return [&sandbox, command] {
    const auto result = sandbox.run(command, {});
    return result.ending == Ending::kExited && result.exit_code == 0;
  };
}

/// A resident box with nothing around it: no namespaces, no mounts, the program named by its path.
std::function<bool()> boxed_bare(Sandbox& sandbox) {
  Command command;
  command.program = NOTHING;
  command.room.read_only = {NOTHING};
  return [&sandbox, command] {
    const auto result = sandbox.run(command, {});
    return result.ending == Ending::kExited && result.exit_code == 0;
  };
}

std::optional<std::string> find_tool(const char* name) {
  for (const char* directory : {"/usr/bin/", "/usr/local/bin/", "/bin/"}) {
    const std::string path = std::string(directory) + name;
    if (access(path.c_str(), X_OK) == 0) return path;
  }
  return std::nullopt;
}

std::vector<Row> make_rows(Sandbox& full, Sandbox& weak) {
  std::vector<Row> rows;
  rows.push_back({"spawn", [] { return spawn_and_wait({NOTHING}); }, 1, {}});
  rows.push_back({"box_bare", boxed_bare(weak), 1, {}});
  rows.push_back({"box_hardened", boxed(full, NOTHING), 1, {}});
  rows.push_back({"box_tmpfs", boxed(full, LITTER), 1, {}});
  constexpr int kSlow = 5;
  if (const auto tool = find_tool("bwrap")) {
    const std::vector<std::string> words{*tool,   "--unshare-all",     "--ro-bind",
                                         NOTHING, "/nothing",          "--tmpfs",
                                         "/tmp",  "--die-with-parent", "/nothing"};
    rows.push_back({"bubblewrap", [words] { return spawn_and_wait(words); }, kSlow, {}});
  }
  if (const auto tool = find_tool("firejail")) {
    const std::vector<std::string> words{
        *tool, "--quiet", "--noprofile", "--net=none", "--seccomp", "--caps.drop=all", NOTHING};
    rows.push_back({"firejail", [words] { return spawn_and_wait(words); }, kSlow, {}});
  }
  return rows;
}

void measure(std::vector<Row>& rows, int rounds) {
  using Clock = std::chrono::steady_clock;
  std::erase_if(rows, [](Row& row) {
    const bool works = row.run_once();
    if (!works) std::fprintf(stderr, "%s does not work here\n", row.name.c_str());
    return !works;
  });
  for (int round = 0; round < rounds; ++round) {
    for (Row& row : rows) {
      if (round % row.every != 0) continue;
      const Clock::time_point start = Clock::now();
      if (!row.run_once()) throw std::runtime_error(row.name + " failed");
      row.microseconds.push_back(
          std::chrono::duration<double, std::micro>(Clock::now() - start).count());
    }
  }
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

void print_table(const std::vector<Row>& rows, double spawn) {
  std::printf("%-14s %12s %14s %8s\n", "run", "median us", "over spawn us", "ratio");
  for (const Row& row : rows) {
    const double middle = median(row.microseconds);
    std::printf("%-14s %12.0f %14.0f %8.2f\n", row.name.c_str(), middle, middle - spawn,
                middle / spawn);
  }
}

void print_json(const std::vector<Row>& rows, double spawn) {
  nlohmann::json list = nlohmann::json::array();
  for (const Row& row : rows) {
    const double middle = median(row.microseconds);
    list.push_back({{"name", row.name},
                    {"median_us", middle},
                    {"over_spawn_us", middle - spawn},
                    {"runs", row.microseconds.size()}});
  }
  const nlohmann::json document{{"schema", "gavel.bench.sandbox/1"},
                                {"user", geteuid() == 0 ? "root" : "ordinary"},
                                {"rows", list}};
  std::puts(document.dump(2).c_str());
}

}  // namespace

int main(int argc, char** argv) {
  bool json = false;
  int rounds = 1000;
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--json") {
      json = true;
    } else if (word == "--rounds" && i + 1 < argc) {
      rounds = std::max(1, std::atoi(argv[++i]));
    } else {
      std::fprintf(stderr, "usage: bench_sandbox [--json] [--rounds N]\n");
      return 2;
    }
  }
  try {
    SandboxOptions options;
    const auto full = gavel::sandbox::open_sandbox(options);
    options.strength = Strength::kWeak;
    const auto weak = gavel::sandbox::open_sandbox(options);
    std::vector<Row> rows = make_rows(*full, *weak);
    measure(rows, rounds);
    const double spawn = median(rows.front().microseconds);
    json ? print_json(rows, spawn) : print_table(rows, spawn);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "bench_sandbox: %s\n", error.what());
    return 1;
  }
}
