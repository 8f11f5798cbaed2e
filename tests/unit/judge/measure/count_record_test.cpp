#include "measure/count_record.h"

#include "support/catch.h"

using namespace gavel::judge;

TEST_CASE("a record is read with its blocks and where points were reached from") {
  const CountRecords all = read_count_records(
      R"({"test":3,"calls":2,"total":120,"worst":100,"cpu_ns":5000,"heap":64,"stack":480,)"
      R"("blocks":[["@4012ab",90],["14 sort",30]],"from":[["@4012ab","@401200"]],"new":1})"
      "\n");
  REQUIRE(all.records.size() == 1);
  const CountRecord& record = all.records.front();
  CHECK(record.test == 3);
  CHECK(record.calls == 2);
  CHECK(record.total == 120);
  CHECK(record.worst == 100);
  CHECK(record.cpu == std::chrono::microseconds(5));
  CHECK(record.heap == 64);
  CHECK(record.stack == 480);
  REQUIRE(record.blocks.size() == 2);
  CHECK(record.blocks[1].first == "14 sort");
  CHECK(record.blocks[1].second == 30);
  CHECK(all.reached_from.at("@4012ab") == "@401200");
}

TEST_CASE("a line that was cut off when the program was stopped is no record") {
  const CountRecords all = read_count_records("{\"test\":0,\"total\":5}\n{\"test\":1,\"total\":");
  REQUIRE(all.records.size() == 1);
  CHECK(all.records.front().total == 5);
}

TEST_CASE("what a hostile program writes does no harm") {
  const auto* const text = GENERATE("nonsense\n", "[1,2]\n", "{\"test\":-4,\"total\":\"x\"}\n",
                                    "{\"blocks\":[[1,2],[\"a\"],[\"b\",\"c\"]],\"from\":{}}\n",
                                    "{\"total\":1e400}\n", "\n\n", "{\"heap\":-1}\n");
  const CountRecords all = read_count_records(text);
  for (const CountRecord& record : all.records) {
    CHECK(record.test == 0);
    CHECK(record.total >= 0);
    CHECK(record.heap == -1);
    CHECK(record.blocks.empty());
  }
}
