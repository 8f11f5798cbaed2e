#include "problem/test_input.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "problem/call_sequence.h"
#include "problem/layout.h"
#include "problem/yaml_value.h"
#include "values/scalar_text.h"

namespace gavel::judge {
namespace {

const Type kLongType{.kind = TypeKind::kLong, .nullable = false, .args = {}, .record = {}};
const Type kStringType{.kind = TypeKind::kString, .nullable = false, .args = {}, .record = {}};

const YamlEntry* find_entry(const YamlNode& map, std::string_view key) {
  const auto found = std::find_if(map.entries.begin(), map.entries.end(),
                                  [&](const YamlEntry& e) { return e.key.text == key; });
  return found == map.entries.end() ? nullptr : &*found;
}

void refuse_unknown_arguments(const YamlNode& map, const std::vector<std::string>& known,
                              LoadContext& context) {
  for (const YamlEntry& entry : map.entries) {
    if (std::find(known.begin(), known.end(), entry.key.text) != known.end()) continue;
    const DomainSpec* line = context.domain.find(entry.key.text);
    const bool size = line != nullptr && line->is_size;
    context.diagnostics.add(
        "Y041", entry.key,
        size ? fmt::format("`{}` is a size, not an argument", entry.key.text)
             : fmt::format("there is no parameter `{}`", entry.key.text),
        size ? "sizes follow from the data; leave it out" : suggestion(entry.key.text, known));
  }
}

void read_arguments(const YamlEntry& entry, LoadContext& context, TestSpec& spec) {
  const Method& method = context.problem.entry.methods.front();
  std::vector<std::string> names;
  for (const Parameter& parameter : method.parameters) names.push_back(parameter.name);
  if (!entry.value.is_map()) {
    context.diagnostics.add("Y041", entry.value.is_absent() ? entry.key : entry.value,
                            "the input is a map of parameter: value",
                            "for example: {events: [[u1, 10]], gap: 30}");
    return;
  }
  refuse_unknown_arguments(entry.value, names, context);
  for (const Parameter& parameter : method.parameters) {
    const YamlEntry* given = find_entry(entry.value, parameter.name);
    if (given == nullptr) {
      context.diagnostics.add("Y041", entry.key,
                              fmt::format("the parameter `{}` is missing", parameter.name));
      continue;
    }
    auto value =
        read_yaml_value(given->value, parameter.type, context.problem.records, context.diagnostics);
    spec.input.arguments.push_back(value ? *std::move(value) : Value());
  }
}

/// `[[Name, name], [[arguments], [arguments]]]`: the two arrays.
bool is_two_arrays(const YamlNode& node) {
  return node.items.size() == 2 && node.items[0].is_list() && node.items[1].is_list();
}

std::optional<Call> read_call(const YamlNode& name, const YamlNode& arguments,
                              LoadContext& context) {
  const Entry& entry = context.problem.entry;
  MethodFault fault;
  const std::optional<std::size_t> method = find_method(entry, name.text, fault);
  if (!method) {
    context.diagnostics.add("Y042", name, fault.message, fault.help);
    return std::nullopt;
  }
  const std::vector<Parameter>& parameters = entry.methods[*method].parameters;
  if (!arguments.is_list() || arguments.items.size() != parameters.size()) {
    context.diagnostics.add("Y042", arguments,
                            fmt::format("a list of the {} arguments of {} is "
                                        "expected here",
                                        parameters.size(), name.text));
    return std::nullopt;
  }
  Call call{*method, {}};
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    auto value = read_yaml_value(arguments.items[i], parameters[i].type, context.problem.records,
                                 context.diagnostics);
    if (!value) return std::nullopt;
    call.arguments.push_back(*std::move(value));
  }
  return call;
}

void read_two_arrays(const YamlNode& node, LoadContext& context, TestSpec& spec) {
  const std::vector<YamlNode>& names = node.items[0].items;
  const std::vector<YamlNode>& arguments = node.items[1].items;
  if (names.size() != arguments.size()) {
    context.diagnostics.add("Y042", node,
                            fmt::format("{} method names, but the arguments of {} "
                                        "calls",
                                        names.size(), arguments.size()));
    return;
  }
  std::vector<Call> calls;
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::optional<Call> call = read_call(names[i], arguments[i], context);
    if (!call) return;
    calls.push_back(*std::move(call));
  }
  try {
    check_sequence(context.problem.entry, calls);
    spec.input.calls = std::move(calls);
  } catch (const SequenceFault& fault) {
    context.diagnostics.add("Y042", names.empty() ? node : names[fault.call], fault.message,
                            fault.help);
  }
}

std::optional<WrittenCall> read_call_line(const YamlNode& node, LoadContext& context) {
  if (!node.is_scalar() || node.is_absent()) {
    context.diagnostics.add("Y042", node, "a call line is expected here",
                            "a line that contains `: ` or ` #` needs quotes around all of it: "
                            "'set(\"a: b\", 1)'");
    return std::nullopt;
  }
  try {
    return parse_call_line(node.text, context.problem.entry, context.problem.records);
  } catch (const SyntaxError& error) {
    context.diagnostics.add("Y042", node, error);
    return std::nullopt;
  }
}

void read_calls(const YamlEntry& entry, LoadContext& context, TestSpec& spec) {
  if (!entry.value.is_list() || entry.value.items.empty()) {
    context.diagnostics.add("Y042", entry.value.is_absent() ? entry.key : entry.value,
                            "the input of a class problem is a list of call lines",
                            "for example: - allow(\"ann\", 1) -> true");
    return;
  }
  if (is_two_arrays(entry.value)) return read_two_arrays(entry.value, context, spec);
  std::vector<WrittenCall> calls;
  for (const YamlNode& item : entry.value.items) {
    if (auto call = read_call_line(item, context)) calls.push_back(*std::move(call));
  }
  if (calls.size() != entry.value.items.size()) return;
  try {
    WrittenSequence sequence = assemble_sequence(context.problem.entry, std::move(calls));
    spec.input.calls = std::move(sequence.calls);
    spec.expected = std::move(sequence.expected);
  } catch (const SequenceFault& fault) {
    context.diagnostics.add("Y042", entry.value.items[fault.call], fault.message, fault.help);
  }
}

/// The size that is the length of the line's list: "n" of `Event[n]`. Empty when there is none.
std::string size_name(const DomainSpec& line) {
  if (line.dimensions.empty() || line.dimensions[0].high.op != Expression::Op::kName) return {};
  const Range& length = line.dimensions[0];
  return length.low.name == length.high.name ? length.high.name : std::string();
}

/// A size that is not written follows from the list that it is the length of; one that is written
/// must agree.
void settle_sizes(const YamlNode& map, LoadContext& context, std::vector<NamedValue>& values) {
  std::vector<NamedValue> derived;
  for (const NamedValue& value : values) {
    const DomainSpec* line = context.domain.find(value.name);
    const std::string name = line == nullptr ? std::string() : size_name(*line);
    if (name.empty() || !value.value.is_list()) continue;
    const auto length = static_cast<std::int64_t>(value.value.as_list().size());
    const YamlEntry* given = find_entry(map, name);
    const auto size = std::find_if(values.begin(), values.end(),
                                   [&](const NamedValue& other) { return other.name == name; });
    if (size == values.end()) {
      derived.push_back({name, kLongType, Value(length)});
    } else if (given != nullptr && size->value != Value(length)) {
      context.diagnostics.add("Y041", given->value,
                              fmt::format("`{}` is {}, but `{}` has {} elements", name,
                                          given->value.text, value.name, length));
    }
  }
  std::move(derived.begin(), derived.end(), std::back_inserter(values));
}

std::optional<std::vector<NamedValue>> read_named_values(const YamlNode& map,
                                                         LoadContext& context) {
  const std::size_t errors = context.diagnostics.count();
  std::vector<NamedValue> values;
  std::vector<std::string> known;
  for (const DomainSpec& line : context.domain.lines) {
    if (!line.record.empty()) continue;
    known.push_back(line.name);
    const YamlEntry* given = find_entry(map, line.name);
    if (given == nullptr) continue;
    auto value = read_yaml_value(given->value, line.type, context.problem.records, context.diagnostics);
    if (value) values.push_back({line.name, line.type, *std::move(value)});
  }
  refuse_unknown_arguments(map, known, context);
  if (context.diagnostics.count() == errors) settle_sizes(map, context, values);
  if (context.diagnostics.count() != errors) return std::nullopt;
  return values;
}

void print_input(const YamlEntry& entry, LoadContext& context, TestSpec& spec) {
  if (context.problem.layout.empty()) {
    context.diagnostics.add("Y046", entry.key,
                            "input as a map needs a `layout`, which says how it "
                            "is printed",
                            "write the input itself: `example: |` and the text below");
    return;
  }
  const auto values = read_named_values(entry.value, context);
  if (!values) return;
  const Layout layout = parse_layout(context.problem.layout, context.problem);
  const auto require = [&](const std::string& name) {
    const bool given = std::any_of(values->begin(), values->end(),
                                   [&](const NamedValue& value) { return value.name == name; });
    if (given) return true;
    context.diagnostics.add("Y041", entry.key,
                            fmt::format("the layout prints `{}`, which is "
                                        "missing here",
                                        name));
    return false;
  };
  bool complete = true;
  for (const Layout::Line& line : layout.lines) {
    if (!line.list.empty()) {
      complete = require(line.list) && complete;
      continue;
    }
    for (const Layout::Piece& piece : line.pieces) {
      complete = (piece.literal || require(piece.text)) && complete;
    }
  }
  if (complete) spec.input.text = print_layout(layout, context.problem, *values);
}

/// Standard input or output, byte for byte.
std::optional<std::string> read_stream_text(const YamlEntry& entry, LoadContext& context) {
  std::optional<std::string> text;
  if (entry.value.is_scalar() && entry.value.style == YamlNode::Style::kQuoted) {
    text = entry.value.text;
  } else {
    text = read_text(entry, context.diagnostics);
  }
  if (text && entry.value.style == YamlNode::Style::kFolded) {
    context.diagnostics.add("Y046", entry.value, "> joins the lines of the text",
                            "write | to keep them");
  }
  return text;
}

Type answer_type(const Problem& problem, const TestSpec& spec, bool& known) {
  known = true;
  if (problem.kind == Kind::kFunction) return problem.entry.methods.front().result;
  if (is_program(problem.kind)) return kStringType;
  known = !spec.input.calls.empty();
  return {};
}

Type list_of(Type element) {
  return {.kind = TypeKind::kList, .nullable = false, .args = {std::move(element)}, .record = {}};
}

void read_class_results(const YamlEntry& entry, LoadContext& context, TestSpec& spec) {
  const std::vector<Call>& calls = spec.input.calls;
  if (!entry.value.is_list() || entry.value.items.size() != calls.size()) {
    context.diagnostics.add("Y043", entry.value,
                            fmt::format("a list of {} results is expected here, one for every call "
                                        "(null for the constructor)",
                                        calls.size()));
    return;
  }
  Value::List results;
  for (std::size_t i = 0; i < calls.size(); ++i) {
    auto value = read_yaml_value(entry.value.items[i], result_type(context.problem.entry, calls[i]),
                                 context.problem.records, context.diagnostics);
    if (!value) return;
    results.push_back(*std::move(value));
  }
  spec.expected = Value(std::move(results));
}

}  // namespace

void read_test_input(const YamlEntry& entry, LoadContext& context, TestSpec& spec) {
  const Kind kind = context.problem.kind;
  if (kind == Kind::kFunction) return read_arguments(entry, context, spec);
  if (kind == Kind::kClass) return read_calls(entry, context, spec);
  if (entry.value.is_map()) return print_input(entry, context, spec);
  spec.input.text = read_stream_text(entry, context).value_or("");
}

void read_expectation(const YamlEntry& entry, LoadContext& context, TestSpec& spec) {
  const Problem& problem = context.problem;
  const bool any_of = problem.output.compare == OutputRule::Compare::kAnyOf;
  bool known = false;
  Type type = answer_type(problem, spec, known);
  if (problem.kind == Kind::kClass) {
    if (spec.expected) {
      context.diagnostics.add("Y043", entry.key,
                              "the results are given twice: here and in the call "
                              "lines",
                              "remove one of the two");
    } else if (known) {
      read_class_results(entry, context, spec);
    }
    return;
  }
  if (any_of) type = list_of(std::move(type));
  if (is_program(problem.kind) && !any_of) {
    if (auto text = read_stream_text(entry, context)) spec.expected = Value(*std::move(text));
    return;
  }
  spec.expected = read_yaml_value(entry.value, type, problem.records, context.diagnostics);
}

}  // namespace gavel::judge
