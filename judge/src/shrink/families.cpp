#include "shrink/families.h"

#include <algorithm>
#include <map>
#include <string>

namespace gavel::judge::shrinking {

std::vector<LeafGroup> families(const Anatomy& parts) {
  std::vector<LeafGroup> all;
  std::map<std::string, std::vector<LeafGroup>> by_record;  // Arguments: no record.
  for (LeafGroup& group : number_groups(parts)) {
    std::erase_if(group.leaves, [&](std::size_t i) { return parts.leaves[i].alone; });
    if (group.leaves.empty()) continue;
    by_record[group.line->record].push_back(group);
    all.push_back(std::move(group));
  }
  for (const auto& [record, members] : by_record) {
    if (members.size() < 2) continue;
    LeafGroup together{members.front().line, {}};
    for (const LeafGroup& member : members) {
      together.leaves.insert(together.leaves.end(), member.leaves.begin(), member.leaves.end());
    }
    std::sort(together.leaves.begin(), together.leaves.end());
    all.push_back(std::move(together));
  }
  return all;
}

std::vector<std::int64_t> values_of(const Anatomy& parts, const LeafGroup& family) {
  std::vector<std::int64_t> values;
  for (const std::size_t i : family.leaves) values.push_back(parts.leaves[i].value->as_integer());
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  return values;
}

std::vector<std::size_t> lowerable_arguments(const Anatomy& parts) {
  std::vector<std::size_t> arguments;
  for (const LeafGroup& group : number_groups(parts)) {
    for (const std::size_t i : group.leaves) {
      const Leaf& leaf = parts.leaves[i];
      if (leaf.alone && leaf.value->as_integer() > simplest_number(leaf.line)) {
        arguments.push_back(i);
      }
    }
  }
  return arguments;
}

}  // namespace gavel::judge::shrinking
