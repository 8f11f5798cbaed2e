#include "messages.h"

#include "support/catch.h"

namespace gavel::sandbox {

namespace {

RunRequest sample_request() {
  RunRequest request;
  request.program = "/usr/bin/env";
  request.answers = true;
  request.arguments = {"env", "-i"};
  request.environment = {"A=1"};
  request.limits = {1, 2, 3, 4, 5, 6, 7};
  request.files = {{"src/main.cpp", 12, false}, {"run", 0, true}};
  request.collect = {"a.out"};
  request.collect_limit = 99;
  return request;
}

}  // namespace

TEST_CASE("a run request survives the wire") {
  const RunRequest request = sample_request();
  const std::optional<RunRequest> decoded = decode_run(encode(request));
  REQUIRE(decoded);
  CHECK(decoded->program == request.program);
  CHECK(decoded->answers);
  CHECK_FALSE(decoded->program_from_descriptor);
  CHECK(decoded->arguments == request.arguments);
  CHECK(decoded->environment == request.environment);
  CHECK(decoded->limits == request.limits);
  CHECK(decoded->files == request.files);
  CHECK(decoded->collect == request.collect);
  CHECK(decoded->collect_limit == 99);
  CHECK(decoded->descriptor_count() == 5);
}

TEST_CASE("every truncation of a run request is refused") {
  const std::string record = encode(sample_request());
  for (std::size_t size = 0; size < record.size(); ++size) {
    CHECK_FALSE(decode_run(record.substr(0, size)));
  }
  CHECK_FALSE(decode_run(record + "x"));
}

TEST_CASE("a run request without arguments or with names that leave /box is refused") {
  RunRequest request = sample_request();
  request.arguments.clear();
  CHECK_FALSE(decode_run(encode(request)));
  request = sample_request();
  request.files[0].name = "../etc/passwd";
  CHECK_FALSE(decode_run(encode(request)));
  request = sample_request();
  request.collect = {"/etc/passwd"};
  CHECK_FALSE(decode_run(encode(request)));
}

TEST_CASE("names stay inside the directory they are relative to") {
  for (const char* good : {"a", "a/b", "a..b", "...", ".hidden/x"}) {
    INFO(good);
    CHECK(is_safe_relative_name(good));
  }
  for (const char* bad : {"", "/a", "..", "a/..", "../a", "a/../b", "a/", "a//b", ".", "./a"}) {
    INFO(bad);
    CHECK_FALSE(is_safe_relative_name(bad));
  }
  CHECK_FALSE(is_safe_relative_name(std::string_view("a\0b", 3)));
}

TEST_CASE("the other messages survive the wire") {
  SetupRequest setup;
  setup.proc = true;
  setup.read_only = {"/usr", "/lib"};
  setup.scratch_bytes = 10;
  setup.filter = std::string("\0\1", 2);
  setup.key = 42;
  const auto decoded = decode_setup(encode(setup));
  REQUIRE(decoded);
  CHECK(decoded->read_only == setup.read_only);
  CHECK(decoded->filter == setup.filter);
  CHECK(decoded->key == 42);

  FinishedReply finished;
  finished.wait_status = 9;
  finished.cpu_ns = 1;
  finished.collected = {{"a.out", 16}};
  const auto end = decode_finished(encode(finished));
  REQUIRE(end);
  CHECK(end->wait_status == 9);
  REQUIRE(end->collected.size() == 1);
  CHECK(end->collected[0].size == 16);

  const auto failed = decode_failed(encode(FailedReply{"mount /box", 12}));
  REQUIRE(failed);
  CHECK(failed->step == "mount /box");
  CHECK(failed->error_number == 12);
  CHECK_FALSE(decode_failed("nonsense"));
}

}  // namespace gavel::sandbox
