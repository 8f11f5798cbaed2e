#pragma once

#include <string>

#include "options_summary.h"

namespace gavel::cli {

/// gavel.1: every command with its options, the exit status, files and environment, in roff.
[[nodiscard]] std::string manual_page(const ProgramSummary& program);

}  // namespace gavel::cli
