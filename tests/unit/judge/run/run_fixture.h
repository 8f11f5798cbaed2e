#pragma once

#include <vector>

#include "gavel/judge/submission.h"
#include "run/execution.h"
#include "support/fake_sandbox.h"

namespace gavel::testing {

using namespace judge;
using namespace std::chrono_literals;

/// A problem, a program and a scripted sandbox to run it in.
struct RunFixture {
  RunFixture() {
    const Type integer{.kind = TypeKind::kInt};
    problem.entry = {"Solution",
                     {{.name = "twice", .parameters = {{"x", integer}}, .result = integer}}};
    program.language = "cpp";
    program.wire = WireFormat::kBinary;
    limits.time = 1s;
  }

  std::vector<TestCase> tests(int count) const {
    std::vector<TestCase> made;
    for (int i = 0; i < count; ++i) {
      TestCase test{.name = "t" + std::to_string(i)};
      test.input.arguments = {Value(std::int64_t{i})};
      test.input.text = std::to_string(i);
      made.push_back(test);
    }
    return made;
  }

  std::vector<Execution> run(const std::vector<TestCase>& cases) {
    std::vector<Execution> seen;
    const RunContext context{sandbox, problem, program, submission, limits};
    execute(context, cases, [&](const Execution& execution) {
      seen.push_back(execution);
      return !stop_at_failure || execution.verdict == Verdict::kAccepted;
    });
    return seen;
  }

  FakeSandbox sandbox;
  Problem problem;
  Program program;
  Submission submission{.language = "cpp", .source = "", .file_name = "solution.cpp"};
  TestLimits limits;
  bool stop_at_failure = false;
};

}  // namespace gavel::testing
