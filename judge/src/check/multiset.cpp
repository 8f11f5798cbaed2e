#include "check/multiset.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

namespace gavel::judge::checking {
namespace {

// An element of either list.
struct Item {
  std::uint64_t hash = 0;
  std::uint32_t index = 0;
  bool from_answer = false;
};

// Items of one hash are, but for collisions, equal in everything but their doubles; each such group
// is then split along one double after the other wherever neighbours are further apart than
// tolerated. So noise in one double never separates partners, as sorting by value would do.
class Matcher {
 public:
  Matcher(const Value::List& expected, const Value::List& got, const Part& element, Pairing pairing)
      : expected_{&expected, {}, {}},
        got_{&got, {}, {}},
        element_(element),
        pairing_(pairing),
        canonical_(needs_canonical_form(element)) {}

  Leftovers match() {
    items_.reserve(expected_.values->size() + got_.values->size());
    add(expected_, false);
    add(got_, true);
    std::sort(items_.begin(), items_.end(),
              [](const Item& a, const Item& b) { return a.hash < b.hash; });
    for (auto begin = items_.begin(); begin != items_.end();) {
      const auto end = std::find_if(
          begin, items_.end(), [&begin](const Item& item) { return item.hash != begin->hash; });
      part_collisions({begin, end});
      begin = end;
    }
    return leftovers_;
  }

 private:
  struct Side {
    const Value::List* values;
    Value::List canonical;
    std::vector<std::size_t> first_double;  // Of each element, and one for the end.
  };

  void add(Side& side, bool from_answer) {
    if (canonical_) {
      side.canonical.reserve(side.values->size());
      for (const Value& value : *side.values) {
        side.canonical.push_back(canonical_form(value, element_));
        side.first_double.push_back(doubles_.size());
        collect_doubles(side.canonical.back(), element_, doubles_);
      }
      side.first_double.push_back(doubles_.size());
      side.values = &side.canonical;
    }
    for (std::size_t i = 0; i < side.values->size(); ++i) {
      items_.push_back(
          {hash_without_doubles((*side.values)[i]), static_cast<std::uint32_t>(i), from_answer});
    }
  }

  [[nodiscard]] const Side& side(const Item& item) const {
    return item.from_answer ? got_ : expected_;
  }
  [[nodiscard]] const Value& value(const Item& item) const {
    return (*side(item).values)[item.index];
  }
  [[nodiscard]] std::size_t dimensions(const Item& item) const {
    if (!canonical_) return 0;
    return side(item).first_double[item.index + 1] - side(item).first_double[item.index];
  }
  [[nodiscard]] const Inexact& at(const Item& item, std::size_t dimension) const {
    return doubles_[side(item).first_double[item.index] + dimension];
  }

  void part_collisions(std::span<Item> group) {
    const auto differs = [this](const Item& a, const Item& b) {
      return order_without_doubles(value(a), value(b)) != 0;
    };
    if (std::adjacent_find(group.begin(), group.end(), differs) == group.end()) {
      return split(group, 0);
    }
    std::sort(group.begin(), group.end(), [this](const Item& a, const Item& b) {
      return order_without_doubles(value(a), value(b)) < 0;
    });
    for (auto begin = group.begin(); begin != group.end();) {
      auto end = std::adjacent_find(begin, group.end(), differs);
      if (end != group.end()) ++end;
      split({begin, end}, 0);
      begin = end;
    }
  }

  // Precondition: all of the group have the same number of doubles, the first `dimension` of which
  // are chained by closeness.
  void split(std::span<Item> group, std::size_t dimension) {
    if (group.size() == 1) return leave(group.front());
    if (dimension == dimensions(group.front())) return settle(group);
    std::vector<std::pair<Inexact, Item>> keyed;
    keyed.reserve(group.size());
    for (const Item& item : group) keyed.emplace_back(at(item, dimension), item);
    std::sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) {
      if (std::isnan(b.first.number)) return !std::isnan(a.first.number);
      return a.first.number < b.first.number;
    });
    std::transform(keyed.begin(), keyed.end(), group.begin(),
                   [](const auto& pair) { return pair.second; });
    std::size_t begin = 0;
    for (std::size_t i = 1; i <= group.size(); ++i) {
      if (i < group.size() && close(keyed[i - 1].first, keyed[i].first)) continue;
      split(group.subspan(begin, i - begin), dimension + 1);
      begin = i;
    }
  }

  // The elements of a group that was split along all its doubles are alike, or nearly so.
  void settle(std::span<Item> group) {
    std::vector<const Item*> expected, got;
    for (const Item& item : group) (item.from_answer ? got : expected).push_back(&item);
    if (pairing_ == Pairing::kSet && !expected.empty() && !got.empty()) return;
    const std::size_t pairs = std::min(expected.size(), got.size());
    for (std::size_t i = 0; i < pairs; ++i) {
      if (all_close(*expected[i], *got[i])) continue;
      leave(*expected[i]);
      leave(*got[i]);
    }
    for (std::size_t i = pairs; i < expected.size(); ++i) leave(*expected[i]);
    for (std::size_t i = pairs; i < got.size(); ++i) leave(*got[i]);
  }

  [[nodiscard]] static bool close(const Inexact& a, const Inexact& b) {
    return is_close(a.number, b.number, a.tolerance);
  }

  [[nodiscard]] bool all_close(const Item& a, const Item& b) const {
    for (std::size_t d = 0; d < dimensions(a); ++d) {
      if (!close(at(a, d), at(b, d))) return false;
    }
    return true;
  }

  void leave(const Item& item) {
    std::size_t& count = item.from_answer ? leftovers_.extra : leftovers_.missing;
    std::size_t& first = item.from_answer ? leftovers_.first_extra : leftovers_.first_missing;
    first = count++ == 0 ? item.index : std::min<std::size_t>(first, item.index);
  }

  Side expected_;
  Side got_;
  Part element_;
  Pairing pairing_;
  bool canonical_;
  std::vector<Inexact> doubles_;
  std::vector<Item> items_;
  Leftovers leftovers_;
};

}  // namespace

Leftovers pair_up(const Value::List& expected, const Value::List& got, const Part& list,
                  Pairing pairing) {
  return Matcher(expected, got, list.element(0), pairing).match();
}

}  // namespace gavel::judge::checking
