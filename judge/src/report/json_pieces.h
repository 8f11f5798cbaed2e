#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "gavel/judge/input_error.h"
#include "gavel/judge/problem.h"
#include "gavel/judge/test_case.h"
#include "gavel/judge/value.h"
#include "gavel/sandbox/conversation.h"
#include "gavel/sandbox/run_result.h"

/// The parts that several reports share.
namespace gavel::judge::report {

using Json = nlohmann::ordered_json;

/// Values as plain JSON, records as objects, maps as lists of pairs. Lists longer than `max_items`
/// are cut; the caller says so beside them.
[[nodiscard]] Json value_json(const Value& value, const Type& type, RecordTypes records);

/// A test's input in the shape of the problem's kind, and an answer in the same way.
[[nodiscard]] Json input_json(const Problem& problem, const CaseInput& input);
[[nodiscard]] Json answer_json(const Problem& problem, const CaseInput& input, const Value& answer);

[[nodiscard]] Json dialogue_json(const std::vector<sandbox::SpokenLine>& lines);
[[nodiscard]] Json stream_json(const sandbox::StreamCapture& stream);
[[nodiscard]] Json isolation_json(const sandbox::Isolation& isolation);
[[nodiscard]] Json diagnostic_json(const Diagnostic& diagnostic);

[[nodiscard]] double milliseconds(std::chrono::nanoseconds time);

/// The object as text with a final newline; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string text_of(const Json& json);

}  // namespace gavel::judge::report
