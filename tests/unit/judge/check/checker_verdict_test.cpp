#include "check/checker_verdict.h"

#include "support/catch.h"

namespace gavel::judge {
namespace {

using Style = CheckerProgram::Style;

sandbox::RunResult exited(int code, std::string output = {}, std::string errors = {}) {
  sandbox::RunResult run;
  run.ending = sandbox::Ending::kExited;
  run.exit_code = code;
  run.standard_output = {output, output.size()};
  run.standard_error = {errors, errors.size()};
  return run;
}

TEST_CASE("the kattis style accepts with 42 and refuses with 43, and with nothing else") {
  CHECK(checker_verdict(Style::kKattis, exited(42), "").result.accepted);
  const CheckerVerdict refused = checker_verdict(Style::kKattis, exited(43), "  line 3 \n");
  CHECK(refused.fault.empty());
  CHECK_FALSE(refused.result.accepted);
  CHECK(refused.result.note == "line 3");
  for (const int code : {0, 1, 2, 41, 44, 139}) {
    CHECK_FALSE(checker_verdict(Style::kKattis, exited(code), "").fault.empty());
  }
}

TEST_CASE("the testlib style knows its exit codes; points are no acceptance") {
  CHECK(checker_verdict(Style::kTestlib, exited(0), "ok").result.accepted);
  for (const int code : {1, 2, 4, 7, 8}) {
    const CheckerVerdict verdict = checker_verdict(Style::kTestlib, exited(code), "because");
    CHECK(verdict.fault.empty());
    CHECK_FALSE(verdict.result.accepted);
    CHECK(verdict.result.note == "because");
  }
  for (const int code : {3, 5, 42, 255}) {
    const CheckerVerdict verdict = checker_verdict(Style::kTestlib, exited(code), "FAIL oh");
    CHECK(verdict.fault.find("FAIL oh") != std::string::npos);
  }
}

TEST_CASE("a checker that did not end by itself has failed") {
  sandbox::RunResult run;
  run.ending = sandbox::Ending::kSignalled;
  run.signal = 11;
  CHECK(checker_verdict(Style::kKattis, run, "").fault == "killed by signal 11");
  run.ending = sandbox::Ending::kCpuLimit;
  run.cpu = std::chrono::seconds(20);
  CHECK(checker_verdict(Style::kTestlib, run, "").fault ==
        "stopped (cpu_limit) after 20.0 s of computing");
}

TEST_CASE("the gavel style answers on one line each") {
  const auto verdicts = checker_verdicts(
      exited(0, "{\"ok\": true}\n {\"message\":\"no \\u00e9\",\"ok\":false}\n{\"ok\":false}"), 3);
  REQUIRE(verdicts.size() == 3);
  CHECK(verdicts[0].result.accepted);
  CHECK(verdicts[1].result.note == "no \xC3\xA9");
  CHECK_FALSE(verdicts[2].result.accepted);
  CHECK_FALSE(verdicts[2].result.note.empty());
  for (const CheckerVerdict& verdict : verdicts) CHECK(verdict.fault.empty());
}

TEST_CASE("what is no verdict is the checker's fault, at the answer where it stands") {
  for (const char* line : {"yes", "{}", "{\"ok\": 1}", "{\"ok\": true} x", "{\"okay\": true}", "",
                           "{\"ok\": true", "[true]"}) {
    const auto verdicts =
        checker_verdicts(exited(0, std::string("{\"ok\": true}\n") + line + "\n"), 3);
    INFO(line);
    REQUIRE(verdicts.size() == 2);
    CHECK(verdicts[0].fault.empty());
    CHECK_FALSE(verdicts[1].fault.empty());
  }
}

TEST_CASE("too few lines or a bad end are faults even when every line is a verdict") {
  const auto few = checker_verdicts(exited(0, "{\"ok\": true}\n"), 2);
  REQUIRE(few.size() == 2);
  CHECK(few[1].fault == "it printed 1 verdicts for 2 answers");
  const auto bad = checker_verdicts(exited(1, "{\"ok\": true}\n", "Traceback: oh"), 1);
  REQUIRE(bad.size() == 1);
  CHECK(bad[0].fault == "exit code 1; it says: Traceback: oh");
}

TEST_CASE("a message is cut before it fills the screen") {
  const CheckerVerdict verdict =
      checker_verdict(Style::kKattis, exited(43), std::string(100'000, 'm'));
  CHECK(verdict.result.note.size() < 600);
}

}  // namespace
}  // namespace gavel::judge
