#include "build/source_check.h"

#include "gavel/judge/input_error.h"

#include "support/catch.h"

using namespace gavel::judge;

namespace {

Diagnostic refusal(const std::string& source) {
  try {
    (void)checked_source({"cpp", source, "solution.cpp"});
  } catch (const InputError& error) {
    return error.diagnostics().front();
  }
  throw std::runtime_error("the source was accepted");
}

}  // namespace

TEST_CASE("A byte order mark is taken off and all other text is left alone") {
  CHECK(checked_source({"cpp", "\xef\xbb\xbfint x;\r\n", "a.cpp"}).source == "int x;\r\n");
  const std::string text = "// \xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80\n\tx\n";
  CHECK(checked_source({"cpp", text, "a.cpp"}).source == text);
}

TEST_CASE("Bytes that are not UTF-8 are refused with their place") {
  for (const char* const bad :
       {"\xff", "\xc3", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80"}) {
    const Diagnostic diagnostic = refusal(std::string("int a;\nx ") + bad + "\n");
    CHECK(diagnostic.id == "L003");
    CHECK(diagnostic.place.line == 2);
    CHECK(diagnostic.place.column == 3);
    CHECK(diagnostic.help == "save the file as UTF-8");
  }
}

TEST_CASE("NUL bytes, UTF-16 and megabytes are refused by name") {
  CHECK(refusal(std::string("a\0b", 3)).message == "the source holds a NUL byte");
  CHECK(refusal("\xff\xfe"
                "i")
            .message == "the source is UTF-16");
  CHECK(refusal(std::string(5 << 20, 'x')).message ==
        "the source has 5.0 MiB; a solution has at most 1 MiB");
}
