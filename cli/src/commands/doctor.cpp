#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>

#include "commands/commands.h"
#include "gavel/round/store_error.h"
#include "gavel/sandbox/sandbox_error.h"
#include "json_output.h"
#include "language_status.h"
#include "output.h"
#include "round/round_book.h"
#include "screens/machine_screen.h"
#include "workspace/paths.h"

namespace gavel::cli {
namespace fs = std::filesystem;
namespace {

/// A layer whose absence matters for safety is a failure, one that only measures better a warning.
CheckState state_of(const sandbox::Layer& layer) {
  if (layer.state != sandbox::LayerState::kAbsent) return CheckState::kOk;
  const bool vital = layer.name == "namespaces" || layer.name == "seccomp" || layer.name == "mounts";
  return vital ? CheckState::kFail : CheckState::kWarn;
}

void check_sandbox(Context& context, std::vector<DoctorCheck>& checks) {
  try {
    for (const sandbox::Layer& layer : context.sandbox().isolation().layers) {
      checks.push_back({state_of(layer), "sandbox " + layer.name, layer.detail, layer.effect,
                        layer.fix});
    }
  } catch (const sandbox::SandboxError& error) {
    checks.push_back({CheckState::kFail, "sandbox", error.what(),
                      "nothing can be judged without it",
                      "see docs/sandbox.md; `--sandbox weak` goes on with what there is"});
  }
}

void check_languages(Context& context, std::vector<DoctorCheck>& checks) {
  for (const LanguageStatus& status : language_status(context)) {
    const std::string name(status.language->name());
    if (!status.toolchain) {
      checks.push_back({CheckState::kOff, name, "not installed", "",
                        std::string(status.language->install_hint())});
    } else if (status.self_test_passed) {
      checks.push_back({CheckState::kOk, name,
                        fmt::format("{} {}   {}", status.toolchain->name, status.toolchain->version,
                                    status.toolchain->executable.string())});
    } else {
      checks.push_back({CheckState::kFail, name, status.self_test_error,
                        "solutions in this language cannot be judged",
                        std::string(status.language->install_hint())});
    }
  }
}

void check_folders(Context& context, std::vector<DoctorCheck>& checks) {
  const fs::path cache = cache_home();
  std::error_code error;
  fs::create_directories(cache, error);
  if (access(cache.c_str(), W_OK) == 0) {
    checks.push_back({CheckState::kOk, "cache", cache.string()});
  } else {
    checks.push_back({CheckState::kWarn, "cache", cache.string() + " cannot be written",
                      "every build and every test is made anew", "set XDG_CACHE_HOME"});
  }
  if (const auto& workspace = context.workspace()) {
    checks.push_back({CheckState::kOk, "workspace", workspace->folder.string()});
  } else {
    checks.push_back({CheckState::kOff, "workspace", "none", "", "gavel init"});
  }
  const std::size_t count = context.problem_ids().size();
  checks.push_back({count > 0 ? CheckState::kOk : CheckState::kWarn, "problems",
                    fmt::format("{} found", count), "",
                    count > 0 ? "" : "name a pack with --pack DIR"});
}

void check_history(std::vector<DoctorCheck>& checks) {
  const fs::path file = history_file();
  std::error_code error;
  if (!fs::exists(file, error)) {
    checks.push_back({CheckState::kOff, "history", "no rounds yet", "", "gavel start ID"});
    return;
  }
  try {
    const RoundBook book;
    checks.push_back({CheckState::kOk, "history",
                      fmt::format("{} rounds   {}", book.all().size(), file.string())});
  } catch (const round::StoreError& damage) {
    checks.push_back({CheckState::kFail, "history", damage.what(),
                      "rounds are neither recorded nor shown", damage.help()});
  }
}

}  // namespace

ExitCode run_command(Context& context, const DoctorOptions&) {
  std::vector<DoctorCheck> checks;
  check_sandbox(context, checks);
  if (checks.back().state != CheckState::kFail) check_languages(context, checks);
  check_folders(context, checks);
  check_history(checks);
  if (context.global().json) {
    print(doctor_json(checks));
  } else {
    print_screen(context, doctor_screen(checks, context.look()));
  }
  for (const DoctorCheck& check : checks) {
    if (check.state == CheckState::kFail) return ExitCode::kEnvironment;
  }
  return ExitCode::kOk;
}

}  // namespace gavel::cli
