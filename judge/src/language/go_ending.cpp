#include "language/go_ending.h"

#include <charconv>

namespace gavel::judge {
namespace {

/// The rest of the first line that starts with `head`; null when there is none.
std::optional<std::string_view> line_after(std::string_view text, std::string_view head) {
  for (std::size_t at = 0; (at = text.find(head, at)) != text.npos; ++at) {
    if (at != 0 && text[at - 1] != '\n') continue;
    const std::string_view rest = text.substr(at + head.size());
    return rest.substr(0, rest.find('\n'));
  }
  return std::nullopt;
}

/// The line of the innermost frame in the user's file: "\tsolution.go:12 +0x1d".
int frame_line(std::string_view text, const std::string& file_name) {
  for (const std::string& head : {"\t" + file_name + ":", "/" + file_name + ":"}) {
    const std::size_t at = text.find(head);
    if (at == text.npos) continue;
    int line = 0;
    std::from_chars(text.data() + at + head.size(), text.data() + text.size(), line);
    return line;
  }
  return 0;
}

/// `panic: ` is followed by the value, and by more when it was raised again or came from a signal.
void read_panic(Failure& failure, std::string_view message) {
  constexpr std::string_view kRuntime = "runtime error: ";
  const bool is_runtime = message.starts_with(kRuntime);
  failure.type = is_runtime ? "runtime error" : "panic";
  failure.message = is_runtime ? message.substr(kRuntime.size()) : message;
}

}  // namespace

Failure explain_go_ending(const sandbox::RunResult& result, const std::string& file_name) {
  Failure failure;
  const std::string_view said = result.standard_error.bytes;
  const auto fatal = line_after(said, "fatal error: ");
  const auto panic = line_after(said, "panic: ");
  if (result.ending == sandbox::Ending::kSignalled || (!fatal && !panic)) return failure;
  failure.line = frame_line(said, file_name);
  if (line_after(said, "runtime: goroutine stack exceeds ")) {
    failure.type = "fatal error";
    failure.message = "the stack overflowed";
    failure.stack_overflow = true;
  } else if (fatal) {
    failure.type = "fatal error";
    failure.message = *fatal;
    failure.out_of_memory = fatal->find("out of memory") != fatal->npos ||
                            fatal->find("cannot allocate memory") != fatal->npos;
  } else {
    read_panic(failure, *panic);
  }
  return failure;
}

}  // namespace gavel::judge
