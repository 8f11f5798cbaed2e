#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "gavel/judge/input_error.h"
#include "gavel/judge/problem.h"

namespace gavel::judge {

/// Loads one problem file (problem.yaml, or its folder). Throws InputError with everything that is
/// wrong in it.
[[nodiscard]] Problem load_problem(const std::filesystem::path& file_or_folder);

/// Loads a problem from text, as if it stood in `file` (for tests and editors).
[[nodiscard]] Problem parse_problem(const std::string& text, const std::filesystem::path& file);

/// A problem that was found. `topic` is its folder's parent.
struct PackEntry {
  std::string id;
  std::string topic;
  std::filesystem::path file;
};

/// The problem files below the given roots (ROOT/TOPIC/ID/problem.yaml or ROOT/ID/problem.yaml),
/// sorted by topic and id. Only names are looked at; nothing is parsed. Missing roots are skipped.
[[nodiscard]] std::vector<PackEntry> find_problems(std::span<const std::filesystem::path> roots);

/// All problems that load, and the errors of those that do not: one broken file hides no other.
struct Pack {
  std::vector<Problem> problems;
  std::vector<InputError> errors;
};
[[nodiscard]] Pack load_pack(std::span<const std::filesystem::path> roots);

/// The candidate nearest to `word` by edit distance, when near enough to be meant; else empty.
[[nodiscard]] std::string did_you_mean(std::string_view word, std::span<const std::string> candidates);

/// Reads a user's own case: `text` as in cases/NN.in, `expected` as in cases/NN.out (may be null).
///   function: one argument a line, JSON or the problem file's own spelling; "name: value" works too
///   class:    call lines `allow("ann", 1) -> true`, or the two JSON arrays
///   stdio:    the text itself
/// Throws InputError with line and column in `file`.
[[nodiscard]] TestCase parse_case(const Problem& problem, const std::string& text,
                                  const std::string* expected, const std::filesystem::path& file);

/// The inverse: the text of NN.in (and NN.out when the case has an expectation).
struct CaseText {
  std::string input;
  std::string expected;
};
[[nodiscard]] CaseText write_case(const Problem& problem, const TestCase& test);

}  // namespace gavel::judge
