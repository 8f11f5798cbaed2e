#include "problem/call_sequence.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "problem/fields.h"
#include "values/value_reader.h"

namespace gavel::judge {
namespace {

std::vector<Value> read_arguments(ValueReader& reader, const Method& method, char close,
                                  std::string_view stop) {
  std::vector<Value> arguments;
  arguments.reserve(method.parameters.size());
  for (const Parameter& parameter : method.parameters) {
    reader.skip_space();
    if (reader.peek() == close || (!arguments.empty() && reader.peek() != ',')) break;
    if (!arguments.empty()) reader.expect(',', "between arguments");
    arguments.push_back(reader.read(parameter.type, stop));
  }
  reader.skip_space();
  if (reader.peek() == close && arguments.size() == method.parameters.size()) {
    reader.expect(close, "");
    return arguments;
  }
  std::string signature = method.name + "(";
  for (const Parameter& parameter : method.parameters) {
    signature += (&parameter == method.parameters.data() ? "" : ", ") + parameter.name;
  }
  reader.fail(
      fmt::format("{} takes {} argument{}, then `{}`", method.name, method.parameters.size(),
                  method.parameters.size() == 1 ? "" : "s", close),
      "the signature is " + signature + ")");
}

const Method& read_method(ValueReader& reader, const Entry& entry, std::size_t& index) {
  reader.skip_space();
  const std::size_t begin = reader.position();
  const std::string name = reader.read_name();
  MethodFault fault;
  const std::optional<std::size_t> found = find_method(entry, name, fault);
  if (!found) throw SyntaxError{begin, reader.position() - begin, fault.message, fault.help};
  index = *found;
  return entry.methods[index];
}

}  // namespace

const Type& result_type(const Entry& entry, const Call& call) {
  return entry.methods[call.method].result;
}

std::optional<std::size_t> find_method(const Entry& entry, std::string_view name,
                                       MethodFault& fault) {
  for (std::size_t i = 0; i < entry.methods.size(); ++i) {
    if (entry.methods[i].name == name) return i;
  }
  std::vector<std::string> names;
  for (const Method& method : entry.methods) names.push_back(method.name);
  fault = {fmt::format("there is no method `{}` in `entry`", name), suggestion(name, names)};
  return std::nullopt;
}

WrittenCall parse_call_line(std::string_view text, const Entry& entry, RecordTypes records) {
  ValueReader reader(text, records);
  WrittenCall written;
  const Method& method = read_method(reader, entry, written.call.method);
  reader.expect('(', "behind the method's name");
  written.call.arguments = read_arguments(reader, method, ')', ",)");
  reader.skip_space();
  if (text.substr(reader.position(), 2) == "->") {
    reader.move_to(reader.position() + 2);
    written.result = reader.read(method.result, "");
    reader.skip_space();
  }
  if (!reader.at_end() && reader.peek() != '#') {
    reader.fail("this does not belong to a call", "the form is: name(arguments) -> result");
  }
  return written;
}

std::vector<Call> parse_call_arrays(std::string_view text, std::size_t start, const Entry& entry,
                                    RecordTypes records, std::size_t& end) {
  ValueReader reader(text, records, start);
  std::vector<Call> calls;
  reader.expect('[', "before the array of method names");
  reader.expect('[', "before the array of method names");
  while (!reader.take(']')) {
    if (!calls.empty()) reader.expect(',', "between method names");
    Call call;
    (void)read_method(reader, entry, call.method);
    calls.push_back(std::move(call));
  }
  reader.expect(',', "between the two arrays");
  reader.expect('[', "before the array of arguments");
  for (std::size_t i = 0; i < calls.size(); ++i) {
    if (i > 0) reader.expect(',', "between the arguments of two calls; there are more names");
    reader.expect('[', "before the arguments of a call");
    calls[i].arguments = read_arguments(reader, entry.methods[calls[i].method], ']', ",]");
  }
  reader.expect(']', "behind the arguments; there are fewer names");
  reader.expect(']', "behind the two arrays");
  end = reader.position();
  return calls;
}

void check_sequence(const Entry& entry, const std::vector<Call>& calls) {
  if (calls.empty() || !entry.methods[calls[0].method].is_constructor) {
    throw SequenceFault{
        0, fmt::format("the first call must be the constructor {}", entry.class_name), {}};
  }
  for (std::size_t i = 1; i < calls.size(); ++i) {
    if (!entry.methods[calls[i].method].is_constructor) continue;
    throw SequenceFault{i, fmt::format("{} can only be the first call", entry.class_name),
                        "one test is the life of one object; begin another test"};
  }
}

WrittenSequence assemble_sequence(const Entry& entry, std::vector<WrittenCall> calls) {
  WrittenSequence sequence;
  const auto has_result = [&](const WrittenCall& written) {
    return result_type(entry, written.call).kind != TypeKind::kVoid;
  };
  const bool any = std::any_of(calls.begin(), calls.end(), [&](const WrittenCall& written) {
    return has_result(written) && written.result.has_value();
  });
  Value::List expected;
  for (std::size_t i = 0; i < calls.size(); ++i) {
    if (any && has_result(calls[i]) && !calls[i].result) {
      throw SequenceFault{i, "this call has no `-> result`, but others have",
                          "write the results of all calls, or of none"};
    }
    expected.push_back(calls[i].result.value_or(Value()));
    sequence.calls.push_back(std::move(calls[i].call));
  }
  check_sequence(entry, sequence.calls);
  if (any) sequence.expected = Value(std::move(expected));
  return sequence;
}

}  // namespace gavel::judge
