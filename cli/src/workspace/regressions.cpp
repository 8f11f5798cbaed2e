#include "workspace/regressions.h"

#include <fmt/format.h>

#include <algorithm>

#include "gavel/judge/pack.h"
#include "output.h"

namespace gavel::cli {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t kLargestInput = std::size_t{1} << 20;

std::string case_name(const fs::path& input) { return "cases/" + input.stem().string(); }

/// The case that has this input already.
std::optional<std::string> known_case(const fs::path& cases, const std::string& input) {
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(cases, error)) {
    if (entry.path().extension() == ".in" && entry.is_regular_file(error) &&
        entry.file_size(error) == input.size() && read_text(entry.path()) == input) {
      return case_name(entry.path());
    }
  }
  return std::nullopt;
}

/// The solution's folder lies in the workspace around it; the one that only the user's settings
/// name has nothing to do with it.
bool lies_in(const fs::path& folder, const fs::path& workspace) {
  const fs::path inner = fs::weakly_canonical(folder);
  const fs::path outer = fs::weakly_canonical(workspace);
  return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

}  // namespace

std::optional<std::string> save_regression(const judge::Problem& problem,
                                           const judge::TestResult& failed,
                                           const fs::path& folder) {
  judge::TestCase test;
  test.input = failed.input;
  test.expected = failed.expected;
  const judge::CaseText text = judge::write_case(problem, test);
  if (text.input.size() > kLargestInput) return std::nullopt;
  const fs::path cases = folder / "cases";
  if (auto known = known_case(cases, text.input)) return known;
  for (int number = 1;; ++number) {
    const fs::path input = cases / fmt::format("regress-{:02}.in", number);
    fs::path output = input;
    output.replace_extension(".out");
    if (fs::exists(input) || fs::exists(output)) continue;
    if (failed.expected && !write_new_file(output, text.expected)) continue;
    if (write_new_file(input, text.input)) return case_name(input);
  }
}

void save_counterexample(Context& context, const ChosenSolution& chosen,
                         judge::Counterexample& counterexample) {
  try {
    const auto workspace = find_workspace(chosen.folder);
    if (!workspace || !lies_in(chosen.folder, workspace->folder)) return;
    // Another problem could not read it, and all its runs would fail.
    if (chosen.home != chosen.problem.id) return;
    counterexample.saved_as =
        save_regression(chosen.problem, counterexample.result, chosen.folder).value_or("");
  } catch (const fs::filesystem_error& error) {
    advise(context, fmt::format("the failing case could not be kept: {}", error.what()));
  }
}

}  // namespace gavel::cli
