#include "gavel/judge/input_error.h"

#include "support/catch.h"

namespace gavel::judge {
namespace {

Diagnostic sample() {
  return {.id = "Y012",
          .severity = Severity::kError,
          .place = {.file = "a/problem.yaml",
                    .line = 7,
                    .column = 9,
                    .length = 3,
                    .source_line = "  time: two"},
          .message = "`time` is no time",
          .help = "for example: 2 s"};
}

TEST_CASE("a diagnostic shows id, message, place, line, caret and help") {
  CHECK(to_text(sample()) ==
        "error[Y012]: `time` is no time\n"
        "  --> a/problem.yaml:7:9\n"
        "   |\n"
        " 7 |   time: two\n"
        "   |         ^^^\n"
        "   = help: for example: 2 s\n");
}

TEST_CASE("a diagnostic about a whole file has no line") {
  Diagnostic diagnostic = sample();
  diagnostic.place = {};
  diagnostic.place.file = "a.yaml";
  diagnostic.severity = Severity::kWarning;
  diagnostic.help.clear();
  CHECK(to_text(diagnostic) == "warning[Y012]: `time` is no time\n  --> a.yaml\n");
}

TEST_CASE("the caret stands under its character in a line with tabs and accents") {
  Diagnostic diagnostic = sample();
  diagnostic.place.source_line = "\t\xC3\xA9\xC3\xA9: two";
  diagnostic.place.column = 8;
  CHECK(to_text(diagnostic).find(" 7 |  \xC3\xA9\xC3\xA9: two\n   |      ^^^\n") !=
        std::string::npos);
}

TEST_CASE("of a very long line only the part around the caret is shown") {
  Diagnostic diagnostic = sample();
  diagnostic.place.line = 1234;
  diagnostic.place.source_line = std::string(5000, 'a') + "BAD" + std::string(5000, 'z');
  diagnostic.place.column = 5001;
  const std::string text = to_text(diagnostic);
  CHECK(text.find("1234 | ..." + std::string(60, 'a') + "BAD") != std::string::npos);
  CHECK(text.find("     | " + std::string(63, ' ') + "^^^\n") != std::string::npos);
  CHECK(text.size() < 400);
}

TEST_CASE("an input error says all that was found") {
  Diagnostic second = sample();
  second.id = "Y003";
  const InputError error(std::vector<Diagnostic>{sample(), second});
  CHECK(error.what() == to_text(sample()) + to_text(second));
  CHECK(error.diagnostics().size() == 2);
}

}  // namespace
}  // namespace gavel::judge
