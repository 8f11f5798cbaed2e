#include <map>
#include <utility>

#include <fmt/format.h>

#include "gavel/judge/pack.h"

#include "problem/pack_index.h"

namespace gavel::judge {
namespace {

namespace fs = std::filesystem;

InputError complaint(const fs::path& file, std::string message, std::string help) {
  return InputError(Diagnostic{.id = "Y090",
                               .severity = Severity::kError,
                               .place = {.file = file.string()},
                               .message = std::move(message),
                               .help = std::move(help)});
}

ProblemSummary summary_of(Problem problem) {
  return {.id = std::move(problem.id),
          .title = std::move(problem.title),
          .topic = std::move(problem.topic),
          .pack = {},
          .kind = problem.kind,
          .difficulty = problem.difficulty,
          .tags = std::move(problem.tags),
          .minutes = problem.minutes,
          .file = {},
          .hidden_by = {}};
}

/// From the index, or by loading the file. Throws InputError.
ProblemSummary read_entry(const PackEntry& entry, PackIndex& index) {
  const auto stamp = stamp_of(entry.file);
  if (stamp) {
    if (const ProblemSummary* known = index.find(entry.file, *stamp)) return *known;
  }
  ProblemSummary summary = summary_of(load_problem(entry.file));
  if (stamp) index.add(entry.file, *stamp, summary);
  return summary;
}

/// A pack finds problems by the names of their folders, and people by their ids.
void require_own_name(const ProblemSummary& summary, const PackEntry& entry) {
  if (summary.id == entry.id) return;
  throw complaint(
      entry.file,
      fmt::format("the problem `{}` lies in a folder named `{}`", summary.id, entry.id),
      "name the folder like the id");
}

/// Within a pack nothing but the path could tell two problems of one id apart.
void require_own_id(const PackEntry& entry, const PackEntry& first) {
  if (&entry == &first || entry.rank != first.rank) return;
  throw complaint(entry.file,
                  fmt::format("the id `{}` is taken by {}", entry.id, first.file.string()),
                  "every problem of a pack has an id of its own");
}

using FirstOfId = std::map<std::string, const PackEntry*>;

FirstOfId first_of_each_id(const std::vector<PackEntry>& entries) {
  FirstOfId first;
  for (const PackEntry& entry : entries) {
    const auto [known, is_new] = first.emplace(entry.id, &entry);
    if (!is_new && entry.rank < known->second->rank) known->second = &entry;
  }
  return first;
}

}  // namespace

PackListing list_problems(std::span<const PackFolder> packs, const fs::path& index_directory) {
  PackListing listing;
  const std::vector<PackEntry> entries = find_problems(packs);
  const FirstOfId first = first_of_each_id(entries);
  PackIndex index(index_directory, packs);
  for (const PackEntry& entry : entries) {
    try {
      const PackEntry& used = *first.at(entry.id);
      ProblemSummary summary = read_entry(entry, index);
      require_own_name(summary, entry);
      require_own_id(entry, used);
      summary.pack = entry.pack;
      summary.file = fs::absolute(entry.file).lexically_normal();
      if (&entry != &used) summary.hidden_by = fs::absolute(used.file).lexically_normal();
      listing.problems.push_back(std::move(summary));
    } catch (const InputError& error) {
      listing.errors.push_back(error);
    }
  }
  index.save();
  return listing;
}

}  // namespace gavel::judge
