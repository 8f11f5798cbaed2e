#include "memory_file.h"

#include <cerrno>
#include <string>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gavel/sandbox/sandbox_error.h"

namespace gavel::sandbox {

namespace {

constexpr int kSeals = F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE;

UniqueFd create() {
  UniqueFd file(::memfd_create("gavel", MFD_CLOEXEC | MFD_ALLOW_SEALING));
  if (!file) throw SandboxError("make a memory file", errno);
  return file;
}

void seal(int file) {
  if (::fcntl(file, F_ADD_SEALS, kSeals) < 0) throw SandboxError("seal a memory file", errno);
}

}  // namespace

UniqueFd make_memory_file(std::string_view bytes) {
  UniqueFd file = create();
  while (!bytes.empty()) {
    const ssize_t n = ::write(file.get(), bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) throw SandboxError("fill a memory file", errno);
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  seal(file.get());
  return file;
}

UniqueFd copy_to_memory_file(int source) {
  UniqueFd file = create();
  off_t offset = 0;
  for (;;) {
    constexpr std::size_t kChunk = std::size_t{1} << 24;
    const ssize_t n = ::sendfile(file.get(), source, &offset, kChunk);
    if (n < 0) throw SandboxError("fill a memory file", errno);
    if (n == 0) break;
  }
  if (::fchmod(file.get(), 0555) < 0) throw SandboxError("make a memory file executable", errno);
  seal(file.get());
  return reopen_for_reading(file.get());
}

UniqueFd reopen_for_reading(int fd) {
  const std::string path = "/proc/self/fd/" + std::to_string(fd);
  UniqueFd copy(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!copy) throw SandboxError("open an input", errno);
  return copy;
}

}  // namespace gavel::sandbox
