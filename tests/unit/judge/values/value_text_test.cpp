#include <limits>

#include "sample_values.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

std::string shown(const Value& value, const std::string& as, std::size_t max_length = 200) {
  return to_text(value, type(as), event_records(), max_length);
}

TEST_CASE("values are shown as a person writes them") {
  CHECK(shown(list(list(text("ann"), whole(3), Value())), "Event[]") ==
        "[{user: \"ann\", ts: 3, note: null}]");
  CHECK(shown(list(list(text("a"), whole(1))), "map<string, int>") == "{\"a\": 1}");
  CHECK(shown(list(whole(1), Value(), whole(2)), "tree<int>") == "[1, null, 2]");
  CHECK(shown(Value(true), "bool") == "true");
  CHECK(shown(list(), "int[]") == "[]");
}

TEST_CASE("doubles keep their fraction and their shortest exact digits") {
  CHECK(shown(Value(1.0), "double") == "1.0");
  CHECK(shown(Value(0.1), "double") == "0.1");
  CHECK(shown(Value(-0.0), "double") == "-0.0");
  CHECK(shown(Value(1e300), "double") == "1e+300");
  CHECK(shown(Value(std::numeric_limits<double>::infinity()), "double") == "inf");
}

TEST_CASE("control characters, quotes and broken bytes are escaped") {
  CHECK(shown(text("a\"b\\c\n\t\x01\x7F"), "string") == "\"a\\\"b\\\\c\\n\\t\\u0001\\u007f\"");
  CHECK(shown(text("caf\xE9"), "string") == "\"caf\\xe9\"");
  CHECK(shown(text("\xC3\xA9"), "string") == "\"\xC3\xA9\"");
}

TEST_CASE("long values are cut and say how much is missing") {
  Value::List items;
  for (int i = 0; i < 1000; ++i) items.push_back(whole(7));
  const std::string cut = shown(Value(std::move(items)), "int[]", 20);
  CHECK(cut == "[7, 7, 7, 7, 7, 7, 7, ... (993 more)]");
  CHECK(shown(text(std::string(100, 'x')), "string", 10) == "\"xxxxxxxxx\"... (91 more)");
}

TEST_CASE("a value of another form than its type is shown as what it is") {
  CHECK(shown(list(whole(1), text("x")), "Event") == "[1, \"x\"]");
  CHECK(shown(list(whole(1)), "map<string, int>") == "[1]");
  CHECK(shown(list(whole(1)), "int") == "[1]");
}

}  // namespace
}  // namespace gavel::judge
