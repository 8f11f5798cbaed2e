#include <algorithm>
#include <limits>
#include <utility>

#include <fmt/format.h>

#include "gavel/judge/pack.h"

#include "problem/call_sequence.h"
#include "problem/fields.h"
#include "problem/source_text.h"
#include "values/value_reader.h"

namespace gavel::judge {
namespace {

constexpr std::size_t kWhole = std::numeric_limits<std::size_t>::max();

[[noreturn]] void fail(std::string id, const SourceText& source, const SyntaxError& error) {
  const std::size_t offset = std::min(error.offset, source.text().size());
  throw InputError(Diagnostic{.id = std::move(id),
                              .severity = Severity::kError,
                              .place = source.place_at(offset, static_cast<int>(error.length)),
                              .message = error.message,
                              .help = error.help});
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Skips blank lines and lines that are comments.
void skip_to_content(ValueReader& reader) {
  reader.skip_space();
  while (reader.peek() == '#') {
    reader.move_to(std::min(reader.text().find('\n', reader.position()), reader.text().size()));
    reader.skip_space();
  }
}

void expect_end_of_line(ValueReader& reader) {
  reader.skip_blanks();
  if (reader.at_end() || reader.peek() == '\n' || reader.peek() == '#') return;
  reader.fail("one value a line; this is behind it",
              "quote text that contains [ ] { } , or quotes");
}

/// The arguments of a function, one a line: in order, or each with its name before it.
class ArgumentLines {
 public:
  ArgumentLines(std::string_view text, const Method& method, RecordTypes records)
      : reader_(text, records),
        method_(method),
        values_(method.parameters.size()),
        given_(method.parameters.size()) {}

  std::vector<Value> read() {
    for (skip_to_content(reader_); !reader_.at_end(); skip_to_content(reader_)) {
      const std::size_t index = next_parameter();
      values_[index] = reader_.read(method_.parameters[index].type, "");
      given_[index] = true;
      expect_end_of_line(reader_);
    }
    const auto missing = std::find(given_.begin(), given_.end(), false);
    if (missing == given_.end()) return std::move(values_);
    const auto index = static_cast<std::size_t>(missing - given_.begin());
    const Parameter& parameter = method_.parameters[index];
    reader_.fail_at(
        last_line_,
        fmt::format("the argument `{}` ({}) is missing", parameter.name, to_string(parameter.type)),
        "write one argument a line");
  }

 private:
  std::size_t next_parameter() {
    last_line_ = reader_.position();
    if (const auto named = take_name()) {
      if (given_[*named]) {
        reader_.fail_at(last_line_,
                        fmt::format("`{}` is given twice", method_.parameters[*named].name));
      }
      return *named;
    }
    const auto next = std::find(given_.begin(), given_.end(), false);
    if (next == given_.end()) {
      reader_.fail(fmt::format("{} takes only {} argument{}", method_.name, given_.size(),
                               given_.size() == 1 ? "" : "s"));
    }
    return static_cast<std::size_t>(next - given_.begin());
  }

  /// `gap: 30`; only the name of a parameter counts as one.
  std::optional<std::size_t> take_name() {
    const std::string_view rest = reader_.text().substr(reader_.position());
    for (std::size_t i = 0; i < method_.parameters.size(); ++i) {
      const std::string& name = method_.parameters[i].name;
      if (!rest.starts_with(name) || rest.substr(name.size(), 1) != ":") continue;
      reader_.move_to(reader_.position() + name.size() + 1);
      return i;
    }
    return std::nullopt;
  }

  ValueReader reader_;
  const Method& method_;
  std::vector<Value> values_;
  std::vector<bool> given_;
  std::size_t last_line_ = 0;
};

/// Call lines; the offset of each, for faults that show only in the whole sequence.
WrittenSequence read_call_lines(std::string_view text, const Problem& problem) {
  std::vector<WrittenCall> calls;
  std::vector<std::size_t> offsets;
  ValueReader cursor(text, problem.records);
  for (skip_to_content(cursor); !cursor.at_end(); skip_to_content(cursor)) {
    const std::size_t begin = cursor.position();
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    try {
      calls.push_back(
          parse_call_line(text.substr(begin, end - begin), problem.entry, problem.records));
    } catch (SyntaxError& error) {
      error.offset += begin;
      throw;
    }
    offsets.push_back(begin);
    cursor.move_to(end);
  }
  try {
    return assemble_sequence(problem.entry, std::move(calls));
  } catch (const SequenceFault& fault) {
    throw SyntaxError{offsets.empty() ? 0 : offsets[fault.call], 1, fault.message, fault.help};
  }
}

WrittenSequence read_calls(std::string_view text, const Problem& problem) {
  ValueReader reader(text, problem.records);
  skip_to_content(reader);
  if (reader.peek() != '[') return read_call_lines(text, problem);
  WrittenSequence sequence;
  std::size_t end = 0;
  const std::size_t begin = reader.position();
  sequence.calls = parse_call_arrays(text, begin, problem.entry, problem.records, end);
  reader.move_to(end);
  skip_to_content(reader);
  if (!reader.at_end()) reader.fail("this is behind the two arrays");
  try {
    check_sequence(problem.entry, sequence.calls);
  } catch (const SequenceFault& fault) {
    throw SyntaxError{begin, 1, fault.message, fault.help};
  }
  return sequence;
}

Value read_results(ValueReader& reader, const Entry& entry, const std::vector<Call>& calls) {
  Value::List results;
  reader.expect('[', "before the results of the calls");
  for (std::size_t i = 0; i < calls.size(); ++i) {
    if (i > 0) reader.expect(',', "between the results of two calls");
    results.push_back(reader.read(result_type(entry, calls[i]), ",]"));
  }
  reader.expect(']', "behind the results: one for every call, null for the constructor");
  return Value(std::move(results));
}

Type answer_type(const Problem& problem) {
  Type type = problem.entry.methods.front().result;
  if (problem.output.compare != OutputRule::Compare::kAnyOf) return type;
  return {.kind = TypeKind::kList, .nullable = false, .args = {std::move(type)}, .record = {}};
}

Value read_answer(const Problem& problem, const TestCase& test, std::string_view text) {
  ValueReader reader(text, problem.records);
  skip_to_content(reader);
  Value value = problem.kind == Kind::kClass ? read_results(reader, problem.entry, test.input.calls)
                                             : reader.read(answer_type(problem), "");
  skip_to_content(reader);
  if (!reader.at_end()) reader.fail("the answer is one value; this is behind it");
  return value;
}

Value text_answer(const Problem& problem, const std::string& text) {
  if (problem.output.compare != OutputRule::Compare::kAnyOf) return Value(text);
  return Value(Value::List{Value(text)});
}

/// Of several acceptable texts a file can hold the first.
std::string answer_text(const Value& expected) {
  if (expected.is_string()) return expected.as_string();
  return expected.as_list().empty() ? std::string() : expected.as_list().front().as_string();
}

void read_input(const Problem& problem, std::string_view text, TestCase& test) {
  if (problem.kind == Kind::kFunction) {
    test.input.arguments =
        ArgumentLines(text, problem.entry.methods.front(), problem.records).read();
    return;
  }
  WrittenSequence sequence = read_calls(text, problem);
  test.input.calls = std::move(sequence.calls);
  test.expected = std::move(sequence.expected);
}

std::filesystem::path answer_file(std::filesystem::path file) {
  return file.replace_extension(".out");
}

std::string argument_lines(const Problem& problem, const CaseInput& input) {
  const std::vector<Parameter>& parameters = problem.entry.methods.front().parameters;
  std::string text;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    text += fmt::format("{}: {}\n", parameters[i].name,
                        to_text(input.arguments[i], parameters[i].type, problem.records, kWhole));
  }
  return text;
}

std::string call_lines(const Problem& problem, const TestCase& test) {
  std::string text;
  for (std::size_t i = 0; i < test.input.calls.size(); ++i) {
    const Call& call = test.input.calls[i];
    const Method& method = problem.entry.methods[call.method];
    text += method.name + "(";
    for (std::size_t j = 0; j < call.arguments.size(); ++j) {
      text += (j > 0 ? ", " : "") +
              to_text(call.arguments[j], method.parameters[j].type, problem.records, kWhole);
    }
    text += ")";
    if (test.expected && method.result.kind != TypeKind::kVoid) {
      text += " -> " + to_text(test.expected->as_list()[i], method.result, problem.records, kWhole);
    }
    text += "\n";
  }
  return text;
}

}  // namespace

TestCase parse_case(const Problem& problem, const std::string& text, const std::string* expected,
                    const std::filesystem::path& file) {
  TestCase test;
  test.name = file.stem().string();
  test.group = Group::kOwn;
  if (is_program(problem.kind)) {
    test.input.text = text;
    if (expected != nullptr) test.expected = text_answer(problem, *expected);
    return test;
  }
  const SourceText source(text, file.string());
  try {
    read_input(problem, source.text(), test);
  } catch (const SyntaxError& error) {
    fail("C001", source, error);
  }
  if (expected == nullptr || is_blank(*expected)) return test;
  const SourceText answer(*expected, answer_file(file).string());
  try {
    if (test.expected) {
      throw SyntaxError{0, 1, "the results are given twice: here and behind the calls",
                        "remove one of the two"};
    }
    test.expected = read_answer(problem, test, answer.text());
  } catch (const SyntaxError& error) {
    fail("C002", answer, error);
  }
  return test;
}

CaseText write_case(const Problem& problem, const TestCase& test) {
  if (is_program(problem.kind)) {
    return {test.input.text, test.expected ? answer_text(*test.expected) : std::string()};
  }
  // The results of calls stand behind the calls, where they are read best.
  if (problem.kind == Kind::kClass) return {call_lines(problem, test), {}};
  CaseText text{argument_lines(problem, test.input), {}};
  if (test.expected) {
    text.expected = to_text(*test.expected, answer_type(problem), problem.records, kWhole) + "\n";
  }
  return text;
}

}  // namespace gavel::judge
