#include <fmt/format.h>

#include <algorithm>

#include "commands/commands.h"
#include "json_output.h"
#include "output.h"
#include "screens/list_screen.h"

namespace gavel::cli {
namespace {

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

bool matches(const judge::Problem& problem, const ListOptions& options) {
  const std::string text = lower(options.text);
  if (lower(problem.id).find(text) == std::string::npos &&
      lower(problem.title).find(text) == std::string::npos) {
    return false;
  }
  if (!options.difficulty.empty() && to_string(problem.difficulty) != options.difficulty) {
    return false;
  }
  return std::all_of(options.tags.begin(), options.tags.end(), [&](const std::string& tag) {
    return std::find(problem.tags.begin(), problem.tags.end(), tag) != problem.tags.end();
  });
}

}  // namespace

ExitCode run_command(Context& context, const ListOptions& options) {
  judge::Pack pack = judge::load_pack(context.pack_roots());
  std::erase_if(pack.problems, [&](const judge::Problem& p) { return !matches(p, options); });
  if (context.global().json) {
    print(list_json(pack.problems, pack.errors));
    return ExitCode::kOk;
  }
  if (options.plain) {
    for (const judge::Problem& problem : pack.problems) print(problem.id + "\n");
  } else {
    print_screen(context, list_screen(pack.problems, context.look(), options.spoilers));
  }
  for (const judge::InputError& error : pack.errors) {
    const judge::Diagnostic& first = error.diagnostics().front();
    advise(context, fmt::format("not listed: {}:{}: {} (gavel verify shows all)", first.place.file,
                                first.place.line, first.message));
  }
  return ExitCode::kOk;
}

}  // namespace gavel::cli
