#pragma once

#include "options_summary.h"

namespace CLI {
class App;
}

namespace gavel::cli {

[[nodiscard]] ProgramSummary summary_of(const CLI::App& app);

}  // namespace gavel::cli
