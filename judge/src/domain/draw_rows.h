#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/draw_context.h"

namespace gavel::judge {

/// Whether drawing a line asks for the value of `name`.
[[nodiscard]] bool asks_for(const LinePlan& line, std::string_view name);

/// The fields drawn before, for each record of a list. Borrows the columns, one for every field that
/// is drawn; they may grow in number between uses.
class FieldRows final : public Rows {
 public:
  FieldRows(const Scope& outer, const RecordType& record,
            const std::vector<std::vector<Value>>& columns)
      : record_(record), columns_(columns), scope_(&outer) {}

  [[nodiscard]] const Scope& row(std::size_t index) const override;
  [[nodiscard]] bool needed_by(const LinePlan& field) const;

 private:
  const RecordType& record_;
  const std::vector<std::vector<Value>>& columns_;
  mutable LocalScope scope_;
};

/// The index itself, under every name that the relations use for it.
class IndexRows final : public Rows {
 public:
  IndexRows(const Scope& outer, const std::vector<Relation>& relations);

  [[nodiscard]] const Scope& row(std::size_t index) const override;

 private:
  std::vector<std::string> names_;
  mutable LocalScope scope_;
};

}  // namespace gavel::judge
