#include "language/rust_diagnosis.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <vector>

#include <fmt/format.h>

#include "gavel/judge/pack.h"

#include "language/rust_types.h"
#include "language/source_excerpt.h"
#include "language/stopped_build.h"

namespace gavel::judge {
namespace {

/// "error[E0308]: mismatched types" and the lines that belong to it.
struct Message {
  bool is_error = false;
  std::string headline;  ///< "mismatched types"
  std::string text;      ///< All of it, each line ended.
  int line = 0;          ///< Of "--> solution.rs:3:5"; 0 when it is about no line of that file.
};

/// "error[E0308]: text" -> "text"; empty when the line starts no message.
std::string headline_of(std::string_view line, bool& is_error) {
  is_error = line.starts_with("error");
  if (!is_error && !line.starts_with("warning")) return {};
  line.remove_prefix(is_error ? 5 : 7);
  if (line.starts_with('[')) line.remove_prefix(std::min(line.size(), line.find(']') + 1));
  return line.starts_with(": ") ? std::string(line.substr(2)) : std::string();
}

int number_at(std::string_view text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

std::vector<Message> parse(std::string_view output, const std::string& solution_file) {
  std::vector<Message> messages;
  const std::string arrow = "--> " + solution_file + ":";
  while (!output.empty()) {
    const std::size_t end = output.find('\n');
    const std::string_view line = output.substr(0, end);
    output = end == output.npos ? std::string_view() : output.substr(end + 1);
    bool is_error = false;
    const std::string headline = headline_of(line, is_error);
    if (!headline.empty()) messages.push_back({is_error, headline, {}, 0});
    if (messages.empty()) continue;
    Message& message = messages.back();
    message.text += std::string(line) + "\n";
    const std::size_t at = line.find(arrow);
    if (at != line.npos && message.line == 0)
      message.line = number_at(line.substr(at + arrow.size()));
  }
  // What rustc says at the end, "aborting due to ...", is about nothing.
  std::erase_if(messages, [](const Message& message) {
    return message.headline.starts_with("aborting due to") ||
           message.headline.find("warning emitted") != std::string::npos ||
           message.headline.find("warnings emitted") != std::string::npos;
  });
  for (Message& message : messages) {
    const std::size_t tail = message.text.find("\n\n");
    if (tail != message.text.npos) message.text.resize(tail + 1);
  }
  return messages;
}

int lines_of(const std::string& source) {
  const auto ends = static_cast<int>(std::count(source.begin(), source.end(), '\n'));
  return ends + (source.empty() || source.back() == '\n' ? 0 : 1);
}

/// The source with its line comments blanked out.
std::string without_comments(std::string source) {
  for (std::size_t at = 0; (at = source.find("//", at)) != source.npos; ++at) {
    const std::size_t end = std::min(source.find('\n', at), source.size());
    std::fill(source.begin() + static_cast<long>(at), source.begin() + static_cast<long>(end), ' ');
  }
  return source;
}

/// The names behind a word ("fn", "struct") and the lines they stand on.
std::vector<std::pair<std::string, int>> names_behind(const std::string& source,
                                                      std::string_view word) {
  std::vector<std::pair<std::string, int>> names;
  const auto is_word = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
  };
  for (std::size_t at = 0; (at = source.find(word, at)) != source.npos; at += word.size()) {
    std::size_t begin = at + word.size();
    if ((at > 0 && is_word(source[at - 1])) || begin >= source.size() || source[begin] != ' ') {
      continue;
    }
    while (begin < source.size() && source[begin] == ' ') ++begin;
    std::size_t end = begin;
    while (end < source.size() && is_word(source[end])) ++end;
    const auto line = 1 + std::count(source.begin(), source.begin() + static_cast<long>(at), '\n');
    if (end > begin) names.emplace_back(source.substr(begin, end - begin), static_cast<int>(line));
  }
  return names;
}

int line_of(const std::vector<std::pair<std::string, int>>& names, std::string_view name) {
  for (const auto& [known, line] : names) {
    if (known == name) return line;
  }
  return 0;
}

std::string suggestion(const std::vector<std::pair<std::string, int>>& names,
                       const std::string& name) {
  std::vector<std::string> candidates;
  for (const auto& each : names) candidates.push_back(each.first);
  const std::string near = did_you_mean(name, candidates);
  if (near.empty() || near == name) return {};
  return fmt::format("; is `{}` on line {} meant to be it?", near, line_of(names, near));
}

struct Explanation {
  std::string text;
  int line = 0;
};

bool is_unclosed(const Message& message) {
  return message.headline.find("unclosed delimiter") != std::string::npos;
}

/// The line of "12 | impl Solution {" above the label; 0 when there is none.
int labelled_line(const std::string& text, std::string_view label) {
  // The headline may say the same words, and no line stands above it.
  std::size_t at = text.find(label, std::min(text.find('\n'), text.size()));
  while (at != std::string::npos) {
    const std::size_t line_begin = text.rfind('\n', at);
    const std::size_t above = line_begin == 0 ? text.npos : text.rfind('\n', line_begin - 1);
    // Numbers of lines stand at the left of their column, and at its right in newer compilers.
    const std::size_t begin =
        std::min(text.find_first_not_of(' ', above == text.npos ? 0 : above + 1), text.size());
    const int line = number_at(std::string_view(text).substr(begin));
    if (line > 0) return line;
    at = text.find(label, at + 1);
  }
  return 0;
}

/// Where the bracket opens that is missing its other half, as far as the indentation shows.
int unclosed_line(const std::string& text) {
  const int line = labelled_line(text, "this delimiter might not be properly closed");
  return line > 0 ? line : labelled_line(text, "unclosed delimiter");
}

std::string type_name(const Problem& problem) {
  return problem.kind == Kind::kClass ? problem.entry.class_name : "Solution";
}

/// The method that an error on the driver's lines is about: the one it names.
const Method& method_in(const Problem& problem, const Message& message) {
  const auto& methods = problem.entry.methods;
  const auto found = std::find_if(methods.begin(), methods.end(), [&](const Method& method) {
    const std::string name = method.is_constructor ? "new" : rust_name(method.name);
    return message.text.find("::" + name + "(") != message.text.npos ||
           message.text.find("." + name + "(") != message.text.npos ||
           message.text.find("`" + name + "`") != message.text.npos;
  });
  return found == methods.end() ? methods.front() : *found;
}

/// What an error on the driver's lines means for the solution.
Explanation explain_driver_error(const BuildRequest& request, const Message& message) {
  const std::string source = without_comments(request.submission->source);
  if (is_unclosed(message)) {
    const int line = unclosed_line(message.text);
    return {
        fmt::format("a bracket is missing: the one that opens on line {} is never closed", line),
        line};
  }
  if (request.is_stdio()) return {"there is no main(): this problem wants a whole program", 0};
  const Problem& problem = *request.problem;
  const std::string type = type_name(problem);
  const auto types = names_behind(source, "struct");
  if (problem.kind == Kind::kClass && line_of(types, type) == 0 &&
      line_of(names_behind(source, "enum"), type) == 0) {
    return {fmt::format("there is no struct {}{}", type, suggestion(types, type)), 0};
  }
  const Method& method = method_in(problem, message);
  const std::string name = method.is_constructor ? "new" : rust_name(method.name);
  const auto functions = names_behind(source, "fn");
  const std::string signature = RustTypes(problem).signature(method, problem.kind == Kind::kClass);
  const int line = line_of(functions, name);
  if (line == 0) {
    return {fmt::format("{} needs `{}`{}", type, signature, suggestion(functions, name)), 0};
  }
  return {fmt::format("{}::{} must be `{}`: {}", type, name, signature, message.headline), line};
}

void set_first(CompileError& error, const BuildRequest& request, const Explanation& explanation) {
  const std::string& name = request.submission->file_name;
  error.line = explanation.line;
  const std::string place =
      explanation.line > 0 ? fmt::format("{}:{}", name, explanation.line) : name;
  error.first = fmt::format("{}: error: {}\n", place, explanation.text) +
                source_excerpt(request.submission->source, explanation.line);
}

std::string with_own_name(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = 0; from != to && (at = text.find(from, at)) != text.npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// What the linker or rustc says when it is about no line.
std::string complaint_without_place(const std::vector<Message>& messages,
                                    const std::string& output) {
  for (const Message& message : messages) {
    if (!message.is_error) continue;
    return message.headline;
  }
  const std::string said = output.substr(0, output.find('\n'));
  return said.empty() ? "rustc made no program" : said;
}

}  // namespace

CompileError diagnose_rust(const BuildRequest& request, const std::string& solution_file,
                           const sandbox::RunResult& result) {
  const std::string& output = result.standard_error.bytes;
  const std::string& name = request.submission->file_name;
  const std::vector<Message> messages = parse(output, solution_file);
  const int own_lines = lines_of(request.submission->source);
  const Message* on_driver = nullptr;
  const Message* unclosed = nullptr;
  CompileError error;
  for (const Message& message : messages) {
    (message.is_error ? error.errors : error.warnings) += 1;
    // All that follows on it is about code that ended too late.
    if (is_unclosed(message)) unclosed = &message;
    if (message.line > own_lines || message.line == 0) {
      if (message.is_error && message.line > 0 && on_driver == nullptr) on_driver = &message;
      continue;
    }
    const std::string shown = with_own_name(message.text, solution_file, name);
    error.output += shown + "\n";
    if (!message.is_error || !error.first.empty()) continue;
    error.first = shown;
    error.line = message.line;
  }
  error.errors = std::max(error.errors, 1);
  const std::string stopped = stopped_build(result);
  if (!stopped.empty()) {
    set_first(error, request, {stopped, 0});
  } else if (unclosed != nullptr) {
    set_first(error, request, explain_driver_error(request, *unclosed));
  } else if (error.first.empty() && on_driver != nullptr) {
    set_first(error, request, explain_driver_error(request, *on_driver));
  } else if (error.first.empty()) {
    set_first(error, request, {complaint_without_place(messages, output), 0});
    error.output += with_own_name(output, solution_file, name);
  }
  if (!error.output.starts_with(error.first)) error.output = error.first + error.output;
  return error;
}

std::string rust_warnings(const BuildRequest& request, const std::string& solution_file,
                          const sandbox::RunResult& result) {
  std::string text;
  const int own_lines = lines_of(request.submission->source);
  for (const Message& message : parse(result.standard_error.bytes, solution_file)) {
    if (message.is_error || message.line == 0 || message.line > own_lines) continue;
    text += with_own_name(message.text, solution_file, request.submission->file_name);
  }
  return text;
}

}  // namespace gavel::judge
