#include <fmt/format.h>

#include <algorithm>

#include "commands/commands.h"
#include "json_output.h"
#include "output.h"
#include "screens/list_screen.h"
#include "screens/problem_index.h"
#include "workspace/paths.h"

namespace gavel::cli {
namespace {

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

bool matches(const judge::ProblemSummary& problem, const ListOptions& options) {
  const std::string text = lower(options.text);
  if (lower(problem.id).find(text) == std::string::npos &&
      lower(problem.title).find(text) == std::string::npos) {
    return false;
  }
  if (!options.topic.empty() && problem.topic != options.topic) return false;
  if (!options.difficulty.empty() && to_string(problem.difficulty) != options.difficulty) {
    return false;
  }
  return std::all_of(options.tags.begin(), options.tags.end(), [&](const std::string& tag) {
    return std::find(problem.tags.begin(), problem.tags.end(), tag) != problem.tags.end();
  });
}

}  // namespace

ExitCode run_command(Context& context, const ListOptions& options) {
  judge::PackListing listing = judge::list_problems(context.packs(), cache_home() / "lists");
  std::erase_if(listing.problems,
                [&](const judge::ProblemSummary& p) { return !matches(p, options); });
  if (context.global().json) {
    print(list_json(listing));
    return ExitCode::kOk;
  }
  if (options.plain) {
    std::string lines;
    for (const judge::ProblemSummary& problem : listing.problems) {
      lines += problem.reference() + "\n";
    }
    print(lines);
  } else if (options.markdown) {
    print(problem_index(listing.problems));
  } else {
    print_screen(context, list_screen(listing.problems, context.look(), options.spoilers));
  }
  for (const judge::ProblemSummary& problem : listing.problems) {
    if (problem.hidden_by.empty()) continue;
    advise(context, fmt::format("`{}` is in several packs: it means {}; {} is {}", problem.id,
                                problem.hidden_by.string(), problem.reference(),
                                problem.file.string()));
  }
  for (const judge::InputError& error : listing.errors) {
    const judge::Diagnostic& first = error.diagnostics().front();
    advise(context, fmt::format("not listed: {}:{}: {} (gavel verify shows all)", first.place.file,
                                first.place.line, first.message));
  }
  return ExitCode::kOk;
}

}  // namespace gavel::cli
