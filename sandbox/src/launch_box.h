#pragma once

#include <filesystem>
#include <memory>

#include "../protocol/unique_fd.h"

namespace gavel::sandbox {

/// The process of one gavel-box. Destroying it ends the box, and with it everything inside; close
/// the channel first, so that the box can end by itself.
class BoxProcess {
 public:
  virtual ~BoxProcess() = default;

  /// Ends the box at once, whatever it is doing, and waits until it is gone.
  virtual void kill() = 0;

  /// The pid of its outer process.
  [[nodiscard]] virtual int id() const = 0;
};

/// Whether systemd can be asked for a scope here: a control group of its own for the box, with
/// controllers, that this user may divide.
[[nodiscard]] bool can_launch_in_scope();

/// Starts the gavel-box binary with `channel` as its descriptor 3, nothing on its standard
/// descriptors and an empty environment; `in_scope`
/// through systemd-run, which becomes the box. Throws SandboxError.
[[nodiscard]] std::unique_ptr<BoxProcess> launch_box(const std::filesystem::path& binary,
                                                     UniqueFd channel, bool in_scope);

}  // namespace gavel::sandbox
