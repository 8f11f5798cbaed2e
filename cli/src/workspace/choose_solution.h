#pragma once

#include <filesystem>
#include <vector>

#include "context.h"
#include "gavel/judge/problem.h"
#include "gavel/judge/submission.h"
#include "workspace/solution_choice.h"

namespace gavel::cli {

/// What is to be judged, with everything found out.
struct ChosenSolution {
  judge::Problem problem;
  judge::Submission submission;
  std::filesystem::path file;
  std::filesystem::path folder;  ///< Of the file: its cases/ belong to it.
  /// The problem that a folder above the file is named like, the nearest one; empty: none is. Its
  /// cases/ are that problem's, whatever else is judged there.
  std::string home;
};

/// Finds the file (given, the newest solution.* of this folder, or the open round's), the language (--lang, or the
/// extension) and the problem (--problem, or the nearest folder above the file that is named like
/// one). Throws CommandError saying what is missing and which flag gives it.
[[nodiscard]] ChosenSolution choose_solution(Context& context, const SolutionChoice& choice);

/// The user's own cases beside a solution: cases/*.in in name order, cases/regress-* first; none in
/// the home of another problem. Throws InputError for one that cannot be read.
[[nodiscard]] std::vector<judge::TestCase> own_cases(const ChosenSolution& chosen);

/// Reads a whole file. Throws CommandError (kNotFound) with the reason.
[[nodiscard]] std::string read_text(const std::filesystem::path& file);

}  // namespace gavel::cli
