#include "workspace/choose_solution.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "command_error.h"
#include "gavel/judge/language.h"
#include "gavel/judge/pack.h"
#include "round/round_book.h"
#include "workspace/choose_language.h"

namespace gavel::cli {
namespace fs = std::filesystem;
namespace {

fs::path newest_solution(const fs::path& folder) {
  fs::path newest;
  fs::file_time_type newest_time{};
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().stem() != "solution" || !entry.is_regular_file(error)) continue;
    if (!judge::find_language(entry.path().extension().string())) continue;
    const fs::file_time_type time = entry.last_write_time(error);
    if (newest.empty() || time > newest_time) {
      newest = entry.path();
      newest_time = time;
    }
  }
  return newest;
}

/// Away from the problem's folder the open round says what is meant.
fs::path open_round_file(const Context& context) {
  const std::optional<RoundBook> book = existing_book(context);
  const auto open = book ? book->open() : std::nullopt;
  std::error_code error;
  return open && fs::is_regular_file(open->file, error) ? fs::path(open->file) : fs::path();
}

fs::path find_file(const Context& context, const SolutionChoice& choice) {
  if (choice.file.empty()) {
    fs::path found = newest_solution(fs::current_path());
    if (found.empty()) found = open_round_file(context);
    if (found.empty()) {
      throw CommandError(ExitCode::kNotFound, "C007", "no solution.* file in this folder",
                         "name the file, or `gavel start ID` to get one");
    }
    return found;
  }
  if (fs::is_directory(choice.file)) {
    const fs::path found = newest_solution(choice.file);
    if (!found.empty()) return found;
    throw CommandError(ExitCode::kNotFound, "C007",
                       fmt::format("no solution.* file in {}", choice.file.string()));
  }
  if (!fs::exists(choice.file)) {
    throw CommandError(ExitCode::kNotFound, "C007",
                       fmt::format("no such file: {}", choice.file.string()));
  }
  return fs::absolute(choice.file).lexically_normal();
}

std::string find_language_id(const SolutionChoice& choice, const fs::path& file) {
  if (!choice.language.empty()) return std::string(language_named(choice.language).id());
  const std::string extension = file.extension().string();
  if (const judge::Language* language = judge::find_language(extension)) {
    return std::string(language->id());
  }
  throw CommandError(
      ExitCode::kUsage, "C008",
      fmt::format("cannot tell the language of {} from its name", file.filename().string()),
      "say it with --lang; `gavel languages` lists them");
}

std::string find_home(Context& context, const fs::path& file) {
  const std::vector<std::string> ids = context.problem_ids();
  for (fs::path folder = file.parent_path(); folder.has_filename(); folder = folder.parent_path()) {
    const std::string name = folder.filename().string();
    if (std::find(ids.begin(), ids.end(), name) != ids.end()) return name;
  }
  return {};
}

const std::string& find_problem_id(const SolutionChoice& choice, const std::string& home,
                                   const fs::path& file) {
  if (!choice.problem.empty()) return choice.problem;
  if (!home.empty()) return home;
  throw CommandError(
      ExitCode::kNotFound, "C009",
      fmt::format("cannot tell which problem {} is for", file.filename().string()),
      "name it: --problem ID, or keep the file in a folder named like the problem");
}

}  // namespace

std::string read_text(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  if (in) text << in.rdbuf();
  if (!in || fs::is_directory(file)) {
    throw CommandError(ExitCode::kNotFound, "C007", fmt::format("cannot read {}", file.string()));
  }
  return text.str();
}

ChosenSolution choose_solution(Context& context, const SolutionChoice& choice) {
  const fs::path file = find_file(context, choice);
  judge::Submission submission{.language = find_language_id(choice, file),
                               .source = read_text(file),
                               .file_name = file.filename().string()};
  const std::string home = find_home(context, file);
  return {.problem = context.problem(find_problem_id(choice, home, file)),
          .submission = std::move(submission),
          .file = file,
          .folder = file.parent_path(),
          .home = home};
}

std::vector<judge::TestCase> own_cases(const ChosenSolution& chosen) {
  if (!chosen.home.empty() && chosen.home != chosen.problem.id) return {};
  std::vector<fs::path> files;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(chosen.folder / "cases", error)) {
    if (entry.path().extension() == ".in") files.push_back(entry.path());
  }
  // A saved failure is the first thing to look at again.
  const auto order = [](const fs::path& path) {
    const std::string name = path.stem().string();
    return std::pair(name.rfind("regress-", 0) != 0, name);
  };
  std::sort(files.begin(), files.end(),
            [&](const fs::path& a, const fs::path& b) { return order(a) < order(b); });
  std::vector<judge::TestCase> cases;
  for (const fs::path& input : files) {
    fs::path output = input;
    output.replace_extension(".out");
    std::optional<std::string> expected;
    if (fs::exists(output)) expected = read_text(output);
    judge::TestCase test =
        judge::parse_valid_case(chosen.problem, read_text(input), expected ? &*expected : nullptr, input);
    test.name = "cases/" + input.stem().string();
    test.group = judge::Group::kOwn;
    cases.push_back(std::move(test));
  }
  return cases;
}

}  // namespace gavel::cli
