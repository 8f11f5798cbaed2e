#include "gavel/sandbox/sandbox.h"

#include <cerrno>
#include <system_error>

#include <unistd.h>

#include "gavel/sandbox/sandbox_error.h"

#include "box_pool.h"

namespace gavel::sandbox {

namespace {

constexpr const char* kBoxName = "gavel-box";

std::filesystem::path find_box() {
  std::error_code error;
  const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", error);
  if (error) throw SandboxError("find gavel-box", error.value());
  const std::filesystem::path directory = self.parent_path();
  for (const std::filesystem::path& candidate :
       {directory / kBoxName, directory.parent_path() / "libexec" / "gavel" / kBoxName,
        directory.parent_path() / "bin" / kBoxName}) {
    if (::access(candidate.c_str(), X_OK) == 0) return candidate;
  }
  throw SandboxError("find gavel-box beside " + self.string() + " or in ../libexec/gavel", ENOENT,
                     "reinstall gavel, or build the target gavel-box");
}

}  // namespace

std::unique_ptr<Sandbox> open_sandbox(const SandboxOptions& options) {
  std::filesystem::path binary = options.box_binary.empty() ? find_box() : options.box_binary;
  if (::access(binary.c_str(), X_OK) != 0) throw SandboxError("use " + binary.string(), errno);
  return std::make_unique<BoxPool>(options, std::move(binary));
}

}  // namespace gavel::sandbox
