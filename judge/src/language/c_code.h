#pragma once

#include <string>

#include "gavel/judge/problem.h"

/// The C that gavel writes.
namespace gavel::judge {

/// The name of the driver's file inside the build.
inline constexpr char kCDriverFile[] = "gavel_driver.c";

/// What a demand of the driver begins with in the compiler's message: "FUNCTION|what it must be".
inline constexpr char kCDemand[] = "gavel: ";

[[nodiscard]] std::string c_starter(const Problem& problem);

/// The driver, which includes the solution `file`. `counting`: it tells the counting runtime when the
/// solution's code begins and ends.
[[nodiscard]] std::string c_driver(const Problem& problem, const std::string& file,
                                   bool counting = false);

}  // namespace gavel::judge
