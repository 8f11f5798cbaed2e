#include <algorithm>

#include <fmt/format.h>

#include "commands/commands.h"
#include "json_output.h"
#include "output.h"
#include "screens/list_screen.h"
#include "screens/problem_index.h"
#include "workspace/paths.h"

namespace gavel::cli {
namespace {

constexpr std::size_t kNamedOneByOne = 5;

std::string lower(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

/// A bare id means the problem that was played; one of another pack has no history.
Standing standing_of(const judge::ProblemSummary& problem, const Standings& standings) {
  const auto known = standings.find(problem.id);
  return known == standings.end() || !problem.hidden_by.empty() ? Standing() : known->second;
}

bool has_status(const Standing& standing, const std::vector<std::string>& wanted) {
  const round::Day today = local_day(current_time());
  return wanted.empty() || std::any_of(wanted.begin(), wanted.end(), [&](const auto& word) {
           return word == "due" ? standing.is_due(today) : word == to_string(standing.state);
         });
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
  const Standings known = standings(context);
  std::erase_if(listing.problems, [&](const judge::ProblemSummary& problem) {
    return !matches(problem, options) || !has_status(standing_of(problem, known), options.status);
  });
  std::vector<Standing> standing;
  for (const auto& problem : listing.problems) standing.push_back(standing_of(problem, known));
  if (context.global().json) {
    print(list_json(listing, standing));
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
    print_screen(context,
                 list_screen(listing.problems, standing, context.look(),
                             {.spoilers = options.spoilers, .with_status = !known.empty()}));
  }
  std::vector<judge::ProblemSummary> hidden;
  for (const judge::ProblemSummary& problem : listing.problems) {
    if (!problem.hidden_by.empty()) hidden.push_back(problem);
  }
  // A whole pack that stands behind another one needs no line for each of its problems.
  if (hidden.size() > kNamedOneByOne) {
    advise(context, fmt::format("{} problems are in several packs; `{}`, say, means {}, and {} is "
                                "the other one",
                                hidden.size(), hidden[0].id, hidden[0].hidden_by.string(),
                                hidden[0].reference()));
    hidden.clear();
  }
  for (const judge::ProblemSummary& problem : hidden) {
    advise(context,
           fmt::format("`{}` is in several packs: it means {}; {} is {}", problem.id,
                       problem.hidden_by.string(), problem.reference(), problem.file.string()));
  }
  for (const judge::InputError& error : listing.errors) {
    const judge::Diagnostic& first = error.diagnostics().front();
    advise(context, fmt::format("not listed: {}:{}: {} (gavel verify shows all)", first.place.file,
                                first.place.line, first.message));
  }
  return ExitCode::kOk;
}

}  // namespace gavel::cli
