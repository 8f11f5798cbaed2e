#pragma once

#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "gavel/judge/judge.h"
#include "gavel/judge/pack.h"
#include "gavel/sandbox/sandbox.h"
#include "look.h"
#include "options.h"
#include "terminal/progress.h"
#include "workspace/workspace.h"

namespace gavel::cli {

/// What every command works with. The sandbox and the judge are opened when first asked for: `list`
/// and `show` must not pay for them.
class Context {
 public:
  explicit Context(GlobalOptions global);
  ~Context();

  [[nodiscard]] const GlobalOptions& global() const { return global_; }
  [[nodiscard]] const Look& look() const { return look_; }

  /// Throws SandboxError when there is none good enough.
  sandbox::Sandbox& sandbox();
  judge::Judge& judge();

  /// Where problems are looked for, most special first: --pack, the workspace, the user's data
  /// folder, the pack that came with gavel.
  [[nodiscard]] std::vector<std::filesystem::path> pack_roots();

  /// Loads one problem by id, or by the path of its folder or file. Throws NotFound with a
  /// did-you-mean, or InputError.
  [[nodiscard]] judge::Problem problem(const std::string& id_or_path);

  /// Ids of all problem folders, without loading any.
  [[nodiscard]] std::vector<std::string> problem_ids();

  [[nodiscard]] const std::optional<Workspace>& workspace();

  /// Takes the progress line off the terminal, before a result is printed.
  void clear_progress() { progress_.erase(); }

  /// Set by SIGINT and SIGTERM; everything long looks at it.
  static std::atomic<bool>& interrupted();

 private:
  GlobalOptions global_;
  Look look_;
  terminal::ProgressLine progress_;
  std::optional<std::optional<Workspace>> workspace_;
  std::unique_ptr<sandbox::Sandbox> sandbox_;
  std::unique_ptr<judge::Judge> judge_;
};

}  // namespace gavel::cli
