#include <filesystem>
#include <fstream>

#include <unistd.h>

#include "gavel/sandbox/sandbox_error.h"

#include "subject_runs.h"
#include "support/catch.h"
#include "support/temp_folder.h"

namespace gavel::testing {

using namespace sandbox;

TEST_CASE("a room shows nothing of the host but what it lists") {
  for (const char* path : {"/etc", "/usr", "/home", "/root", "/proc", "/sys", SUBJECT}) {
    INFO(path);
    CHECK(run({"exists", path}).exit_code == 1);
  }
  Command command = subject({"exists", "/etc/passwd"});
  command.room.read_only = {"/etc/passwd"};
  CHECK(run(command).exit_code == 0);
}

TEST_CASE("what a room lists cannot be written") {
  Command command = subject({"write", "/etc/passwd", "x"});
  command.room.read_only = {"/etc/passwd"};
  CHECK(run(command).standard_output.bytes == "Read-only file system\n");
  CHECK(run({"write", "/new", "x"}).standard_output.bytes == "Read-only file system\n");
}

TEST_CASE("a listed directory under /tmp is visible and read-only, and survives the runs") {
  const TempFolder folder;
  const std::filesystem::path deep = folder.path() / "a" / "b";
  std::filesystem::create_directories(deep);
  std::ofstream(deep / "file") << "from the host";
  std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
  Command command = subject({"read", (deep / "file").string()});
  command.room.read_only = {deep};
  CHECK(run(command).standard_output.bytes == "from the host");
  Command write = subject({"write", (folder.path() / "a" / "new").string(), "x"});
  write.room = command.room;
  CHECK(run(write).exit_code == 1);
  CHECK(run(command).standard_output.bytes == "from the host");
}

TEST_CASE("a listed path that does not exist fails the run with its name") {
  Command command = subject({"exit", "0"});
  command.room.read_only = {"/nonexistent/path"};
  try {
    static_cast<void>(run(command));
    FAIL("no error");
  } catch (const SandboxError& error) {
    CHECK(std::string(error.what()).find("/nonexistent/path") != std::string::npos);
    CHECK(error.error_number() == ENOENT);
  }
}

TEST_CASE("programs run without privileges, in their own session and pid namespace") {
  const std::string who = run({"identity"}).standard_output.bytes;
  CHECK(who.find("uid 1000 gid 1000") == 0);
  CHECK(who.find("ppid 1 ") != std::string::npos);
}

TEST_CASE("in the multi profile children may be made and are counted") {
  Command command = subject({"fork"});
  command.room.profile = Profile::kMulti;
  CHECK(run(command).standard_output.bytes == "forked\n");
}

TEST_CASE("CPU time of children counts, waited for or not", "[latency]") {
  Command command = subject({"burn-children", "0.2", "wait"});
  command.room.profile = Profile::kMulti;
  CHECK(run(command).cpu >= 400ms);
  command.arguments = {"burn-children", "0.2", "leave"};
  CHECK(run(command).cpu >= 400ms);
  command.arguments = {"burn-children", "5", "wait"};
  Limits limits;
  limits.cpu = 300ms;
  const RunResult over = run(command, limits);
  CHECK(over.ending == Ending::kCpuLimit);
  CHECK(over.cpu < 400ms);
}

TEST_CASE("what a program leaves running is gone when its run is over") {
  Command command = subject({"outlive"});
  command.room.profile = Profile::kMulti;
  const RunResult result = run(command);
  CHECK(result.ending == Ending::kExited);
  CHECK(result.wall < 1s);
}

TEST_CASE("/proc shows a program its own processes only") {
  Command command = subject({"exists", "/proc/1/status"});
  command.room.proc = true;
  CHECK(run(command).exit_code == 1);
  command.arguments = {"exists", "/proc/self/status"};
  CHECK(run(command).exit_code == 0);
  command.arguments = {"exists", "/proc/meminfo"};
  CHECK(run(command).exit_code == 1);
}

}  // namespace gavel::testing
