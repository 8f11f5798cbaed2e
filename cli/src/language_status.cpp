#include "language_status.h"

#include <fmt/format.h>

#include "gavel/judge/judge.h"

namespace gavel::cli {
namespace {

// Every starter has this method with an empty body: it compiles, runs, and answers wrongly or not
// at all. That a verdict other than a compile error or a judge error comes back proves compiler,
// driver and sandbox together.
judge::Problem self_test_problem(const judge::Language& language) {
  judge::Problem problem;
  problem.id = fmt::format("self-test-{}", language.id());
  const judge::Type integer{.kind = judge::TypeKind::kInt};
  problem.entry = {"Solution",
                   {{.name = "answer", .parameters = {{"x", integer}}, .result = integer}}};
  judge::TestSpec test;
  test.group = judge::Group::kSample;
  test.input.arguments = {judge::Value(std::int64_t{6})};
  test.expected = judge::Value(std::int64_t{42});
  problem.tests = {test};
  return problem;
}

void self_test(Context& context, LanguageStatus& status) {
  const judge::Problem problem = self_test_problem(*status.language);
  const judge::Submission submission{
      .language = std::string(status.language->id()),
      .source = status.language->starter(problem),
      .file_name = fmt::format("solution{}", status.language->extension())};
  try {
    const judge::Judgement judgement =
        context.judge().judge(problem, submission, {.time_limit = std::chrono::seconds(10)});
    status.self_test_passed = judgement.verdict == judge::Verdict::kWrongAnswer ||
                              judgement.verdict == judge::Verdict::kRuntimeError;
    if (status.self_test_passed) return;
    status.self_test_error = judgement.compile_error ? judgement.compile_error->first
                             : judgement.judge_error.empty()
                                 ? std::string(to_string(judgement.verdict))
                                 : judgement.judge_error;
  } catch (const judge::InputError& error) {
    status.self_test_error = error.what();
  }
}

}  // namespace

std::vector<LanguageStatus> language_status(Context& context) {
  std::vector<LanguageStatus> all;
  for (const judge::Language* language : judge::languages()) {
    LanguageStatus status{.language = language, .toolchain = language->find_toolchain()};
    if (status.toolchain) self_test(context, status);
    all.push_back(std::move(status));
  }
  return all;
}

}  // namespace gavel::cli
