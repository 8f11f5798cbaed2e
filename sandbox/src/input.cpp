#include "gavel/sandbox/input.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>

#include "gavel/sandbox/sandbox_error.h"

#include "memory_file.h"

namespace gavel::sandbox {

Input Input::from_bytes(std::string_view bytes) {
  Input input;
  input.data_ = std::make_shared<const UniqueFd>(make_memory_file(bytes));
  return input;
}

Input Input::from_file(const std::filesystem::path& file) {
  UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
  if (!fd) throw SandboxError("open " + file.string(), errno);
  struct stat status {};
  if (::fstat(fd.get(), &status) < 0) throw SandboxError("open " + file.string(), errno);
  if (!S_ISREG(status.st_mode)) {
    throw SandboxError("cannot use " + file.string() + " as input: not a regular file", 0);
  }
  Input input;
  input.data_ = std::make_shared<const UniqueFd>(std::move(fd));
  return input;
}

UniqueFd Input::open() const {
  if (data_ != nullptr) return reopen_for_reading(data_->get());
  UniqueFd nothing(::open("/dev/null", O_RDONLY | O_CLOEXEC));
  if (!nothing) throw SandboxError("open /dev/null", errno);
  return nothing;
}

}  // namespace gavel::sandbox
