#include <csignal>

#include <sys/syscall.h>

#include "subject_runs.h"
#include "support/catch.h"

namespace gavel::testing {

using namespace sandbox;

TEST_CASE("an exit code comes back as it is") {
  for (const int code : {0, 1, 3, 127, 139, 255}) {
    const RunResult result = run({"exit", std::to_string(code)});
    CHECK(result.ending == Ending::kExited);
    CHECK(result.exit_code == code);
    CHECK(result.signal == 0);
  }
}

TEST_CASE("a signal the program raised is told apart from one the sandbox sent") {
  for (const int signal : {SIGTERM, SIGKILL, SIGSEGV, SIGXCPU, SIGSYS, SIGUSR1}) {
    const RunResult result = run({"raise", std::to_string(signal)});
    CHECK(result.ending == Ending::kSignalled);
    CHECK(result.signal == signal);
    CHECK(result.exit_code == 0);
  }
  CHECK(run({"abort"}).signal == SIGABRT);
  CHECK(run({"null"}).signal == SIGSEGV);
}

TEST_CASE("a program that stops itself is ended at once") {
  const RunResult result = run({"raise", std::to_string(SIGSTOP)});
  CHECK(result.ending == Ending::kStopped);
  CHECK(result.wall < 1s);
}

TEST_CASE("a forbidden call ends the run and is named") {
  const auto name_of = [](long number) {
    const RunResult result = run({"syscall", std::to_string(number)});
    CHECK(result.ending == Ending::kForbidden);
    return result.forbidden_call;
  };
  CHECK(name_of(SYS_ptrace) == "ptrace");
  CHECK(name_of(SYS_mount) == "mount");
  CHECK(name_of(SYS_unshare) == "unshare");
  CHECK(name_of(SYS_bpf) == "bpf");
  CHECK(name_of(SYS_keyctl) == "keyctl");
  CHECK(run({"socket", "2"}).forbidden_call == "socket");
  const RunResult forked = run({"fork"});
  CHECK(forked.ending == Ending::kForbidden);
  CHECK(forked.forbidden_call == "clone");
}

TEST_CASE("a call that runtimes probe fails without ending the run") {
  const RunResult unknown = run({"syscall", "9999"});
  CHECK(unknown.ending == Ending::kExited);
  CHECK(unknown.standard_output.bytes == "-1 38\n");
  const RunResult local = run({"socket", "1"});
  CHECK(local.ending == Ending::kExited);
  CHECK(local.standard_output.bytes == "Permission denied\n");
}

TEST_CASE("a program that cannot be executed is no failure of the sandbox") {
  Command command;
  command.program = "/box/missing";
  const RunResult missing = run(command);
  CHECK(missing.ending == Ending::kNotStarted);
  CHECK(missing.start_error.find("/box/missing: No such file") != std::string::npos);

  command.program = "/box/text";
  command.files = {{"text", "this is not a program", true}};
  const RunResult text = run(command);
  CHECK(text.ending == Ending::kNotStarted);
  CHECK(text.start_error.find("Exec format error") != std::string::npos);
}

TEST_CASE("a run ends when its caller cancels it") {
  const std::atomic<bool> cancel{true};
  const RunResult result = shared_sandbox().run(subject({"spin"}), {}, &cancel);
  CHECK(result.ending == Ending::kCancelled);
  CHECK(result.wall < 1s);
}

TEST_CASE("every ending has a stable word") {
  CHECK(to_string(Ending::kExited) == "exited");
  CHECK(to_string(Ending::kCpuLimit) == "cpu_limit");
  CHECK(to_string(Ending::kNotStarted) == "not_started");
}

}  // namespace gavel::testing
