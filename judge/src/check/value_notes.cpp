#include "check/value_notes.h"

namespace gavel::judge::checking {

std::string value_note(const std::function<bool(const Loosening&)>& equal_under) {
  struct Relation {
    Loosening loosening;
    const char* note;
  };
  const Relation relations[] = {
      {{without_space, {}}, "only whitespace differs"},
      {{lower_case, {}}, "only letter case differs"},
      {{nullptr, Tolerance{1e-4, false}}, "all numbers are within 0.0001 of the expected ones"},
  };
  for (const Relation& relation : relations) {
    if (equal_under(relation.loosening)) return relation.note;
  }
  return {};
}

}  // namespace gavel::judge::checking
