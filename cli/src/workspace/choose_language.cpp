#include "workspace/choose_language.h"

#include <fmt/format.h>

#include <vector>

#include "command_error.h"
#include "gavel/judge/pack.h"

namespace gavel::cli {

const judge::Language& language_named(const std::string& word) {
  if (const judge::Language* language = judge::find_language(word)) return *language;
  std::vector<std::string> known;
  std::string list;
  for (const judge::Language* language : judge::languages()) {
    known.emplace_back(language->id());
    list += (list.empty() ? "" : " ") + known.back();
  }
  const std::string near = judge::did_you_mean(word, known);
  throw CommandError(ExitCode::kUsage, "C008", fmt::format("unknown language: {}", word),
                     near.empty() ? "known: " + list : fmt::format("did you mean `{}`?", near));
}

const judge::Language& choose_language(Context& context, const std::string& wanted) {
  if (!wanted.empty()) return language_named(wanted);
  if (context.workspace() && !context.workspace()->language.empty()) {
    return language_named(context.workspace()->language);
  }
  for (const judge::Language* language : judge::languages()) {
    if (language->find_toolchain()) return *language;
  }
  throw CommandError(ExitCode::kEnvironment, "C005", "no compiler or interpreter was found",
                     "see `gavel doctor`");
}

}  // namespace gavel::cli
