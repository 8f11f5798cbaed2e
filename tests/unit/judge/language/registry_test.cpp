#include "gavel/judge/language.h"

#include "language/cpp_scan.h"
#include "support/catch.h"

using namespace gavel::judge;

TEST_CASE("A language is found by id, name, alias and extension in any case") {
  for (const char* const word : {"cpp", "C++", "c++", ".cpp", "CPP", ".cc", "cxx"}) {
    REQUIRE(find_language(word) != nullptr);
    CHECK(find_language(word)->id() == "cpp");
  }
  for (const char* const word : {"python", "Python", "py", ".py", "python3"}) {
    REQUIRE(find_language(word) != nullptr);
    CHECK(find_language(word)->id() == "python");
  }
  for (const char* const word : {"java", ".java", "go", "golang", ".go", "javascript", "node",
                                 ".js", "typescript", ".ts", "rust", ".rs", "ruby", ".rb"}) {
    REQUIRE(find_language(word) != nullptr);
  }
  for (const char* const word : {"c", "C", ".c"}) {
    REQUIRE(find_language(word) != nullptr);
    CHECK(find_language(word)->id() == "c");
  }
  CHECK(find_language("cobol") == nullptr);
  CHECK(find_language("") == nullptr);
  CHECK(find_language(".") == nullptr);
}

TEST_CASE("C++ is scanned without being fooled by comments, strings and digit separators") {
  const CppScan scan(
      "// class A {\n/* class B { */ auto s = \"class C { \\\" {\"; auto r = R\"x(class D {)x\";\n"
      "int n = 1'000'000; char c = '{';\nclass E;\nclass F {\n  void g() { }\n");
  CHECK(scan.class_line("A") == 0);
  CHECK(scan.class_line("B") == 0);
  CHECK(scan.class_line("C") == 0);
  CHECK(scan.class_line("D") == 0);
  CHECK(scan.class_line("E") == 0);
  CHECK(scan.class_line("F") == 5);
  CHECK(scan.call_or_definition_line("g") == 6);
  CHECK(scan.unclosed_brace_line() == 5);
  CHECK_FALSE(scan.defines_main());
  CHECK(CppScan("signed main() {}").defines_main());
}
