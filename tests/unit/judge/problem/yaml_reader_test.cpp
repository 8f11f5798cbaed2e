#include <string>

#include "sample_problems.h"
#include "support/catch.h"

namespace gavel::judge {
namespace {

TEST_CASE("a key that is given twice is refused at the second place") {
  CHECK(errors_of("gavel: 1\nid: a\nkind: stdio\nid: b\nstatement: x\ntests:\n"
                  "  - example: x\n    expect: x\n") ==
        "error[Y005]: `id` is given twice; first on line 2\n"
        "  --> p/problem.yaml:4:1\n"
        "   |\n"
        " 4 | id: b\n"
        "   | ^^\n"
        "   = help: remove one of the two\n");
}

TEST_CASE("a quote that is never closed is found where it was opened") {
  const std::string expected =
      "error[Y011]: the quote opened here is not closed on its line\n"
      "  --> p/problem.yaml:2:8\n"
      "   |\n"
      " 2 | title: 'It is cold\n"
      "   |        ^\n"
      "   = help: close it; for text of several lines write | and indent the text below\n";
  CHECK(errors_of("gavel: 1\ntitle: 'It is cold\nid: a\nsource: 'b'\n") == expected);
  CHECK(errors_of("gavel: 1\ntitle: 'It is cold\nid: a\n' : 2\n") == expected);
  CHECK(brief_errors_of("gavel: 1\ntitle: \"It is\\\" cold\nid: a\"\n") ==
        "Y011 2:8 the quote opened here is not closed on its line\n");
}

TEST_CASE("quotes that close on their line are left alone") {
  CHECK(load(kStdio + "title: 'it''s \"so\"'\n").title == "it's \"so\"");
  CHECK(load(kStdio + "title: \"a \\\"b\\\" 'c\"\n").title == "a \"b\" 'c");
}

TEST_CASE("a quote open at the end of the file is named as such") {
  CHECK(brief_errors_of("gavel: 1\ntitle: 'abc\n").find("Y011 ") == 0);
}

TEST_CASE("prose inside braces is answered with quotes or block style") {
  CHECK(errors_of("gavel: 1\nfollowups:\n  - {ask: Why not: this?, answer: b}\n") ==
        "error[Y002]: text inside { } cannot contain this\n"
        "  --> p/problem.yaml:3:18\n"
        "   |\n"
        " 3 |   - {ask: Why not: this?, answer: b}\n"
        "   |                  ^\n"
        "   = help: quote the text, or use block style: one `key: value` a line\n");
  CHECK(brief_errors_of("input: {lines: Line[n]}\n") ==
        "Y002 1:20 text inside { } cannot contain this\n");
}

TEST_CASE("a comma that cuts a text inside braces is recognised") {
  const std::string text = kStdio + "followups:\n  - {ask: Who and, why so?, answer: b}\n";
  CHECK(brief_errors_of(text) ==
        "Y003 11:20 `why so?` stands inside { } as a key without a value\n");
  CHECK(help_of(text) == "a comma ends a text inside { }: quote the text, or use block style");
}

TEST_CASE("a bracket that is not closed is shown where it was opened") {
  CHECK(brief_errors_of("gavel: 1\ntags: [a, b\nid: x\n") ==
        "Y002 2:7 the [ opened here is not closed\n");
  CHECK(brief_errors_of("gavel: 1\nlimits: {time: 1 s\nid: x\n") ==
        "Y002 2:9 the { opened here is not closed\n");
  CHECK(brief_errors_of("tags: [a]]\n") == "Y002 1:10 this bracket closes nothing\n");
}

TEST_CASE("a second colon and bad indentation are told apart") {
  CHECK(brief_errors_of("gavel: 1\ntitle: a: b\n") == "Y002 2:9 a second `: ` on one line\n");
  CHECK(brief_errors_of("gavel: 1\n  id: x\n") ==
        "Y002 2:5 this line continues the text that began on line 1, and a text has no `: `\n");
  CHECK(brief_errors_of("limits:\n    time: 1 s\n  memory: 1 MB\n") ==
        "Y002 3:3 this line does not fit the lines above\n");
}

TEST_CASE("text that begins with a reserved character needs quotes") {
  CHECK(brief_errors_of("title: `code`\n") == "Y002 1:8 text cannot begin with ```\n");
  CHECK(brief_errors_of("title: @x\n") == "Y002 1:8 text cannot begin with `@`\n");
}

TEST_CASE("an unknown escape is refused") {
  CHECK(brief_errors_of("title: \"a\\q\"\n").find("Y002 1:") == 0);
}

TEST_CASE("anchors, aliases, merge keys and tags are refused, each at its place") {
  CHECK(brief_errors_of("gavel: &one 1\nid: *one\n<<: {a: 1}\nkind: !!str stdio\n"
                        "title: ! x\nlimits: !map {time: 1 s}\ntags: &t [a]\n") ==
        "Y004 1:1 `statement` is missing in this problem\n"
        "Y004 1:1 `tests` is missing in this problem\n"
        "Y007 1:8 anchors (`&name`) are not allowed\n"
        "Y006 2:1 `id` has no value\n"
        "Y007 2:5 aliases (`*name`) are not allowed\n"
        "Y007 3:1 merge keys (`<<`) are not allowed\n"
        "Y007 4:7 tags (`!name`) are not allowed\n"
        "Y007 5:8 tags (`!name`) are not allowed\n"
        "Y007 6:9 tags (`!name`) are not allowed\n"
        "Y007 7:7 anchors (`&name`) are not allowed\n");
}

TEST_CASE("a file is one document") {
  CHECK(brief_errors_of("gavel: 1\n---\nid: a\n").find("Y008 2:1 a second document") == 0);
  CHECK(brief_errors_of("- a\nid: b\n") ==
        "Y008 2:1 a second document begins here; a problem file is one\n");
  CHECK(load("---\n" + kStdio).id == "echo");
}

TEST_CASE("an empty file and a file that is no map are refused") {
  CHECK(brief_errors_of("") == "Y008 1:1 the file is empty\n");
  CHECK(brief_errors_of("# only a comment\n") == "Y008 1:1 the file is empty\n");
  CHECK(brief_errors_of("- a\n- b\n") == "Y006 1:1 a problem is a map of `key: value` entries\n");
  CHECK(brief_errors_of("hello\n") == "Y006 1:1 a problem is a map of `key: value` entries\n");
}

TEST_CASE("tabs cannot indent") {
  CHECK(errors_of("limits:\n\ttime: 1 s\n") ==
        "error[Y010]: a tab cannot indent a line\n"
        "  --> p/problem.yaml:2:1\n"
        "   |\n"
        " 2 |  time: 1 s\n"
        "   | ^\n"
        "   = help: indent with spaces\n");
  CHECK(brief_errors_of("limits:\n  time: 1 s\n \tmemory: 1 MB\n").find("Y010 3:") == 0);
}

TEST_CASE("tabs inside the lines of a block are kept") {
  CHECK(load(kStdioHead + "tests:\n  - example: |\n      a\tb\n    expect: |\n      \tx\n")
            .tests.front()
            .expected == Value(std::string("\tx\n")));
}

TEST_CASE("Windows line ends and a byte order mark make no difference") {
  std::string windows = "\xEF\xBB\xBF";
  for (const char c : kStdio) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
  const Problem problem = load(windows);
  CHECK(problem.id == "echo");
  CHECK(problem.tests.front().input.text == "a\n");
}

TEST_CASE("bytes that are no text are refused at their place") {
  CHECK(errors_of("gavel: 1\ntitle: caf\xE9\n") ==
        "error[Y009]: the byte 0xE9 is not UTF-8\n"
        "  --> p/problem.yaml:2:11\n"
        "   |\n"
        " 2 | title: caf?\n"
        "   |           ^\n"
        "   = help: save the file as UTF-8; inside double quotes any character can be written as "
        "\\u00E9\n");
  CHECK(brief_errors_of(std::string("a: b\nc: \0\n", 10)) ==
        "Y009 2:4 the control character U+0000 has no place in the file\n");
  CHECK(brief_errors_of("\xFF\xFEg\0a\0") == "Y009 1:1 the file is UTF-16, not UTF-8\n");
  CHECK(brief_errors_of("a: b\rc: d\n") ==
        "Y009 1:5 the control character U+000D has no place in the file\n");
}

TEST_CASE("an unknown key is refused with the key that was meant") {
  CHECK(errors_of(kStdio + "limits:\n  memroy: 1 MB\n") ==
        "error[Y003]: unknown key `memroy` in a limits map\n"
        "  --> p/problem.yaml:11:3\n"
        "   |\n"
        "11 |   memroy: 1 MB\n"
        "   |   ^^^^^^\n"
        "   = help: did you mean `memory`?\n");
  CHECK(help_of(kStdio + "constraints: none\n") ==
        "constraints are written from the domain lines in `input:`");
}

TEST_CASE("a text with a colon in a list is recognised as meant to be text") {
  const std::string text = kStdio + "hints:\n  - Beware: it is cold\n";
  CHECK(brief_errors_of(text) == "Y006 11:11 a `: ` inside a text makes it a map\n");
}

}  // namespace
}  // namespace gavel::judge
