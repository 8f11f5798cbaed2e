#include "check/value_order.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <string_view>

namespace gavel::judge::checking {
namespace {

const Type kUnknownType{};

const Type& argument(const Type& type, std::size_t index) {
  return index < type.args.size() ? type.args[index] : kUnknownType;
}

enum class Doubles { kIgnored, kCompared };

int rank(const Value& value) {
  if (value.is_null()) return 0;
  if (value.is_bool()) return 1;
  if (value.is_integer()) return 2;
  if (value.is_number()) return 3;
  return value.is_string() ? 4 : 5;
}

template <typename T>
int three_way(const T& a, const T& b) {
  return a < b ? -1 : b < a ? 1 : 0;
}

int order_doubles(double a, double b) {
  const int by_nan = three_way(std::isnan(a), std::isnan(b));
  return by_nan != 0 ? by_nan : three_way(a, b);
}

int compare(const Value& a, const Value& b, Doubles doubles) {
  if (rank(a) != rank(b)) return three_way(rank(a), rank(b));
  if (a.is_bool()) return three_way(a.as_bool(), b.as_bool());
  if (a.is_integer()) return three_way(a.as_integer(), b.as_integer());
  if (a.is_string()) return a.as_string().compare(b.as_string());
  if (a.is_number()) {
    return doubles == Doubles::kIgnored ? 0 : order_doubles(a.as_number(), b.as_number());
  }
  if (a.is_null()) return 0;
  const Value::List& left = a.as_list();
  const Value::List& right = b.as_list();
  const std::size_t common = std::min(left.size(), right.size());
  for (std::size_t i = 0; i < common; ++i) {
    if (const int c = compare(left[i], right[i], doubles); c != 0) return c;
  }
  return three_way(left.size(), right.size());
}

// Spreads both arguments over all bits (the finaliser of splitmix64).
std::uint64_t mix(std::uint64_t seed, std::uint64_t bits) {
  std::uint64_t z = seed * 0x9E3779B97F4A7C15u + bits + 0x9E3779B97F4A7C15u;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

// The doubles come last so that noise in them never decides between other parts.
bool canonically_less(const Value& a, const Value& b) {
  const int exact = order_without_doubles(a, b);
  return exact != 0 ? exact < 0 : order(a, b) < 0;
}

Value canonical_list(const Value::List& list, const Part& part) {
  Value::List changed;
  changed.reserve(list.size());
  const bool is_map = part.type.kind == TypeKind::kMap;
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (part.type.kind == TypeKind::kRecord) {
      changed.push_back(canonical_form(list[i], part.field(i)));
    } else if (is_map && list[i].is_list() && list[i].as_list().size() == 2) {
      const Value::List& entry = list[i].as_list();
      changed.emplace_back(Value::List{canonical_form(entry[0], part.map_key()),
                                       canonical_form(entry[1], part.map_value(i))});
    } else {
      changed.push_back(canonical_form(list[i], part.element(i)));
    }
  }
  if (part.type.kind == TypeKind::kTree) {
    while (!changed.empty() && changed.back().is_null()) changed.pop_back();
  }
  const Pairing pairing = part.rule.pairing();
  if (is_map || pairing != Pairing::kInOrder) {
    std::sort(changed.begin(), changed.end(), canonically_less);
  }
  if (pairing == Pairing::kSet) {
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
  }
  return Value(std::move(changed));
}

bool needs_form(const Part& part, std::vector<std::string_view>& seen) {
  switch (part.type.kind) {
    case TypeKind::kVoid:  // nothing is known: anything may be inside
    case TypeKind::kDouble:
    case TypeKind::kMap:
    case TypeKind::kTree:
      return true;
    case TypeKind::kChar:
    case TypeKind::kString:
      return part.rule.scalar().canonical != nullptr;
    case TypeKind::kList:
    case TypeKind::kLinked:
      return part.rule.pairing() != Pairing::kInOrder || !part.rule.is_uniform() ||
             needs_form(part.element(0), seen);
    case TypeKind::kRecord: {
      if (!part.rule.is_uniform()) return true;
      if (std::find(seen.begin(), seen.end(), part.type.record) != seen.end()) return false;
      seen.push_back(part.type.record);
      for (std::size_t i = 0; part.field_name(i) != nullptr; ++i) {
        if (needs_form(part.field(i), seen)) return true;
      }
      return false;
    }
    default:
      return false;
  }
}

}  // namespace

Part Part::element(std::size_t index) const {
  return {argument(type, 0), rule.element(index), records};
}

const std::string* Part::field_name(std::size_t index) const {
  const RecordType* record = find_record(records, type.record);
  if (record == nullptr || index >= record->fields.size()) return nullptr;
  return &record->fields[index].name;
}

Part Part::field(std::size_t index) const {
  const RecordType* record = find_record(records, type.record);
  if (record == nullptr || index >= record->fields.size()) {
    return {kUnknownType, rule.element(index), records};
  }
  const Field& field = record->fields[index];
  return {field.type, rule.field(field.name), records};
}

Part Part::map_key() const {
  return {argument(type, 0), rule, records};
}

Part Part::map_value(std::size_t index) const {
  return {argument(type, 1), rule.element(index), records};
}

bool needs_canonical_form(const Part& part) {
  std::vector<std::string_view> seen;
  return needs_form(part, seen);
}

Value canonical_form(const Value& value, const Part& part) {
  if (value.is_list()) return canonical_list(value.as_list(), part);
  if (value.is_integer() && part.type.kind == TypeKind::kDouble) {
    return Value(static_cast<double>(value.as_integer()));
  }
  if (value.is_string() && part.rule.scalar().canonical != nullptr) {
    return Value(part.rule.scalar().canonical(value.as_string()));
  }
  return value;
}

int order_without_doubles(const Value& a, const Value& b) {
  return compare(a, b, Doubles::kIgnored);
}

int order(const Value& a, const Value& b) {
  return compare(a, b, Doubles::kCompared);
}

std::uint64_t hash_without_doubles(const Value& value) {
  const auto form = static_cast<std::uint64_t>(rank(value));
  if (value.is_bool()) return mix(form, value.as_bool() ? 1 : 0);
  if (value.is_integer()) return mix(form, static_cast<std::uint64_t>(value.as_integer()));
  if (value.is_string()) return mix(form, std::hash<std::string>{}(value.as_string()));
  std::uint64_t hash = mix(form, 0);
  if (!value.is_list()) return hash;
  for (const Value& element : value.as_list()) hash = mix(hash, hash_without_doubles(element));
  return hash;
}

void collect_doubles(const Value& value, const Part& part, std::vector<Inexact>& doubles) {
  if (value.is_number()) doubles.push_back({value.as_number(), part.rule.scalar().tolerance});
  if (!value.is_list()) return;
  const Value::List& list = value.as_list();
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (part.type.kind == TypeKind::kRecord) {
      collect_doubles(list[i], part.field(i), doubles);
    } else if (part.type.kind == TypeKind::kMap && list[i].is_list() &&
               list[i].as_list().size() == 2) {
      collect_doubles(list[i].as_list()[0], part.map_key(), doubles);
      collect_doubles(list[i].as_list()[1], part.map_value(i), doubles);
    } else {
      collect_doubles(list[i], part.element(i), doubles);
    }
  }
}

}  // namespace gavel::judge::checking
