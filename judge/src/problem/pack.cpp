#include "gavel/judge/pack.h"

#include <sys/stat.h>

#include <algorithm>
#include <set>
#include <system_error>
#include <tuple>
#include <utility>

#include "problem/names.h"

namespace gavel::judge {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFileName = "problem.yaml";
constexpr const char* kCheckoutFolder = "problems";

/// Tells files apart by what they are, not by the path that leads to them.
using FileIdentity = std::pair<dev_t, ino_t>;

class Search {
 public:
  explicit Search(std::vector<PackEntry>& entries) : entries_(entries) {}

  void pack(const PackFolder& pack, std::size_t rank) {
    pack_ = &pack;
    rank_ = rank;
    folder(pack.folder, /*levels=*/2);
    // In a checkout the problems may lie a level deeper, beside what else a repository has.
    folder(pack.folder / kCheckoutFolder, /*levels=*/2);
  }

 private:
  void folder(const fs::path& folder, int levels) {
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
      const std::string name = it->path().filename().string();
      std::error_code ignored;
      if (name.starts_with('.') || !it->is_directory(ignored)) continue;
      if (add(it->path())) continue;
      if (levels > 1) this->folder(it->path(), levels - 1);
    }
  }

  /// False when the folder is no problem's.
  bool add(const fs::path& folder) {
    fs::path file = folder / kFileName;
    struct stat status {};
    if (::stat(file.c_str(), &status) != 0) return false;
    if (!seen_.emplace(status.st_dev, status.st_ino).second) return true;
    entries_.push_back({.id = folder.filename().string(),
                        .topic = fs::absolute(folder).parent_path().filename().string(),
                        .pack = pack_->name,
                        .file = std::move(file),
                        .rank = rank_});
    return true;
  }

  std::vector<PackEntry>& entries_;
  std::set<FileIdentity> seen_;
  const PackFolder* pack_ = nullptr;
  std::size_t rank_ = 0;
};

bool in_order(const PackEntry& a, const PackEntry& b) {
  return std::tie(a.topic, a.id, a.rank, a.file) < std::tie(b.topic, b.id, b.rank, b.file);
}

}  // namespace

std::vector<PackEntry> find_problems(std::span<const PackFolder> packs) {
  std::vector<PackEntry> entries;
  Search search(entries);
  for (std::size_t rank = 0; rank < packs.size(); ++rank) search.pack(packs[rank], rank);
  std::sort(entries.begin(), entries.end(), in_order);
  return entries;
}

std::vector<PackEntry> entries_named(std::span<const PackEntry> entries,
                                     std::string_view reference) {
  const std::size_t slash = reference.find_last_of('/');
  const std::string_view id =
      slash == std::string_view::npos ? reference : reference.substr(slash + 1);
  const std::string_view where = slash == std::string_view::npos ? "" : reference.substr(0, slash);
  const auto take = [&](auto matches) {
    std::vector<PackEntry> found;
    for (const PackEntry& entry : entries) {
      if (entry.id == id && matches(entry)) found.push_back(entry);
    }
    std::stable_sort(found.begin(), found.end(), [](const PackEntry& a, const PackEntry& b) {
      return a.rank < b.rank;
    });
    return found;
  };
  if (where.empty()) return take([](const PackEntry&) { return true; });
  const auto of_pack = take([&](const PackEntry& entry) { return entry.pack == where; });
  return of_pack.empty() ? take([&](const PackEntry& entry) { return entry.topic == where; })
                         : of_pack;
}

std::string problem_name_error(std::string_view name) { return slug_error(name); }

}  // namespace gavel::judge
