#include "domain/draw_rows.h"

#include <algorithm>

#include "domain/draw_interval.h"
#include "domain/mentions.h"

namespace gavel::judge {

bool asks_for(const LinePlan& line, std::string_view name) {
  const DomainSpec& spec = *line.spec;
  const auto asks = [&](const Range& range) { return mentions(range, name); };
  if (std::any_of(spec.dimensions.begin(), spec.dimensions.end(), asks)) return true;
  if (std::any_of(line.ranges.begin(), line.ranges.end(), asks)) return true;
  if (spec.string_length && asks(*spec.string_length)) return true;
  if (spec.bounds.range && asks(*spec.bounds.range)) return true;
  return std::any_of(line.shapes.begin(), line.shapes.end(),
                     [&](const Shape& shape) { return mentions(shape, name); });
}

const Scope& FieldRows::row(std::size_t index) const {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (index < columns_[i].size()) scope_.borrow(record_.fields[i].name, columns_[i][index]);
  }
  return scope_;
}

bool FieldRows::needed_by(const LinePlan& field) const {
  for (std::size_t i = 0; i < columns_.size(); ++i) {
    if (asks_for(field, record_.fields[i].name)) return true;
  }
  return false;
}

IndexRows::IndexRows(const Scope& outer, const std::vector<Relation>& relations) : scope_(&outer) {
  for (const Relation& relation : relations) {
    for (const std::string& name : relation.indexes) {
      if (std::find(names_.begin(), names_.end(), name) == names_.end()) names_.push_back(name);
    }
  }
}

const Scope& IndexRows::row(std::size_t index) const {
  for (const std::string& name : names_) {
    scope_.set(name, Value(static_cast<std::int64_t>(index)));
  }
  return scope_;
}

}  // namespace gavel::judge
