#include <algorithm>

#include "gavel/sandbox/sandbox_error.h"

#include "subject_runs.h"
#include "support/catch.h"

namespace gavel::testing {

using namespace sandbox;

TEST_CASE("files are there before the program starts") {
  Command command = subject({"read", "/box/dir/in.txt"});
  command.files = {{"dir/in.txt", "content", false}};
  CHECK(run(command).standard_output.bytes == "content");
}

TEST_CASE("a program placed as a file runs") {
  Command command = subject({"read", SUBJECT});
  command.room.read_only = {SUBJECT};
  Limits limits;
  limits.output = 64_MiB;
  const std::string binary = run(command, limits).standard_output.bytes;
  Command inner;
  inner.program = "/box/bin/copy";
  inner.arguments = {"exit", "5"};
  inner.files = {{"bin/copy", binary, true}};
  CHECK(run(inner).exit_code == 5);
}

TEST_CASE("files are brought back") {
  Command command = subject({"write", "/box/out.txt", "made here"});
  command.collect = {"out.txt", "missing.txt"};
  const RunResult result = run(command);
  REQUIRE(result.collected.size() == 1);
  CHECK(result.collected[0].name == "out.txt");
  CHECK(result.collected[0].content == "made here");
}

TEST_CASE("only regular files within the limit are brought back") {
  Command command = subject({"plant"});
  command.collect = {"link", "fifo", "d", "d/e/f"};
  const RunResult planted = run(command);
  CHECK(planted.ending == Ending::kExited);
  CHECK(planted.exit_code == 0);
  CHECK(planted.collected.empty());

  Command large = subject({"grow-file", "/box/f", "2"});
  large.collect = {"f"};
  large.collect_limit = 1_MiB;
  CHECK(run(large).collected.empty());
}

TEST_CASE("nothing a run wrote is there in the next run of the same box") {
  for (const char* path : {"/box/secret", "/tmp/secret"}) {
    CHECK(run({"write", path, "s"}).exit_code == 0);
    CHECK(run({"exists", path}).exit_code == 1);
  }
  CHECK(run({"plant"}).exit_code == 0);
  for (const char* path : {"/box/d", "/box/link", "/box/fifo", "/tmp/x"}) {
    CHECK(run({"exists", path}).exit_code == 1);
  }
}

TEST_CASE("a file name that leaves /box is refused") {
  Command command = subject({"exit", "0"});
  command.files = {{"../x", "", false}};
  CHECK_THROWS_AS(run(command), SandboxError);
  command.files.clear();
  command.collect = {"/etc/passwd"};
  CHECK_THROWS_AS(run(command), SandboxError);
}

}  // namespace gavel::testing
