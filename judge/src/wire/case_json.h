#pragma once

#include <string>

#include "gavel/judge/problem.h"
#include "gavel/judge/test_case.h"

/// Cases and answers as one line of JSON each, for the programs of a problem's author. The forms are
/// those in which generators write cases: a record is the list of its fields, a map a list of pairs.
namespace gavel::judge::wire {

/// function: {"parameter": value, ...}; class: [["Class", "method", ...], [[arguments], ...]];
/// text kinds: a string.
[[nodiscard]] std::string input_json(const Problem& problem, const CaseInput& input);

/// function: the result; class: one result per call; text kinds: a string. An answer need not have
/// the form that its type asks for: what has another is written as it is.
[[nodiscard]] std::string answer_json(const Problem& problem, const CaseInput& input,
                                      const Value& answer);

/// A text as a JSON string; bytes that are not UTF-8 become lone surrogates, one for each.
[[nodiscard]] std::string text_json(const std::string& text);

}  // namespace gavel::judge::wire
