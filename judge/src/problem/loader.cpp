#include <memory>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "gavel/judge/pack.h"

#include "problem/load_steps.h"
#include "problem/yaml_reader.h"

namespace gavel::judge {
namespace {

namespace fs = std::filesystem;

Problem load_from(const SourceText& source, const fs::path& file) {
  Diagnostics diagnostics(source);
  const YamlNode root = read_yaml(source, diagnostics);
  Problem problem;
  problem.file = fs::absolute(file).lexically_normal();
  problem.topic = problem.file.parent_path().parent_path().filename().string();
  const auto domain = std::make_shared<Domain>();
  problem.input_domain = domain;
  LoadContext context{.diagnostics = diagnostics,
                      .problem = problem,
                      .domain = *domain,
                      .folder = problem.file.parent_path()};
  const Fields fields(root, problem_keys(), diagnostics);
  if (!root.is_map()) diagnostics.throw_if_any();

  load_header(fields, context);
  load_budget(fields, context);
  load_domain(fields, context);
  load_variations(fields, context);
  load_entry(fields, context);
  load_layout(fields, context);
  load_output(fields, context);
  load_checker(fields, context);
  load_interactor(fields, context);
  load_validator(fields, context);
  load_generator(fields, context);
  load_tests(fields, context);
  load_solutions(fields, context);
  load_guidance(fields, context);
  check_references(fields, context);
  diagnostics.throw_if_any();
  return problem;
}

}  // namespace

fs::path resolve_file(const YamlNode& node, const std::string& id, LoadContext& context) {
  const fs::path written(node.text);
  const fs::path inside = written.lexically_normal();
  if (written.is_absolute() || inside.empty() || *inside.begin() == "..") {
    context.diagnostics.add(id, node, "a problem's files lie in its own folder",
                            "write the path relative to the problem file");
    return {};
  }
  fs::path file = context.folder / inside;
  std::error_code ignored;
  if (!fs::is_regular_file(file, ignored)) {
    context.diagnostics.add(id, node, fmt::format("there is no file {}", inside.string()),
                            "the path is relative to the problem file");
    return {};
  }
  return file;
}

fs::path resolve_program(const YamlNode& node, const std::string& id, LoadContext& context) {
  fs::path file = resolve_file(node, id, context);
  const std::string language = language_of(node.text);
  if (language == "python" || language == "cpp") return file;
  context.diagnostics.add(id, node, "a problem's own program is written in Python or C++",
                          "its name ends in .py or .cpp");
  return file;
}

Problem load_problem(const fs::path& file_or_folder) {
  std::error_code ignored;
  const bool is_folder = fs::is_directory(file_or_folder, ignored);
  const fs::path file = is_folder ? file_or_folder / "problem.yaml" : file_or_folder;
  return load_from(SourceText::read(file), file);
}

Problem parse_problem(const std::string& text, const fs::path& file) {
  return load_from(SourceText(text, file.string()), file);
}

}  // namespace gavel::judge
