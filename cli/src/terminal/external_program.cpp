#include "terminal/external_program.h"

#include <boost/version.hpp>
#include <sys/mman.h>
#include <unistd.h>
#if BOOST_VERSION >= 108800
#include <boost/process/v1.hpp>
namespace process = boost::process::v1;
#else
#include <boost/process.hpp>
namespace process = boost::process;
#endif

#include <cerrno>
#include <cstdio>
#include <memory>

namespace gavel::cli::terminal {
namespace {

struct CloseFile {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

// The text in memory as an open file, to be read from its beginning: unlike a pipe it needs no
// writer beside the reader, and leaving it half read is no error.
File as_file(std::string_view text) {
  const int fd = memfd_create("gavel-text", MFD_CLOEXEC);
  if (fd < 0) return nullptr;
  File file(fdopen(fd, "w+e"));
  if (file == nullptr) {
    close(fd);
    return nullptr;
  }
  if (std::fwrite(text.data(), 1, text.size(), file.get()) != text.size()) return nullptr;
  if (std::fflush(file.get()) != 0) return nullptr;
  std::rewind(file.get());
  return file;
}

}  // namespace

std::optional<int> run_shell_command(const std::string& command_line, std::string_view input) {
  const File file = as_file(input);
  if (file == nullptr) return {};
  process::environment environment = boost::this_process::environment();
  if (environment["LESS"].empty()) environment["LESS"] = "FRX";
  std::error_code error;
  process::child child("/bin/sh", "-c", command_line, process::std_in < file.get(), environment,
                       error);
  if (error) return {};
  child.wait(error);
  if (error) return {};
  return child.exit_code();
}

std::string shell_word(std::string_view text) {
  std::string word = "'";
  for (const char c : text) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return word + "'";
}

bool is_on_path(const std::string& name) {
  return !process::search_path(name).empty();
}

}  // namespace gavel::cli::terminal
