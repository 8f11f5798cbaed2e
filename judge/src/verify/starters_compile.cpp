// G12: what a solver starts from compiles as it is.
#include <fmt/format.h>

#include "gavel/judge/language.h"
#include "verify/check_table.h"

namespace gavel::judge {
namespace {

/// One small test is enough to have it compiled.
JudgeOptions one_sample(Verification& v) {
  JudgeOptions options;
  options.rerun_alone = false;
  if (!v.tests().empty()) options.only = {v.tests().front().name};
  return options;
}

void check_language(Verification& v, const Language& language) {
  const Submission starter{.language = std::string(language.id()),
                           .source = language.starter(v.problem()),
                           .file_name = fmt::format("solution{}", language.extension())};
  const Judgement judgement = v.judge().judge(v.problem(), starter, one_sample(v));
  if (!judgement.compile_error) return;
  v.error(v.file(),
          fmt::format("the starter in {} does not compile:\n{}", language.name(),
                      judgement.compile_error->first),
          "a name in `entry`, `types` or `input` does not suit that language");
}

}  // namespace

void check_starters_compile(Verification& v) {
  std::vector<std::string> missing;
  for (const Language* language : languages()) {
    if (language->find_toolchain()) {
      check_language(v, *language);
    } else {
      missing.emplace_back(language->name());
    }
  }
  if (!missing.empty()) v.note("not installed here: " + listed(missing, 10));
}

}  // namespace gavel::judge
