#include "author_program.h"

#include <fmt/format.h>

#include <algorithm>
#include <system_error>
#include <vector>

namespace gavel::judge {
namespace {

namespace fs = std::filesystem;

SolutionSpec source_at(const fs::path& file) {
  SolutionSpec source;
  source.name = file.filename().string();
  source.file = file;
  source.place.file = file.string();
  const Language* language = find_language(file.extension().string());
  source.language = language ? std::string(language->id()) : file.extension().string();
  return source;
}

/// The headers beside a program, e.g. testlib.h.
std::vector<SourceFile> headers_beside(const fs::path& file) {
  std::vector<SourceFile> headers;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(file.parent_path(), error)) {
    const fs::path extension = entry.path().extension();
    if (extension != ".h" && extension != ".hpp") continue;
    SolutionSpec header;
    header.file = entry.path();
    headers.push_back({entry.path().filename().string(), read_solution(header)});
  }
  std::sort(headers.begin(), headers.end(),
            [](const SourceFile& a, const SourceFile& b) { return a.name < b.name; });
  return headers;
}

}  // namespace

Program build_author_program(Engine& engine, const fs::path& file) {
  Submission source = submission_of(source_at(file));
  if (source.language == "cpp") source.headers = headers_beside(file);
  engine.say("compiling " + source.file_name);
  BuildResult built = engine.builder.build_program(source);
  if (const auto* error = std::get_if<CompileError>(&built)) {
    throw AuthorProgramFailed(
        fmt::format("the problem's {} does not compile:\n{}", source.file_name, error->first));
  }
  return std::get<Program>(std::move(built));
}

std::optional<Program> build_interactor(Engine& engine, const Problem& problem) {
  if (problem.interactor.empty()) return std::nullopt;
  return build_author_program(engine, problem.interactor);
}

}  // namespace gavel::judge
