#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/input_error.h"
#include "gavel/judge/problem.h"

namespace gavel::judge {

/// Loads one problem file (problem.yaml, or its folder). Throws InputError with everything that is
/// wrong in it.
[[nodiscard]] Problem load_problem(const std::filesystem::path& file_or_folder);

/// Loads a problem from text, as if it stood in `file` (for tests and editors).
[[nodiscard]] Problem parse_problem(const std::string& text, const std::filesystem::path& file);

/// A folder with problems, under a name that people can type: PACK/ID.
struct PackFolder {
  std::string name;  ///< "built-in", "workspace", "user", or the folder's own name.
  std::filesystem::path folder;
};

/// A problem that was found. `topic` is its folder's parent.
struct PackEntry {
  std::string id;
  std::string topic;
  std::string pack;
  std::filesystem::path file;
  std::size_t rank = 0;  ///< Of its pack in the order of precedence; 0 goes before all others.
};

/// The problem files of the packs, sorted by topic and id. A pack holds them as ID/problem.yaml or
/// TOPIC/ID/problem.yaml, in itself or, as a checkout does, in its folder problems/. Only names are
/// looked at; nothing is parsed. Missing folders are skipped, and a file that two packs lead to
/// belongs to the first.
[[nodiscard]] std::vector<PackEntry> find_problems(std::span<const PackFolder> packs);

/// The entries that `reference` may mean, the one that is used first: an ID, PACK/ID or TOPIC/ID.
[[nodiscard]] std::vector<PackEntry> entries_named(std::span<const PackEntry> entries,
                                                   std::string_view reference);

/// What lists show of a problem.
struct ProblemSummary {
  std::string id, title, topic, pack;
  Kind kind = Kind::kFunction;
  Difficulty difficulty = Difficulty::kMedium;
  std::vector<std::string> tags;
  int minutes = 0;
  std::filesystem::path file;
  std::filesystem::path hidden_by;  ///< The problem that the bare id means; empty: this one.

  /// What to type to get this problem: the id, or PACK/ID for one that the bare id does not mean.
  [[nodiscard]] std::string reference() const { return hidden_by.empty() ? id : pack + "/" + id; }
};

/// All problems that load, in the order of find_problems, and the errors of those that do not: one
/// broken file hides no other.
struct PackListing {
  std::vector<ProblemSummary> problems;
  std::vector<InputError> errors;
};

/// Loads every problem of the packs. What was read is remembered in the directory `index` (which may
/// be deleted at any time; empty: nothing is remembered) and read again when the problem file, or
/// what lies beside it, was changed. Files with errors are always read again.
[[nodiscard]] PackListing list_problems(std::span<const PackFolder> packs,
                                        const std::filesystem::path& index = {});

/// Why `name` cannot be the id or the topic of a problem; empty when it can.
[[nodiscard]] std::string problem_name_error(std::string_view name);

/// The candidate nearest to `word` by edit distance, when near enough to be meant; else empty.
[[nodiscard]] std::string did_you_mean(std::string_view word, std::span<const std::string> candidates);

/// Reads a user's own case: `text` as in cases/NN.in, `expected` as in cases/NN.out (may be null).
///   function: one argument a line, JSON or the problem file's own spelling; "name: value" works too
///   class:    call lines `allow("ann", 1) -> true`, or the two JSON arrays
///   stdio:    the text itself
/// Throws InputError with line and column in `file`.
[[nodiscard]] TestCase parse_case(const Problem& problem, const std::string& text,
                                  const std::string* expected, const std::filesystem::path& file);

/// The same, and the input is one that the problem promises: else InputError with the place in the
/// data and the promise. Text of a stdio problem that no `layout` reads back is taken as it is.
[[nodiscard]] TestCase parse_valid_case(const Problem& problem, const std::string& text,
                                        const std::string* expected,
                                        const std::filesystem::path& file);

/// The inverse of parse_case: the text of NN.in (and NN.out when the case has an expectation).
struct CaseText {
  std::string input;
  std::string expected;
};
[[nodiscard]] CaseText write_case(const Problem& problem, const TestCase& test);

}  // namespace gavel::judge
