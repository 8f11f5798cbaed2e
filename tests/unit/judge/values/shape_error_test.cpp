#include "sample_values.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

std::string error_of(const Value& value, const std::string& as) {
  return shape_error(value, type(as), event_records());
}

TEST_CASE("a value of its type has no shape error") {
  CHECK(error_of(whole(5), "int").empty());
  CHECK(error_of(Value(), "int?").empty());
  CHECK(error_of(Value(), "void").empty());
  CHECK(error_of(Value(0.5), "double").empty());
  CHECK(error_of(list(list(text("ann"), whole(3), Value())), "Event[]").empty());
  CHECK(error_of(list(list(text("a"), whole(1)), list(text("b"), whole(2))), "map<string, int>")
            .empty());
  CHECK(error_of(list(whole(1), Value(), whole(2)), "tree<int>").empty());
  CHECK(error_of(list(), "tree<int>").empty());
}

TEST_CASE("a shape error names the place by its path") {
  CHECK(error_of(list(list(text("a"), whole(1), Value()), list(text("b"), text("x"), Value())),
                 "Event[]") == "[1].ts: a long is expected, not the text \"x\"");
  CHECK(error_of(list(text("b"), text("x"), Value()), "Event") ==
        "ts: a long is expected, not the text \"x\"");
  CHECK(error_of(list(list(), list(whole(5'000'000'000))), "int[][]") ==
        "[1][0]: 5000000000 does not fit int");
}

TEST_CASE("wrong forms are told apart") {
  CHECK(error_of(Value(), "int") == "an int is expected, not null");
  CHECK(error_of(Value(2.0), "int") == "an int is expected, not the number 2.0");
  CHECK(error_of(whole(2), "double") == "a double is expected, not the whole number 2");
  CHECK(error_of(Value(true), "string") == "a string is expected, not true");
  CHECK(error_of(whole(1), "int[]") == "a list (int[]) is expected, not the whole number 1");
  CHECK(error_of(text("ab"), "char") == "a char is expected, not the text \"ab\"");
  CHECK(error_of(list(text("a")), "Event") == "`Event` has 3 fields, not 1");
  CHECK(error_of(whole(1), "void") == "nothing is expected, not the whole number 1");
}

TEST_CASE("maps need pairs with keys of their own") {
  CHECK(error_of(list(whole(1)), "map<string, int>") ==
        "[0]: a pair of key and value is expected, not the whole number 1");
  CHECK(error_of(list(list(text("a"), whole(1)), list(text("a"), whole(2))), "map<string, int>") ==
        "[1]: the key is given twice");
  CHECK(error_of(list(list(whole(1), whole(1))), "map<string, int>") ==
        "[0].key: a string is expected, not the whole number 1");
}

TEST_CASE("a list that is no tree is refused") {
  CHECK(error_of(list(Value(), whole(1)), "tree<int>") == "the root is null; an empty tree is []");
  CHECK(error_of(list(whole(1), Value(), Value(), whole(4)), "tree<int>") ==
        "more nodes than the nodes above have places for children");
}

}  // namespace
}  // namespace gavel::judge
