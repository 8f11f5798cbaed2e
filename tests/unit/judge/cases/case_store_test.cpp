#include "cases/case_store.h"

#include <fstream>
#include <limits>

#include "cases/value_bytes.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace gavel::judge;
using gavel::testing::TempFolder;

namespace {

Value list(std::initializer_list<Value> values) { return Value(Value::List(values)); }

TestCase every_kind_of_value() {
  TestCase test{.name = "all", .group = Group::kEdge, .why = "round trip"};
  test.input.arguments = {Value(), Value(true), Value(std::numeric_limits<std::int64_t>::min()),
                          Value(-0.0), Value(std::string("a\0b", 3)),
                          list({list({}), Value(std::int64_t{7})})};
  test.input.calls = {{2, {Value(std::int64_t{1})}}, {0, {}}};
  test.input.text = "3\n1 2\n";
  test.expected = list({Value(false)});
  return test;
}

}  // namespace

TEST_CASE("tests survive the store unchanged") {
  const TempFolder folder;
  const CaseStore store(folder.path());
  const TestCase before = every_kind_of_value();
  store.save("k", {before, TestCase{.name = "open"}});
  const auto after = store.load("k");
  REQUIRE(after.has_value());
  REQUIRE(after->size() == 2);
  const TestCase& test = after->front();
  CHECK(test.name == before.name);
  CHECK(test.group == before.group);
  CHECK(test.why == before.why);
  CHECK(test.input.arguments == before.input.arguments);
  REQUIRE(test.input.calls.size() == 2);
  CHECK(test.input.calls[0].method == 2);
  CHECK(test.input.calls[0].arguments == before.input.calls[0].arguments);
  CHECK(test.input.text == before.input.text);
  CHECK(test.expected == before.expected);
  CHECK_FALSE(after->back().expected.has_value());
}

TEST_CASE("a store entry under another key is not found") {
  const TempFolder folder;
  const CaseStore store(folder.path());
  store.save("k", {});
  store.save_number("n", -5);
  CHECK_FALSE(store.load("other").has_value());
  CHECK(store.load("k")->empty());
  CHECK(store.load_number("n") == -5);
  CHECK_FALSE(store.load_number("k").has_value());
}

TEST_CASE("bytes that are not a value fail softly wherever they are cut") {
  std::string bytes;
  append_value(bytes, list({Value(std::string("text")), list({Value(1.5)}), Value()}));
  for (std::size_t length = 0; length < bytes.size(); ++length) {
    ByteReader reader(std::string_view(bytes).substr(0, length));
    (void)reader.value();
    CHECK_FALSE(reader.ok());
  }
  ByteReader whole(bytes);
  (void)whole.value();
  CHECK(whole.ok());
  CHECK(whole.at_end());
}

TEST_CASE("a count far beyond the data does not reserve memory for it") {
  std::string bytes = "l";
  append_number(bytes, std::uint64_t{1} << 60);
  ByteReader reader(bytes);
  CHECK(reader.value().is_null());
  CHECK_FALSE(reader.ok());
}

TEST_CASE("nesting without end does not exhaust the stack") {
  std::string bytes;
  for (int i = 0; i < 100000; ++i) {
    bytes += 'l';
    append_number(bytes, 1);
  }
  ByteReader reader(bytes);
  (void)reader.value();
  CHECK_FALSE(reader.ok());
}
