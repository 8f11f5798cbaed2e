#pragma once

#include <string>
#include <vector>

#include "json_output.h"
#include "look.h"

namespace gavel::cli {

/// `gavel languages`: one line per language, with the fix where it is missing.
[[nodiscard]] std::string languages_screen(const std::vector<LanguageStatus>& languages,
                                           const Look& look);

/// `gavel doctor`: one line per check, effect and fix below those that need one, a summary last.
[[nodiscard]] std::string doctor_screen(const std::vector<DoctorCheck>& checks, const Look& look);

}  // namespace gavel::cli
