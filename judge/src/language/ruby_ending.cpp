#include "language/ruby_ending.h"

#include <charconv>

namespace gavel::judge {
namespace {

/// The number in `solution.rb:12:in ...`, wherever in the text the file is first named as a place.
int first_line_in(std::string_view text, const std::string& file_name) {
  const std::string head = file_name + ":";
  for (std::size_t at = text.find(head); at != text.npos; at = text.find(head, at + 1)) {
    int number = 0;
    const char* const begin = text.data() + at + head.size();
    const auto [end, error] = std::from_chars(begin, text.data() + text.size(), number);
    if (error == std::errc() && end != text.data() + text.size() && *end == ':') return number;
  }
  return 0;
}

/// "solution.rb:4:in `Integer': bad (ArgumentError)": the type stands at the end of the last line
/// that is none of the trace's.
void read_exception(Failure& failure, std::string_view text) {
  const std::size_t trace = text.find("\n\tfrom ");
  std::string_view head = text.substr(0, trace);
  while (head.ends_with('\n')) head.remove_suffix(1);
  const std::size_t open = head.rfind(" (");
  if (open == head.npos || !head.ends_with(')')) return;
  failure.type = head.substr(open + 2, head.size() - open - 3);
  head = head.substr(0, open);
  const std::size_t place = head.find("': ");
  const std::size_t colon = place != head.npos ? place + 1 : head.find(": ");
  failure.message = colon != head.npos ? head.substr(colon + 2) : head;
  failure.out_of_memory = failure.type == "NoMemoryError";
  failure.stack_overflow = failure.type == "SystemStackError";
}

}  // namespace

Failure explain_ruby_ending(const sandbox::RunResult& result, const std::string& file_name) {
  Failure failure;
  const std::string_view text = result.standard_error.bytes;
  if (text.find("[FATAL] failed to allocate memory") != text.npos) {
    failure.type = "NoMemoryError";
    failure.out_of_memory = true;
    return failure;
  }
  const std::size_t bug = text.find("[BUG] ");
  if (bug != text.npos) {
    failure.type = "SIGSEGV";
    failure.message = "the interpreter crashed";
    failure.line = first_line_in(text, file_name);
    return failure;
  }
  if (result.ending != sandbox::Ending::kExited || result.exit_code != 1) return failure;
  // What the program itself printed may stand before.
  const std::size_t begin = text.find(file_name + ":");
  if (begin == text.npos) return failure;
  read_exception(failure, text.substr(begin));
  if (!failure.type.empty()) failure.line = first_line_in(text.substr(begin), file_name);
  return failure;
}

}  // namespace gavel::judge
