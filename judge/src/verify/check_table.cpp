#include "verify/check_table.h"

#include <array>

namespace gavel::judge {
namespace {

/// The loader has done it: a file that did not load never comes here.
void already_loaded(Verification&) {}

using Level = VerifyLevel;

constexpr std::array<VerifyCheck, 15> kChecks{{
    {"G1", "the file is well formed", Level::kSchema, already_loaded, {}},
    {"G2", "every line of the input is used", Level::kSchema, check_names_used, {}},
    {"G3", "cases keep the promises, drawn ones at once", Level::kTests, check_generated_cases, {}},
    {"G4", "every bound is reached by a test", Level::kTests, check_bounds_reached, {}},
    {"G5", "tests differ, and so do their answers", Level::kTests, check_distinct_tests, {}},
    {"G6", "cases that break a promise are refused", Level::kTests, check_refused_cases, {}},
    {"G7", "answers are the reference's, written ones and others'", Level::kSolutions,
     check_reference_answers, {}},
    {"G8", "every solution gets its verdict", Level::kSolutions, check_labels, {}},
    {"G9", "the checker accepts right answers and refuses wrong ones", Level::kTests,
     check_checker_sense, {}},
    {"G10", "slow solutions are well beyond the time limit", Level::kSolutions,
     check_time_margins, {}},
    {"G11", "costs are measured as declared", Level::kCosts, check_measured_costs, {}},
    {"G12", "starters compile in every language", Level::kSolutions, check_starters_compile, {}},
    {"G13", "tests and answers are the same every time", Level::kFull, check_determinism, {}},
    {"G14", "every hint appears for some solution", Level::kSolutions, check_hints_fire, {}},
    {"G15", "the statement does not contradict the input", Level::kSchema,
     check_statement_numbers, {}},
}};

}  // namespace

std::span<const VerifyCheck> verify_checks() { return kChecks; }

}  // namespace gavel::judge
