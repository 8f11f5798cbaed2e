#pragma once

#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "command_error.h"
#include "gavel/judge/judge.h"
#include "gavel/judge/pack.h"
#include "gavel/sandbox/sandbox.h"
#include "global_options.h"
#include "look.h"
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

  /// Where problems are looked for, in order of precedence; see pack_folders.h.
  [[nodiscard]] std::vector<judge::PackFolder> packs();

  /// Loads one problem: by id, by PACK/ID or TOPIC/ID, or by the path of its folder or file. Says on
  /// standard error which one is used when several packs have the id. Throws CommandError
  /// (kNotFound) with a did-you-mean, or InputError.
  [[nodiscard]] judge::Problem problem(const std::string& reference);

  /// All problem folders, without loading any.
  [[nodiscard]] std::vector<judge::PackEntry> entries();
  [[nodiscard]] std::vector<std::string> problem_ids();

  [[nodiscard]] const std::optional<Workspace>& workspace();

  /// Takes the progress line off the terminal, before a result is printed.
  void clear_progress() { progress_.erase(); }

  /// What stands before everything that the progress line says from now on. Thread-safe.
  void set_progress_head(std::string text);

  /// Set by interrupt(); everything long looks at it.
  static std::atomic<bool>& interrupted();

  /// Becomes readable with interrupt() and stays so; everything that waits waits for it too.
  static int interruption();

  /// For the handlers of SIGINT and SIGTERM. Call interruption() once before they are installed.
  static void interrupt();

 private:
  void advise_of_others(const std::vector<judge::PackEntry>& named);
  [[nodiscard]] CommandError no_such_problem(const std::string& reference);

  GlobalOptions global_;
  Look look_;
  terminal::ProgressLine progress_;
  std::mutex progress_mutex_;
  std::string progress_head_;
  std::optional<std::optional<Workspace>> workspace_;
  std::unique_ptr<sandbox::Sandbox> sandbox_;
  std::unique_ptr<judge::Judge> judge_;
  bool advised_of_others_ = false;
};

}  // namespace gavel::cli
