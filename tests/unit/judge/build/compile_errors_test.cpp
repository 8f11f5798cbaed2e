#include "support/catch.h"
#include "workbench.h"

using namespace gavel;
using namespace gavel::testing;

namespace {

judge::Problem add_problem() { return function_problem("add", {{"a", "int"}, {"b", "int"}}, "int"); }

judge::CompileError cpp_error(const std::string& source) {
  return Workbench::get().error(add_problem(), "cpp", source);
}

bool mentions_driver(const judge::CompileError& error) {
  const std::string all = error.first + error.output;
  return all.find("gavel_driver") != std::string::npos || all.find("gavel_rt") != std::string::npos ||
         all.find(Workbench::get().cache().string()) != std::string::npos ||
         all.find("/box") != std::string::npos;
}

}  // namespace

TEST_CASE("A C++ error names the user's file, line and source line") {
  const judge::CompileError error = cpp_error(
      "class Solution {\npublic:\n  int add(int a, int b) {\n    return a + no_such_name_anywhere;\n  }\n};\n");
  CHECK(error.line == 4);
  CHECK(error.errors == 1);
  CHECK(error.first.find("solution.cpp:4:") == 0);
  CHECK(error.first.find("return a + no_such_name_anywhere;") != std::string::npos);
  CHECK(error.first.find('^') != std::string::npos);
  CHECK_FALSE(mentions_driver(error));
}

TEST_CASE("A C++ error inside the standard library is shown on the user's line") {
  const judge::CompileError error = cpp_error(
      "struct P { int x; };\nclass Solution {\npublic:\n  int add(int a, int b) {\n    vector<P> v;\n"
      "    sort(v.begin(), v.end());\n    return a + b;\n  }\n};\n");
  CHECK(error.line == 6);
  CHECK(error.first.find("sort(v.begin(), v.end());") != std::string::npos);
}

TEST_CASE("A C++ solution without the class or the method is told what is missing") {
  CHECK(cpp_error("int x = 1;\n").first == "solution.cpp: error: there is no class Solution\n");
  CHECK(cpp_error("class Soluton { public: int add(int a, int b) { return a; } };\n").first ==
        "solution.cpp: error: there is no class Solution; is `Soluton` on line 1 meant to be it?\n");
  const judge::CompileError renamed =
      cpp_error("class Solution {\n public:\n  int addd(int a, int b) { return a; }\n};\n");
  CHECK(renamed.first ==
        "solution.cpp: error: Solution needs a public method `int add(int a, int b)`; is `addd` on "
        "line 3 meant to be it?\n");
  CHECK_FALSE(mentions_driver(renamed));
}

TEST_CASE("A C++ method that cannot be called or returns something else is pointed at") {
  const judge::CompileError hidden =
      cpp_error("class Solution {\n  int add(int a, int b) { return a; }\n};\n");
  CHECK(hidden.line == 2);
  CHECK(hidden.first.find("needs a public method `int add(int a, int b)`") != std::string::npos);
  const judge::CompileError parameters =
      cpp_error("class Solution {\n public:\n  int add(string a) { return 1; }\n};\n");
  CHECK(parameters.line == 3);
  CHECK_FALSE(mentions_driver(parameters));
  const judge::CompileError result =
      cpp_error("class Solution {\n public:\n  string add(int a, int b) { return {}; }\n};\n");
  CHECK(result.line == 3);
  CHECK(result.first.find("add() must return int") != std::string::npos);
}

TEST_CASE("What crashes the compiler is built without warnings, or by another compiler") {
  // clang 14 writes past its own heap over this line and mostly dies of it.
  CHECK_NOTHROW(Workbench::get().program(
      add_problem(), "cpp",
      "class Solution { public: int add(int a, int b) {\n"
      "return (int)vector<long long>(size_t{1} << 40).size(); } };\n"));
}

TEST_CASE("A missing brace, an unfinished comment and a missing return are found in the user's file") {
  const judge::CompileError brace =
      cpp_error("class Solution {\npublic:\n  int add(int a, int b) {\n    return a + b;\n  }\n");
  CHECK(brace.line == 1);
  CHECK_FALSE(mentions_driver(brace));
  CHECK(cpp_error("class Solution {};\n/* and so on\n").line == 2);
  const judge::CompileError no_return =
      cpp_error("class Solution {\npublic:\n  int add(int a, int b) {\n  }\n};\n");
  CHECK(no_return.line == 4);
}

TEST_CASE("A whole C++ program without main, and a function that is nowhere, are explained") {
  CHECK(Workbench::get().error(stdio_problem(), "cpp", "int x = 1;\n").first ==
        "solution.cpp: error: there is no main(): this problem wants a whole program\n");
  const judge::CompileError undefined =
      Workbench::get().error(stdio_problem(), "cpp", "int f();\nint main() { return f(); }\n");
  CHECK(undefined.first.find("f()") != std::string::npos);
  CHECK(undefined.first.find("defined nowhere") != std::string::npos);
}

TEST_CASE("A main() beside class Solution does no harm and gets a remark") {
  const judge::Program program = Workbench::get().program(
      add_problem(), "cpp",
      "class Solution { public: int add(int a, int b) { return a + b; } };\nint main() { return 7; }\n");
  CHECK(program.warnings.find("main() is not called") != std::string::npos);
}

TEST_CASE("The host's files and the installed pack cannot be included") {
  for (const char* const file : {"/etc/shadow", "/etc/passwd", "/root/.profile", "/usr/share/gavel/x"}) {
    const judge::CompileError error = cpp_error(std::string("#include \"") + file + "\"\n");
    CHECK(error.first.find("No such file") + 1 + error.first.find("not found") + 1 > 0);
    CHECK(error.line == 1);
  }
}

TEST_CASE("A Python syntax error has its line and a caret") {
  const judge::CompileError error = Workbench::get().error(
      add_problem(), "python", "class Solution:\n    def add(self, a, b):\n        return a +\n");
  CHECK(error.line == 3);
  CHECK(error.first.find("solution.py:3: SyntaxError: invalid syntax\n") == 0);
  CHECK(error.first.find("return a +\n") != std::string::npos);
  CHECK(error.first.find('^') != std::string::npos);
  const judge::CompileError tabs = Workbench::get().error(
      add_problem(), "python", "class Solution:\n\tdef add(self, a, b):\n        return a\n");
  CHECK(tabs.line == 3);
  CHECK(tabs.first.find("TabError") != std::string::npos);
}

TEST_CASE("An empty file is a compile error in every language") {
  for (const char* const language : {"cpp", "python"}) {
    for (const char* const source : {"", "\n \t\r\n", "\xef\xbb\xbf"}) {
      const judge::CompileError error = Workbench::get().error(add_problem(), language, source);
      CHECK(error.first.find("the file is empty") != std::string::npos);
    }
  }
}

TEST_CASE("Deep nesting is a compile error and not a crash") {
  const judge::CompileError python = Workbench::get().error(
      add_problem(), "python", "x = " + std::string(100000, '(') + std::string(100000, ')') + "\n");
  CHECK(python.errors == 1);
  CHECK_FALSE(python.first.empty());
}
