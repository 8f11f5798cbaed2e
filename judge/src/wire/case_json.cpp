#include "wire/case_json.h"

#include "wire/json_value.h"

namespace gavel::judge::wire {
namespace {

const Type kText{.kind = TypeKind::kString, .nullable = false, .args = {}, .record = {}};

class CaseWriter {
 public:
  explicit CaseWriter(const Problem& problem) : problem_(problem) {}

  void arguments(const CaseInput& input) {
    const Method& method = problem_.entry.methods.front();
    out_ += '{';
    for (std::size_t i = 0; i < method.parameters.size(); ++i) {
      if (i > 0) out_ += ',';
      text(method.parameters[i].name);
      out_ += ':';
      value(input.arguments.at(i), method.parameters[i].type);
    }
    out_ += '}';
  }

  void calls(const CaseInput& input) {
    out_ += "[[";
    separated(input.calls, [&](const Call& call) { text(method_of(call).name); });
    out_ += "],[";
    separated(input.calls, [&](const Call& call) {
      const Method& method = method_of(call);
      out_ += '[';
      for (std::size_t i = 0; i < method.parameters.size(); ++i) {
        if (i > 0) out_ += ',';
        value(call.arguments.at(i), method.parameters[i].type);
      }
      out_ += ']';
    });
    out_ += "]]";
  }

  void results(const CaseInput& input, const Value::List& results) {
    out_ += '[';
    for (std::size_t i = 0; i < results.size() && i < input.calls.size(); ++i) {
      if (i > 0) out_ += ',';
      value(results[i], method_of(input.calls[i]).result);
    }
    out_ += ']';
  }

  void value(const Value& value, const Type& type) {
    append_json(out_, value, type, problem_.records);
  }
  void text(const std::string& text) { value(Value(text), kText); }
  std::string take() { return std::move(out_); }

 private:
  const Method& method_of(const Call& call) { return problem_.entry.methods.at(call.method); }

  template <class Write>
  void separated(const std::vector<Call>& calls, Write write) {
    bool first = true;
    for (const Call& call : calls) {
      if (!first) out_ += ',';
      first = false;
      write(call);
    }
  }

  const Problem& problem_;
  std::string out_;
};

}  // namespace

std::string input_json(const Problem& problem, const CaseInput& input) {
  CaseWriter writer(problem);
  switch (problem.kind) {
    case Kind::kFunction: writer.arguments(input); break;
    case Kind::kClass: writer.calls(input); break;
    case Kind::kStdio:
    case Kind::kInteractive: writer.text(input.text); break;
  }
  return writer.take();
}

std::string answer_json(const Problem& problem, const CaseInput& input, const Value& answer) {
  CaseWriter writer(problem);
  switch (problem.kind) {
    case Kind::kFunction: writer.value(answer, problem.entry.methods.front().result); break;
    case Kind::kClass: writer.results(input, answer.as_list()); break;
    case Kind::kStdio:
    case Kind::kInteractive: writer.text(answer.as_string()); break;
  }
  return writer.take();
}

std::string text_json(const std::string& text) {
  std::string out;
  append_json(out, Value(text), kText, {});
  return out;
}

}  // namespace gavel::judge::wire
