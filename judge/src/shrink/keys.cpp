#include "shrink/keys.h"

#include <algorithm>
#include <string>

namespace gavel::judge::shrinking {
namespace {

const Shape* pool_of(const DomainSpec& line) {
  for (const Shape& shape : line.shapes) {
    if (shape.law == Shape::Law::kPool) return &shape;
  }
  return nullptr;
}

bool is_text(const Type& type) {
  if (type.kind == TypeKind::kList) return is_text(type.args.at(0));
  return type.kind == TypeKind::kString || type.kind == TypeKind::kChar;
}

bool same_pool(const DomainSpec& a, const DomainSpec& b) {
  const Shape* x = pool_of(a);
  const Shape* y = pool_of(b);
  return x && y && !x->name.empty() && x->name == y->name;
}

bool simpler(const Value& a, const Value& b) {
  if (a.is_string() && b.is_string()) {
    const auto& x = a.as_string();
    const auto& y = b.as_string();
    return x.size() != y.size() ? x.size() < y.size() : x < y;
  }
  if (a.is_integer() && b.is_integer()) return a.as_integer() < b.as_integer();
  return false;
}

void collect_names(const Anatomy& parts, KeyGroup& group) {
  for (const std::size_t leaf : group.leaves) {
    const Value& value = *parts.leaves[leaf].value;
    if (!value.is_string() && !value.is_integer()) continue;
    group.names.push_back(value);
  }
  std::sort(group.names.begin(), group.names.end(), simpler);
  group.names.erase(std::unique(group.names.begin(), group.names.end()), group.names.end());
}

}  // namespace

std::vector<KeyGroup> key_groups(const Anatomy& parts) {
  std::vector<KeyGroup> keys;
  for (const LeafGroup& group : groups(parts)) {
    if (!group.line->from_pool.empty() || !group.line->bounds.choices.empty()) continue;
    if (!is_text(group.line->type) && !pool_of(*group.line)) continue;
    const auto shared = std::find_if(keys.begin(), keys.end(), [&](const KeyGroup& known) {
      return same_pool(*known.line, *group.line);
    });
    KeyGroup& key = shared != keys.end() ? *shared : keys.emplace_back(KeyGroup{group.line, {}, {}});
    key.leaves.insert(key.leaves.end(), group.leaves.begin(), group.leaves.end());
  }
  for (KeyGroup& key : keys) collect_names(parts, key);
  return keys;
}

DomainCase replaced(const Problem& problem, const DomainCase& input, const KeyGroup& group,
                    const Value& from, const Value& to) {
  DomainCase changed = input;
  const Anatomy parts = anatomy(problem, changed);
  for (const std::size_t leaf : group.leaves) {
    if (*parts.leaves[leaf].value == from) *parts.leaves[leaf].value = to;
  }
  return changed;
}

}  // namespace gavel::judge::shrinking
