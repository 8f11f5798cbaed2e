#include "language/javascript_ending.h"

#include <charconv>
#include <csignal>

namespace gavel::judge {
namespace {

/// The line in the first "file.js:12" behind `from`; 0 when there is none.
int line_behind(const std::string& text, std::size_t from, const std::string& file_name) {
  const std::size_t at = text.find(file_name + ":", from);
  if (at == text.npos) return 0;
  int number = 0;
  std::from_chars(text.data() + at + file_name.size() + 1, text.data() + text.size(), number);
  return number;
}

std::string line_at(const std::string& text, std::size_t begin) {
  return text.substr(begin, text.find('\n', begin) - begin);
}

/// Where the line starts that the last stack trace stands under; npos when there is no trace.
std::size_t last_error(const std::string& text) {
  const std::size_t frame = text.rfind("\n    at ");
  if (frame == text.npos) return text.npos;
  std::size_t begin = frame;
  // Up over the frames of the same trace to the line that names the error.
  do {
    const std::size_t before = begin == 0 ? text.npos : text.rfind('\n', begin - 1);
    begin = before == text.npos ? 0 : before;
  } while (begin != 0 && text.compare(begin, 8, "\n    at ") == 0);
  return begin == 0 ? 0 : begin + 1;
}

void read_error(Failure& failure, const std::string& text, const std::string& file_name) {
  const std::size_t begin = last_error(text);
  if (begin == text.npos) {
    const std::size_t thrown = text.rfind("Uncaught ");
    if (thrown == text.npos) return;
    failure.type = "throw";
    failure.message = line_at(text, thrown + 9);
    return;
  }
  const std::string line = line_at(text, begin);
  const std::size_t colon = line.find(": ");
  failure.type = line.substr(0, colon);
  if (colon != line.npos) failure.message = line.substr(colon + 2);
  failure.line = line_behind(text, begin, file_name);
  failure.stack_overflow =
      failure.type == "RangeError" && failure.message.find("call stack size") != line.npos;
  failure.out_of_memory =
      failure.type == "RangeError" && failure.message.find("allocation failed") != line.npos;
}

}  // namespace

Failure explain_javascript_ending(const sandbox::RunResult& result, const std::string& file_name) {
  Failure failure;
  const std::string& text = result.standard_error.bytes;
  for (const char* const sign : {"JavaScript heap out of memory", "Fatal process out of memory",
                                 "std::bad_alloc", "process OOM"}) {
    if (text.find(sign) == text.npos) continue;
    failure.type = "out of memory";
    failure.message = "the heap reached its limit";
    failure.out_of_memory = true;
    return failure;
  }
  if (result.ending == sandbox::Ending::kExited) {
    read_error(failure, text, file_name);
  } else if (result.ending == sandbox::Ending::kSignalled && result.signal == SIGSEGV) {
    failure.type = "SIGSEGV";
    failure.message = "Node crashed: most likely the recursion was too deep";
    failure.stack_overflow = true;
  }
  return failure;
}

}  // namespace gavel::judge
