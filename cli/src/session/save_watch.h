#pragma once

#include <filesystem>
#include <string>

#include "session/descriptor.h"

namespace gavel::cli {

/// Notices when one file is saved. Watches its folder, because many editors write another file and
/// rename it. Throws std::system_error when there are no watches left
/// (fs.inotify.max_user_watches).
class SaveWatch {
 public:
  explicit SaveWatch(const std::filesystem::path& file);

  /// Readable when something happened in the folder.
  [[nodiscard]] int fd() const { return inotify_.get(); }

  /// Takes what happened: whether the file was saved. Does not block.
  [[nodiscard]] bool take();

 private:
  std::string name_;
  Descriptor inotify_;
};

}  // namespace gavel::cli
