// Answer streams are claims: whatever bytes arrive, decoding ends with what is sound.
#include <cstring>

#include "support/catch.h"
#include "wire/wire.h"

using namespace gavel::judge;

namespace {

Problem list_problem() {
  Problem problem;
  problem.kind = Kind::kFunction;
  Method method;
  method.name = "f";
  method.result.kind = TypeKind::kList;
  method.result.args.resize(1);
  method.result.args[0].kind = TypeKind::kInt;
  problem.entry.methods.push_back(method);
  return problem;
}

template <class T>
std::string bytes_of(T value) {
  std::string bytes(sizeof value, '\0');
  std::memcpy(bytes.data(), &value, sizeof value);
  return bytes;
}

std::string frame(std::uint8_t kind, std::uint32_t index, const std::string& payload,
                  std::int64_t cpu = 7) {
  const std::string body = bytes_of(kind) + bytes_of(index) + bytes_of(cpu) + payload;
  return bytes_of(static_cast<std::uint32_t>(body.size())) + body;
}

const std::string kReady = frame(1, 0, "");

std::string json_answer(std::uint32_t index, const std::string& json) {
  return frame(3, index, json);
}

wire::Transcript decode(const std::string& bytes, WireFormat format = WireFormat::kJson) {
  return wire::decode_answers(list_problem(), format, bytes, 0);
}

}  // namespace

TEST_CASE("Answers in order are taken with their times and offsets") {
  const std::string first = kReady + json_answer(0, "[1,-2147483648]");
  const wire::Transcript transcript = decode(first + json_answer(1, "[]"));
  CHECK(transcript.violation.empty());
  REQUIRE(transcript.answers.size() == 2);
  CHECK(transcript.start_end_offset == kReady.size());
  CHECK(transcript.answers[0].end_offset == first.size());
  CHECK(transcript.answers[0].cpu == std::chrono::nanoseconds(7));
  CHECK(transcript.answers[0].result->as_list()[1].as_integer() == -2147483648LL);
}

TEST_CASE("Wrong, missing and repeated indexes are violations") {
  CHECK_FALSE(decode(kReady + json_answer(1, "[]")).violation.empty());
  CHECK_FALSE(decode(kReady + json_answer(0, "[]") + json_answer(0, "[]")).violation.empty());
  CHECK_FALSE(decode(kReady + json_answer(0, "[]") + json_answer(2, "[]")).violation.empty());
  CHECK_FALSE(decode(json_answer(0, "[]")).violation.empty());
  CHECK_FALSE(decode(kReady + kReady).violation.empty());
  CHECK_FALSE(decode(kReady + frame(9, 0, "")).violation.empty());
  CHECK_FALSE(decode(kReady + frame(3, 0, "[]", -1)).violation.empty());
}

TEST_CASE("A value of another shape than the declared type is a violation") {
  for (const char* const json :
       {"", "null", "1", "[1", "[1,]", "[1 2]", "[true]", "[1.0]", "[\"1\"]", "[2147483648]",
        "[[1]]", "[1]x", "{}", "[99999999999999999999]"}) {
    INFO(json);
    const wire::Transcript transcript = decode(kReady + json_answer(0, json));
    CHECK_FALSE(transcript.violation.empty());
    CHECK(transcript.answers.empty());
  }
}

TEST_CASE("A stream cut anywhere gives the answers that are complete and no violation") {
  const std::string whole = kReady + json_answer(0, "[1]") + json_answer(1, "[2]");
  for (std::size_t length = 0; length < whole.size(); ++length) {
    const wire::Transcript transcript = decode(whole.substr(0, length));
    CHECK(transcript.violation.empty());
    CHECK(transcript.answers.size() < 2);
  }
}

TEST_CASE("Forged counts and lengths neither reserve memory nor read beyond the end") {
  const std::string huge = bytes_of(std::uint32_t{0xffffffff});
  CHECK_FALSE(decode(kReady + frame(3, 0, huge), WireFormat::kBinary).violation.empty());
  CHECK(decode(kReady + huge, WireFormat::kBinary).answers.empty());
  CHECK_FALSE(decode(kReady + frame(4, 0, huge), WireFormat::kBinary).violation.empty());
  CHECK_FALSE(decode(kReady + bytes_of(std::uint32_t{3}) + "abc").violation.empty());
}

TEST_CASE("Any flipped byte is survived") {
  const std::string payload = bytes_of(std::uint32_t{1}) + bytes_of(std::int32_t{5});
  const std::string whole = kReady + frame(3, 0, payload) + frame(4, 1, std::string(17, '\0'));
  for (std::size_t at = 0; at < whole.size(); ++at) {
    for (const char flip : {'\x01', '\x80', '\xff'}) {
      std::string bytes = whole;
      bytes[at] = static_cast<char>(bytes[at] ^ flip);
      CHECK(decode(bytes, WireFormat::kBinary).answers.size() <= 2);
      CHECK(decode(bytes).answers.size() <= 2);
    }
  }
}
