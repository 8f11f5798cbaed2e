#include "domain/value_order.h"

#include <algorithm>

namespace gavel::judge {

bool value_less(const Value& a, const Value& b) {
  if (a.is_null() || b.is_null()) return a.is_null() && !b.is_null();
  if (a.is_integer() && b.is_integer()) return a.as_integer() < b.as_integer();
  if (a.is_number() && b.is_number()) return a.as_number() < b.as_number();
  if (a.is_string() && b.is_string()) return a.as_string() < b.as_string();
  if (a.is_bool() && b.is_bool()) return !a.as_bool() && b.as_bool();
  if (!a.is_list() || !b.is_list()) return false;
  return std::lexicographical_compare(a.as_list().begin(), a.as_list().end(), b.as_list().begin(),
                                      b.as_list().end(), value_less);
}

}  // namespace gavel::judge
