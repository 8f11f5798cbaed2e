#include "session/save_watch.h"

#include <cerrno>
#include <system_error>

#include <sys/inotify.h>

namespace gavel::cli {

SaveWatch::SaveWatch(const std::filesystem::path& file)
    : name_(file.filename().string()), inotify_(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)) {
  const std::string folder = file.parent_path().string();
  if (inotify_.get() < 0 ||
      inotify_add_watch(inotify_.get(), folder.c_str(), IN_CLOSE_WRITE | IN_MOVED_TO) < 0) {
    throw std::system_error(errno, std::generic_category(), "cannot watch " + folder);
  }
}

bool SaveWatch::take() {
  alignas(inotify_event) char buffer[4096];
  bool saved = false;
  for (;;) {
    const ssize_t size = read(inotify_.get(), buffer, sizeof buffer);
    if (size <= 0) return saved;
    for (ssize_t at = 0; at < size;) {
      const auto* event = reinterpret_cast<const inotify_event*>(buffer + at);
      // Events that were lost may have been ours.
      if ((event->mask & IN_Q_OVERFLOW) != 0) saved = true;
      if (event->len > 0 && name_ == event->name) saved = true;
      at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
    }
  }
}

}  // namespace gavel::cli
