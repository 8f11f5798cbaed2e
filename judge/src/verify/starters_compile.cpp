// G12: what a solver starts from compiles as it is.
#include <fmt/format.h>

#include "gavel/judge/language.h"
#include "verify/check_table.h"
#include "verify/side_by_side.h"

namespace gavel::judge {
namespace {

/// One small test is enough to have it compiled.
JudgeOptions one_sample(Verification& v) {
  JudgeOptions options;
  options.rerun_alone = false;
  if (!v.tests().empty()) options.only = {v.tests().front().name};
  return options;
}

Judgement judge_starter(Verification& v, const Language& language) {
  const Submission starter{.language = std::string(language.id()),
                           .source = language.starter(v.problem()),
                           .file_name = fmt::format("solution{}", language.extension())};
  return v.judge().judge(v.problem(), starter, one_sample(v));
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
  std::vector<Judgement> judgements(installed.size());
  side_by_side(installed.size(), v.plan().jobs,
               [&](std::size_t i) { judgements[i] = judge_starter(v, *installed[i]); });
  for (std::size_t i = 0; i < installed.size(); ++i) {
    if (judgements[i].compile_error) {
      report_refusal(v, *installed[i], *judgements[i].compile_error);
    }
  }
  if (!missing.empty()) v.note("not installed here: " + listed(missing, 10));
}

}  // namespace gavel::judge
