#include "gavel/judge/judge.h"
#include "gavel/sandbox/sandbox_error.h"
#include "support/catch.h"
#include "unit/judge/run/run_fixture.h"

using namespace gavel::testing;
using gavel::sandbox::Ending;
using gavel::sandbox::RunResult;

namespace {

struct StdioFixture : RunFixture {
  StdioFixture() { problem.kind = Kind::kStdio; }

  Execution run_one(const RunResult& result) {
    sandbox.script = {result};
    return run(tests(1)).front();
  }
};

RunResult printed(const std::string& text) {
  RunResult result;
  result.standard_output = {text, text.size()};
  return result;
}

}  // namespace

TEST_CASE("stdio: each test is a process of its own that reads the test's text") {
  StdioFixture fixture;
  fixture.sandbox.script = {printed("a"), printed("b")};
  const auto seen = fixture.run(fixture.tests(2));
  REQUIRE(seen.size() == 2);
  CHECK(seen[0].got == Value(std::string("a")));
  CHECK(seen[1].got == Value(std::string("b")));
  CHECK(seen[1].test == 1);
  CHECK_FALSE(fixture.sandbox.asked[0].command.answers);
  CHECK_FALSE(fixture.sandbox.asked[0].command.standard_input.empty());
}

TEST_CASE("stdio: the verdict's cause is who ended the run") {
  StdioFixture fixture;
  RunResult result;
  const auto verdict = [&](Ending ending) {
    result.ending = ending;
    return fixture.run_one(result).verdict;
  };
  result.wall = 5s;
  result.cpu = 4s;
  CHECK(verdict(Ending::kCpuLimit) == Verdict::kTimeLimit);
  CHECK(verdict(Ending::kWallLimit) == Verdict::kTimeLimit);
  result.cpu = 10ms;
  CHECK(verdict(Ending::kWallLimit) == Verdict::kIdle);
  CHECK(verdict(Ending::kIdle) == Verdict::kIdle);
  CHECK(verdict(Ending::kMemoryLimit) == Verdict::kMemoryLimit);
  CHECK(verdict(Ending::kOutputLimit) == Verdict::kOutputLimit);
  CHECK(verdict(Ending::kStopped) == Verdict::kRuntimeError);
  result.forbidden_call = "socket";
  CHECK(verdict(Ending::kForbidden) == Verdict::kForbidden);
}

TEST_CASE("stdio: a forbidden call is named") {
  StdioFixture fixture;
  RunResult result;
  result.ending = Ending::kForbidden;
  result.forbidden_call = "socket";
  CHECK(fixture.run_one(result).reason == "the system call `socket` is not allowed");
}

TEST_CASE("stdio: an exit code and a signal are told apart") {
  StdioFixture fixture;
  RunResult result;
  result.exit_code = 139;
  CHECK(fixture.run_one(result).reason.find("exit code 139") != std::string::npos);
  RunResult crash;
  crash.ending = Ending::kSignalled;
  crash.signal = 11;
  const Execution execution = fixture.run_one(crash);
  CHECK(execution.verdict == Verdict::kRuntimeError);
  CHECK(execution.reason.find("SIGSEGV") != std::string::npos);
}

TEST_CASE("stdio: an answer that came after the limit is a time limit, with its time") {
  StdioFixture fixture;
  RunResult result = printed("a");
  result.cpu = 1200ms;
  const Execution execution = fixture.run_one(result);
  CHECK(execution.verdict == Verdict::kTimeLimit);
  CHECK(execution.reason == "took 1.20 s of 1.0 s");
  // The process may run on to 1.5 times the limit, so that its real time is seen.
  CHECK(fixture.sandbox.asked[0].limits.cpu == 1500ms);
}

TEST_CASE("a program that cannot be started is the machine's fault, not the solution's") {
  StdioFixture fixture;
  RunResult result;
  result.ending = Ending::kNotStarted;
  result.start_error = "execveat: exec format error";
  CHECK_THROWS_AS(fixture.run_one(result), gavel::sandbox::SandboxError);
}

TEST_CASE("a cancelled run leaves as Cancelled") {
  StdioFixture fixture;
  RunResult result;
  result.ending = Ending::kCancelled;
  CHECK_THROWS_AS(fixture.run_one(result), Cancelled);
}
