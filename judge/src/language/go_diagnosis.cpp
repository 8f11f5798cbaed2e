#include "language/go_diagnosis.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "gavel/judge/pack.h"

#include "language/go_scan.h"
#include "language/go_types.h"
#include "language/source_excerpt.h"
#include "language/stopped_build.h"

namespace gavel::judge {
namespace {

struct Message {
  std::string file;
  int line = 0, column = 0;
  std::string text;  ///< With the indented lines that follow.
};

int take_number(std::string_view& text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end == text.data() + text.size() || *end != ':') return 0;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
  return number;
}

/// "solution.go:5:9: undefined: x"; the column may be missing.
std::optional<Message> parse_line(std::string_view line) {
  const std::size_t colon = line.find(".go:");
  if (colon == line.npos) return std::nullopt;
  Message message;
  std::string_view file = line.substr(0, colon + 3);
  file.remove_prefix(file.rfind('/') + 1);
  message.file = file;
  std::string_view rest = line.substr(colon + 4);
  message.line = take_number(rest);
  message.column = take_number(rest);
  if (message.line == 0 || !rest.starts_with(' ')) return std::nullopt;
  message.text = rest.substr(1);
  return message;
}

std::vector<Message> parse_messages(std::string_view output) {
  std::vector<Message> messages;
  while (!output.empty()) {
    const std::size_t end = output.find('\n');
    const std::string_view line = output.substr(0, end);
    output = end == output.npos ? std::string_view() : output.substr(end + 1);
    if (auto message = parse_line(line)) {
      messages.push_back(std::move(*message));
    } else if (line.starts_with('\t') && !messages.empty()) {
      messages.back().text += "\n    " + std::string(line.substr(1));
    }
  }
  return messages;
}

struct Context {
  const BuildRequest& request;
  const std::string& solution_file;
  GoScan scan;
  std::vector<Message> messages;

  [[nodiscard]] std::string show(const Message& message) const {
    const std::string& source = request.submission->source;
    const std::string place = message.column > 0
                                  ? fmt::format("{}:{}", message.line, message.column)
                                  : std::to_string(message.line);
    return fmt::format("{}:{}: error: {}\n", request.submission->file_name, place, message.text) +
           source_excerpt(source, message.line, message.column);
  }
};

const Message* first_in(const Context& context, const std::string& file) {
  const auto found = std::find_if(context.messages.begin(), context.messages.end(),
                                  [&](const Message& message) { return message.file == file; });
  return found == context.messages.end() ? nullptr : &*found;
}

std::string suggestion(const Context& context, const std::string& name) {
  const std::string near = did_you_mean(name, context.scan.function_names());
  if (near.empty() || near == name) return {};
  return fmt::format("; is `{}` on line {} meant to be it?", near,
                     context.scan.declaration_line(near));
}

/// The name a method has in the solution.
std::string function_name(const Problem& problem, const Method& method) {
  if (method.is_constructor) return "Constructor";
  return problem.kind == Kind::kClass ? go_exported(method.name) : go_name(method.name);
}

bool speaks_of(const std::string& text, const std::string& name) {
  const std::size_t at = text.find(name);
  if (at == text.npos) return false;
  const std::size_t end = at + name.size();
  return end >= text.size() || std::isalnum(static_cast<unsigned char>(text[end])) == 0;
}

struct Explanation {
  std::string text;
  int line = 0;
};

/// What the compiler says of a call that does not fit, without the names of the driver's own types.
std::string difference(const std::string& text) {
  const std::size_t at = text.find(" does not implement gavel.");
  return at == text.npos ? text : "it returns " + text.substr(0, at);
}

/// Errors that are all on the driver's lines: what it calls is missing or is something else.
Explanation explain_driver_error(const Context& context, const Message& message) {
  const Problem& problem = *context.request.problem;
  const GoTypes types(problem);
  const std::string class_name = go_name(problem.entry.class_name);
  if (problem.kind == Kind::kClass && !context.scan.declares(class_name)) {
    return {fmt::format("there is no type {}", class_name), 0};
  }
  for (const Method& method : problem.entry.methods) {
    const std::string name = function_name(problem, method);
    const int line = context.scan.declaration_line(name);
    if (line == 0) {
      return {fmt::format("`{}` is missing{}", types.signature(method), suggestion(context, name)),
              0};
    }
  }
  for (const Method& method : problem.entry.methods) {
    const std::string name = function_name(problem, method);
    if (!speaks_of(message.text, name) && problem.entry.methods.size() > 1) continue;
    return {fmt::format("gavel calls `{}`; the one here is another: {}", types.signature(method),
                        difference(message.text)),
            context.scan.declaration_line(name)};
  }
  return {message.text, 0};
}

void set_first(CompileError& error, const Context& context, const Explanation& explanation) {
  const std::string& name = context.request.submission->file_name;
  const std::string place =
      explanation.line > 0 ? fmt::format("{}:{}", name, explanation.line) : name;
  error.line = explanation.line;
  error.first = fmt::format("{}: error: {}\n", place, explanation.text) +
                source_excerpt(context.request.submission->source, explanation.line);
}

/// What is wrong when no message is about a line.
std::string without_messages(const Context& context, const std::string& output) {
  if (output.find("function main is undeclared") != output.npos) {
    return "there is no func main(): this problem wants a whole program";
  }
  constexpr std::string_view kNotFound = "package ";
  if (const std::size_t at = output.find("is not in GOROOT"); at != output.npos) {
    const std::size_t begin = output.rfind(kNotFound, at);
    return output.substr(begin == output.npos ? 0 : begin, at - begin) + "is not there";
  }
  return context.messages.empty() && !output.empty() ? output.substr(0, output.find('\n'))
                                                     : "the compiler made no program";
}

}  // namespace

CompileError diagnose_go(const BuildRequest& request, const std::string& solution_file,
                         const sandbox::RunResult& result) {
  const std::string output = result.standard_output.bytes + result.standard_error.bytes;
  const Context context{request, solution_file, GoScan(request.submission->source),
                        parse_messages(output)};
  CompileError error;
  std::string rest;
  for (const Message& message : context.messages) {
    if (message.file != solution_file) continue;
    ++error.errors;
    rest += context.show(message);
  }
  error.errors = std::max(1, error.errors);
  const std::string stopped = stopped_build(result);
  const Message* const own = first_in(context, solution_file);
  const Message* const drivers = first_in(context, kGoDriverFile);
  if (!stopped.empty()) {
    set_first(error, context, {stopped, 0});
  } else if (own != nullptr) {
    error.line = own->line;
    error.first = context.show(*own);
  } else if (drivers != nullptr && !request.is_stdio()) {
    set_first(error, context, explain_driver_error(context, *drivers));
  } else {
    set_first(error, context, {without_messages(context, output), 0});
  }
  error.output = rest.starts_with(error.first) ? rest : error.first + rest;
  return error;
}

}  // namespace gavel::judge
