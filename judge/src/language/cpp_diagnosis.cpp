#include "language/cpp_diagnosis.h"

#include <algorithm>
#include <functional>

#include <fmt/format.h>

#include "gavel/judge/pack.h"

#include "language/compiler_output.h"
#include "language/cpp_code.h"
#include "language/cpp_scan.h"
#include "language/cpp_types.h"
#include "language/source_excerpt.h"
#include "language/stopped_build.h"

namespace gavel::judge {
namespace {

using Said = CompilerMessage::Kind;

/// One build's messages with what is needed to explain them.
struct Context {
  const BuildRequest& request;
  const std::string& solution_file;
  CppScan scan;
  std::vector<CompilerMessage> messages;

  [[nodiscard]] bool is_users(const std::string& file) const { return file == solution_file; }
  [[nodiscard]] const std::string& shown_name() const { return request.submission->file_name; }
};

/// Files the user has never seen: the generated driver and what it is made of.
bool is_drivers(std::string_view file) {
  return file == kCppDriverFile || file.ends_with("gavel_runtime.h");
}

std::string replace_all(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
  return text;
}

/// The compiler's words with the user's own file name and without the room's paths.
std::string clean(const Context& context, std::string text) {
  text = replace_all(std::move(text), "./" + context.solution_file, context.solution_file);
  text = replace_all(std::move(text), "/box/", "");
  if (!context.request.prebuilt.empty()) {
    text = replace_all(std::move(text), context.request.prebuilt.string() + "/", "");
  }
  return replace_all(std::move(text), context.solution_file, context.shown_name());
}

/// The user's line an error outside of the user's file goes back to; 0 when there is none.
struct Origin {
  int line = 0;
  std::vector<std::string> snippet;
};

Origin origin_of(const Context& context, const CompilerMessage& message) {
  for (auto lead = message.led_from.rbegin(); lead != message.led_from.rend(); ++lead) {
    if (context.is_users(lead->first)) return {lead->second, {}};
  }
  for (const CompilerMessage& note : message.notes) {
    if (context.is_users(note.file)) return {note.line, note.snippet};
  }
  return {};
}

/// Why the driver's demand fails, when the compiler says so.
std::string reason_in_notes(const CompilerMessage& message) {
  for (const CompilerMessage& note : message.notes) {
    const std::size_t at = note.text.find("would be invalid: ");
    if (at != note.text.npos) return note.text.substr(at + 18);
  }
  return {};
}

/// Candidates the compiler considered, on the user's own lines.
std::string candidate_notes(const Context& context) {
  std::string text;
  for (const CompilerMessage& message : context.messages) {
    if (message.file != kCppDriverFile || message.text.find(kCppDemand) != std::string::npos)
      continue;
    for (const CompilerMessage& note : message.notes) {
      if (context.is_users(note.file) && text.size() < 1500) text += to_text(note);
    }
  }
  return text;
}

struct Explanation {
  std::string text;
  int line = 0;
};

std::string suggestion(std::string_view word, const std::vector<std::string>& candidates,
                       const std::function<int(const std::string&)>& line_of) {
  const std::string near = did_you_mean(word, candidates);
  if (near.empty() || near == word) return {};
  return fmt::format("; is `{}` on line {} meant to be it?", near, line_of(near));
}

/// The class that the driver makes an object of.
std::string entry_class(const Problem& problem) {
  return problem.kind == Kind::kClass ? cpp_name(problem.entry.class_name) : "Solution";
}

/// "gavel: method allow|RateLimiter needs a public method `bool allow(...)`" and its kin.
Explanation explain_demand(const Context& context, const CompilerMessage& message) {
  std::string demand = message.text.substr(message.text.find(kCppDemand) + sizeof kCppDemand - 1);
  if (demand.ends_with('"')) demand.pop_back();
  const std::size_t bar = demand.find('|');
  const std::string subject = demand.substr(0, bar);
  Explanation explanation{demand.substr(bar + 1), 0};
  if (!subject.starts_with("method ")) {
    explanation.line = context.scan.class_line(entry_class(*context.request.problem));
    return explanation;
  }
  const std::string method = subject.substr(7);
  explanation.line = context.scan.call_or_definition_line(method);
  if (explanation.line == 0) {
    explanation.text += suggestion(
        method, context.scan.called_words(),
        [&](const std::string& word) { return context.scan.call_or_definition_line(word); });
  } else if (explanation.text.find("needs a public method") != std::string::npos) {
    const std::string reason = reason_in_notes(message);
    explanation.text += fmt::format("; the one on line {} cannot be called that way{}",
                                    explanation.line, reason.empty() ? "" : ": " + reason);
  }
  return explanation;
}

/// What errors that are all on the driver's lines mean.
Explanation explain_driver_errors(const Context& context) {
  if (const int line = context.scan.unclosed_brace_line(); line > 0) {
    return {fmt::format("a `}}` is missing: the block that opens on line {} never ends", line),
            line};
  }
  const std::string class_name = entry_class(*context.request.problem);
  if (context.scan.class_line(class_name) == 0) {
    return {fmt::format(
                "there is no class {}{}", class_name,
                suggestion(class_name, context.scan.class_names(),
                           [&](const std::string& word) { return context.scan.class_line(word); })),
            0};
  }
  for (const CompilerMessage& message : context.messages) {
    if (message.kind == Said::kError && message.text.find(kCppDemand) != std::string::npos) {
      return explain_demand(context, message);
    }
  }
  for (const CompilerMessage& message : context.messages) {
    if (message.kind == Said::kError) return {message.text, 0};
  }
  return {};
}

void set_first(CompileError& error, const Context& context, const Explanation& explanation) {
  error.line = explanation.line;
  const std::string place = explanation.line > 0
                                ? fmt::format("{}:{}", context.shown_name(), explanation.line)
                                : context.shown_name();
  error.first = fmt::format("{}: error: {}\n", place, explanation.text) +
                source_excerpt(context.request.submission->source, explanation.line);
}

/// What a linker says when a function that is called is nowhere.
std::string linker_complaint(const Context& context, const std::string& output) {
  constexpr std::string_view kUndefined = "undefined reference to ";
  constexpr std::string_view kUndefinedLld = "undefined symbol: ";
  for (const std::string_view phrase : {kUndefined, kUndefinedLld}) {
    const std::size_t at = output.find(phrase);
    if (at == output.npos) continue;
    std::string symbol = output.substr(at + phrase.size());
    symbol = symbol.substr(0, symbol.find('\n'));
    if (context.request.is_stdio() && symbol.find("main") < 2) {
      return "there is no main(): this problem wants a whole program";
    }
    return fmt::format("{} is used but defined nowhere", symbol);
  }
  if (output.find("multiple definition of ") != output.npos ||
      output.find("duplicate symbol: ") != output.npos) {
    return "something is defined twice";
  }
  return {};
}

/// The first error that can be shown on a line of the user's own.
bool set_first_from_users_lines(CompileError& error, const Context& context) {
  for (const CompilerMessage& message : context.messages) {
    if (message.kind != Said::kError || !context.is_users(message.file)) continue;
    error.line = message.line;
    error.first = clean(context, to_text(message));
    return true;
  }
  for (const CompilerMessage& message : context.messages) {
    if (message.kind != Said::kError || message.file == kCppDriverFile) continue;
    const Origin origin = origin_of(context, message);
    if (origin.line == 0) continue;
    set_first(error, context, {clean(context, message.text), origin.line});
    return true;
  }
  return false;
}

void count(CompileError& error, const Context& context) {
  const auto of_kind = [&](Said kind) {
    return static_cast<int>(std::count_if(
        context.messages.begin(), context.messages.end(), [&](const CompilerMessage& message) {
          return message.kind == kind && !is_drivers(message.file);
        }));
  };
  error.errors = std::max(1, of_kind(Said::kError));
  error.warnings = of_kind(Said::kWarning);
}

/// Everything that was said of the user's code; of the driver only what points back to it.
std::string users_part(const Context& context, const CompileError& error) {
  std::string text = error.first;
  for (const CompilerMessage& message : context.messages) {
    if (is_drivers(message.file)) continue;
    const std::string shown = clean(context, to_text(message));
    if (shown != error.first) text += shown;
    for (const CompilerMessage& note : message.notes) {
      if (!is_drivers(note.file)) text += clean(context, to_text(note));
    }
  }
  return text + clean(context, candidate_notes(context));
}

}  // namespace

CompileError diagnose_cpp(const BuildRequest& request, const std::string& solution_file,
                          const sandbox::RunResult& result) {
  const std::string& output = result.standard_error.bytes;
  const Context context{request, solution_file, CppScan(request.submission->source),
                        parse_compiler_output(output)};
  CompileError error;
  count(error, context);
  const std::string stopped = stopped_build(result);
  if (!stopped.empty()) {
    set_first(error, context, {stopped, 0});
  } else if (!set_first_from_users_lines(error, context)) {
    const std::string complaint = linker_complaint(context, output);
    if (!complaint.empty() || request.is_stdio()) {
      set_first(error, context,
                {complaint.empty() ? "the compiler made no program" : complaint, 0});
    } else {
      set_first(error, context, explain_driver_errors(context));
    }
  }
  error.output =
      context.messages.empty() ? error.first + clean(context, output) : users_part(context, error);
  return error;
}

std::string cpp_warnings(const BuildRequest& request, const std::string& solution_file,
                         const sandbox::RunResult& result) {
  const Context context{request, solution_file, CppScan(request.submission->source),
                        parse_compiler_output(result.standard_error.bytes)};
  std::string text;
  for (const CompilerMessage& message : context.messages) {
    if (message.kind == Said::kWarning && context.is_users(message.file)) {
      text += clean(context, to_text(message));
    }
  }
  if (!request.is_stdio() && context.scan.defines_main()) {
    text += fmt::format("{}: note: main() is not called: gavel calls class {} itself\n",
                        context.shown_name(), entry_class(*request.problem));
  }
  return text;
}

}  // namespace gavel::judge
