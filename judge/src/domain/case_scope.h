#pragma once

#include "domain/case_spots.h"
#include "domain/evaluate.h"

namespace gavel::judge {

/// The names that the bounds at the spots of one case may refer to. Borrows the case.
class CaseScope {
 public:
  CaseScope(const Problem& problem, const DomainCase& input);

  /// What holds everywhere: sizes, values, the constructor's arguments.
  [[nodiscard]] const Scope& whole() const { return whole_; }

  /// Also the arguments of the spot's call and the fields beside it.
  [[nodiscard]] LocalScope at(const Spot& spot) const;

 private:
  void borrow_arguments(const Call& call, LocalScope& scope) const;

  const Problem& problem_;
  const DomainCase& input_;
  LocalScope whole_;
};

}  // namespace gavel::judge
