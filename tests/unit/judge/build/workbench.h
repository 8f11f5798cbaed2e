#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "gavel/judge/builder.h"
#include "gavel/judge/problem.h"
#include "gavel/sandbox/sandbox.h"

#include "support/temp_folder.h"
#include "wire/wire.h"

namespace gavel::testing {

using judge::Value;
using NamedTypes = std::vector<std::pair<std::string, std::string>>;

inline judge::Type type_of(const std::string& text) {
  const auto type = judge::parse_type(text);
  if (!type) throw std::logic_error("not a type: " + text);
  return *type;
}

inline judge::Method method_of(const std::string& name, const NamedTypes& parameters,
                               const std::string& result) {
  judge::Method method;
  method.name = name;
  for (const auto& [parameter, type] : parameters) {
    method.parameters.push_back({parameter, type_of(type)});
  }
  if (result != "void") method.result = type_of(result);
  return method;
}

/// `name(parameters) -> result` of class Solution.
inline judge::Problem function_problem(const std::string& name, const NamedTypes& parameters,
                                       const std::string& result) {
  judge::Problem problem;
  problem.id = problem.title = "test";
  problem.kind = judge::Kind::kFunction;
  problem.entry.class_name = "Solution";
  problem.entry.methods.push_back(method_of(name, parameters, result));
  return problem;
}

/// A class with `add(x) -> void` and `total() -> long`.
inline judge::Problem counter_problem() {
  judge::Problem problem;
  problem.id = problem.title = "counter";
  problem.kind = judge::Kind::kClass;
  problem.entry.class_name = "Counter";
  problem.entry.methods = {method_of("Counter", {{"start", "int"}}, "void"),
                           method_of("add", {{"x", "int"}}, "void"),
                           method_of("total", {}, "long")};
  problem.entry.methods[0].is_constructor = true;
  return problem;
}

inline judge::Problem stdio_problem() {
  judge::Problem problem;
  problem.id = problem.title = "stdio";
  problem.kind = judge::Kind::kStdio;
  return problem;
}

inline void add_record(judge::Problem& problem, const std::string& name, const NamedTypes& fields) {
  judge::RecordType record{name, {}};
  for (const auto& [field, type] : fields) record.fields.push_back({field, type_of(type)});
  problem.records.push_back(record);
}

inline Value integer(std::int64_t value) {
  return Value(value);
}
inline Value text(std::string value) {
  return Value(std::move(value));
}
template <class... Items>
Value list(Items... items) {
  return Value(Value::List{std::move(items)...});
}

inline judge::CaseInput arguments(Value::List values) {
  judge::CaseInput input;
  input.arguments = std::move(values);
  return input;
}

/// What became of one program and one batch.
struct Ran {
  sandbox::RunResult result;
  judge::wire::Transcript transcript;
};

/// A real sandbox and a builder whose cache all tests of the binary share.
class Workbench {
 public:
  static Workbench& get() {
    static Workbench workbench;
    return workbench;
  }

  judge::BuildResult build(const judge::Problem& problem, const std::string& language,
                           const std::string& source) {
    const std::string name = language == "cpp" ? "solution.cpp" : "solution.py";
    return builder_.build(problem, {language, source, name});
  }

  judge::Program program(const judge::Problem& problem, const std::string& language,
                         const std::string& source) {
    judge::BuildResult built = build(problem, language, source);
    if (const auto* error = std::get_if<judge::CompileError>(&built)) {
      throw std::runtime_error("does not compile: " + error->output);
    }
    return std::get<judge::Program>(std::move(built));
  }

  judge::CompileError error(const judge::Problem& problem, const std::string& language,
                            const std::string& source) {
    judge::BuildResult built = build(problem, language, source);
    if (std::holds_alternative<judge::Program>(built)) throw std::runtime_error("it compiles");
    return std::get<judge::CompileError>(std::move(built));
  }

  Ran run(const judge::Problem& problem, const judge::Program& program,
          const std::vector<judge::CaseInput>& inputs) {
    std::string requests;
    std::uint32_t index = 0;
    for (const auto& input : inputs) {
      requests += judge::wire::encode_request(problem, program.wire, input, index++);
    }
    sandbox::Command command = program.command;
    command.requests = sandbox::Input::from_bytes(requests);
    Ran ran{sandbox_->run(command, limits()), {}};
    ran.transcript =
        judge::wire::decode_answers(problem, program.wire, ran.result.answers.bytes, 0);
    return ran;
  }

  Ran run(const judge::Problem& problem, const std::string& language, const std::string& source,
          const std::vector<judge::CaseInput>& inputs) {
    return run(problem, program(problem, language, source), inputs);
  }

  sandbox::RunResult run_stdio(const std::string& language, const std::string& source,
                               const std::string& input) {
    sandbox::Command command = program(stdio_problem(), language, source).command;
    command.standard_input = sandbox::Input::from_bytes(input);
    return sandbox_->run(command, limits());
  }

  sandbox::Sandbox& sandbox() { return *sandbox_; }
  const std::filesystem::path& cache() const { return folder_.path(); }

 private:
  Workbench()
      : sandbox_(sandbox::open_sandbox(
            {.strength = sandbox::Strength::kFull, .box_binary = GAVEL_BOX, .use_cgroups = true})),
        builder_(*sandbox_, folder_.path()) {}

  static sandbox::Limits limits() {
    using namespace std::chrono_literals;
    sandbox::Limits limits;
    limits.cpu = 10s;
    limits.wall = 30s;
    limits.stack = sandbox::Bytes{std::uint64_t{64} << 20};
    return limits;
  }

  TempFolder folder_;
  std::unique_ptr<sandbox::Sandbox> sandbox_;
  judge::Builder builder_;
};

}  // namespace gavel::testing
