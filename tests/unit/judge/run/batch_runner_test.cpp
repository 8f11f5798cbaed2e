#include "support/catch.h"
#include "unit/judge/run/run_fixture.h"

using namespace gavel::testing;
using gavel::sandbox::Ending;
using gavel::sandbox::RunResult;

namespace {

/// Writes the driver's side of the conversation (judge/src/wire) by hand: what a well-behaved, a
/// broken or a forging program would send.
class Driver {
 public:
  Driver() { program_uses(0ms); }

  Driver& program_uses(std::chrono::nanoseconds cpu) {
    result_.cpu = cpu;
    return *this;
  }

  Driver& ready() {
    append(1, 0, 0, "");
    return lap(0ms);
  }

  /// An answer that claims `cpu`; seen from outside the program has then used `outside` in all.
  Driver& answers(std::uint32_t index, int value, std::chrono::nanoseconds cpu = 1ms,
                  std::chrono::nanoseconds outside = 0ms) {
    append(3, index, cpu.count(), std::to_string(value));
    return lap(outside);
  }

  Driver& throws(std::uint32_t index, const std::string& type, bool out_of_memory = false) {
    std::string body;
    number(body, 14, 4);  // line
    number(body, -1, 4);  // call
    number(body, out_of_memory ? 1 : 0, 1);
    text(body, type);
    text(body, "message");
    append(4, index, 0, body);
    return lap(0ms);
  }

  Driver& is_not_ready(const std::string& type) {
    std::string body;
    number(body, 0, 4);
    number(body, -1, 4);
    number(body, 0, 1);
    text(body, type);
    text(body, "");
    append(2, 0, 0, body);
    return *this;
  }

  RunResult ends(Ending ending = Ending::kExited, int signal_or_code = 0) {
    result_.ending = ending;
    result_.signal = ending == Ending::kSignalled ? signal_or_code : 0;
    result_.exit_code = ending == Ending::kExited ? signal_or_code : 0;
    result_.answers = {stream_, stream_.size()};
    return result_;
  }

 private:
  static void number(std::string& out, std::int64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i));
  }

  static void text(std::string& out, const std::string& value) {
    number(out, static_cast<std::int64_t>(value.size()), 4);
    out += value;
  }

  Driver& lap(std::chrono::nanoseconds outside) {
    result_.laps.push_back({.offset = stream_.size(), .cpu = outside});
    result_.cpu = std::max(result_.cpu, outside);
    return *this;
  }

  void append(int kind, std::uint32_t index, std::int64_t cpu, const std::string& payload) {
    std::string body;
    number(body, kind, 1);
    number(body, index, 4);
    number(body, cpu, 8);
    body += payload;
    number(stream_, static_cast<std::int64_t>(body.size()), 4);
    stream_ += body;
  }

  std::string stream_;
  RunResult result_;
};

struct BatchFixture : RunFixture {
  BatchFixture() { program.wire = WireFormat::kJson; }
};

}  // namespace

TEST_CASE("batch: one process answers all tests") {
  BatchFixture fixture;
  fixture.sandbox.script = {Driver().ready().answers(0, 0).answers(1, 2).answers(2, 4).ends()};
  const auto seen = fixture.run(fixture.tests(3));
  REQUIRE(seen.size() == 3);
  for (int i = 0; i < 3; ++i) {
    CHECK(seen[i].test == static_cast<std::size_t>(i));
    CHECK(seen[i].verdict == Verdict::kAccepted);
    CHECK(seen[i].got == Value(std::int64_t{2 * i}));
    CHECK(seen[i].cpu == 1ms);
  }
  CHECK(fixture.sandbox.asked.size() == 1);
  CHECK(fixture.sandbox.asked[0].command.answers);
}

TEST_CASE("batch: a crash is charged to the test without an answer, and the rest goes on") {
  BatchFixture fixture;
  fixture.sandbox.script = {Driver().ready().answers(0, 0).ends(Ending::kSignalled, 11),
                            Driver().ready().answers(0, 4).ends()};
  const auto seen = fixture.run(fixture.tests(3));
  REQUIRE(seen.size() == 3);
  CHECK(seen[0].verdict == Verdict::kAccepted);
  CHECK(seen[1].verdict == Verdict::kRuntimeError);
  CHECK(seen[1].reason.find("SIGSEGV") != std::string::npos);
  CHECK(seen[2].verdict == Verdict::kAccepted);
  CHECK(seen[2].test == 2);
}

TEST_CASE("batch: an exception costs one test and no process") {
  BatchFixture fixture;
  fixture.sandbox.script = {Driver().ready().throws(0, "KeyError").answers(1, 2).ends()};
  const auto seen = fixture.run(fixture.tests(2));
  REQUIRE(seen.size() == 2);
  CHECK(seen[0].verdict == Verdict::kRuntimeError);
  CHECK(seen[0].reason == "KeyError: message, line 14");
  CHECK(seen[0].failure.line == 14);
  CHECK(seen[1].verdict == Verdict::kAccepted);
}

TEST_CASE("batch: refused memory is a memory limit") {
  BatchFixture fixture;
  fixture.sandbox.script = {Driver().ready().throws(0, "std::bad_alloc", true).ends()};
  CHECK(fixture.run(fixture.tests(1)).front().verdict == Verdict::kMemoryLimit);
}

TEST_CASE("batch: exit code 0 without an answer is a runtime error") {
  BatchFixture fixture;
  SECTION("after some answers") {
    fixture.sandbox.script = {Driver().ready().answers(0, 0).ends(), Driver().ready().ends()};
    const auto seen = fixture.run(fixture.tests(3));
    REQUIRE(seen.size() == 3);
    for (std::size_t i : {1u, 2u}) {
      CHECK(seen[i].verdict == Verdict::kRuntimeError);
      CHECK(seen[i].reason == "the program exited before it answered (exit code 0)");
    }
  }
  SECTION("before main") {
    fixture.sandbox.script = {Driver().ends()};
    const auto seen = fixture.run(fixture.tests(1));
    CHECK(seen.front().verdict == Verdict::kRuntimeError);
    CHECK(seen.front().reason == "the program exited before the first call (exit code 0)");
  }
}

TEST_CASE("batch: code that cannot be loaded is reported once") {
  BatchFixture fixture;
  fixture.sandbox.script = {Driver().is_not_ready("no method twice").ends()};
  const auto seen = fixture.run(fixture.tests(5));
  REQUIRE(seen.size() == 1);
  CHECK(seen[0].verdict == Verdict::kRuntimeError);
  CHECK(seen[0].reason == "no method twice");
}

TEST_CASE("batch: a forged or repeated answer is never believed") {
  BatchFixture fixture;
  SECTION("wrong index") {
    fixture.sandbox.script = {Driver().ready().answers(1, 2).ends()};
  }
  SECTION("the same index twice") {
    fixture.sandbox.script = {Driver().ready().answers(0, 0).answers(0, 0).ends()};
  }
  SECTION("an answer before the start") {
    fixture.sandbox.script = {Driver().answers(0, 0).ends()};
  }
  fixture.stop_at_failure = true;
  const auto seen = fixture.run(fixture.tests(2));
  CHECK(seen.back().verdict == Verdict::kRuntimeError);
  CHECK(seen.back().reason.find("damaged") != std::string::npos);
}

TEST_CASE("batch: more answers than questions is a runtime error of the last test") {
  BatchFixture fixture;
  fixture.sandbox.script = {Driver().ready().answers(0, 0).answers(1, 2).ends()};
  const auto seen = fixture.run(fixture.tests(1));
  CHECK(seen.front().verdict == Verdict::kRuntimeError);
}

TEST_CASE("batch: a crash after the last answer is not overlooked") {
  BatchFixture fixture;
  fixture.sandbox.script = {Driver().ready().answers(0, 0).ends(Ending::kSignalled, 6)};
  const auto seen = fixture.run(fixture.tests(1));
  REQUIRE(seen.size() == 1);
  CHECK(seen[0].verdict == Verdict::kRuntimeError);
  CHECK(seen[0].reason.rfind("after the last answer: ", 0) == 0);
}

TEST_CASE("batch: a program that claims less time than it used is charged what was seen") {
  BatchFixture fixture;
  fixture.limits.time = 1s;
  fixture.sandbox.script = {Driver().ready().answers(0, 0, 0ms, 3s).ends()};
  const Execution execution = fixture.run(fixture.tests(1)).front();
  CHECK(execution.verdict == Verdict::kTimeLimit);
  CHECK(execution.cpu > 2s);
}

TEST_CASE("batch: what the driver needs to read and write is not charged") {
  BatchFixture fixture;
  fixture.sandbox.script = {Driver().ready().answers(0, 0, 5ms, 100ms).ends()};
  CHECK(fixture.run(fixture.tests(1)).front().cpu == 5ms);
}

TEST_CASE("batch: the lap limit grows with the request, the total with the tests") {
  BatchFixture fixture;
  fixture.sandbox.script = {Driver().ready().answers(0, 0).answers(1, 2).ends()};
  (void)fixture.run(fixture.tests(2));
  const auto& limits = fixture.sandbox.asked[0].limits;
  CHECK(limits.lap_cpu >= 1500ms);
  CHECK(limits.lap_cpu < 2s);
  CHECK(limits.cpu == limits.lap_cpu * 3);
}

TEST_CASE("batch: the caller can stop at the first failure") {
  BatchFixture fixture;
  fixture.stop_at_failure = true;
  fixture.sandbox.script = {Driver().ready().throws(0, "KeyError").answers(1, 2).ends()};
  CHECK(fixture.run(fixture.tests(2)).size() == 1);
}
