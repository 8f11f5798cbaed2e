// G12: what a solver starts from compiles as it is.
#include <fmt/format.h>

#include "gavel/judge/language.h"
#include "verify/check_table.h"
#include "verify/side_by_side.h"

namespace gavel::judge {
namespace {

Submission starter_in(const Language& language, const Problem& problem) {
  return {.language = std::string(language.id()),
          .source = language.starter(problem),
          .file_name = fmt::format("solution{}", language.extension())};
}

void report_refusal(Verification& v, const Language& language, const CompileError& error) {
  v.error(v.file(),
          fmt::format("the starter in {} does not compile:\n{}", language.name(), error.first),
          "a name in `entry`, `types` or `input` does not suit that language");
}

}  // namespace

void check_starters_compile(Verification& v) {
  std::vector<std::string> missing;
  std::vector<const Language*> installed;
  for (const Language* language : languages()) {
    if (language->find_toolchain()) {
      installed.push_back(language);
    } else {
      missing.emplace_back(language->name());
    }
  }
  std::vector<std::optional<CompileError>> errors(installed.size());
  side_by_side(installed.size(), v.plan().jobs, [&](std::size_t i) {
    errors[i] = v.judge().compile(v.problem(), starter_in(*installed[i], v.problem()));
  });
  for (std::size_t i = 0; i < installed.size(); ++i) {
    if (errors[i]) report_refusal(v, *installed[i], *errors[i]);
  }
  if (!missing.empty()) v.note("not installed here: " + listed(missing, 10));
}

}  // namespace gavel::judge
