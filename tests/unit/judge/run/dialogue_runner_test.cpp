#include "gavel/judge/judge.h"
#include "run/author_program.h"
#include "support/catch.h"
#include "unit/judge/run/run_fixture.h"

using namespace gavel::testing;
using gavel::sandbox::Conversation;
using gavel::sandbox::Ending;
using gavel::sandbox::RunResult;
using gavel::sandbox::Speaker;

namespace {

RunResult exited(int code) {
  RunResult result;
  result.ending = Ending::kExited;
  result.exit_code = code;
  return result;
}

RunResult ended(Ending ending) {
  RunResult result;
  result.ending = ending;
  return result;
}

RunResult with_message(RunResult result, const std::string& message) {
  result.collected = {{"feedback/judgemessage.txt", message}};
  return result;
}

struct DialogueFixture : RunFixture {
  DialogueFixture() { problem.kind = Kind::kInteractive; }

  Execution talk(const RunResult& solution, const RunResult& interactor, Speaker first) {
    sandbox.conversations = {{.first = solution, .second = interactor, .ended_first = first}};
    Execution seen;
    const RunContext context{sandbox, problem, program, submission, limits, &interactor_program};
    execute(context, tests(1), [&](const Execution& execution) {
      seen = execution;
      return true;
    });
    return seen;
  }

  Program interactor_program;
};

}  // namespace

TEST_CASE("interactive: 42 and a clean end is accepted, whoever was first") {
  DialogueFixture fixture;
  for (const Speaker first : {Speaker::kFirst, Speaker::kSecond}) {
    CHECK(fixture.talk(exited(0), exited(42), first).verdict == Verdict::kAccepted);
  }
}

TEST_CASE("interactive: 43 is a wrong answer in the interactor's words") {
  DialogueFixture fixture;
  const Execution refused = fixture.talk(ended(Ending::kCancelled),
                                         with_message(exited(43), "no\n"), Speaker::kSecond);
  CHECK(refused.verdict == Verdict::kWrongAnswer);
  CHECK(refused.note == "no");
  CHECK(refused.reason.empty());
  const Execution early =
      fixture.talk(exited(0), with_message(exited(43), "and?"), Speaker::kFirst);
  CHECK(early.verdict == Verdict::kWrongAnswer);
  CHECK(early.reason == "the solution ended the conversation");
}

TEST_CASE("interactive: a solution that fails first has failed, whatever is said afterwards") {
  DialogueFixture fixture;
  for (const int said : {42, 43, 1}) {
    CHECK(fixture.talk(exited(1), exited(said), Speaker::kFirst).verdict ==
          Verdict::kRuntimeError);
    CHECK(fixture.talk(ended(Ending::kCpuLimit), exited(said), Speaker::kFirst).verdict ==
          Verdict::kTimeLimit);
    CHECK(fixture.talk(ended(Ending::kMemoryLimit), exited(said), Speaker::kFirst).verdict ==
          Verdict::kMemoryLimit);
  }
}

TEST_CASE("interactive: after 42 the solution still has to end well") {
  DialogueFixture fixture;
  CHECK(fixture.talk(exited(1), exited(42), Speaker::kSecond).verdict == Verdict::kRuntimeError);
  CHECK(fixture.talk(ended(Ending::kCpuLimit), exited(42), Speaker::kSecond).verdict ==
        Verdict::kTimeLimit);
}

TEST_CASE("interactive: both asleep is idle, whichever was noticed first") {
  DialogueFixture fixture;
  for (const Execution& execution :
       {fixture.talk(ended(Ending::kIdle), exited(43), Speaker::kFirst),
        fixture.talk(ended(Ending::kCancelled), ended(Ending::kIdle), Speaker::kSecond)}) {
    CHECK(execution.verdict == Verdict::kIdle);
    CHECK(execution.reason.find("both sides wait") == 0);
  }
}

TEST_CASE("interactive: any other end of the interactor is its author's fault") {
  DialogueFixture fixture;
  for (const RunResult& wrong :
       {exited(0), exited(1), ended(Ending::kCpuLimit), ended(Ending::kSignalled)}) {
    CHECK_THROWS_AS(fixture.talk(exited(0), wrong, Speaker::kFirst), AuthorProgramFailed);
    CHECK_THROWS_AS(fixture.talk(ended(Ending::kCancelled), wrong, Speaker::kSecond),
                    AuthorProgramFailed);
  }
  CHECK_THROWS_AS(fixture.talk(exited(0), ended(Ending::kIdle), Speaker::kFirst),
                  AuthorProgramFailed);
}

TEST_CASE("interactive: the interactor gets the data, and only it") {
  DialogueFixture fixture;
  (void)fixture.talk(exited(0), exited(42), Speaker::kFirst);
  REQUIRE(fixture.sandbox.asked.size() == 2);
  CHECK(fixture.sandbox.asked[0].command.files.empty());
  const auto& files = fixture.sandbox.asked[1].command.files;
  REQUIRE(files.size() == 3);
  CHECK(files[0].content == "0");
  CHECK(fixture.sandbox.asked[1].command.arguments ==
        std::vector<std::string>{"input.txt", "answer.txt", "feedback/"});
}

TEST_CASE("interactive: time counts as ever") {
  DialogueFixture fixture;
  RunResult slow = exited(0);
  slow.cpu = 1200ms;
  CHECK(fixture.talk(slow, exited(42), Speaker::kFirst).verdict == Verdict::kTimeLimit);
}
