#include "values/value_reader.h"

#include <limits>

#include "sample_values.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

Value read(const std::string& written, const std::string& as, std::string_view stop = "") {
  ValueReader reader(written, event_records());
  return reader.read(type(as), stop);
}

std::string refused(const std::string& written, const std::string& as) {
  try {
    (void)read(written, as);
  } catch (const SyntaxError& error) {
    return std::to_string(error.offset) + ": " + error.message;
  }
  return "accepted";
}

TEST_CASE("JSON is read by the declared type") {
  CHECK(read("[[\"ann\", 3, null], {\"user\": \"bob\", \"note\": \"x\", \"ts\": 4}]", "Event[]") ==
        list(list(text("ann"), whole(3), Value()), list(text("bob"), whole(4), text("x"))));
  CHECK(read("{\"a\": 1, \"b\": 2}", "map<string, int>") ==
        list(list(text("a"), whole(1)), list(text("b"), whole(2))));
  CHECK(read("{\"7\": true}", "map<int, bool>") == list(list(whole(7), Value(true))));
  CHECK(read(" [ ] ", "int[]") == list());
  CHECK(read("[1, null, 2, null, null]", "tree<int>") == list(whole(1), Value(), whole(2)));
}

TEST_CASE("the spelling of problem files is read too") {
  CHECK(
      read("[[ann lee, 1e3, ~], {user: bob, ts: 4, note: 'it''s'}]", "Event[]") ==
      list(list(text("ann lee"), whole(1000), Value()), list(text("bob"), whole(4), text("it's"))));
  CHECK(read("{a: 1, b c: 2}", "map<string, int>") ==
        list(list(text("a"), whole(1)), list(text("b c"), whole(2))));
  CHECK(read("[[1, x], [2, y]]", "map<int, string>") ==
        list(list(whole(1), text("x")), list(whole(2), text("y"))));
}

TEST_CASE("unquoted text ends at the line's end, a comment or the caller's characters") {
  CHECK(read("hello, world # greeting", "string") == text("hello, world"));
  CHECK(read("a#b", "string") == text("a#b"));
  CHECK(read("one\ntwo", "string") == text("one"));
  CHECK(read("x y) -> z", "string", ",)") == text("x y"));
}

TEST_CASE("escapes of JSON and YAML are understood") {
  CHECK(read("\"\\u00e9\\ud83d\\ude00\\n\\x41\\/\"", "string") ==
        text("\xC3\xA9\xF0\x9F\x98\x80\nA/"));
  CHECK(read("\"\\0\"", "string") == text(std::string(1, '\0')));
  CHECK(refused("\"\\ud83d\"", "string") == "1: half a surrogate pair is no character");
  CHECK(refused("\"\\u12\"", "string") == "3: 4 hexadecimal digits are expected here");
  CHECK(refused("\"\\q\"", "string") == "1: there is no escape \\q");
}

TEST_CASE("integers are exact where a double would not be") {
  CHECK(read("[9007199254740993, -9223372036854775808]", "long[]") ==
        list(whole(9007199254740993), whole(std::numeric_limits<std::int64_t>::min())));
}

TEST_CASE("what does not fit is refused at its place") {
  CHECK(refused("[1, x]", "int[]") == "4: an int is expected here, not \"x\"");
  CHECK(refused("[3000000000]", "int[]") ==
        "1: 3000000000 does not fit int (32 bits); declare it long");
  CHECK(refused("[1, 2", "int[]") == "0: the [ opened here is not closed");
  CHECK(refused("[1 2]", "int[]") == "1: an int is expected here, not \"1 2\"");
  CHECK(refused("[[1] [2]]", "int[][]") == "5: `,` or `]` is expected here");
  CHECK(refused("\"abc", "string") == "0: the quote opened here is not closed on its line");
  CHECK(refused("7", "int[]") == "0: a list (int[]) is expected here, opened by [");
  CHECK(refused("[a, 1]", "Event") == "0: `Event` has 3 fields, only 2 are given");
  CHECK(refused("[a, 1, b, c]", "Event") == "9: `Event` has only 3 fields");
  CHECK(refused("{user: a, ts: 1}", "Event") == "0: field `note` of `Event` is missing");
  CHECK(refused("{user: a, user: b}", "Event") == "10: field `user` is given twice");
  CHECK(refused("{usr: a}", "Event") == "1: `Event` has no field `usr`");
  CHECK(refused("{a: 1, a: 2}", "map<string, int>") == "0: the key \"a\" is given twice");
  CHECK(refused("[null]", "tree<int>") ==
        "0: this is no tree in level order: the root is null; an empty tree is []");
  CHECK(refused("", "int") == "0: an int is expected here, not nothing");
}

TEST_CASE("brackets without end cannot overflow the stack") {
  CHECK(refused(std::string(1'000'000, '['), "int[][]").find("an int is expected here") !=
        std::string::npos);
}

TEST_CASE("what is written at full length is read back as the same value") {
  const Value events = list(list(text("a, b: {c} # 'd' \"e\"\n\x01"), whole(-5), Value()),
                            list(text("null"), whole(1LL << 62), text("~")),
                            list(text(""), whole(0), text("caf\xC3\xA9")));
  const std::size_t whole_length = std::numeric_limits<std::size_t>::max();
  CHECK(read(to_text(events, type("Event[]"), event_records(), whole_length), "Event[]") == events);
  for (const double number : {0.1, -0.0, 1e300, 5e-324, 123456789.0}) {
    const Value value(number);
    CHECK(read(to_text(value, type("double"), {}, whole_length), "double") == value);
  }
  const Value map = list(list(whole(-1), text("x")), list(whole(2), text("")));
  CHECK(read(to_text(map, type("map<int, string>"), {}, whole_length), "map<int, string>") == map);
}

}  // namespace
}  // namespace gavel::judge
