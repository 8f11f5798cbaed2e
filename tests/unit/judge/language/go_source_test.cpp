#include "language/go_source.h"

#include "support/catch.h"

using namespace gavel::judge;

namespace {

constexpr int kOld = 19, kNew = 22;

std::string prepared(const std::string& source, bool is_driven = true) {
  return go_solution(source, GoScan(source), kOld, is_driven);
}

}  // namespace

TEST_CASE("Go source without a package clause gets one, and keeps its lines and columns") {
  CHECK(prepared("func f() {}\n") == "package main; /*line :1:1*/func f() {}\n\n");
  CHECK(prepared("// why\npackage other\n\nfunc f() {}") ==
        "// why\npackage main/*line :2:14*/\n\nfunc f() {}\n");
}

TEST_CASE("Go packages are imported by being used") {
  const std::string source = "func f() { sort.Ints(nil); fmt.Println() }\n";
  CHECK(prepared(source) == "package main; import \"fmt\"; import \"sort\"; /*line :1:1*/" +
                                source + "\nvar _ = fmt.Sprint\nvar _ = sort.Ints\n");
}

TEST_CASE("Go packages that are imported, declared or only mentioned are left alone") {
  for (const char* const source :
       {"package main\n\nimport \"fmt\"\n\nfunc f() { fmt.Println() }\n",
        "package main\n\nimport (\n\t\"math\"\n\t\"fmt\"\n)\n\nfunc f() { fmt.Println() }\n",
        "package main\n\nvar fmt struct{ Println func() }\n\nfunc f() { fmt.Println() }\n",
        "package main\n\n// fmt.Println\nvar s = \"fmt.Println\" + `fmt.Println`\n",
        "package main\n\nfunc f(x T) { x.fmt.Println(); fmt.lower() }\n"}) {
    INFO(source);
    CHECK(prepared(source).find("; import") == std::string::npos);
    CHECK(prepared(source).find("var _ =") == std::string::npos);
  }
}

TEST_CASE("A main of a Go solution that is driven gets another name") {
  CHECK(prepared("package main\n\nfunc main() { main() }\n").find("func gavelUnusedMain() {") !=
        std::string::npos);
  CHECK(prepared("package main\n\nfunc main() {}\n", false).find("func main() {") !=
        std::string::npos);
}

TEST_CASE("Builtins of Go 1.21 are added before it, where they are used and not declared") {
  const GoScan uses("func f() int { clear(m); return max(1, 2) + x.min(3) }\n");
  const std::string added = go_missing_builtins(uses, kOld);
  CHECK(added.find("func max[") != std::string::npos);
  CHECK(added.find("func clear(") != std::string::npos);
  CHECK(added.find("func min[") == std::string::npos);
  CHECK(go_missing_builtins(uses, kNew).empty());
  CHECK(go_missing_builtins(GoScan("func max(a, b int) int { return max(a, b) }\n"), kOld).empty());
}

TEST_CASE("Declarations of Go are found on their lines") {
  const GoScan scan(
      "package main\n\ntype (\n\tA struct{ b int }\n\tC = int\n)\nvar d, e = 1, 2\n"
      "func (this *A) Get() int { var inner int; return inner }\nfunc free() {}\n");
  for (const char* const name : {"A", "C", "d", "e", "free"}) {
    INFO(name);
    CHECK(scan.declares(name));
  }
  for (const char* const name : {"b", "Get", "inner", "this", "int"}) {
    INFO(name);
    CHECK_FALSE(scan.declares(name));
  }
  CHECK(scan.declaration_line("Get") == 8);
  CHECK(scan.function_names() == std::vector<std::string>{"Get", "free"});
}

TEST_CASE("Imports of Go are read from groups and lines, with and without names") {
  CHECK(GoScan("package p\nimport \"a/b\"\nimport (\n\tx \"c\" // d\n\t_ \"e\"\n)\n").imports() ==
        std::vector<std::string>{"a/b", "c", "e"});
}
