#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "gavel/judge/problem.h"
#include "gavel/judge/test_case.h"

namespace gavel::judge {

/// Runs the problem's generator program on one request (its whole standard input) and returns its
/// standard output. Throws InputError when the generator fails: that is the author's fault.
using RunGenerator = std::function<std::string(const TestSpec&, const std::string& request)>;

/// Why the problem's validator program refuses each input; empty: it does not. Not called for
/// problems without one.
using RefuseInputs = std::function<std::vector<std::string>(std::span<const TestCase>)>;

/// Makes the tests of a problem from their specs, in judging order (samples, basic, edge, scale)
/// and with unique names. Expectations are filled only where the file gives them. The same problem
/// gives the same tests on every machine. Throws InputError for a test that cannot be made.
[[nodiscard]] std::vector<TestCase> make_cases(const Problem& problem, const RunGenerator& run,
                                               const RefuseInputs& refuse = {});

/// The line that a generator program reads: {"seed": ..., "count": ..., "params": {...}}.
[[nodiscard]] std::string generator_request(const Problem& problem, const TestSpec& spec,
                                            std::size_t spec_index);

}  // namespace gavel::judge
