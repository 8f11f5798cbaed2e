#include "check/value_comparison.h"

#include <algorithm>

#include <fmt/format.h>

#include "check/difference.h"

namespace gavel::judge::checking {
namespace {

const Value kNoNode{};

bool is_entry(const Value& value) {
  return value.is_list() && value.as_list().size() == 2;
}

double as_double(const Value& value) {
  return value.is_number() ? value.as_number() : static_cast<double>(value.as_integer());
}

bool is_numeric(const Value& value) {
  return value.is_number() || value.is_integer();
}

// The entries of a map in the order of their keys. A key that comes twice keeps both entries.
std::vector<const Value*> sorted_entries(const Value::List& map) {
  std::vector<const Value*> entries;
  for (const Value& entry : map) {
    if (is_entry(entry)) entries.push_back(&entry);
  }
  std::stable_sort(entries.begin(), entries.end(), [](const Value* a, const Value* b) {
    return order(a->as_list()[0], b->as_list()[0]) < 0;
  });
  return entries;
}

}  // namespace

bool ValueComparison::equal(const Value& expected, const Value& got, const Part& part) {
  if (part.rule.any_of() && is_list_of_answers(expected, part)) {
    return equal_any(expected, got, part);
  }
  return equal_plainly(expected, got, part);
}

bool ValueComparison::equal_plainly(const Value& expected, const Value& got, const Part& part) {
  if (expected.is_null() && part.type.kind == TypeKind::kVoid) return true;
  if (expected.is_list() && got.is_list()) return equal_lists(expected, got, part);
  if (expected.is_string() && got.is_string()) return equal_strings(expected, got, part);
  const bool inexact = part.type.kind == TypeKind::kDouble || expected.is_number();
  if (inexact && is_numeric(expected) && is_numeric(got)) {
    const Tolerance& tolerance = part.rule.scalar().tolerance;
    return is_close(as_double(expected), as_double(got), tolerance) || differ(expected, got, part);
  }
  // Lists of another form than expected are never looked into here: that could be deep.
  const bool same = !expected.is_list() && !got.is_list() && expected == got;
  return same || differ(expected, got, part);
}

bool ValueComparison::equal_lists(const Value& expected, const Value& got, const Part& part) {
  const Value::List& left = expected.as_list();
  const Value::List& right = got.as_list();
  if (part.type.kind == TypeKind::kRecord) return equal_records(left, right, part);
  if (part.type.kind == TypeKind::kMap) return equal_maps(left, right, part);
  if (part.rule.pairing() != Pairing::kInOrder) return equal_multisets(left, right, part);
  if (equal_sequences(left, right, part)) return true;
  if (notes_ == Notes::kOn && note_.empty()) note_relation(left, right, part);
  return false;
}

bool ValueComparison::equal_sequences(const Value::List& expected, const Value::List& got,
                                      const Part& part) {
  // A tree in level order may spell the nulls after its last node or not: beyond the end is null.
  const bool tree = part.type.kind == TypeKind::kTree;
  const auto [shorter, longer] = std::minmax({expected.size(), got.size()});
  for (std::size_t i = 0; i < (tree ? longer : shorter); ++i) {
    const Value& left = i < expected.size() ? expected[i] : kNoNode;
    const Value& right = i < got.size() ? got[i] : kNoNode;
    steps_.emplace_back(i);
    if (!equal(left, right, part.element(i))) return false;
    steps_.pop_back();
  }
  return tree || shorter == longer || differ_in_length(expected, got, part);
}

bool ValueComparison::equal_records(const Value::List& expected, const Value::List& got,
                                    const Part& part) {
  if (expected.size() != got.size()) return differ(Value(expected), Value(got), part);
  for (std::size_t i = 0; i < expected.size(); ++i) {
    const std::string* name = part.field_name(i);
    steps_.emplace_back(i);
    if (name != nullptr) steps_.back() = name;
    if (!equal(expected[i], got[i], part.field(i))) return false;
    steps_.pop_back();
  }
  return true;
}

bool ValueComparison::equal_maps(const Value::List& expected, const Value::List& got,
                                 const Part& part) {
  const std::vector<const Value*> left = sorted_entries(expected);
  const std::vector<const Value*> right = sorted_entries(got);
  const Part key = part.map_key();
  const auto differ_at = [&](const Value& entry, bool missing) {
    steps_.emplace_back(Key{&entry.as_list()[0], &key.type, key.records});
    const Part value = part.map_value(0);
    std::string text = value_snippet(entry.as_list()[1], value.type, value.records);
    return missing ? differ("", std::move(text), "no such key")
                   : differ("", "no such key", std::move(text));
  };
  for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
    if (i >= left.size()) return differ_at(*right[i], false);
    if (i >= right.size()) return differ_at(*left[i], true);
    const int keys = order(left[i]->as_list()[0], right[i]->as_list()[0]);
    if (keys != 0) return differ_at(keys < 0 ? *left[i] : *right[i], keys < 0);
    steps_.emplace_back(Key{&left[i]->as_list()[0], &key.type, key.records});
    if (!equal(left[i]->as_list()[1], right[i]->as_list()[1], part.map_value(i))) return false;
    steps_.pop_back();
  }
  return got.size() == right.size() || differ("", "entries of a key and a value", "something else");
}

bool ValueComparison::equal_multisets(const Value::List& expected, const Value::List& got,
                                      const Part& part) {
  const Leftovers left = pair_up(expected, got, part, part.rule.pairing());
  if (left.none()) return true;
  const Part element = part.element(0);
  std::string missing = "nothing more";
  std::string extra = "no such element";
  if (left.missing > 0) {
    missing = value_snippet(expected[left.first_missing], element.type, element.records);
  }
  if (left.extra > 0) {
    steps_.emplace_back(left.first_extra);
    extra = value_snippet(got[left.first_extra], element.type, element.records);
  }
  if (notes_ == Notes::kOn) {
    const bool set = part.rule.pairing() == Pairing::kSet;
    note_ = fmt::format("in any order{}: {} missing, {} too many", set ? ", repeats ignored" : "",
                        counted(left.missing, "element"), left.extra);
  }
  return differ("", std::move(missing), std::move(extra));
}

bool ValueComparison::equal_strings(const Value& expected, const Value& got, const Part& part) {
  const std::string& left = expected.as_string();
  const std::string& right = got.as_string();
  if (left == right) return true;
  const Canonical canonical = part.rule.scalar().canonical;
  if (canonical != nullptr && canonical(left) == canonical(right)) return true;
  difference_ = text_difference(path(), left, right, Quotes::kDouble);
  return false;
}

bool ValueComparison::equal_any(const Value& acceptable, const Value& got, const Part& part) {
  for (const Value& answer : acceptable.as_list()) {
    ValueComparison silent(Notes::kOff);
    if (silent.equal_plainly(answer, got, part)) return true;
  }
  const std::size_t count = acceptable.as_list().size();
  if (count == 0) return differ("", std::string(kNothing), "an answer");
  if (equal_plainly(acceptable.as_list().front(), got, part)) return true;
  if (count > 1) note_ = fmt::format("none of the {} acceptable answers; this is the first", count);
  return false;
}

bool ValueComparison::differ(const Value& expected, const Value& got, const Part& part) {
  return differ("", value_snippet(expected, part.type, part.records),
                value_snippet(got, part.type, part.records));
}

bool ValueComparison::differ(const std::string& last_step, std::string expected, std::string got) {
  std::string where = path();
  if (!last_step.empty()) where += where.empty() ? last_step : ' ' + last_step;
  difference_ = {std::move(where), std::move(expected), std::move(got)};
  return false;
}

bool ValueComparison::differ_in_length(const Value::List& expected, const Value::List& got,
                                       const Part& part) {
  const std::size_t common = std::min(expected.size(), got.size());
  const Part element = part.element(common);
  const auto describe = [&](const Value::List& list) {
    std::string text = counted(list.size(), "element");
    if (list.size() == common) return text;
    return text + fmt::format(", [{}] = {}", common,
                              value_snippet(list[common], element.type, element.records));
  };
  return differ("length", describe(expected), describe(got));
}

// What a wrong list has in common with the right one. Only says what is true of the whole list.
void ValueComparison::note_relation(const Value::List& expected, const Value::List& got,
                                    const Part& part) {
  if (part.type.kind == TypeKind::kTree || expected.empty() || got.empty()) return;
  if (expected.size() == got.size() && pair_up(expected, got, part, Pairing::kUnordered).none()) {
    bool reversed = true;
    for (std::size_t i = 0; i < expected.size() && reversed; ++i) {
      ValueComparison silent(Notes::kOff);
      reversed = silent.equal(expected[i], got[got.size() - 1 - i], part.element(i));
    }
    note_ = reversed ? "same elements in reverse order" : "same elements in another order";
  } else if (pair_up(expected, got, part, Pairing::kSet).none()) {
    note_ = "same elements, but not each as often";
  } else if (expected.size() != got.size() &&
             difference_.where.find("length") == std::string::npos) {
    note_ =
        fmt::format("{} expected, {} returned", counted(expected.size(), "element"), got.size());
  }
}

std::string ValueComparison::path() const {
  std::string text;
  for (const Step& step : steps_) {
    if (const auto* index = std::get_if<std::size_t>(&step)) {
      text += fmt::format("[{}]", *index);
    } else if (const auto* name = std::get_if<const std::string*>(&step)) {
      if (!text.empty()) text += '.';
      text += **name;
    } else {
      const Key& key = std::get<Key>(step);
      text += '[' + value_snippet(*key.value, *key.type, key.records) + ']';
    }
  }
  return text;
}

bool is_list_of_answers(const Value& value, const Part& part) {
  if (!value.is_list() || shape_error(value, part.type, part.records).empty()) return false;
  const Value::List& list = value.as_list();
  return std::all_of(list.begin(), list.end(), [&part](const Value& answer) {
    return shape_error(answer, part.type, part.records).empty();
  });
}

}  // namespace gavel::judge::checking
