#include "workspace/add_case.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <vector>

#include "command_error.h"
#include "gavel/judge/pack.h"
#include "workspace/choose_solution.h"
#include "workspace/workspace.h"

namespace gavel::cli {
namespace fs = std::filesystem;
namespace {

fs::path find_case(Context& context, const judge::Problem& problem, const std::string& name) {
  std::string file = name;
  if (file.starts_with("cases/")) file.erase(0, 6);
  if (!file.ends_with(".in")) file += ".in";
  std::vector<fs::path> folders{fs::current_path() / "cases"};
  if (context.workspace()) folders.push_back(context.workspace()->folder / problem.id / "cases");
  for (const fs::path& folder : folders) {
    if (fs::is_regular_file(folder / file)) return folder / file;
  }
  std::string looked;
  for (const fs::path& folder : folders) looked += (looked.empty() ? "" : ", ") + folder.string();
  throw CommandError(ExitCode::kNotFound, "C012", fmt::format("there is no case {}", file),
                     "looked in " + looked);
}

/// "cases/regress-01.in" -> "case-regress-01", or with a number behind it when that is taken.
std::string free_name(const judge::Problem& problem, const fs::path& input) {
  std::string stem = input.stem().string();
  std::transform(stem.begin(), stem.end(), stem.begin(), [](unsigned char c) {
    return std::isalnum(c) ? static_cast<char>(std::tolower(c)) : '-';
  });
  const auto taken = [&](const std::string& name) {
    return fs::exists(problem.file.parent_path() / "tests" / (name + ".in")) ||
           std::any_of(problem.tests.begin(), problem.tests.end(),
                       [&](const judge::TestSpec& test) { return test.name == name; });
  };
  std::string name = "case-" + stem;
  for (int number = 2; taken(name); ++number) name = fmt::format("case-{}-{}", stem, number);
  return name;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

bool is_blank_or_comment(const std::string& line) {
  const std::size_t first = line.find_first_not_of(" \t\r");
  return first == std::string::npos || line[first] == '#';
}

/// Files that are taken away again unless everything went well.
class NewFiles {
 public:
  ~NewFiles() {
    std::error_code ignored;
    for (const fs::path& file : files_) fs::remove(file, ignored);
  }
  NewFiles() = default;
  NewFiles(const NewFiles&) = delete;
  NewFiles& operator=(const NewFiles&) = delete;

  void write(const fs::path& file, const std::string& text) {
    if (write_new_file(file, text)) files_.push_back(file);
  }
  void keep() { files_.clear(); }

 private:
  std::vector<fs::path> files_;
};

}  // namespace

std::string with_another_test(const std::string& text, const std::string& item) {
  std::vector<std::string> lines = lines_of(text);
  const auto tests = std::find_if(lines.begin(), lines.end(), [](const std::string& line) {
    return line == "tests:" || line.starts_with("tests: #");
  });
  const auto first = std::find_if(tests == lines.end() ? tests : tests + 1, lines.end(),
                                  [](const std::string& line) { return !is_blank_or_comment(line); });
  const std::size_t indent = first == lines.end() ? 0 : first->find_first_not_of(' ');
  if (first == lines.end() || (*first)[indent] != '-') {
    throw CommandError(ExitCode::kBadInput, "C018", "the problem file has no list `tests:`",
                       "write `tests:` on a line of its own and each test below it, behind a `- `");
  }
  auto end = std::find_if(first + 1, lines.end(), [&](const std::string& line) {
    const std::size_t column = line.find_first_not_of(' ');
    return !is_blank_or_comment(line) &&
           (column < indent || (column == indent && line[column] != '-'));
  });
  while (is_blank_or_comment(*(end - 1))) --end;
  std::vector<std::string> added;
  for (const std::string& line : lines_of(item)) added.push_back(std::string(indent, ' ') + line);
  lines.insert(end, added.begin(), added.end());
  std::string changed;
  for (const std::string& line : lines) changed += line + "\n";
  return changed;
}

std::string add_case_to(Context& context, const judge::Problem& problem, const std::string& name) {
  const fs::path input = find_case(context, problem, name);
  const std::string case_text = read_text(input);
  const fs::path answer = fs::path(input).replace_extension(".out");
  std::optional<std::string> expected;
  if (fs::exists(answer)) expected = read_text(answer);
  (void)judge::parse_valid_case(problem, case_text, expected ? &*expected : nullptr, input);

  const std::string test = free_name(problem, input);
  const fs::path folder = problem.file.parent_path();
  const std::string changed = with_another_test(
      read_text(problem.file),
      fmt::format("- file: tests/{0}.in\n  name: {0}\n  group: edge\n  why: a case that was found "
                  "while solving.\n",
                  test));
  NewFiles files;
  files.write(folder / "tests" / (test + ".in"), case_text);
  if (expected) files.write(folder / "tests" / (test + ".out"), *expected);
  (void)judge::parse_problem(changed, problem.file);
  replace_file(problem.file, changed);
  files.keep();
  return test;
}

}  // namespace gavel::cli
