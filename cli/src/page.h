#pragma once

#include <string>

#include "context.h"

namespace gavel::cli {

/// Prints, through the user's pager when standard output is a terminal that the text does not fit.
void page(Context& context, const std::string& text);

}  // namespace gavel::cli
