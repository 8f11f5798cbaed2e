#include "commands/write_result_file.h"

#include <fmt/format.h>

#include "command_error.h"
#include "output.h"
#include "workspace/workspace.h"

namespace gavel::cli {

void write_result_file(const Context& context, const std::string& file, const std::string& text) {
  if (file == "-") return print(text);
  if (!write_new_file(std::filesystem::absolute(file), text)) {
    throw CommandError(ExitCode::kUsage, "C033", fmt::format("{} exists already", file),
                       "name another file; gavel overwrites none");
  }
  advise(context, fmt::format("wrote {}", file));
}

}  // namespace gavel::cli
