#include "language/rust_ending.h"

#include <charconv>
#include <csignal>

#include "language/cpp_ending.h"

namespace gavel::judge {
namespace {

/// Before Rust 1.73: thread 'main' panicked at 'MESSAGE', solution.rs:3:5
/// since:            thread 'main' panicked at solution.rs:3:5:\nMESSAGE
bool read_panic(Failure& failure, const std::string& text, const std::string& file_name) {
  constexpr std::string_view kSign = " panicked at ";
  const std::size_t sign = text.rfind(kSign);
  if (sign == text.npos) return false;
  const std::size_t begin = sign + kSign.size();
  failure.type = "panic";
  const std::size_t place = text.find(file_name + ":", begin);
  if (place != text.npos) {
    const std::size_t at = place + file_name.size() + 1;
    std::from_chars(text.data() + at, text.data() + text.size(), failure.line);
  }
  if (text[begin] == '\'') {
    failure.message = text.substr(begin + 1, text.find("', ", begin) - begin - 1);
  } else {
    const std::size_t next = text.find('\n', begin);
    if (next != text.npos) {
      failure.message = text.substr(next + 1, text.find('\n', next + 1) - next - 1);
    }
  }
  return true;
}

}  // namespace

Failure explain_rust_ending(const sandbox::RunResult& result, const std::string& file_name) {
  const std::string& text = result.standard_error.bytes;
  if (text.find("has overflowed its stack") != text.npos) {
    return {"SIGSEGV", "the stack overflowed", 0, false, true};
  }
  const std::size_t refused = text.find("memory allocation of ");
  if (refused != text.npos) {
    return {"out of memory", text.substr(refused, text.find('\n', refused) - refused), 0, true,
            false};
  }
  Failure failure;
  if (read_panic(failure, text, file_name)) return failure;
  return explain_cpp_ending(result);
}

}  // namespace gavel::judge
