#include "language/cpp_ending.h"

#include <csignal>

namespace gavel::judge {
namespace {

struct SignalMeaning {
  int signal;
  const char* name;
  const char* meaning;
};

constexpr SignalMeaning kSignals[] = {
    {SIGSEGV, "SIGSEGV", "invalid memory access"},
    {SIGBUS, "SIGBUS", "invalid memory access"},
    {SIGFPE, "SIGFPE", "integer division by zero or overflow"},
    {SIGABRT, "SIGABRT", "the program aborted"},
    {SIGILL, "SIGILL", "illegal instruction"},
    {SIGTRAP, "SIGTRAP", "trap"},
};

/// What stands between `before` and `after` behind the last place `before` occurs.
std::string last_between(const std::string& text, std::string_view before, std::string_view after) {
  const std::size_t begin = text.rfind(before);
  if (begin == text.npos) return {};
  const std::size_t from = begin + before.size();
  return text.substr(from, text.find(after, from) - from);
}

/// The last line that holds `mark`: an assertion's message.
std::string line_with(const std::string& text, std::string_view mark) {
  const std::size_t at = text.rfind(mark);
  if (at == text.npos) return {};
  const std::size_t begin = text.rfind('\n', at);
  const std::size_t from = begin == text.npos ? 0 : begin + 1;
  return text.substr(from, text.find('\n', at) - from);
}

}  // namespace

Failure explain_cpp_ending(const sandbox::RunResult& result) {
  const std::string& said = result.standard_error.bytes;
  Failure failure;
  if (result.ending != sandbox::Ending::kSignalled) return failure;
  for (const SignalMeaning& each : kSignals) {
    if (each.signal == result.signal) failure = {each.name, each.meaning, 0, false, false};
  }
  if (result.signal == SIGSEGV && said.find("gavel: the stack overflowed") != said.npos) {
    failure.message = "the stack overflowed";
    failure.stack_overflow = true;
  }
  if (result.signal != SIGABRT) return failure;
  const std::string type =
      last_between(said, "terminate called after throwing an instance of '", "'");
  if (!type.empty()) {
    failure.type = type;
    failure.message = last_between(said, "what():  ", "\n");
    failure.out_of_memory = type.find("bad_alloc") != type.npos;
  } else if (const std::string line = line_with(said, "Assertion `"); !line.empty()) {
    failure.message = line;
  } else if (const std::string heap = line_with(said, "free(): "); !heap.empty()) {
    failure.message = heap;
  }
  return failure;
}

}  // namespace gavel::judge
