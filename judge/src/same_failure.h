#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>

#include "domain/domain_case.h"
#include "gavel/judge/judgement.h"
#include "judging.h"

namespace gavel::judge {

/// How a submission failed, as far as a smaller input has to fail in the same way.
struct FailureKind {
  Verdict verdict = Verdict::kWrongAnswer;
  std::string type;  ///< Of a runtime error: "IndexError", "SIGSEGV".

  [[nodiscard]] static FailureKind of(const TestResult& result);
  friend bool operator==(const FailureKind&, const FailureKind&) = default;
};

/// Finds out which of several inputs fails in a given way: the reference answers all of them in one
/// process, the submission in another.
class SameFailure {
 public:
  /// Judge and context must outlive it. With `alone`, each input gets a process of its own: for code that
  /// remembers earlier tests.
  SameFailure(const TestJudge& submission, const RunContext& reference, FailureKind kind,
              bool alone);

  /// The index of the first that fails in the same way.
  [[nodiscard]] std::optional<std::size_t> first(std::span<const DomainCase> inputs) const;

  /// One input, judged in full.
  [[nodiscard]] TestResult judge(const DomainCase& input) const;

  [[nodiscard]] const FailureKind& kind() const { return kind_; }

 private:
  [[nodiscard]] TestCase test_of(const DomainCase& input) const;
  [[nodiscard]] std::optional<std::size_t> first_of(std::span<const TestCase> tests) const;

  const TestJudge& submission_;
  const RunContext& reference_;
  FailureKind kind_;
  bool alone_;
};

}  // namespace gavel::judge
