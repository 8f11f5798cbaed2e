#include "screens/failure_screen.h"

#include <algorithm>
#include <optional>
#include <vector>

#include <fmt/format.h>

#include "screens/comparison.h"
#include "terminal/wrap.h"
#include "units.h"

namespace gavel::cli {
namespace {

using judge::Problem;
using judge::TestResult;
using judge::Value;
using judge::Verdict;

constexpr std::size_t kShortValue = 300;
constexpr std::size_t kUncut = std::size_t{1} << 24;
constexpr std::size_t kRowsBefore = 8;
constexpr std::size_t kRowsAfter = 2;
constexpr std::size_t kInputLines = 12;
constexpr std::size_t kPrintLines = 10;
constexpr std::size_t kDialogueLines = 12;

std::size_t value_length(bool full) {
  return full ? kUncut : kShortValue;
}

std::string answer_text(const Value& value, const judge::Type& type, const Problem& problem,
                        std::size_t length) {
  return judge::to_text(value, type, problem.records, length);
}

std::string difference_line(const TestResult& test, const Look& look) {
  if (test.verdict != Verdict::kWrongAnswer) return {};
  const judge::Difference& difference = test.check.difference;
  std::string lines;
  const auto add = [&](const std::string& line) {
    lines += terminal::wrapped(look.printable(line), look.width, "  ", "    ");
  };
  if (!difference.where.empty()) {
    add(fmt::format("differs at {}: expected {}, got {}", difference.where, difference.expected,
                    difference.got));
  }
  if (!test.check.note.empty()) add(test.check.note);
  return lines;
}

std::string failed_function(const Problem& problem, const TestResult& test, const Look& look,
                            bool full) {
  const judge::Method& method = problem.entry.methods.front();
  std::vector<Labelled> lines;
  for (std::size_t i = 0; i < method.parameters.size() && i < test.input.arguments.size(); ++i) {
    lines.push_back(
        {method.parameters[i].name, answer_text(test.input.arguments[i], method.parameters[i].type,
                                                problem, value_length(full))});
  }
  if (test.expected) {
    lines.push_back(
        {"expected", answer_text(*test.expected, method.result, problem, value_length(full))});
  }
  if (test.got) {
    lines.push_back({"got", answer_text(*test.got, method.result, problem, value_length(full))});
  }
  return labelled_lines(lines, look, full) + difference_line(test, look);
}

std::string call_text(const Problem& problem, const judge::Call& call, std::size_t length) {
  const judge::Method& method = problem.entry.methods.at(call.method);
  std::string text = method.name + "(";
  for (std::size_t i = 0; i < call.arguments.size() && i < method.parameters.size(); ++i) {
    text += (i ? ", " : "") +
            answer_text(call.arguments[i], method.parameters[i].type, problem, length);
  }
  return text + ")";
}

std::string result_at(const Problem& problem, const TestResult& test,
                      const std::optional<Value>& results, std::size_t i, std::size_t length) {
  if (!results || !results->is_list() || i >= results->as_list().size()) return "";
  const judge::Type& type = problem.entry.methods.at(test.input.calls[i].method).result;
  if (type.kind == judge::TypeKind::kVoid) return "";
  return answer_text(results->as_list()[i], type, problem, length);
}

/// The call at which the answers part: the one that failed, or the first wrong one. Nothing for a
/// test that was stopped: no call of it is known to be wrong.
std::optional<std::size_t> turning_point(const TestResult& test) {
  if (test.failed_call >= 0) return static_cast<std::size_t>(test.failed_call);
  if (test.check.call >= 0) return static_cast<std::size_t>(test.check.call);
  return std::nullopt;
}

/// The rows that are shown: some around the turning point, or the first ones, or all.
struct Window {
  std::size_t first, last;
};

Window window(std::size_t count, std::optional<std::size_t> at, bool full) {
  if (full) return {0, count};
  const std::size_t middle = at ? std::min(*at, count) : 0;
  return {middle < kRowsBefore ? 0 : middle - kRowsBefore,
          std::min(count, middle + kRowsAfter + 1)};
}

std::string failed_calls(const Problem& problem, const TestResult& test, const Look& look,
                         bool full) {
  const std::size_t count = test.input.calls.size();
  const std::optional<std::size_t> at = turning_point(test);
  const auto [first, last] = window(count, at, full);
  Comparison comparison{.left_out_before = first, .left_out_after = count - last, .unit = "call"};
  // Nothing came back of a run that broke off: there is no result to differ.
  if (test.verdict != Verdict::kWrongAnswer) comparison.remark = "it ended here";
  for (std::size_t i = first; i < last; ++i) {
    comparison.rows.push_back(
        {.number = i + 1,
         .label = call_text(problem, test.input.calls[i], value_length(full)),
         .expected = result_at(problem, test, test.expected, i, value_length(full)),
         .got = result_at(problem, test, test.got, i, value_length(full)),
         .marked = i == at});
  }
  std::string note;
  if (test.verdict == Verdict::kWrongAnswer && !test.check.note.empty()) {
    note = fmt::format("  {}\n", test.check.note);
  }
  return comparison_table(comparison, look) + note;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

std::string failed_text(const TestResult& test, const Look& look, bool full) {
  std::string screen = text_block("input", test.input.text, look, full ? kUncut : kInputLines);
  const std::string expected =
      test.expected && test.expected->is_string() ? test.expected->as_string() : "";
  const std::string got = test.got && test.got->is_string() ? test.got->as_string() : "";
  const auto expected_lines = lines_of(expected);
  const auto got_lines = lines_of(got);
  const std::size_t count = std::max(expected_lines.size(), got_lines.size());
  std::optional<std::size_t> at;
  if (test.check.line > 0) at = static_cast<std::size_t>(test.check.line - 1);
  const auto [first, last] = window(count, at, full);
  Comparison comparison{.left_out_before = first, .left_out_after = count - last, .unit = "line"};
  for (std::size_t i = first; i < last; ++i) {
    comparison.rows.push_back({.number = i + 1,
                               .label = "",
                               .expected = i < expected_lines.size() ? expected_lines[i] : "",
                               .got = i < got_lines.size() ? got_lines[i] : "",
                               .marked = i == at});
  }
  return screen + comparison_table(comparison, look) + difference_line(test, look);
}

/// The end of the conversation: what the interactor knew, then who said what.
std::string failed_dialogue(const TestResult& test, const Look& look, bool full) {
  std::string screen =
      text_block("interactor's data", test.input.text, look, full ? kUncut : kInputLines);
  const std::size_t shown = full ? test.dialogue.size() : kDialogueLines;
  const std::size_t first = test.dialogue.size() - std::min(test.dialogue.size(), shown);
  screen += "  last lines of the conversation\n";
  for (std::size_t i = first; i < test.dialogue.size(); ++i) {
    const sandbox::SpokenLine& line = test.dialogue[i];
    const bool solution = line.speaker == sandbox::Speaker::kFirst;
    screen += look.printable(fmt::format("    {:10}  {}{}\n", solution ? "solution" : "interactor",
                                         line.text, line.complete ? "" : "   (no end of line)"));
  }
  if (test.dialogue.empty()) screen += "    nothing was said\n";
  return screen + difference_line(test, look);
}

}  // namespace

std::string failed_test(const Problem& problem, const TestResult& test, const Look& look,
                        bool full) {
  switch (problem.kind) {
    case judge::Kind::kFunction:
      return failed_function(problem, test, look, full);
    case judge::Kind::kClass:
      return failed_calls(problem, test, look, full);
    case judge::Kind::kStdio:
      return failed_text(test, look, full);
    case judge::Kind::kInteractive:
      return failed_dialogue(test, look, full);
  }
  return {};
}

std::string own_prints(const Problem& problem, const TestResult& test, const Look& look) {
  std::string screen;
  // For stdio the standard output is the answer and has been shown.
  if (!is_program(problem.kind) && test.standard_output.total > 0) {
    screen += text_block("stdout", test.standard_output.bytes, look, kPrintLines);
  }
  if (test.standard_error.total > 0) {
    screen += text_block("stderr", test.standard_error.bytes, look, kPrintLines);
  }
  return screen;
}

}  // namespace gavel::cli
