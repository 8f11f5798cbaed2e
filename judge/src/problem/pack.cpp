#include "gavel/judge/pack.h"

#include <algorithm>
#include <map>
#include <set>
#include <system_error>
#include <tuple>
#include <utility>

#include <fmt/format.h>

namespace gavel::judge {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFileName = "problem.yaml";

std::vector<fs::path> subfolders(const fs::path& folder) {
  std::vector<fs::path> found;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    const std::string name = it->path().filename().string();
    std::error_code ignored;
    if (!name.starts_with('.') && it->is_directory(ignored)) found.push_back(it->path());
  }
  return found;
}

bool has_problem(const fs::path& folder) {
  std::error_code ignored;
  return fs::exists(folder / kFileName, ignored);
}

void add_entry(const fs::path& folder, std::set<fs::path>& seen, std::vector<PackEntry>& entries) {
  std::error_code ignored;
  const fs::path real = fs::weakly_canonical(folder, ignored);
  if (!seen.insert(real).second) return;
  entries.push_back({folder.filename().string(),
                     fs::absolute(folder).parent_path().filename().string(), folder / kFileName});
}

Diagnostic complaint(const Problem& problem, std::string message, std::string help) {
  Place place;
  place.file = problem.file.string();
  return {.id = "Y090",
          .severity = Severity::kError,
          .place = std::move(place),
          .message = std::move(message),
          .help = std::move(help)};
}

/// A pack finds problems by the names of their folders, and people by their ids.
void add_problem(Problem problem, const PackEntry& entry, std::map<std::string, fs::path>& ids,
                 Pack& pack) {
  const auto [first, is_new] = ids.emplace(problem.id, problem.file);
  if (!is_new) {
    pack.errors.emplace_back(complaint(
        problem, fmt::format("the id `{}` is taken by {}", problem.id, first->second.string()),
        "every problem of a pack has an id of its own"));
  } else if (problem.id != entry.id) {
    pack.errors.emplace_back(complaint(
        problem, fmt::format("the problem `{}` lies in a folder named `{}`", problem.id, entry.id),
        "name the folder like the id"));
  } else {
    pack.problems.push_back(std::move(problem));
  }
}

}  // namespace

std::vector<PackEntry> find_problems(std::span<const fs::path> roots) {
  std::vector<PackEntry> entries;
  std::set<fs::path> seen;
  for (const fs::path& root : roots) {
    for (const fs::path& folder : subfolders(root)) {
      if (has_problem(folder)) add_entry(folder, seen, entries);
      for (const fs::path& below : subfolders(folder)) {
        if (has_problem(below)) add_entry(below, seen, entries);
      }
    }
  }
  std::stable_sort(entries.begin(), entries.end(), [](const PackEntry& a, const PackEntry& b) {
    return std::tie(a.topic, a.id) < std::tie(b.topic, b.id);
  });
  return entries;
}

Pack load_pack(std::span<const fs::path> roots) {
  Pack pack;
  std::map<std::string, fs::path> ids;
  for (const PackEntry& entry : find_problems(roots)) {
    try {
      add_problem(load_problem(entry.file), entry, ids, pack);
    } catch (const InputError& error) {
      pack.errors.push_back(error);
    }
  }
  return pack;
}

}  // namespace gavel::judge
