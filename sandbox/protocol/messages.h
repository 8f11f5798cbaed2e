#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gavel::sandbox {

/// The first byte of every packet between gavel and gavel-box. Both sides are built together, so
/// the protocol has no versions.
enum class MessageKind : std::uint8_t {
  kSetup = 1,   ///< to the box: SetupRequest
  kRun,         ///< to the box: RunRequest, file contents behind it, descriptors beside it
  kKill,        ///< to the box: end the current run
  kHello,       ///< from the box, once, empty: it runs and awaits its setup
  kReady,       ///< from the box: ReadyReply
  kStarted,     ///< from the box: StartedReply, the program's pid in the packet's credentials
  kNotStarted,  ///< from the box: NotStartedReply, instead of kStarted; the run is over
  kForbidden,   ///< from the box: ForbiddenReply; the run is being ended
  kStopped,     ///< from the box: the program stopped itself; the run is being ended
  kFinished,    ///< from the box: FinishedReply, collected files beside it
  kFailed,      ///< from the box: FailedReply; the box is of no further use
};

struct SetupRequest {
  bool weak = false;           ///< No namespaces, no mounts.
  std::string weak_directory;  ///< The working directory when weak.
  bool proc = false;
  bool landlock = true;
  std::vector<std::string> read_only;
  std::uint64_t scratch_bytes = 0;
  std::uint64_t scratch_files = 0;
  std::string filter;     ///< The system call filter, a BPF program.
  std::uint64_t key = 0;  ///< Lets the box, and nobody else, make the calls it needs.
};

struct LayerReport {
  std::string name;
  bool on = false;
  std::string detail;
};

struct ReadyReply {
  bool shares_user = false;  ///< The box counts towards its programs' process limit.
  std::vector<LayerReport> layers;
};

struct ResourceLimits {
  std::uint64_t address_space = 0;
  std::uint64_t data = 0;
  std::uint64_t stack = 0;
  std::uint64_t cpu_seconds = 0;
  std::uint64_t file_size = 0;
  std::uint64_t open_files = 0;
  std::uint64_t processes = 0;

  friend bool operator==(const ResourceLimits&, const ResourceLimits&) = default;
};

struct FileEntry {
  std::string name;
  std::uint64_t size = 0;
  bool executable = false;

  friend bool operator==(const FileEntry&, const FileEntry&) = default;
};

/// Travels as one number (the size of this record), the record, and the contents of `files`.
/// Descriptors travel beside it in this order: standard input, output, error, then requests and
/// answers (with `answers`), then the program (with `program_from_descriptor`).
struct RunRequest {
  std::string program;
  bool program_from_descriptor = false;
  bool answers = false;
  std::vector<std::string> arguments;  ///< argv, with argv[0].
  std::vector<std::string> environment;
  ResourceLimits limits;
  std::vector<FileEntry> files;
  std::vector<std::string> collect;
  std::uint64_t collect_limit = 0;

  [[nodiscard]] std::size_t descriptor_count() const {
    return 3 + (answers ? 2 : 0) + (program_from_descriptor ? 1 : 0);
  }
};

struct StartedReply {
  std::uint64_t cpu_before_exec_ns = 0;
  std::uint64_t started_at_ns = 0;  ///< CLOCK_MONOTONIC.
  std::uint64_t pid = 0;  ///< As the box sees it: only meaningful without a pid namespace.
};

struct NotStartedReply {
  std::uint64_t error_number = 0;
};

struct ForbiddenReply {
  std::uint64_t architecture = 0;  ///< AUDIT_ARCH_*.
  std::uint64_t call = 0;
};

struct CollectedEntry {
  std::string name;
  std::uint64_t size = 0;
};

struct FinishedReply {
  std::uint64_t wait_status = 0;
  std::uint64_t cpu_ns = 0;  ///< Of every process of the run, from fork.
  std::uint64_t peak_kib = 0;
  std::uint64_t ended_at_ns = 0;  ///< CLOCK_MONOTONIC, when the program itself was gone.
  std::vector<CollectedEntry> collected;
};

struct FailedReply {
  std::string step;
  std::uint64_t error_number = 0;
};

/// A run may bring back this many files: one packet carries at most 253 descriptors.
inline constexpr std::size_t kMaxCollected = 200;

std::string encode(const SetupRequest& message);
std::string encode(const ReadyReply& message);
std::string encode(const RunRequest& message);
std::string encode(const StartedReply& message);
std::string encode(const NotStartedReply& message);
std::string encode(const ForbiddenReply& message);
std::string encode(const FinishedReply& message);
std::string encode(const FailedReply& message);

/// Each decoder yields nothing for a record that is malformed or has bytes left over.
std::optional<SetupRequest> decode_setup(std::string_view record);
std::optional<ReadyReply> decode_ready(std::string_view record);
std::optional<StartedReply> decode_started(std::string_view record);
std::optional<NotStartedReply> decode_not_started(std::string_view record);
std::optional<ForbiddenReply> decode_forbidden(std::string_view record);
std::optional<FinishedReply> decode_finished(std::string_view record);
std::optional<FailedReply> decode_failed(std::string_view record);

std::optional<RunRequest> decode_run(std::string_view record);

/// Whether `name` stays inside the directory it is relative to.
[[nodiscard]] bool is_safe_relative_name(std::string_view name);

}  // namespace gavel::sandbox
