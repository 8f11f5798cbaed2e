#include "problem/generated_cases.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "problem/call_sequence.h"
#include "problem/fields.h"
#include "values/scalar_text.h"
#include "values/utf8.h"
#include "values/value_reader.h"

namespace gavel::judge {
namespace {

// A line of data can have megabytes; a message shows the place and a little after it.
constexpr std::size_t kShownLine = 200;
constexpr std::size_t kShownText = 40;

const Type kStringType{.kind = TypeKind::kString, .nullable = false, .args = {}, .record = {}};

std::vector<std::string> parameter_names(const Method& method) {
  std::vector<std::string> names;
  for (const Parameter& parameter : method.parameters) names.push_back(parameter.name);
  return names;
}

void read_argument(ValueReader& reader, const Method& method, std::vector<Value>& arguments,
                   std::vector<bool>& given) {
  reader.skip_space();
  const std::size_t begin = reader.position();
  const std::string name = reader.read_name();
  const auto parameter = std::find_if(method.parameters.begin(), method.parameters.end(),
                                      [&](const Parameter& p) { return p.name == name; });
  if (parameter == method.parameters.end()) {
    reader.fail_at(begin, fmt::format("there is no parameter `{}`", name),
                   suggestion(name, parameter_names(method)));
  }
  const auto index = static_cast<std::size_t>(parameter - method.parameters.begin());
  if (given[index]) reader.fail_at(begin, fmt::format("`{}` is given twice", name));
  reader.expect(':', "behind the parameter's name");
  arguments[index] = reader.read(parameter->type, ",}");
  given[index] = true;
}

std::vector<Value> read_arguments(ValueReader& reader, const Method& method) {
  std::vector<Value> arguments(method.parameters.size());
  std::vector<bool> given(method.parameters.size());
  reader.expect('{', "before the parameters of a case");
  if (!reader.take('}')) {
    do {
      read_argument(reader, method, arguments, given);
    } while (reader.take(','));
    reader.expect('}', "behind the parameters");
  }
  const auto missing = std::find(given.begin(), given.end(), false);
  if (missing != given.end()) {
    const auto index = static_cast<std::size_t>(missing - given.begin());
    reader.fail_at(0, fmt::format("the parameter `{}` is missing", method.parameters[index].name));
  }
  return arguments;
}

CaseInput read_case(const Problem& problem, std::string_view line) {
  CaseInput input;
  ValueReader reader(line, problem.records);
  if (problem.kind == Kind::kFunction) {
    input.arguments = read_arguments(reader, problem.entry.methods.front());
  } else if (problem.kind == Kind::kClass) {
    std::size_t end = 0;
    input.calls = parse_call_arrays(line, 0, problem.entry, problem.records, end);
    reader.move_to(end);
    try {
      check_sequence(problem.entry, input.calls);
    } catch (const SequenceFault& fault) {
      reader.fail_at(0, fmt::format("call {}: {}", fault.call + 1, fault.message), fault.help);
    }
  } else {
    reader.skip_space();
    if (reader.peek() != '"') reader.fail("a JSON string with the whole input is expected here");
    input.text = reader.read(kStringType, "").as_string();
  }
  reader.skip_space();
  if (!reader.at_end()) reader.fail("a case is one JSON value; this is behind it");
  return input;
}

[[noreturn]] void fail(const Problem& problem, std::string_view line, int number,
                       const SyntaxError& error) {
  const std::size_t offset = std::min(error.offset, line.size());
  Place place{.file = problem.generator.string(),
              .line = number,
              .column = static_cast<int>(offset) + 1,
              .length = static_cast<int>(error.length),
              .source_line = {}};
  std::string message = "the generator printed no valid case: " + error.message;
  if (line.size() <= kShownLine) {
    place.source_line = std::string(line);
  } else if (offset < line.size()) {
    message += fmt::format(" (at {})", quoted_text(line.substr(offset), kShownText));
  }
  throw InputError(Diagnostic{.id = "C003",
                              .severity = Severity::kError,
                              .place = std::move(place),
                              .message = std::move(message),
                              .help = error.help});
}

}  // namespace

std::vector<CaseInput> parse_generated(const Problem& problem, std::string_view output) {
  std::vector<CaseInput> cases;
  int number = 0;
  while (!output.empty()) {
    ++number;
    const std::size_t end = std::min(output.find('\n'), output.size());
    const std::string_view line = output.substr(0, end);
    output.remove_prefix(std::min(end + 1, output.size()));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    try {
      if (const auto bad = find_invalid_utf8(line)) {
        throw SyntaxError{*bad, 1, "the text is not UTF-8", {}};
      }
      cases.push_back(read_case(problem, line));
    } catch (const SyntaxError& error) {
      fail(problem, line, number, error);
    }
  }
  return cases;
}

}  // namespace gavel::judge
