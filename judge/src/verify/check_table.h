#pragma once

#include <span>
#include <string_view>

#include "verify/verification.h"

namespace gavel::judge {

/// One check of `gavel verify`.
struct VerifyCheck {
  std::string_view id;     ///< "G8"
  std::string_view title;  ///< What holds when it passes.
  VerifyLevel level;
  void (*run)(Verification&);  ///< Null when it cannot be run yet; then `missing` says why.
  std::string_view missing;
};

/// All checks in the order in which they are run. A new check is a new file and a row here.
[[nodiscard]] std::span<const VerifyCheck> verify_checks();

// The rows, each in the file named beside it.
void check_names_used(Verification& v);         // G2  names_used.cpp
void check_generated_cases(Verification& v);    // G3  generated_cases.cpp
void check_bounds_reached(Verification& v);     // G4  bounds_reached.cpp
void check_distinct_tests(Verification& v);     // G5  distinct_tests.cpp
void check_refused_cases(Verification& v);      // G6  refused_cases.cpp
void check_reference_answers(Verification& v);  // G7  reference_answers.cpp
void check_labels(Verification& v);             // G8  labels.cpp
void check_checker_sense(Verification& v);      // G9  checker_sense.cpp
void check_time_margins(Verification& v);       // G10 time_margins.cpp
void check_measured_costs(Verification& v);     // G11 measured_costs.cpp
void check_starters_compile(Verification& v);   // G12 starters_compile.cpp
void check_determinism(Verification& v);        // G13 determinism.cpp
void check_hints_fire(Verification& v);         // G14 hints_fire.cpp
void check_statement_numbers(Verification& v);  // G15 statement_numbers.cpp

}  // namespace gavel::judge
