#include "language/c_diagnosis.h"

#include <algorithm>
#include <cctype>

#include <fmt/format.h>

#include "gavel/judge/pack.h"

#include "language/c_code.h"
#include "language/c_types.h"
#include "language/compiler_output.h"
#include "language/cpp_scan.h"
#include "language/source_excerpt.h"
#include "language/stopped_build.h"

namespace gavel::judge {
namespace {

using Said = CompilerMessage::Kind;

std::string replace_all(std::string text, std::string_view from, std::string_view to) {
  if (from == to) return text;
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

struct Explanation {
  std::string text;
  int line = 0;
};

/// One build's messages with what is needed to explain them.
struct Context {
  const BuildRequest& request;
  const std::string& solution_file;
  CppScan scan;
  std::vector<CompilerMessage> messages;

  Context(const BuildRequest& of, const std::string& file, const std::string& output)
      : request(of),
        solution_file(file),
        scan(of.submission->source),
        messages(parse_compiler_output(output)) {}

  [[nodiscard]] bool is_users(const CompilerMessage& message) const {
    return message.file == solution_file;
  }
  [[nodiscard]] std::string clean(std::string text) const {
    return replace_all(std::move(text), solution_file, request.submission->file_name);
  }
};

/// Every function the driver calls, with how it must be declared.
std::vector<std::pair<std::string, std::string>> wanted_functions(const Problem& problem) {
  const CTypes types(problem);
  std::vector<std::pair<std::string, std::string>> wanted;
  for (const Method& method : problem.entry.methods) {
    wanted.emplace_back(types.function(method), types.signature(method));
  }
  if (problem.kind == Kind::kClass) {
    wanted.emplace_back(
        types.free_function(),
        fmt::format("void {}({}* obj)", types.free_function(), c_name(problem.entry.class_name)));
  }
  return wanted;
}

/// The line a type of this name is defined on: "} Counter;" or "struct Counter".
bool defines_type(const std::string& source, const std::string& name) {
  for (std::size_t at = 0; (at = source.find(name, at)) != source.npos; at += name.size()) {
    std::size_t before = at;
    while (before > 0 && std::isspace(static_cast<unsigned char>(source[before - 1])) != 0) {
      --before;
    }
    const std::string_view head = std::string_view(source).substr(0, before);
    if (head.ends_with('}') || head.ends_with("struct") || head.ends_with("typedef")) return true;
  }
  return false;
}

/// What errors that are all on the driver's lines mean.
Explanation explain_driver_errors(const Context& context) {
  if (const int line = context.scan.unclosed_brace_line(); line > 0) {
    return {fmt::format("a `}}` is missing: the block that opens on line {} never ends", line),
            line};
  }
  const Problem& problem = *context.request.problem;
  const std::string type = c_name(problem.entry.class_name);
  if (problem.kind == Kind::kClass && !defines_type(context.request.submission->source, type)) {
    return {fmt::format("there is no type {}: it starts with `typedef struct {{ ... }} {};`", type,
                        type),
            0};
  }
  const auto wanted = wanted_functions(problem);
  for (const auto& [name, signature] : wanted) {
    if (context.scan.call_or_definition_line(name) > 0) continue;
    std::string text = fmt::format("there is no function `{}`", signature);
    const std::string near = did_you_mean(name, context.scan.called_words());
    if (!near.empty() && near != name) {
      text += fmt::format("; is `{}` on line {} meant to be it?", near,
                          context.scan.call_or_definition_line(near));
    }
    return {text, 0};
  }
  for (const CompilerMessage& message : context.messages) {
    const std::size_t at = message.text.find(kCDemand);
    if (message.kind != Said::kError || at == std::string::npos) continue;
    const std::string demand = message.text.substr(at + sizeof kCDemand - 1);
    const std::string name = demand.substr(0, demand.find('|'));
    for (const auto& [function, signature] : wanted) {
      if (function != name) continue;
      return {fmt::format("{} must be `{}`", name, signature),
              context.scan.call_or_definition_line(name)};
    }
  }
  for (const CompilerMessage& message : context.messages) {
    if (message.kind == Said::kError) return {message.text, 0};
  }
  return {"the compiler made no program", 0};
}

std::string linker_complaint(const Context& context, const std::string& output) {
  for (const std::string_view phrase : {"undefined reference to ", "undefined symbol: "}) {
    const std::size_t at = output.find(phrase);
    if (at == output.npos) continue;
    std::string symbol = output.substr(at + phrase.size());
    symbol = symbol.substr(0, symbol.find('\n'));
    if (context.request.is_stdio() && symbol.find("main") < 2) {
      return "there is no main(): this problem wants a whole program";
    }
    return fmt::format("{} is used but defined nowhere", symbol);
  }
  const bool twice = output.find("multiple definition of ") != output.npos ||
                     output.find("duplicate symbol: ") != output.npos;
  return twice ? "something is defined twice, or under a name of the C library" : "";
}

void set_first(CompileError& error, const Context& context, const Explanation& explanation) {
  const std::string& name = context.request.submission->file_name;
  error.line = explanation.line;
  const std::string place =
      explanation.line > 0 ? fmt::format("{}:{}", name, explanation.line) : name;
  error.first = fmt::format("{}: error: {}\n", place, explanation.text) +
                source_excerpt(context.request.submission->source, explanation.line);
}

/// Everything that was said of the user's own lines.
std::string users_part(const Context& context) {
  std::string text;
  for (const CompilerMessage& message : context.messages) {
    if (!context.is_users(message)) continue;
    text += context.clean(to_text(message));
    for (const CompilerMessage& note : message.notes) {
      if (context.is_users(note)) text += context.clean(to_text(note));
    }
  }
  return text;
}

}  // namespace

CompileError diagnose_c(const BuildRequest& request, const std::string& solution_file,
                        const sandbox::RunResult& result) {
  const std::string& output = result.standard_error.bytes;
  const Context context(request, solution_file, output);
  CompileError error;
  for (const CompilerMessage& message : context.messages) {
    if (!context.is_users(message)) continue;
    (message.kind == Said::kError ? error.errors : error.warnings) += 1;
    if (message.kind != Said::kError || !error.first.empty()) continue;
    error.first = context.clean(to_text(message));
    error.line = message.line;
  }
  error.errors = std::max(error.errors, 1);
  error.output = users_part(context);
  const std::string stopped = stopped_build(result);
  const std::string linking = linker_complaint(context, output);
  if (!stopped.empty()) {
    set_first(error, context, {stopped, 0});
  } else if (error.first.empty() && !linking.empty()) {
    set_first(error, context, {linking, 0});
  } else if (error.first.empty() && !request.is_stdio()) {
    set_first(error, context, explain_driver_errors(context));
  } else if (error.first.empty()) {
    set_first(error, context, {"the compiler made no program", 0});
  }
  if (error.output.find(error.first) == std::string::npos) {
    error.output = error.first + error.output;
  }
  return error;
}

std::string c_warnings(const BuildRequest& request, const std::string& solution_file,
                       const sandbox::RunResult& result) {
  const Context context(request, solution_file, result.standard_error.bytes);
  std::string text;
  for (const CompilerMessage& message : context.messages) {
    if (message.kind == Said::kWarning && context.is_users(message)) {
      text += context.clean(to_text(message));
    }
  }
  if (!request.is_stdio() && context.scan.defines_main()) {
    text += fmt::format("{}: note: main() is not called: gavel calls the solution's functions\n",
                        request.submission->file_name);
  }
  return text;
}

}  // namespace gavel::judge
