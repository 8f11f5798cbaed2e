#pragma once

#include <string>

#include "context.h"

namespace gavel::cli {

/// Writes a result into a new file, or to standard output for "-". Throws CommandError when the
/// file exists: gavel overwrites none.
void write_result_file(const Context& context, const std::string& file, const std::string& text);

}  // namespace gavel::cli
