#include "subject_runs.h"
#include "support/catch.h"

namespace gavel::testing {

using namespace sandbox;

TEST_CASE("both streams come back byte for byte") {
  const RunResult result = run({"say", "to out", "to err"});
  CHECK(result.standard_output.bytes == "to out");
  CHECK(result.standard_error.bytes == "to err");
  CHECK_FALSE(result.standard_output.truncated());
}

TEST_CASE("output up to the limit is no offence, one byte more is") {
  Limits limits;
  limits.output = 100'000_B;
  const RunResult full = run({"out", "1", "100000"}, limits);
  CHECK(full.ending == Ending::kExited);
  CHECK(full.standard_output.total == 100'000);
  CHECK_FALSE(full.standard_output.truncated());

  const RunResult over = run({"out", "2", "100001"}, limits);
  CHECK(over.ending == Ending::kOutputLimit);
  CHECK(over.standard_error.bytes.size() == 100'000);
  CHECK(over.standard_error.total == 100'001);
  CHECK(over.standard_error.truncated());
}

TEST_CASE("a flood is ended soon and only the limit is kept") {
  Limits limits;
  limits.output = 1_MiB;
  const RunResult result = run({"flood"}, limits);
  CHECK(result.ending == Ending::kOutputLimit);
  CHECK(result.standard_output.bytes.size() == (1_MiB).count);
  // How far it gets before it is stopped is a matter of how busy the machine is.
  CHECK(result.standard_output.total > (1_MiB).count);
  CHECK(result.standard_output.total < (64_MiB).count);
}

TEST_CASE("standard input is what was given, or nothing") {
  Command command = subject({"cat"});
  CHECK(run(command).standard_output.bytes.empty());
  const std::string large(300'000, 'i');
  command.standard_input = Input::from_bytes(large);
  CHECK(run(command).standard_output.bytes == large);
  CHECK(run(command).standard_output.bytes == large);
}

TEST_CASE("requests are read on 3 and answers come back from 4") {
  Command command = subject({"reply"});
  command.answers = true;
  command.requests = Input::from_bytes("ping");
  const RunResult result = run(command);
  CHECK(result.ending == Ending::kExited);
  CHECK(result.answers.bytes == "got ping");
  REQUIRE(result.laps.size() == 1);
  CHECK(result.laps[0].offset == 8);
}

TEST_CASE("a program has its streams and no other descriptor") {
  CHECK(run({"descriptors"}).standard_output.bytes == "0 1 2 \n");
  Command command = subject({"descriptors"});
  command.answers = true;
  CHECK(run(command).standard_output.bytes == "0 1 2 3 4 \n");
}

TEST_CASE("arguments and environment arrive as given and nothing else does") {
  Command command = subject({"arguments", "", "a b", "--x=\n"});
  CHECK(run(command).standard_output.bytes == "\na b\n--x=\n\n");
  command = subject({"environment"});
  CHECK(run(command).standard_output.bytes.empty());
  command.environment = {"A=1", "B="};
  CHECK(run(command).standard_output.bytes == "A=1\nB=\n");
}

TEST_CASE("arguments too large for one packet still arrive") {
  const std::string large(100'000, 'q');
  CHECK(run({"arguments", large}).standard_output.bytes == large + "\n");
}

}  // namespace gavel::testing
