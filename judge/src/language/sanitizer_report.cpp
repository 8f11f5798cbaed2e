#include "language/sanitizer_report.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "language/address_lines.h"

namespace gavel::judge {
namespace {

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

bool holds(std::string_view line, std::string_view words) {
  return line.find(words) != line.npos;
}

/// What stands between `before` and `after`; empty when `before` does not occur.
std::string_view between(std::string_view text, std::string_view before, std::string_view after) {
  const std::size_t at = text.find(before);
  if (at == text.npos) return {};
  text.remove_prefix(at + before.size());
  return text.substr(0, text.find(after));
}

/// The number behind "FILE:" in "... /box/FILE:12:5" or "FILE:12:5: runtime error"; 0 without one.
int line_in(std::string_view text, const std::string& file) {
  for (std::size_t at = text.find(file + ":"); at != text.npos;
       at = text.find(file + ":", at + 1)) {
    if (at > 0 && text[at - 1] != '/' && text[at - 1] != ' ') continue;
    const std::string_view number = text.substr(at + file.size() + 1);
    int line = 0;
    std::from_chars(number.data(), number.data() + number.size(), line);
    if (line > 0) return line;
  }
  return 0;
}

bool is_frame(std::string_view line) {
  const std::size_t at = line.find_first_not_of(' ');
  return at != line.npos && line[at] == '#';
}

/// The report about the error itself and not about where its memory came from.
class Report {
 public:
  Report(const std::string& said, std::string file)
      : lines_(lines_of(said)), file_(std::move(file)) {
    for (std::size_t i = 0; i < lines_.size() && error_ == lines_.size() + 1; ++i) {
      if (holds(lines_[i], "ERROR: AddressSanitizer:")) error_ = i;
    }
  }

  [[nodiscard]] bool found() const { return error_ < lines_.size(); }
  [[nodiscard]] std::string_view error() const {
    return between(lines_[error_], "ERROR: AddressSanitizer: ", "\n");
  }

  /// The innermost line of the solution in the first stack at or behind a line; 0 without one.
  [[nodiscard]] int line_of_stack(std::size_t from) const {
    bool inside = false;
    for (std::size_t i = from; i < lines_.size(); ++i) {
      if (!is_frame(lines_[i])) {
        if (inside) return 0;
        continue;
      }
      inside = true;
      if (const int line = line_in(lines_[i], file_)) return line;
    }
    return 0;
  }
  [[nodiscard]] int line() const { return line_of_stack(error_); }

  /// The solution's line in the stack below a heading ("freed by thread"), 0 without one.
  [[nodiscard]] int line_below(std::string_view heading) const {
    for (std::size_t i = error_; i < lines_.size(); ++i) {
      if (holds(lines_[i], heading)) return line_of_stack(i + 1);
    }
    return 0;
  }

  /// The first line of the report that holds these words; empty without one.
  [[nodiscard]] std::string_view with(std::string_view words) const {
    for (std::size_t i = error_; i < lines_.size(); ++i) {
      if (holds(lines_[i], words)) return lines_[i];
    }
    return {};
  }

  /// What was said before the report: "FILE:9:8: runtime error: ..." of the same line.
  [[nodiscard]] std::string undefined_behaviour() const {
    for (std::size_t i = 0; i < std::min(error_, lines_.size()); ++i) {
      const std::string_view what = between(lines_[i], "runtime error: ", "\n");
      if (!what.empty() && line_in(lines_[i], file_) == line()) return std::string(what);
    }
    return {};
  }

  /// "Error: attempt to ..." of the checked library, which breaks its lines.
  [[nodiscard]] std::string library_complaint() const {
    std::string text;
    for (std::size_t i = 0; i < std::min(error_, lines_.size()); ++i) {
      if (text.empty() && lines_[i].starts_with("Error: ")) {
        text = lines_[i].substr(std::string_view("Error: ").size());
      } else if (!text.empty() && lines_[i].empty()) {
        break;
      } else if (!text.empty()) {
        text += (text.back() == ' ' ? "" : " ") + std::string(lines_[i]);
      }
    }
    return text;
  }

  /// The condition in "...: Assertion '__pos <= size()' failed."
  [[nodiscard]] std::string library_assertion() const {
    for (std::size_t i = 0; i < std::min(error_, lines_.size()); ++i) {
      const std::string_view condition = between(lines_[i], "Assertion '", "' failed");
      if (!condition.empty()) return std::string(lines_[i]);
    }
    return {};
  }

 private:
  std::vector<std::string_view> lines_;
  std::string file_;
  std::size_t error_ = lines_.size() + 1;
};

std::string at_line(const char* what, int line) {
  return line > 0 ? fmt::format(", {} in line {}", what, line) : std::string();
}

/// "READ of size 4 at ..." as "read of 4 bytes".
std::string access(const Report& report) {
  for (const auto& [word, verb] :
       {std::pair("READ of size ", "read"), {"WRITE of size ", "write"}}) {
    const std::string_view size = between(report.with(word), word, " ");
    if (!size.empty()) return fmt::format("{} of {} byte{}", verb, size, size == "1" ? "" : "s");
  }
  return "access";
}

/// The number that ends where `words` begin: 20 of "right of 20-byte region".
std::string_view number_before(std::string_view text, std::string_view words) {
  const std::size_t end = text.find(words);
  if (end == text.npos) return {};
  std::size_t begin = end;
  while (begin > 0 && text[begin - 1] >= '0' && text[begin - 1] <= '9') --begin;
  return text.substr(begin, end - begin);
}

std::string heap_overflow(const Report& report) {
  const std::string_view place = report.with(" is located ");
  const std::string_view size = number_before(place, "-byte region");
  const bool under = holds(place, "to the left") || holds(place, " before ");
  return fmt::format("{} {} of {}{}", access(report), under ? "before the start" : "past the end",
                     size.empty() ? "a block" : fmt::format("a block of {} bytes", size),
                     at_line("allocated", report.line_below("allocated by thread")));
}

std::string use_after_free(const Report& report) {
  return fmt::format("{} of memory that was freed before{}", access(report),
                     at_line("freed", report.line_below("freed by thread")));
}

std::string stack_overflow_of_variable(const Report& report) {
  const std::string_view line = report.with("<== Memory access");
  const std::string_view name = between(line, "'", "'");
  const bool under = holds(line, "underflows");
  if (name.empty()) return access(report) + " outside a local variable";
  return fmt::format("{} {} of `{}`", access(report), under ? "before the start" : "past the end",
                     name);
}

std::string global_overflow(const Report& report) {
  const std::string_view line = report.with("to the right of global variable");
  const std::string_view name = between(line, "global variable '", "'");
  if (name.empty()) return access(report) + " outside a global variable";
  return fmt::format("{} past the end of `{}`", access(report), name);
}

std::string bad_address(const Report& report) {
  const char* const verb =
      holds(report.with("The signal is caused by a"), "WRITE") ? "write" : "read";
  if (!report.with("address points to the zero page").empty()) {
    return fmt::format("{} through a null pointer", verb);
  }
  return fmt::format("{} at an address that is not the program's", verb);
}

/// "attempt to subscript container with out-of-bounds index 5, but container only holds 5
/// elements." as "index 5 of a container that holds 5 elements".
std::string in_short(std::string complaint) {
  const std::string_view index = between(complaint, "out-of-bounds index ", ",");
  const std::string_view count = between(complaint, "only holds ", " elements");
  if (!index.empty() && !count.empty()) {
    return fmt::format("index {} of a container that holds {} element{}", index, count,
                       count == "1" ? "" : "s");
  }
  if (holds(complaint, "singular iterator")) {
    return "use of an iterator that no longer, or not yet, points anywhere";
  }
  if (complaint.starts_with("attempt to "))
    complaint.erase(0, std::string_view("attempt to ").size());
  if (!complaint.empty() && complaint.back() == '.') complaint.pop_back();
  return complaint;
}

std::string assertion_in_short(const std::string& line) {
  if (holds(line, "!this->empty()") || holds(line, "!empty()")) return "use of an empty container";
  if (holds(line, "operator[]") || holds(line, "size()"))
    return "index outside a container or string";
  return fmt::format("the standard library's check `{}`", between(line, "Assertion '", "'"));
}

std::string cause_of(const Report& report) {
  const std::string_view error = report.error();
  const std::string complaint = report.library_complaint();
  if (!complaint.empty()) return in_short(complaint);
  const std::string assertion = report.library_assertion();
  if (!assertion.empty()) return assertion_in_short(assertion);
  const std::string undefined = report.undefined_behaviour();
  if (holds(undefined, "out of bounds") || holds(undefined, "division by zero")) return undefined;
  if (error.starts_with("stack-overflow")) return "endless or too deep recursion";
  if (error.starts_with("SEGV") || error.starts_with("BUS")) return bad_address(report);
  if (error.starts_with("heap-buffer-overflow")) return heap_overflow(report);
  if (error.starts_with("heap-use-after-free")) return use_after_free(report);
  if (error.starts_with("stack-buffer-")) return stack_overflow_of_variable(report);
  if (error.starts_with("global-buffer-overflow")) return global_overflow(report);
  if (error.starts_with("stack-use-after"))
    return access(report) + " of a local variable that is gone";
  if (error.starts_with("attempting double-free")) {
    return "freed twice" + at_line("first", report.line_below("freed by thread"));
  }
  if (error.starts_with("attempting free on")) return "free of what was never allocated";
  return undefined;
}

}  // namespace

std::optional<Failure> read_sanitizer_report(const std::string& said,
                                             const std::string& solution_file) {
  const Report report(said, solution_file);
  if (!report.found()) return std::nullopt;
  Failure failure{.line = report.line()};
  if (failure.line == 0) return std::nullopt;
  failure.cause = cause_of(report);
  if (failure.cause.empty()) return std::nullopt;
  return failure;
}

namespace {

/// The address of "    #4 0x55... (PROGRAM+0xe6090) (BuildId: ...)"; empty for other lines.
std::string unresolved(std::string_view line, const std::string& program) {
  if (!is_frame(line)) return {};
  const std::string_view offset = between(line, "(" + program + "+0x", ")");
  std::uint64_t address = 0;
  const auto end = offset.data() + offset.size();
  if (offset.empty() || std::from_chars(offset.data(), end, address, 16).ptr != end) return {};
  return address_text(address);
}

}  // namespace

std::vector<std::string> unresolved_addresses(const std::string& said, const std::string& program) {
  std::vector<std::string> addresses;
  for (const std::string_view line : lines_of(said)) {
    if (std::string address = unresolved(line, program); !address.empty()) {
      addresses.push_back(std::move(address));
    }
  }
  return addresses;
}

std::string with_lines(const std::string& said, const std::string& program,
                       const std::string& answer) {
  const auto places = read_lines(answer);
  std::string text;
  for (const std::string_view line : lines_of(said)) {
    const std::string address = unresolved(line, program);
    const auto found = places.find(address);
    if (address.empty() || found == places.end()) {
      text += std::string(line) + "\n";
      continue;
    }
    for (const std::string& place : found->second) text += "    # " + place + "\n";
  }
  return text;
}

}  // namespace gavel::judge
