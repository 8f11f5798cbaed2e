#include "language/compiler_room.h"

#include "language/toolchain_search.h"

namespace gavel::judge {
namespace fs = std::filesystem;

sandbox::Room compiler_room(const fs::path& compiler, const fs::path& prebuilt) {
  using namespace sandbox::literals;
  std::vector<fs::path> paths = {"/usr/bin",     "/usr/lib",
                                 "/usr/lib32",   "/usr/lib64",
                                 "/usr/libx32",  "/usr/libexec",
                                 "/usr/include", "/usr/local/include",
                                 "/bin",         "/lib",
                                 "/lib32",       "/lib64",
                                 "/libx32",      "/etc/alternatives"};
  std::error_code error;
  const fs::path real = fs::canonical(compiler, error);
  for (const fs::path& file : {compiler, real}) {
    const fs::path prefix = file.parent_path().parent_path();
    if (prefix != "/usr" && prefix != "/" && !prefix.empty()) paths.push_back(prefix);
  }
  sandbox::Room room;
  room.profile = sandbox::Profile::kMulti;
  room.read_only = existing(std::move(paths));
  if (!prebuilt.empty()) room.read_only.push_back(prebuilt);
  room.scratch = 512_MiB;
  return room;
}

}  // namespace gavel::judge
