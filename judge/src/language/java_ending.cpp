#include "language/java_ending.h"

#include <charconv>

namespace gavel::judge {
namespace {

std::string_view first_line(std::string_view text) {
  return text.substr(0, text.find('\n'));
}

/// `java.lang.IllegalStateException: no luck`, and below it "\tat Main.main(solution.java:5)".
Failure read_exception(std::string_view text, const std::string& file_name) {
  constexpr std::string_view kLang = "java.lang.";
  Failure failure;
  std::string_view head = first_line(text);
  const std::size_t colon = head.find(": ");
  if (colon != head.npos) failure.message = head.substr(colon + 2);
  head = head.substr(0, colon);
  if (head.starts_with(kLang)) head.remove_prefix(kLang.size());
  failure.type = head;
  failure.out_of_memory = head == "OutOfMemoryError";
  failure.stack_overflow = head == "StackOverflowError";
  const std::string place = "(" + file_name + ":";
  if (const std::size_t at = text.find(place); at != text.npos) {
    std::from_chars(text.data() + at + place.size(), text.data() + text.size(), failure.line);
  }
  return failure;
}

/// The virtual machine's own crash: "#  SIGSEGV (0xb) at pc=0x...".
std::optional<Failure> read_crash(std::string_view text) {
  const std::size_t at = text.find("A fatal error has been detected by the Java Runtime");
  if (at == text.npos) return std::nullopt;
  Failure failure;
  failure.message = "the Java virtual machine crashed";
  const std::size_t signal = text.find("SIG", at);
  if (signal != text.npos) {
    failure.type = text.substr(signal, text.find_first_of(" \n", signal) - signal);
  }
  const bool refused = text.find("insufficient memory", at) != text.npos;
  if (refused) failure.message = "the Java virtual machine got no more memory";
  failure.out_of_memory = refused;
  return failure;
}

}  // namespace

Failure explain_java_ending(const sandbox::RunResult& result, const std::string& file_name) {
  constexpr std::string_view kException = "Exception in thread \"main\" ";
  const std::string_view errors = result.standard_error.bytes;
  if (const std::size_t at = errors.rfind(kException); at != errors.npos) {
    return read_exception(errors.substr(at + kException.size()), file_name);
  }
  for (const std::string_view stream : {errors, std::string_view(result.standard_output.bytes)}) {
    if (auto crash = read_crash(stream)) return *crash;
    if (stream.find("There is insufficient memory for the Java Runtime") != stream.npos) {
      return {"", "the Java virtual machine got no more memory", 0, true, false};
    }
  }
  return {};
}

}  // namespace gavel::judge
