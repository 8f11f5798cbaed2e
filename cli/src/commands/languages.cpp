#include <fmt/format.h>

#include "commands/commands.h"
#include "json_output.h"
#include "language_status.h"
#include "output.h"
#include "screens/machine_screen.h"

namespace gavel::cli {

ExitCode run_command(Context& context, const LanguagesOptions&) {
  const std::vector<LanguageStatus> status = language_status(context);
  if (context.global().json) {
    print(languages_json(status));
  } else {
    print_screen(context, languages_screen(status, context.look()));
  }
  return ExitCode::kOk;
}

}  // namespace gavel::cli
