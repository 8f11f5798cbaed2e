#pragma once

#include <string>

#include "gavel/judge/problem.h"

#include "context.h"

namespace gavel::cli {

/// One test's input and answer, as the files of a case are written; with --quiet the input alone, so
/// that it can be kept: `show -q --case N > cases/N.in`. A mock shows no hidden test. Throws
/// CommandError where there is no test of that name.
void show_case(Context& context, const judge::Problem& problem, const std::string& word);

}  // namespace gavel::cli
