#include "workspace/pack_folders.h"

#include <algorithm>
#include <set>
#include <string>
#include <system_error>

#include "workspace/paths.h"

namespace gavel::cli {
namespace fs = std::filesystem;
namespace {

constexpr const char* kWorkspace = "workspace";
constexpr const char* kUser = "user";
constexpr const char* kBuiltIn = "built-in";

class PackNames {
 public:
  std::string claim(const std::string& wanted) {
    std::string name = wanted;
    for (int number = 2; !taken_.insert(name).second; ++number) {
      name = wanted + "-" + std::to_string(number);
    }
    return name;
  }

 private:
  std::set<std::string> taken_{kWorkspace, kUser, kBuiltIn};
};

std::string folder_name(const fs::path& folder) {
  const fs::path clean = fs::absolute(folder).lexically_normal();
  const fs::path named = clean.has_filename() ? clean : clean.parent_path();
  return named.filename().string();
}

bool is_checkout(const fs::path& folder) {
  std::error_code ignored;
  return fs::exists(folder / ".git", ignored) || fs::is_directory(folder / "problems", ignored);
}

std::vector<fs::path> checkouts_in(const fs::path& folder) {
  std::vector<fs::path> found;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    if (is_checkout(it->path())) found.push_back(it->path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

std::vector<judge::PackFolder> pack_folders(std::span<const fs::path> given,
                                            const std::optional<fs::path>& workspace) {
  std::vector<judge::PackFolder> packs;
  PackNames names;
  const auto add = [&](const fs::path& folder) {
    packs.push_back({names.claim(folder_name(folder)), folder});
  };
  for (const fs::path& folder : given) add(folder);
  if (workspace) packs.push_back({kWorkspace, *workspace / "problems"});
  const fs::path own = data_home() / "problems";
  for (const fs::path& checkout : checkouts_in(own)) add(checkout);
  packs.push_back({kUser, own});
  if (const fs::path shipped = built_in_pack(); !shipped.empty()) {
    packs.push_back({kBuiltIn, shipped});
  }
  return packs;
}

}  // namespace gavel::cli
