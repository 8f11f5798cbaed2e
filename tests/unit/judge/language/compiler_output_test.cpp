#include "language/compiler_output.h"

#include "support/catch.h"

using namespace gavel::judge;

TEST_CASE("Messages of g++ keep what led to them, their snippet and their notes") {
  const auto messages = parse_compiler_output(
      "In file included from gavel_driver.cpp:3:\n"
      "/usr/include/x.h: In instantiation of 'f()':\n"
      "solution.cpp:6:9:   required from here\n"
      "/usr/include/x.h:45:23: error: no match for 'operator<'\n"
      "   45 |       { return *a < *b; }\n"
      "      |                ~~~^~~~\n"
      "/usr/include/x.h:9:1: note: candidate\n"
      "solution.cpp:9:1: warning: unused\n");
  REQUIRE(messages.size() == 2);
  CHECK(messages[0].file == "/usr/include/x.h");
  CHECK(messages[0].line == 45);
  CHECK(messages[0].snippet.size() == 2);
  CHECK(messages[0].notes.size() == 1);
  REQUIRE(messages[0].led_from.size() == 1);
  CHECK(messages[0].led_from[0] == std::pair<std::string, int>("solution.cpp", 6));
  CHECK(messages[1].kind == CompilerMessage::Kind::kWarning);
  CHECK(messages[1].led_from.empty());
}

TEST_CASE("Messages of clang lose the ./ before the file's name") {
  const auto messages = parse_compiler_output(
      "./solution.cpp:4:12: error: use of 'x'\n    x;\n    ^\n1 error generated.\n");
  REQUIRE(messages.size() == 1);
  CHECK(to_text(messages[0]) == "solution.cpp:4:12: error: use of 'x'\n    x;\n    ^\n");
}

TEST_CASE("Output without messages is no trouble") {
  CHECK(parse_compiler_output("").empty());
  CHECK(parse_compiler_output("ld: cannot find it\n\n: error: \nx:y:z: error: w\n").empty());
}
