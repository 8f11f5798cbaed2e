#include "screens/problem_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace gavel::cli {
namespace {

constexpr std::size_t kSampleLength = 2000;

std::string parameters_text(const judge::Method& method) {
  std::string text;
  for (const judge::Parameter& parameter : method.parameters) {
    text += fmt::format("{}{}: {}", text.empty() ? "" : ", ", parameter.name,
                        to_string(parameter.type));
  }
  return text;
}

std::string value_text(const judge::Problem& problem, const judge::Value& value,
                       const judge::Type& type) {
  return judge::to_text(value, type, problem.records, kSampleLength);
}

SampleText function_sample(const judge::Problem& problem, const judge::TestSpec& test) {
  const judge::Method& method = problem.entry.methods.front();
  SampleText sample{.explain = test.explain};
  for (std::size_t i = 0; i < method.parameters.size() && i < test.input.arguments.size(); ++i) {
    sample.input += fmt::format("{} = {}\n", method.parameters[i].name,
                                value_text(problem, test.input.arguments[i],
                                           method.parameters[i].type));
  }
  if (test.expected) sample.output = value_text(problem, *test.expected, method.result) + "\n";
  return sample;
}

SampleText class_sample(const judge::Problem& problem, const judge::TestSpec& test) {
  SampleText sample{.explain = test.explain};
  for (std::size_t i = 0; i < test.input.calls.size(); ++i) {
    const judge::Call& call = test.input.calls[i];
    const judge::Method& method = problem.entry.methods.at(call.method);
    std::string line = method.name + "(";
    for (std::size_t k = 0; k < call.arguments.size(); ++k) {
      line += (k ? ", " : "") + value_text(problem, call.arguments[k], method.parameters.at(k).type);
    }
    line += ")";
    const bool answered = test.expected && method.result.kind != judge::TypeKind::kVoid &&
                          i < test.expected->as_list().size();
    if (answered) {
      line += " -> " + value_text(problem, test.expected->as_list()[i], method.result);
    }
    sample.input += line + "\n";
  }
  return sample;
}

}  // namespace

std::vector<std::string> signatures(const judge::Problem& problem) {
  std::vector<std::string> lines;
  for (const judge::Method& method : problem.entry.methods) {
    std::string line = fmt::format("{}({})", method.name, parameters_text(method));
    if (!method.is_constructor && method.result.kind != judge::TypeKind::kVoid) {
      line += " -> " + to_string(method.result);
    }
    lines.push_back(line);
  }
  for (const judge::RecordType& record : problem.records) {
    std::string line = record.name + " { ";
    for (const judge::Field& field : record.fields) {
      line += fmt::format("{}{}: {}", line.back() == ' ' && line.ends_with("{ ") ? "" : ", ",
                          field.name, to_string(field.type));
    }
    lines.push_back(line + " }");
  }
  return lines;
}

std::vector<SampleText> samples(const judge::Problem& problem) {
  std::vector<SampleText> all;
  for (const judge::TestSpec& test : problem.tests) {
    if (test.group != judge::Group::kSample || test.source != judge::TestSpec::Source::kLiteral) {
      continue;
    }
    switch (problem.kind) {
      case judge::Kind::kFunction: all.push_back(function_sample(problem, test)); break;
      case judge::Kind::kClass: all.push_back(class_sample(problem, test)); break;
      case judge::Kind::kStdio:
      case judge::Kind::kInteractive:
        all.push_back({test.input.text, test.expected ? test.expected->as_string() : "",
                       test.explain});
        break;
    }
  }
  return all;
}

}  // namespace gavel::cli
