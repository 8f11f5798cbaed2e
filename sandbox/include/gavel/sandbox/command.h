#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "gavel/sandbox/bytes.h"
#include "gavel/sandbox/input.h"

namespace gavel::sandbox {

/// Which system calls a run may make.
enum class Profile {
  kRun,    ///< One process, threads allowed: a judged program.
  kMulti,  ///< Children allowed and counted: compilers and runtimes that need helpers.
};

/// How the memory limit is held where no cgroup does it.
enum class MemoryRule {
  kAddressSpace,  ///< RLIMIT_AS: for programs that do not reserve more than they use.
  kData,          ///< RLIMIT_DATA: for runtimes that reserve gigabytes (JVM, Node, Go).
  kResident,      ///< Neither, only what is seen while it runs: address sanitizers reserve terabytes.
};

/// The room a program runs in: what it can see and write. Runs with equal rooms share resident
/// boxes, so a room is described by values only.
struct Room {
  Profile profile = Profile::kRun;
  MemoryRule memory_rule = MemoryRule::kAddressSpace;

  /// Host paths visible inside at the same path, read-only. A static program needs none.
  std::vector<std::filesystem::path> read_only;

  /// Whether /proc is mounted (own processes only).
  bool proc = false;

  /// Capacity of the writable file systems /box and /tmp (together), and how many files they hold.
  Bytes scratch = 64_MiB;
  unsigned scratch_files = 1024;

  friend bool operator==(const Room&, const Room&) = default;
};

/// A file placed into /box before the program starts.
struct BoxFile {
  std::string name;  ///< Relative to /box, without "..": directories are made as needed.
  std::string content;
  bool executable = false;
};

/// One program to run, with /box as its working directory. A value: it owns everything it names.
struct Command {
  Room room;

  /// What to execute: a path inside the room, or (when not empty) a file of the host that is
  /// executed through its descriptor and never becomes visible inside.
  std::filesystem::path program;
  std::filesystem::path host_program;

  std::vector<std::string> arguments;    ///< argv[1..]; argv[0] is the program's file name.
  std::vector<std::string> environment;  ///< "NAME=value", the whole environment.

  std::vector<BoxFile> files;
  Input standard_input;

  /// With `answers` set, descriptor 3 reads `requests` and descriptor 4 writes the answer stream
  /// that comes back in RunResult::answers. Without, neither exists.
  bool answers = false;
  Input requests;

  /// Files of /box to bring back after the run, e.g. what a compiler wrote. Regular files only,
  /// never through a link; a missing one is simply absent from RunResult::collected.
  std::vector<std::string> collect;
  Bytes collect_limit = 256_MiB;  ///< Largest file brought back.
};

}  // namespace gavel::sandbox
