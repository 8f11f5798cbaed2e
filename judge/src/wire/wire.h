#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gavel/judge/language.h"
#include "gavel/judge/problem.h"

/// The conversation between gavel and the driver inside the box: request frames on descriptor 3,
/// answer frames on descriptor 4. Everything that arrives is claimed, not trusted: frames are
/// decoded against the declared types, and every answer carries the index of its test.
namespace gavel::judge::wire {

/// One request frame: run the test `index` on a fresh object.
[[nodiscard]] std::string encode_request(const Problem& problem, WireFormat format,
                                         const CaseInput& input, std::uint32_t index);

/// The driver's first frame: the user's code is loaded and the entry was found, or why not.
struct Start {
  bool ready = false;
  Failure failure;                  ///< When not ready: what is missing, with a did-you-mean.
  std::chrono::nanoseconds cpu{0};  ///< Used since exec, by the driver's own clock.
};

/// One answer frame.
struct Answer {
  std::uint32_t index = 0;
  std::chrono::nanoseconds cpu{0};  ///< Claimed: CPU time inside the user's code.
  std::optional<Value> result;      ///< Absent when the call failed.
  Failure failure;                  ///< When there is no result: exception, wrong return type, ...
  int failed_call = -1;             ///< class: the call that failed.
  std::uint64_t end_offset = 0;     ///< Of the frame's last byte in the stream.
};

/// The frames of one run, as far as they are complete and well formed.
struct Transcript {
  std::optional<Start> start;
  std::uint64_t start_end_offset = 0;
  std::vector<Answer> answers;  ///< In order of arrival.
  std::string violation;        ///< Not empty: the stream stopped making sense here, and why.
};

/// Decodes an answer stream for the tests `first_index`, first_index + 1, ... in this order. An
/// answer with a wrong, missing or repeated index is a violation, as is a value of another shape
/// than the declared type. Never throws for any bytes.
[[nodiscard]] Transcript decode_answers(const Problem& problem, WireFormat format,
                                        std::string_view bytes, std::uint32_t first_index);

}  // namespace gavel::judge::wire
