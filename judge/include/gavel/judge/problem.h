#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/domain.h"
#include "gavel/judge/input_error.h"
#include "gavel/judge/test_case.h"
#include "gavel/judge/type.h"
#include "gavel/judge/verdict.h"
#include "gavel/sandbox/bytes.h"

namespace gavel::judge {

enum class Kind {
  kFunction,
  kClass,
  kStdio,
  kInteractive,  ///< A program that talks to the problem's interactor; cases are texts.
};
[[nodiscard]] std::string_view to_string(Kind kind);

/// Whether the solution is a whole program and a case a text.
[[nodiscard]] constexpr bool is_program(Kind kind) {
  return kind == Kind::kStdio || kind == Kind::kInteractive;
}

enum class Difficulty { kEasy, kMedium, kHard };
[[nodiscard]] std::string_view to_string(Difficulty difficulty);

struct Parameter {
  std::string name;
  Type type;
};

/// A function the solver writes, or one method of a class the solver writes.
struct Method {
  std::string name;  ///< For a constructor, the class's name.
  std::vector<Parameter> parameters;
  Type result;  ///< kVoid for a constructor.
  bool is_constructor = false;
  double weight = 1;  ///< How often generated call sequences use it, relative to the others.
  HandleRule handles;
};

/// What the solver writes. function: one method of class Solution. class: the constructor first,
/// then the methods in the file's order. stdio: empty.
struct Entry {
  std::string class_name;
  std::vector<Method> methods;
};

/// One item of `tests:` as written. Several test cases may come of one spec.
struct TestSpec {
  enum class Source { kLiteral, kGenerated, kFile };
  Source source = Source::kLiteral;
  Group group = Group::kBasic;
  std::string name;  ///< May be empty; then the cases are named after their group.
  std::string why;
  std::string explain;  ///< Of an example: shown with it.

  CaseInput input;                ///< kLiteral.
  std::optional<Value> expected;  ///< kLiteral, when given.

  /// kGenerated: the parameters as (name, text) in the file's order ("n" -> "max", "k" -> "1..6",
  /// "profile" -> "hot-key"), handed to the generator program.
  std::vector<std::pair<std::string, std::string>> parameters;
  int count = 1;
  std::optional<std::uint64_t> seed;

  std::filesystem::path file;  ///< kFile: absolute.
  Place place;
};

struct PartRule;

/// How answers are compared.
struct OutputRule {
  enum class Compare {
    kExact,   ///< Typed deep equality (function, class; doubles 1e-6 abs-or-rel); bytes for stdio.
    kTokens,  ///< stdio: whitespace-separated tokens.
    kLines,   ///< stdio: lines, trailing whitespace and final newlines ignored.
    kBytes,   ///< stdio: every byte.
    kNoCase,  ///< As tokens (stdio) or exact (values), ASCII letter case ignored.
    kUnordered,  ///< Lists equal as multisets, at `path` ("" is the whole answer).
    kSet,        ///< Lists equal as sets, at `path`.
    kFloat,      ///< Numbers within `tolerance`, absolute or relative (`absolute_only`: absolute).
    kYesNo,      ///< yes/no, true/false, 1/0 in any case.
    kAnyOf,      ///< `expected` is a list of acceptable answers.
  };
  Compare compare = Compare::kExact;
  std::string path;  ///< "" or "[*]" or "[*].members".
  double tolerance = 1e-6;
  bool absolute_only = false;

  /// Rules for parts of the answer: `at: {"[*].score": float 1e-9}`.
  std::vector<PartRule> at;
};

/// A rule for the parts of an answer that a path names.
struct PartRule {
  std::string path;
  OutputRule rule;
};

/// A program of the author's that decides whether an answer is right.
struct CheckerProgram {
  /// How it is called and answers; docs/authoring.md describes each.
  enum class Style { kGavel, kKattis, kTestlib };
  std::filesystem::path file;  ///< Absolute.
  Style style = Style::kGavel;
  Place place;
};

/// One labelled solution of the problem.
struct SolutionSpec {
  std::string name;               ///< The file's name, or "wa-1" for inline code.
  std::vector<Verdict> verdicts;  ///< Any of these is as expected. The first `ac` is the reference.
  std::string language;           ///< Language id, from `lang` or the file's extension.
  std::filesystem::path file;     ///< Absolute; empty for inline code.
  std::string code;               ///< Inline code, or empty.
  std::string complexity;
  std::string why;
  std::vector<std::string> fails;  ///< Names of tests or groups that must reject it.
  std::vector<std::pair<std::string, std::int64_t>> max;  ///< brute force: only where n <= 12 ...
  Place place;
};

struct Hint {
  std::string when;  ///< Empty: progressive. Otherwise the evidence that makes it appear.
  std::string say;
};

struct FollowUp {
  std::string ask;
  std::string answer;
};

/// What a solver may ask at the start of a round, with the author's answer.
struct Clarification {
  std::string ask;
  std::vector<std::string> keywords;
  std::string answer;
};

struct ProblemLimits {
  std::optional<std::chrono::milliseconds> time;  ///< Absent: derived from the references.
  sandbox::Bytes memory{std::uint64_t{256} << 20};
  sandbox::Bytes output{std::uint64_t{16} << 20};
};

/// A problem as its file declares it. A value; independent of files afterwards except for
/// solutions, `file:` tests and the generator, which are read when needed.
struct Problem {
  std::string id, title;
  Kind kind = Kind::kFunction;
  Difficulty difficulty = Difficulty::kMedium;
  std::vector<std::string> tags;
  std::string author, source, license;
  int minutes = 35;       ///< The time-box of a practice round.
  std::string statement;  ///< Markdown.

  std::vector<RecordType> records;
  std::string layout;  ///< stdio.
  std::string calls;   ///< class: the size axis that counts the calls.
  Entry entry;

  /// What `types`, `input`, `where`, `profiles` and `ladder` declare. Never null once loaded.
  std::shared_ptr<const Domain> input_domain;

  std::vector<TestSpec> tests;
  std::filesystem::path validator;  ///< Absolute; says which inputs are valid. May be empty.
  std::filesystem::path generator;  ///< Absolute path of the generator program; may be empty.
  OutputRule output;
  std::optional<CheckerProgram> checker;  ///< Decides instead of `output`.
  std::filesystem::path interactor;       ///< Absolute; interactive problems only.
  std::vector<SolutionSpec> solutions;

  std::string time_complexity, accepted_complexity, space_complexity;  ///< As written.
  std::vector<Hint> hints;
  std::vector<FollowUp> followups;
  std::vector<Clarification> clarifications;
  ProblemLimits limits;

  std::filesystem::path file;  ///< Absolute path of problem.yaml.
  std::string topic;           ///< The folder the problem's folder lies in.

  [[nodiscard]] const SolutionSpec* reference() const;  ///< First `ac`; null when there is none.
};

/// Source text of a labelled solution. Throws InputError when its file cannot be read.
[[nodiscard]] std::string read_solution(const SolutionSpec& solution);

}  // namespace gavel::judge
