#include "domain/domain_case.h"

#include <algorithm>

namespace gavel::judge {

const Value* DomainCase::find(std::string_view name) const {
  const auto found = std::find_if(values.begin(), values.end(),
                                  [&](const auto& value) { return value.first == name; });
  return found == values.end() ? nullptr : &found->second;
}

}  // namespace gavel::judge
