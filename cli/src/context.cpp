#include "context.h"

#include <algorithm>
#include <cerrno>
#include <span>
#include <utility>

#include <fmt/format.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "output.h"
#include "workspace/pack_folders.h"
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

int Context::interruption() {
  static const int fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  return fd;
}

void Context::interrupt() {
  interrupted().store(true);
  const int before = errno;
  const std::uint64_t one = 1;
  (void)!write(interruption(), &one, sizeof one);  // A full counter is readable already.
  errno = before;
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
    judge_->on_progress([this](const std::string& what) {
      // Several solutions may be judged at once.
      const std::lock_guard lock(progress_mutex_);
      progress_.show(progress_head_ + what);
    });
  }
  return *judge_;
}

void Context::set_progress_head(std::string text) {
  const std::lock_guard lock(progress_mutex_);
  progress_head_ = std::move(text);
  progress_.show(progress_head_);
}

const std::optional<Workspace>& Context::workspace() {
  if (!workspace_) workspace_ = find_workspace(fs::current_path());
  return *workspace_;
}

std::vector<judge::PackFolder> Context::packs() {
  std::optional<fs::path> workspace_folder;
  if (workspace()) workspace_folder = workspace()->folder;
  return pack_folders(global_.packs, workspace_folder);
}

std::vector<judge::PackEntry> Context::entries() {
  return judge::find_problems(packs());
}

std::vector<std::string> Context::problem_ids() {
  std::vector<std::string> ids;
  for (const judge::PackEntry& entry : entries()) ids.push_back(entry.id);
  return ids;
}

judge::Problem Context::problem(const std::string& reference) {
  const bool is_file =
      reference.ends_with(".yaml") || fs::exists(fs::path(reference) / "problem.yaml");
  if (is_file && fs::exists(reference)) return judge::load_problem(fs::absolute(reference));
  const std::vector<judge::PackEntry> all = entries();
  const std::vector<judge::PackEntry> named = judge::entries_named(all, reference);
  if (!named.empty()) {
    if (named.size() > 1 && named[0].rank != named[1].rank) advise_of_others(named);
    return judge::load_problem(named.front().file);
  }
  throw no_such_problem(reference);
}

void Context::advise_of_others(const std::vector<judge::PackEntry>& named) {
  if (std::exchange(advised_of_others_, true)) return;
  const judge::PackEntry& used = named.front();
  advise(*this, fmt::format("`{}` is in several packs; this is {}/{} ({})", used.id, used.pack,
                            used.id, used.file.string()));
  for (const judge::PackEntry& other : std::span(named).subspan(1)) {
    advise(*this, fmt::format("  also {}/{} ({})", other.pack, other.id, other.file.string()));
  }
}

CommandError Context::no_such_problem(const std::string& reference) {
  if (reference.ends_with(".yaml")) {
    return {ExitCode::kNotFound, "C006", fmt::format("no such file: {}", reference)};
  }
  const std::size_t slash = reference.find_last_of('/');
  const std::string id = slash == std::string::npos ? reference : reference.substr(slash + 1);
  const std::vector<std::string> ids = problem_ids();
  const bool elsewhere = std::find(ids.begin(), ids.end(), id) != ids.end();
  const std::string near = elsewhere ? id : judge::did_you_mean(id, ids);
  return {ExitCode::kNotFound, "C006", fmt::format("no such problem: {}", reference),
          near.empty() ? "see `gavel list`" : fmt::format("did you mean `{}`?", near)};
}

}  // namespace gavel::cli
