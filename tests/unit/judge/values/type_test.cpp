#include "gavel/judge/type.h"

#include <string>

#include "support/catch.h"
#include "values/type_parser.h"

namespace gavel::judge {
namespace {

std::string reparsed(const std::string& text) {
  const auto type = parse_type(text);
  return type ? to_string(*type) : "no type";
}

std::string in_domain_line(const std::string& text) {
  return to_string(parse_type_prefix(text, Dimensions::kExpressions).type);
}

TEST_CASE("every spelling of a type is read and written alike") {
  for (const char* text :
       {"void", "bool", "int", "long", "double", "char", "string", "int?", "long[][]", "Event[]",
        "int?[]", "int[]?", "map<string, int>", "map<string, int[]>[]", "tree<int>",
        "linked<string>", "map<int, map<string, Event?>>"}) {
    CHECK(reparsed(text) == text);
  }
  CHECK(reparsed(" map<string,int> ") == "map<string, int>");
}

TEST_CASE("what is no type is refused") {
  for (const char* text : {"", "[]", "int[", "int[3]", "int??", "map<int>", "map<int, int, int>",
                           "tree", "tree<>", "int x", "3", "int[]]"}) {
    CHECK(reparsed(text) == "no type");
  }
}

TEST_CASE("a type nested without end is refused instead of overflowing the stack") {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "map<int,";
  CHECK_FALSE(parse_type(text));
  CHECK_FALSE(parse_type("int" + std::string(200'000, '[')));
  std::string lists = "int";
  for (int i = 0; i < 100'000; ++i) lists += "[]";
  CHECK_FALSE(parse_type(lists));
}

TEST_CASE("lengths in a domain line make lists") {
  CHECK(in_domain_line("Event[n] ~ shuffled") == "Event[]");
  CHECK(in_domain_line("long[k][0..n] 0..1e12, total n") == "long[][]");
  CHECK(in_domain_line("int? 0..1e6") == "int?");
  CHECK(in_domain_line("string /u[a-z]{1,7}/") == "string");
  CHECK(in_domain_line("string[n] /re/") == "string[]");
}

TEST_CASE("with `of` the last length is the string's own") {
  CHECK(in_domain_line("string[1..8] of a-z") == "string");
  CHECK(in_domain_line("string[n][1..8] of a-z") == "string[]");
  CHECK(in_domain_line("string[1..8]? of a-z") == "string?");
  CHECK(in_domain_line("string[1..8] often") == "string[]");
}

TEST_CASE("the texts of the lengths are kept, outermost first") {
  const ParsedType parsed = parse_type_prefix("long[ k ][0..n] 0..9", Dimensions::kExpressions);
  REQUIRE(parsed.dimensions.size() == 2);
  CHECK(parsed.dimensions[0].text == "k");
  CHECK(parsed.dimensions[0].offset == 6);
  CHECK(parsed.dimensions[1].text == "0..n");
  CHECK(parsed.end == 15);
  CHECK(parse_type_prefix("int[xs[0]]", Dimensions::kExpressions).dimensions[0].text == "xs[0]");
}

TEST_CASE("the last length of a string with `of`, a tree or a linked list is its size") {
  const auto size_of = [](const std::string& text) {
    const ParsedType parsed = parse_type_prefix(text, Dimensions::kExpressions);
    return to_string(parsed.type) + " of " + (parsed.size ? parsed.size->text : "any");
  };
  CHECK(size_of("string[1..8] of a-z") == "string of 1..8");
  CHECK(size_of("tree<int>[0..n] 1..9") == "tree<int> of 0..n");
  CHECK(size_of("linked<int>[k][0..n]") == "linked<int>[] of 0..n");
  CHECK(size_of("tree<int>") == "tree<int> of any");
  CHECK(to_string(*parse_type("linked<int>[]")) == "linked<int>[]");
}

TEST_CASE("a malformed type is refused at its place") {
  try {
    (void)parse_type_prefix("map<string int>", Dimensions::kEmpty);
    FAIL("no error");
  } catch (const SyntaxError& error) {
    CHECK(error.offset == 11);
    CHECK(error.message == "map needs two types: map<K, V>");
  }
}

}  // namespace
}  // namespace gavel::judge
