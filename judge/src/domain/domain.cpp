#include "gavel/judge/domain.h"

#include <algorithm>

namespace gavel::judge {

const DomainSpec* Domain::find(std::string_view name) const {
  const auto found = std::find_if(lines.begin(), lines.end(),
                                  [&](const DomainSpec& line) { return line.name == name; });
  return found == lines.end() ? nullptr : &*found;
}

const DomainSpec* Domain::find_field(std::string_view record, std::string_view field) const {
  const auto found = std::find_if(lines.begin(), lines.end(), [&](const DomainSpec& line) {
    return line.record == record && line.field == field && !record.empty();
  });
  return found == lines.end() ? nullptr : &*found;
}

}  // namespace gavel::judge
