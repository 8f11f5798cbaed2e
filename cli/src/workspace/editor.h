#pragma once

#include <filesystem>
#include <string>

#include "context.h"

namespace gavel::cli {

/// Opens a file in `editor`, else in $VISUAL or $EDITOR, and waits for it, when there is a terminal
/// to edit on and an editor is set. Otherwise does nothing.
void open_editor(Context& context, const std::filesystem::path& file,
                 const std::string& editor = {});

}  // namespace gavel::cli
