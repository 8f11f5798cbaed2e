#pragma once

#include <atomic>
#include <filesystem>
#include <memory>

#include "gavel/sandbox/command.h"
#include "gavel/sandbox/conversation.h"
#include "gavel/sandbox/isolation.h"
#include "gavel/sandbox/limits.h"
#include "gavel/sandbox/run_result.h"

namespace gavel::sandbox {

/// Runs commands under limits. The one seam between the judge and the machine; tests use a fake.
class Sandbox {
 public:
  virtual ~Sandbox() = default;

  /// Runs `command` to its end and leaves nothing of it behind. Safe to call from several threads:
  /// each call uses a resident box of its own. When `cancel` becomes true the run is killed and
  /// ends as kCancelled. Throws SandboxError when the sandbox itself fails.
  virtual RunResult run(const Command& command, const Limits& limits,
                        const std::atomic<bool>* cancel = nullptr) = 0;

  /// Runs two programs at once, each in a box of its own, the standard output of each joined to the
  /// standard input of the other; returns when both have ended. Otherwise as run().
  virtual Conversation converse(const Talker& first, const Talker& second, const GoesOn& goes_on,
                                const std::atomic<bool>* cancel = nullptr) = 0;

  /// Starts a box for `room` in the background so that a later run finds it ready. May do nothing.
  virtual void prepare(const Room& room) = 0;

  /// What is in force for runs in the default room. Throws SandboxError when no box can be started.
  virtual Isolation isolation() = 0;
};

/// How strong the sandbox has to be.
enum class Strength {
  kFull,  ///< Namespaces and seccomp, or nothing: without them opening fails with a reason.
  /// Asked for by the user: rlimits, seccomp, no_new_privs and (where present) Landlock, nothing
  /// else, also where namespaces exist. /box is then a directory elsewhere, and the program's
  /// working directory: commands that have to work there name their files relative to it.
  kWeak,
};

struct SandboxOptions {
  Strength strength = Strength::kFull;

  /// The gavel-box binary. Empty: beside the running program, then in its ../libexec/gavel.
  std::filesystem::path box_binary;

  /// Off in tests that prove what holds without cgroups.
  bool use_cgroups = true;
};

/// Opens the real sandbox. Cheap: boxes start with the first run. Start it early, before the
/// process grows, because a box inherits its launcher's memory high-water mark. Throws SandboxError
/// when gavel-box is not found.
[[nodiscard]] std::unique_ptr<Sandbox> open_sandbox(const SandboxOptions& options = {});

}  // namespace gavel::sandbox
