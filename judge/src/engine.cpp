#include "engine.h"

#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "domain/generate.h"
#include "storage/content_key.h"

namespace gavel::judge {
namespace {

// Part of every key: raised when the meaning of remembered data changes.
constexpr std::string_view kCacheVersion = "cases-1";

bool add_file(ContentKey& key, const std::filesystem::path& file) {
  if (file.empty()) return true;
  std::ifstream in(file, std::ios::binary);
  if (!in) return false;
  std::ostringstream text;
  text << in.rdbuf();
  key.add(text.str());
  return true;
}

}  // namespace

Engine::Engine(sandbox::Sandbox& inner, const std::filesystem::path& cache)
    : sandbox(inner), builder(sandbox, cache), store(cache / "cases") {}

void Engine::say(const std::string& what) const {
  sandbox.throw_if_cancelled();
  if (progress) progress(what);
}

std::string problem_key(const Problem& problem) {
  ContentKey key;
  key.add(kCacheVersion).add(std::to_string(kGeneratorVersion)).add(problem.file.string());
  bool readable = add_file(key, problem.file) && add_file(key, problem.generator) &&
                  add_file(key, problem.interactor) &&
                  add_file(key, problem.validator);
  for (const TestSpec& test : problem.tests) readable = readable && add_file(key, test.file);
  for (const SolutionSpec& solution : problem.solutions) {
    readable = readable && add_file(key, solution.file);
  }
  return readable ? key.text() : std::string();
}

const SolutionSpec& usable_reference(const Problem& problem) {
  std::string missing;
  for (const SolutionSpec& solution : problem.solutions) {
    if (solution.verdicts.size() != 1 || solution.verdicts[0] != Verdict::kAccepted) continue;
    const Language* language = find_language(solution.language);
    if (language && language->find_toolchain()) return solution;
    if (language && missing.empty()) missing = language->install_hint();
  }
  throw InputError(Diagnostic{
      .id = "P001",
      .place = {.file = problem.file.string()},
      .message = fmt::format("no accepted solution of `{}` can be run here", problem.id),
      .help = missing.empty() ? "add a solution with `verdict: ac`" : "install one:  " + missing});
}

Submission submission_of(const SolutionSpec& solution) {
  const Language* language = find_language(solution.language);
  const std::string extension = language ? std::string(language->extension()) : std::string();
  return {.language = solution.language,
          .source = read_solution(solution),
          .file_name = solution.file.empty() ? solution.name + extension
                                             : solution.file.filename().string()};
}

Program build_solution(Engine& engine, const Problem& problem, const SolutionSpec& solution) {
  BuildResult built = engine.builder.build(problem, submission_of(solution));
  if (auto* error = std::get_if<CompileError>(&built)) {
    throw InputError(Diagnostic{.id = "P002",
                                .place = solution.place,
                                .message = fmt::format("{} does not compile", solution.name),
                                .help = error->first});
  }
  return std::get<Program>(std::move(built));
}

}  // namespace gavel::judge
