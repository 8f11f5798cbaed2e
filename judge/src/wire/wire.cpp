#include "wire/wire.h"

#include <cstdint>
#include <stdexcept>

#include "wire/binary_value.h"
#include "wire/json_value.h"

// Every frame is a length (4 bytes, of what follows) and that many bytes, little-endian.
//   request  index (4), payload
//   answer   kind (1), index (4), CPU nanoseconds (8), payload
// The payload of a request or of a result is in the language's format, all else is binary.
namespace gavel::judge::wire {
namespace {

enum class AnswerKind : std::uint8_t { kReady = 1, kNotReady = 2, kResult = 3, kFailure = 4 };

constexpr std::uint8_t kOutOfMemory = 1;
constexpr std::uint8_t kStackOverflow = 2;

void append_binary_calls(std::string& out, const Problem& problem, const CaseInput& input) {
  append_number(out, static_cast<std::uint32_t>(input.calls.size()));
  for (const Call& call : input.calls) {
    const Method& method = problem.entry.methods.at(call.method);
    append_number(out, static_cast<std::uint16_t>(call.method));
    for (std::size_t i = 0; i < method.parameters.size(); ++i) {
      append_binary(out, call.arguments.at(i), method.parameters[i].type, problem.records);
    }
  }
}

void append_json_arguments(std::string& out, const Problem& problem, const Method& method,
                           const std::vector<Value>& arguments) {
  out += '[';
  for (std::size_t i = 0; i < method.parameters.size(); ++i) {
    if (i > 0) out += ',';
    append_json(out, arguments.at(i), method.parameters[i].type, problem.records);
  }
  out += ']';
}

void append_json_calls(std::string& out, const Problem& problem, const CaseInput& input) {
  out += '[';
  for (const Call& call : input.calls) {
    if (out.back() != '[') out += ',';
    out += '[' + std::to_string(call.method) + ',';
    append_json_arguments(out, problem, problem.entry.methods.at(call.method), call.arguments);
    out += ']';
  }
  out += ']';
}

void append_payload(std::string& out, const Problem& problem, WireFormat format,
                    const CaseInput& input) {
  const bool binary = format == WireFormat::kBinary;
  if (problem.kind == Kind::kClass) {
    return binary ? append_binary_calls(out, problem, input)
                  : append_json_calls(out, problem, input);
  }
  const Method& method = problem.entry.methods.at(0);
  if (!binary) return append_json_arguments(out, problem, method, input.arguments);
  for (std::size_t i = 0; i < method.parameters.size(); ++i) {
    append_binary(out, input.arguments.at(i), method.parameters[i].type, problem.records);
  }
}

const Type& result_type(const Problem& problem, std::uint64_t method) {
  if (method >= problem.entry.methods.size()) throw Malformed("a result of an unknown method");
  return problem.entry.methods[method].result;
}

Value read_binary_result(const Problem& problem, ByteReader& in) {
  Budget budget;
  if (problem.kind == Kind::kFunction) {
    return read_binary(in, result_type(problem, 0), problem.records, budget);
  }
  const std::size_t count = in.number<std::uint32_t>();
  if (count > in.left()) throw Malformed("the answer ends too early");
  budget.spend(count);
  Value::List results;
  results.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    const Type& type = result_type(problem, in.number<std::uint16_t>());
    results.push_back(read_binary(in, type, problem.records, budget));
  }
  return Value(std::move(results));
}

Value read_json_result(const Problem& problem, std::string_view text) {
  JsonReader in(text);
  Budget budget;
  Value::List results;
  if (problem.kind == Kind::kFunction) {
    results.push_back(read_json(in, result_type(problem, 0), problem.records, budget));
    in.expect_end();
    return std::move(results.front());
  }
  // Method and result by turns: the stream says which call each result claims to be of.
  in.expect('[');
  while (!in.accept(']')) {
    if (!results.empty()) in.expect(',');
    const Type& type = result_type(problem, static_cast<std::uint64_t>(in.integer()));
    in.expect(',');
    budget.spend(1);
    results.push_back(read_json(in, type, problem.records, budget));
  }
  in.expect_end();
  return Value(std::move(results));
}

Value read_result(const Problem& problem, WireFormat format, ByteReader& in) {
  if (format == WireFormat::kJson) return read_json_result(problem, in.take(in.left()));
  Value result = read_binary_result(problem, in);
  if (in.left() > 0) throw Malformed("something follows the answer");
  return result;
}

Failure read_failure(ByteReader& in, int& failed_call) {
  Failure failure;
  failure.line = std::max(0, in.number<std::int32_t>());
  failed_call = std::max(-1, in.number<std::int32_t>());
  const auto flags = in.number<std::uint8_t>();
  failure.out_of_memory = (flags & kOutOfMemory) != 0;
  failure.stack_overflow = (flags & kStackOverflow) != 0;
  failure.type = in.text();
  failure.message = in.text();
  return failure;
}

std::chrono::nanoseconds read_cpu(ByteReader& in) {
  const auto count = in.number<std::int64_t>();
  if (count < 0) throw Malformed("a negative time");
  return std::chrono::nanoseconds(count);
}

/// Reads one complete frame's body into the transcript.
void read_frame(Transcript& transcript, const Problem& problem, WireFormat format,
                std::string_view body, std::uint64_t end_offset, std::uint32_t next_index) {
  ByteReader in(body);
  const auto kind = AnswerKind{in.number<std::uint8_t>()};
  const auto index = in.number<std::uint32_t>();
  const std::chrono::nanoseconds cpu = read_cpu(in);
  if (kind == AnswerKind::kReady || kind == AnswerKind::kNotReady) {
    if (transcript.start) throw Malformed("a second start");
    Start start{.ready = kind == AnswerKind::kReady, .failure = {}, .cpu = cpu};
    int no_call = -1;
    if (!start.ready) start.failure = read_failure(in, no_call);
    transcript.start = std::move(start);
    transcript.start_end_offset = end_offset;
    return;
  }
  if (kind != AnswerKind::kResult && kind != AnswerKind::kFailure) {
    throw Malformed("a frame of an unknown kind");
  }
  if (!transcript.start || !transcript.start->ready) throw Malformed("an answer before the start");
  if (index != next_index) {
    throw Malformed("an answer to test " + std::to_string(index) + " where " +
                    std::to_string(next_index) + " was due");
  }
  Answer answer{.index = index, .cpu = cpu, .result = {}, .failure = {}, .end_offset = end_offset};
  if (kind == AnswerKind::kResult) {
    answer.result = read_result(problem, format, in);
  } else {
    answer.failure = read_failure(in, answer.failed_call);
  }
  transcript.answers.push_back(std::move(answer));
}

}  // namespace

std::string encode_request(const Problem& problem, WireFormat format, const CaseInput& input,
                           std::uint32_t index) {
  std::string frame(sizeof(std::uint32_t), '\0');
  append_number(frame, index);
  append_payload(frame, problem, format, input);
  const std::size_t length = frame.size() - sizeof(std::uint32_t);
  if (length > UINT32_MAX) throw std::length_error("a test of more than 4 GiB");
  const auto length32 = static_cast<std::uint32_t>(length);
  std::memcpy(frame.data(), &length32, sizeof length32);
  return frame;
}

Transcript decode_answers(const Problem& problem, WireFormat format, std::string_view bytes,
                          std::uint32_t first_index) {
  Transcript transcript;
  ByteReader in(bytes);
  try {
    while (in.left() >= sizeof(std::uint32_t)) {
      const std::size_t length = in.number<std::uint32_t>();
      if (length > in.left()) break;  // The run ended in the middle of a frame.
      const std::string_view body = in.take(length);
      const auto next_index = first_index + static_cast<std::uint32_t>(transcript.answers.size());
      read_frame(transcript, problem, format, body, in.position(), next_index);
    }
  } catch (const Malformed& malformed) {
    transcript.violation = malformed.what();
  }
  return transcript;
}

}  // namespace gavel::judge::wire
