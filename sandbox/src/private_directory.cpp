#include "private_directory.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

#include "gavel/sandbox/sandbox_error.h"

namespace gavel::sandbox {

PrivateDirectory::PrivateDirectory() {
  std::error_code error;
  std::filesystem::path base = std::filesystem::temp_directory_path(error);
  if (error) base = "/tmp";
  std::string pattern = (base / "gavel-weak-XXXXXX").string();
  if (::mkdtemp(pattern.data()) == nullptr) throw SandboxError("make " + pattern, errno);
  path_ = pattern;
}

PrivateDirectory::~PrivateDirectory() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace gavel::sandbox
