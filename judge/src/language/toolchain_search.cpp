#include "language/toolchain_search.h"

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstdlib>
#include <fstream>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace gavel::judge {
namespace fs = std::filesystem;
namespace {

std::vector<fs::path> path_directories() {
  const char* const variable = std::getenv("PATH");
  std::string_view rest = variable != nullptr ? variable : "/usr/local/bin:/usr/bin:/bin";
  std::vector<fs::path> directories;
  while (!rest.empty()) {
    const std::size_t colon = rest.find(':');
    const std::string_view directory = rest.substr(0, colon);
    // An empty or relative entry means the current directory: never a place for a compiler.
    if (directory.starts_with('/')) directories.emplace_back(directory);
    rest = colon == rest.npos ? std::string_view() : rest.substr(colon + 1);
  }
  return directories;
}

bool is_wrapper(const fs::path& file) {
  std::error_code error;
  const std::string target = fs::canonical(file, error).filename();
  return target == "ccache" || target == "distcc" || target == "icecc" || target == "sccache";
}

/// A pipe and the child that writes to it; both are gone when this is.
class Reading {
 public:
  explicit Reading(const std::vector<std::string>& command) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return;
    output_ = ends[0];
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    std::vector<char*> arguments;
    for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    if (::posix_spawn(&child_, arguments[0], &actions, nullptr, arguments.data(), environ) != 0) {
      child_ = -1;
    }
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
  }
  ~Reading() {
    if (child_ > 0) {
      ::kill(child_, SIGKILL);
      wait();
    }
    if (output_ >= 0) ::close(output_);
  }
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;

  /// Everything until the end of the output; nothing when it takes too long or the tool fails.
  std::string read_all() {
    using Clock = std::chrono::steady_clock;
    const auto deadline = Clock::now() + std::chrono::seconds(5);
    std::string output;
    while (child_ > 0) {
      const auto left =
          std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
      pollfd poll_output{.fd = output_, .events = POLLIN, .revents = 0};
      if (left <= 0 || ::poll(&poll_output, 1, static_cast<int>(left)) <= 0) return {};
      char bytes[4096];
      const ssize_t got = ::read(output_, bytes, sizeof bytes);
      if (got <= 0) return wait() == 0 ? output : std::string();
      output.append(bytes, static_cast<std::size_t>(got));
    }
    return {};
  }

 private:
  int wait() {
    int status = -1;
    while (::waitpid(child_, &status, 0) < 0 && errno == EINTR) {
    }
    child_ = -1;
    return status;
  }

  int output_ = -1;
  pid_t child_ = -1;
};

}  // namespace

std::vector<fs::path> find_executables(std::initializer_list<std::string_view> names) {
  std::vector<fs::path> found;
  const std::vector<fs::path> directories = path_directories();
  for (const std::string_view name : names) {
    for (const fs::path& directory : directories) {
      const fs::path file = directory / name;
      std::error_code error;
      if (!fs::is_regular_file(file, error) || ::access(file.c_str(), X_OK) != 0) continue;
      if (!is_wrapper(file)) found.push_back(file);
    }
  }
  return found;
}

bool is_script(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return in.get() == '#' && in.get() == '!';
}

std::string output_of(const std::vector<std::string>& command) {
  return Reading(command).read_all();
}

std::string first_version(std::string_view text) {
  const auto is_digit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_digit(text[i])) continue;
    std::size_t end = i;
    while (end < text.size() && (is_digit(text[end]) || text[end] == '.')) ++end;
    const std::string_view number = text.substr(i, end - i);
    if (number.find('.') != number.npos && number.back() != '.') return std::string(number);
    i = end;
  }
  return {};
}

std::vector<fs::path> existing(std::vector<fs::path> paths) {
  std::erase_if(paths, [](const fs::path& path) {
    std::error_code error;
    return !fs::exists(fs::symlink_status(path, error));
  });
  return paths;
}

}  // namespace gavel::judge
