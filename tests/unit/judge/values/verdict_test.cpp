#include "gavel/judge/verdict.h"

#include "gavel/judge/test_case.h"

#include "support/catch.h"

namespace gavel::judge {
namespace {

TEST_CASE("every verdict is found again by its code") {
  for (int i = 0; i <= static_cast<int>(Verdict::kJudgeError); ++i) {
    const auto verdict = static_cast<Verdict>(i);
    CHECK(parse_verdict(code(verdict)) == verdict);
    CHECK_FALSE(to_string(verdict).empty());
  }
}

TEST_CASE("verdicts have the codes that files and JSON use") {
  CHECK(code(Verdict::kAccepted) == "ac");
  CHECK(code(Verdict::kTimeLimit) == "tle");
  CHECK(code(Verdict::kIdle) == "idle");
  CHECK(code(Verdict::kJudgeError) == "ie");
  CHECK(to_string(Verdict::kMemoryLimit) == "Memory limit");
}

TEST_CASE("a word that is no code is no verdict") {
  CHECK_FALSE(parse_verdict("AC"));
  CHECK_FALSE(parse_verdict(""));
}

TEST_CASE("groups are named in judging order") {
  CHECK(to_string(Group::kSample) == "sample");
  CHECK(to_string(Group::kScale) == "scale");
  CHECK(to_string(Group::kOwn) == "own");
}

}  // namespace
}  // namespace gavel::judge
