#include "context.h"

#include <fmt/format.h>

#include <algorithm>

#include "command_error.h"
#include "workspace/paths.h"

namespace gavel::cli {
namespace fs = std::filesystem;

namespace {

terminal::ProgressLine::Write progress_writer(const GlobalOptions& global) {
  if (global.quiet || global.json) return {};
  return terminal::standard_error_if_terminal();
}

}  // namespace

Context::Context(GlobalOptions global)
    : global_(std::move(global)),
      look_(Look::for_standard_output(global_)),
      progress_(progress_writer(global_), look_.width) {
  judge::remember_toolchains_in(cache_home() / "tools");
}

Context::~Context() = default;

std::atomic<bool>& Context::interrupted() {
  static std::atomic<bool> flag{false};
  return flag;
}

sandbox::Sandbox& Context::sandbox() {
  if (!sandbox_) {
    sandbox::SandboxOptions options;
    if (global_.weak_sandbox) options.strength = sandbox::Strength::kWeak;
    sandbox_ = sandbox::open_sandbox(options);
  }
  return *sandbox_;
}

judge::Judge& Context::judge() {
  if (!judge_) {
    judge_ = std::make_unique<judge::Judge>(sandbox(), cache_home());
    judge_->cancel_with(&interrupted());
    judge_->on_progress([this](const std::string& what) { progress_.show(what); });
  }
  return *judge_;
}

const std::optional<Workspace>& Context::workspace() {
  if (!workspace_) workspace_ = find_workspace(fs::current_path());
  return *workspace_;
}

std::vector<fs::path> Context::pack_roots() {
  std::vector<fs::path> roots = global_.packs;
  if (workspace()) roots.push_back(workspace()->folder / "problems");
  roots.push_back(data_home() / "problems");
  if (const fs::path own = built_in_pack(); !own.empty()) roots.push_back(own);
  return roots;
}

std::vector<std::string> Context::problem_ids() {
  std::vector<std::string> ids;
  for (const judge::PackEntry& entry : judge::find_problems(pack_roots())) ids.push_back(entry.id);
  return ids;
}

judge::Problem Context::problem(const std::string& id_or_path) {
  if (id_or_path.find('/') != std::string::npos || id_or_path.ends_with(".yaml") ||
      fs::exists(fs::path(id_or_path) / "problem.yaml")) {
    if (fs::exists(id_or_path)) return judge::load_problem(fs::absolute(id_or_path));
    throw CommandError(ExitCode::kNotFound, "C006", fmt::format("no such file: {}", id_or_path));
  }
  for (const judge::PackEntry& entry : judge::find_problems(pack_roots())) {
    if (entry.id == id_or_path) return judge::load_problem(entry.file);
  }
  const std::string near = judge::did_you_mean(id_or_path, problem_ids());
  throw CommandError(ExitCode::kNotFound, "C006", fmt::format("no such problem: {}", id_or_path),
                     near.empty() ? "see `gavel list`" : fmt::format("did you mean `{}`?", near));
}

}  // namespace gavel::cli
