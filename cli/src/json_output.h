#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "gavel/judge/language.h"
#include "gavel/judge/pack.h"
#include "gavel/judge/problem.h"
#include "gavel/sandbox/isolation.h"

#include "round/standing.h"

/// The command line's own JSON objects (judgements and errors come from gavel/judge/reporter.h).
/// Each has a "schema" tag; within a version fields are only added.
namespace gavel::cli {

/// schema "gavel.list.v1"; `standings` in the problems' order.
[[nodiscard]] std::string list_json(const judge::PackListing& listing,
                                    std::span<const Standing> standings);

/// schema "gavel.problem.v1".
[[nodiscard]] std::string problem_json(const judge::Problem& problem);

/// What `languages` and `doctor` know about one language.
struct LanguageStatus {
  const judge::Language* language = nullptr;
  std::optional<judge::Toolchain> toolchain;
  bool self_test_passed = false;
  std::string self_test_error;  ///< When it did not pass.
};

/// schema "gavel.languages.v1".
[[nodiscard]] std::string languages_json(const std::vector<LanguageStatus>& languages);

enum class CheckState { kOk, kWarn, kFail, kOff };

/// One line of `doctor`.
struct DoctorCheck {
  CheckState state = CheckState::kOk;
  std::string name;
  std::string detail;
  std::string effect;  ///< When something is missing: what it costs.
  std::string fix;     ///< And how to get it.
};

/// schema "gavel.doctor.v1".
[[nodiscard]] std::string doctor_json(const std::vector<DoctorCheck>& checks);

/// schema "gavel.start.v1". `round` is the round's number.
[[nodiscard]] std::string start_json(std::int64_t round, const std::string& problem,
                                     const std::string& language, const std::string& file,
                                     bool made);

/// schema "gavel.new.v1".
[[nodiscard]] std::string new_json(const std::string& problem, const std::string& file);

/// schema "gavel.init.v1".
[[nodiscard]] std::string init_json(const std::string& workspace,
                                    const std::vector<std::string>& made,
                                    const std::vector<std::string>& kept);

/// schema "gavel.case.v1": a test as the files of a case are written.
[[nodiscard]] std::string case_json(const std::string& problem, const judge::TestCase& test,
                                    const judge::CaseText& text);

/// gavel.debug.v1: what was made ready and how to start it.
[[nodiscard]] std::string debug_json(const std::string& problem, const std::string& case_name,
                                     const std::string& folder,
                                     const std::vector<std::string>& command);

}  // namespace gavel::cli
