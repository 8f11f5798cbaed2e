#include "domain/order_check.h"

#include <functional>
#include <string_view>
#include <unordered_map>

#include <fmt/format.h>

namespace gavel::judge {
namespace {

constexpr std::size_t kShown = 60;

std::size_t mixed(std::size_t seed, std::size_t value) {
  return seed ^ (value + 0x9E3779B97F4A7C15ULL + (seed << 6) + (seed >> 2));
}

template <typename T>
int order_of(const T& a, const T& b) {
  return a < b ? -1 : (b < a ? 1 : 0);
}

bool keeps(const Promises& promises, int order) {
  if (promises.order == Promises::Order::kDescending) order = -order;
  return promises.strict ? order < 0 : order <= 0;
}

std::optional<OrderFault> find_disorder(const std::vector<const Value*>& values,
                                        const Promises& promises, const Type& type,
                                        RecordTypes records) {
  const Value* before = nullptr;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i]->is_null()) continue;
    if (before != nullptr && !keeps(promises, compare_scalars(*before, *values[i]))) {
      const char* word =
          promises.order == Promises::Order::kAscending ? "ascending" : "descending";
      return OrderFault{i, "order",
                        fmt::format("{} comes behind {}, but the order is {}{}",
                                    to_text(*values[i], type, records, kShown),
                                    to_text(*before, type, records, kShown),
                                    promises.strict ? "strictly " : "", word)};
    }
    before = values[i];
  }
  return std::nullopt;
}

std::optional<OrderFault> find_repeated(const std::vector<const Value*>& values, const Type& type,
                                        RecordTypes records) {
  std::unordered_map<const Value*, std::size_t, ValueHash, ValueEqual> seen;
  seen.reserve(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i]->is_null()) continue;
    const auto [first, is_new] = seen.emplace(values[i], i);
    if (is_new) continue;
    return OrderFault{i, "distinct",
                      fmt::format("{} is there already, at [{}]",
                                  to_text(*values[i], type, records, kShown), first->second)};
  }
  return std::nullopt;
}

}  // namespace

std::optional<OrderFault> check_order(const std::vector<const Value*>& values,
                                      const Promises& promises, const Type& type,
                                      RecordTypes records) {
  if (promises.order != Promises::Order::kNone) {
    if (auto fault = find_disorder(values, promises, type, records)) return fault;
  }
  return promises.distinct ? find_repeated(values, type, records) : std::nullopt;
}

int compare_scalars(const Value& a, const Value& b) {
  if (a.is_integer() && b.is_integer()) return order_of(a.as_integer(), b.as_integer());
  if (a.is_number() && b.is_number()) return order_of(a.as_number(), b.as_number());
  if (a.is_string() && b.is_string()) return a.as_string().compare(b.as_string());
  if (a.is_bool() && b.is_bool()) return order_of(a.as_bool(), b.as_bool());
  return 0;
}

std::size_t ValueHash::operator()(const Value* value) const {
  if (value->is_bool()) return value->as_bool() ? 1 : 2;
  if (value->is_integer()) return std::hash<std::int64_t>()(value->as_integer());
  // -0.0 equals 0.0.
  if (value->is_number()) return std::hash<double>()(value->as_number() + 0.0);
  if (value->is_string()) return std::hash<std::string>()(value->as_string());
  if (value->is_null()) return 0;
  std::size_t seed = value->as_list().size();
  for (const Value& item : value->as_list()) seed = mixed(seed, operator()(&item));
  return seed;
}

}  // namespace gavel::judge
