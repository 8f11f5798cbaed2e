#include "run_request.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gavel/sandbox/sandbox_error.h"

#include "../protocol/wire.h"
#include "limits_for_box.h"
#include "memory_file.h"

namespace gavel::sandbox {

namespace {

/// `elsewhere`: the file itself cannot be executed inside, only a copy can.
UniqueFd open_program(const std::filesystem::path& program, bool elsewhere) {
  UniqueFd file(::open(program.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) throw SandboxError("open " + program.string(), errno);
  struct stat status {};
  if (::fstat(file.get(), &status) < 0) throw SandboxError("open " + program.string(), errno);
  if (elsewhere) return copy_to_memory_file(file.get());
  // Started as root, the program runs under an id that only "other" permissions apply to.
  const bool for_all = (status.st_mode & S_IXOTH) != 0;
  if (::geteuid() != 0 || for_all || (status.st_mode & S_IXUSR) == 0) return file;
  return copy_to_memory_file(file.get());
}

RunRequest make_request(const Box& box, const Command& command, const Limits& limits) {
  RunRequest request;
  request.program_from_descriptor = !command.host_program.empty();
  request.program = command.program.string();
  request.answers = command.answers;
  const std::filesystem::path& named =
      request.program_from_descriptor ? command.host_program : command.program;
  request.arguments.push_back(named.filename().string());
  request.arguments.insert(request.arguments.end(), command.arguments.begin(),
                           command.arguments.end());
  request.environment = command.environment;
  request.limits = limits_for_box(command.room, limits, box.own_processes());
  for (const BoxFile& file : command.files) {
    if (!is_safe_relative_name(file.name)) {
      throw SandboxError("place '" + file.name + "' in /box", EINVAL);
    }
    request.files.push_back({file.name, file.content.size(), file.executable});
  }
  for (const std::string& name : command.collect) {
    if (!is_safe_relative_name(name)) throw SandboxError("collect '" + name + "'", EINVAL);
  }
  if (command.collect.size() > kMaxCollected) throw SandboxError("collect so many files", E2BIG);
  request.collect = command.collect;
  request.collect_limit = command.collect_limit.count;
  return request;
}

}  // namespace

bool arguments_fit(const Command& command) {
  constexpr std::size_t kMost = std::size_t{6} << 20;
  std::size_t total = 0;
  for (const std::string& word : command.arguments) total += word.size();
  for (const std::string& word : command.environment) total += word.size();
  return total <= kMost;
}

void send_run_request(Box& box, const Command& command, const Limits& limits,
                      const ProgramStreams& streams) {
  const RunRequest request = make_request(box, command, limits);
  UniqueFd own_input;
  if (streams.input < 0) own_input = command.standard_input.open();
  UniqueFd requests;
  UniqueFd program;
  std::vector<int> fds{own_input ? own_input.get() : streams.input, streams.output, streams.errors};
  if (command.answers) {
    requests = command.requests.open();
    fds.insert(fds.end(), {requests.get(), streams.answers});
  }
  if (request.program_from_descriptor) {
    program = open_program(command.host_program, box.weak());
    fds.push_back(program.get());
  }
  WireWriter head;
  head.text(encode(request));
  const std::string record = head.take();
  std::vector<std::string_view> pieces{record};
  for (const BoxFile& file : command.files) pieces.push_back(file.content);
  if (!box.channel().send_pieces(MessageKind::kRun, pieces, std::move(fds))) {
    const int error = errno;
    box.abandon();
    throw SandboxError("ask gavel-box for a run", error);
  }
}

}  // namespace gavel::sandbox
