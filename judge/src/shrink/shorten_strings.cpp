#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "shrink/deletion.h"
#include "shrink/keys.h"
#include "shrink/passes.h"
#include "shrink/simple_texts.h"

namespace gavel::judge::shrinking {
namespace {

constexpr std::size_t kTexts = 6;

bool contains(const std::vector<Value>& names, const Value& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// Simple texts for one name that no other thing has yet.
std::vector<Value> fresh_names(const KeyGroup& group, const Value& old) {
  std::vector<Value> fresh;
  for (const std::string& text : simple_texts(*group.line, kTexts + group.names.size())) {
    Value name(text);
    if (name == old) break;
    if (!contains(group.names, name) && fresh.size() < kTexts) fresh.push_back(std::move(name));
  }
  return fresh;
}

void rename(Search& search, const KeyGroup& group, const Value& old) {
  const std::vector<Value> fresh = fresh_names(group, old);
  search.adopt_first(fresh.size(), [&](std::size_t i) {
    return std::optional(replaced(search.problem(), search.current(), group, old, fresh[i]));
  });
}

/// The names of one group, those of the current case.
KeyGroup group_at(Search& search, std::size_t which) {
  return key_groups(anatomy(search.problem(), search.current())).at(which);
}

// Pairs grow with the square of the length, and the budget is one of runs.
constexpr std::size_t kLongestForPairs = 12;

/// Two bytes that go together or not at all, such as a bracket and its partner.
template <class Text, class With>
void delete_pairs(Search& search, const Text& text, const With& with) {
  for (bool found = true; found && text().size() <= kLongestForPairs && !search.exhausted();) {
    const std::string whole = text();
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0; i < whole.size(); ++i) {
      for (std::size_t j = i + 2; j < whole.size(); ++j) pairs.emplace_back(i, j);
    }
    found = search
                .adopt_first(pairs.size(),
                             [&](std::size_t k) {
                               std::string changed = whole;
                               changed.erase(pairs[k].second, 1);
                               changed.erase(pairs[k].first, 1);
                               return with(std::move(changed));
                             })
                .has_value();
  }
}

/// Cuts out bytes of one name everywhere, then makes those that stay plain. What is no UTF-8 any
/// more, the validator refuses.
void cut(Search& search, std::size_t which, std::size_t name) {
  const auto text = [&] { return group_at(search, which).names.at(name).as_string(); };
  const auto with = [&](std::string changed) {
    const KeyGroup group = group_at(search, which);
    return std::optional(replaced(search.problem(), search.current(), group, group.names.at(name),
                                  Value(std::move(changed))));
  };
  // Names are sorted: a shorter name may take another place, and then this name's turn is over.
  const KeyGroup before = group_at(search, which);
  const std::size_t count = before.names.size();
  const auto still_there = [&] { return group_at(search, which).names.size() == count; };
  delete_stretches(
      search, {.count = [&]() -> std::size_t { return still_there() ? text().size() : 0; },
               .without = [&](const DomainCase&, std::size_t begin, std::size_t end) {
                 return *with(text().erase(begin, end - begin));
               }});
  if (still_there()) {
    delete_pairs(
        search, [&] { return still_there() ? text() : std::string(); }, with);
  }
  for (std::size_t i = 0; still_there() && i < text().size() && !search.exhausted(); ++i) {
    search.adopt_first(1, [&](std::size_t) {
      std::string changed = text();
      changed[i] = simplest_character(*group_at(search, which).line);
      return with(std::move(changed));
    });
  }
}

}  // namespace

void shorten_strings(Search& search) {
  const std::size_t count = key_groups(anatomy(search.problem(), search.current())).size();
  for (std::size_t which = 0; which < count; ++which) {
    for (const Value& name : group_at(search, which).names) {
      if (name.is_string()) rename(search, group_at(search, which), name);
    }
    for (std::size_t name = 0; name < group_at(search, which).names.size(); ++name) {
      if (search.exhausted()) return;
      if (group_at(search, which).names[name].is_string()) cut(search, which, name);
    }
  }
}

}  // namespace gavel::judge::shrinking
