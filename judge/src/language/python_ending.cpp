#include "language/python_ending.h"

#include <charconv>
#include <csignal>

namespace gavel::judge {
namespace {

/// The number in `File "solution.py", line 12, in f`; 0 when the line is about another file.
int traceback_line(std::string_view line, const std::string& file_name) {
  const std::string head = "  File \"" + file_name + "\", line ";
  if (!line.starts_with(head)) return 0;
  int number = 0;
  std::from_chars(line.data() + head.size(), line.data() + line.size(), number);
  return number;
}

/// "ValueError: bad" -> type and message.
void read_exception(Failure& failure, std::string_view line) {
  const std::size_t colon = line.find(": ");
  failure.type = line.substr(0, colon);
  if (colon != line.npos) failure.message = line.substr(colon + 2);
  failure.out_of_memory = failure.type == "MemoryError";
  failure.stack_overflow = failure.type == "RecursionError";
}

}  // namespace

Failure explain_python_ending(const sandbox::RunResult& result, const std::string& file_name) {
  Failure failure;
  std::string_view text = result.standard_error.bytes;
  const std::size_t begin = text.rfind("Traceback (most recent call last):\n");
  if (result.ending == sandbox::Ending::kExited && begin != text.npos) {
    text.remove_prefix(text.find('\n', begin) + 1);
    while (!text.empty()) {
      const std::size_t end = text.find('\n');
      const std::string_view line = text.substr(0, end);
      text = end == text.npos ? std::string_view() : text.substr(end + 1);
      if (const int number = traceback_line(line, file_name); number > 0) failure.line = number;
      if (line.starts_with(' ')) continue;
      read_exception(failure, line);
      break;
    }
  } else if (result.ending == sandbox::Ending::kSignalled && result.signal == SIGSEGV) {
    failure.type = "SIGSEGV";
    failure.message = "the interpreter crashed: most likely the recursion was too deep";
    failure.stack_overflow = true;
  } else if (result.ending == sandbox::Ending::kExited && result.exit_code == 1 &&
             text.find("MemoryError") != text.npos) {
    failure.type = "MemoryError";
    failure.out_of_memory = true;
  }
  return failure;
}

}  // namespace gavel::judge
