#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gavel/judge/language.h"

namespace gavel::judge {

/// Reads what the address and undefined-behaviour sanitizers and the checked standard library say
/// on standard error about the crash of a C or C++ program: `cause` in a solver's words, `line` the
/// innermost one of `solution_file`. Nothing when there is no report, or it names no such line.
[[nodiscard]] std::optional<Failure> read_sanitizer_report(const std::string& said,
                                                           const std::string& solution_file);

/// The addresses in `program` of which a report only says where they lie in its file; for
/// ask_for_lines().
[[nodiscard]] std::vector<std::string> unresolved_addresses(const std::string& said,
                                                            const std::string& program);

/// The report with the lines that the tool answered.
[[nodiscard]] std::string with_lines(const std::string& said, const std::string& program,
                                     const std::string& answer);

}  // namespace gavel::judge
