#include <csignal>

#include "gavel/judge/language.h"

#include "support/catch.h"
#include "workbench.h"

using namespace gavel;
using namespace gavel::testing;

namespace {

judge::Problem add_problem() {
  return function_problem("add", {{"a", "int"}, {"b", "int"}}, "int");
}

Ran run_add(const std::string& body) {
  const std::string source =
      "class Solution {\n public:\n  int add(int a, int b) {\n" + body + "\n  }\n};\n";
  return Workbench::get().run(
      add_problem(), "cpp", source,
      {arguments({integer(1), integer(2)}), arguments({integer(40), integer(2)})});
}

}  // namespace

TEST_CASE("A C++ function answers a whole batch with its own CPU time") {
  const Ran ran =
      run_add("volatile int spin = 0; for (int i = 0; i < 5000000; ++i) spin = i; return a + b;");
  REQUIRE(ran.transcript.start);
  CHECK(ran.transcript.start->ready);
  REQUIRE(ran.transcript.answers.size() == 2);
  CHECK(*ran.transcript.answers[1].result == integer(42));
  CHECK(ran.transcript.answers[1].cpu > std::chrono::microseconds(500));
  CHECK(ran.transcript.answers[1].cpu <= ran.result.cpu);
}

TEST_CASE("An exception in C++ is named and the batch goes on") {
  const Ran ran = run_add("if (a == 1) return vector<int>().at(3); return a + b;");
  REQUIRE(ran.transcript.answers.size() == 2);
  CHECK(ran.transcript.answers[0].failure.type == "std::out_of_range");
  CHECK(ran.transcript.answers[0].failure.message.find("vector::_M_range_check") == 0);
  CHECK(*ran.transcript.answers[1].result == integer(42));
}

TEST_CASE("A refused allocation in C++ is out of memory") {
  // With names on purpose: the same as one expression makes clang 14 itself crash. The asm keeps the
  // compiler from leaving out an allocation that nothing uses.
  const Ran ran = run_add(
      "size_t many = 1; many <<= 40; vector<long long> v(many); "
      "asm volatile(\"\" : : \"r\"(v.data()) : \"memory\"); return (int)v.size();");
  REQUIRE(ran.transcript.answers.size() == 2);
  CHECK(ran.transcript.answers[0].failure.out_of_memory);
}

TEST_CASE("Endless recursion in C++ is a stack overflow") {
  const Ran ran = run_add(
      "function<int(int)> f = [&](int n) { volatile char pad[100]; pad[0] = (char)n; "
      "return f(n + 1) + pad[0]; }; return f(a);");
  REQUIRE(ran.transcript.answers.size() == 1);
  CHECK(ran.transcript.answers[0].failure.stack_overflow);
  CHECK(ran.result.ending == sandbox::Ending::kSignalled);
}

TEST_CASE("A null pointer in C++ is an invalid access and not a stack overflow") {
  const Ran ran = run_add("int* volatile p = nullptr; return *p + a + b;");
  REQUIRE(ran.transcript.answers.size() == 1);
  CHECK(ran.transcript.answers[0].failure.type == "SIGSEGV");
  CHECK_FALSE(ran.transcript.answers[0].failure.stack_overflow);
  CHECK(ran.result.signal == SIGSEGV);
}

TEST_CASE("exit(0) in a C++ method is a failure of its test") {
  const Ran ran = run_add("exit(0);");
  REQUIRE(ran.transcript.answers.size() == 1);
  CHECK_FALSE(ran.transcript.answers[0].result);
  CHECK(ran.transcript.answers[0].failure.type == "exit");
}

TEST_CASE("_exit(0) and closed descriptors in C++ give no answer") {
  for (const char* const body :
       {"_exit(0);", "for (int i = 0; i < 64; ++i) close(i); return a + b;"}) {
    const Ran ran = run_add(std::string(body));
    CHECK(ran.transcript.answers.empty());
    CHECK(ran.transcript.violation.empty());
  }
}

TEST_CASE("What a C++ solution prints stays apart from its answers") {
  const Ran ran = run_add("cout << \"out\" << a; printf(\"put\"); cerr << \"err\"; return a + b;");
  REQUIRE(ran.transcript.answers.size() == 2);
  CHECK(ran.result.standard_output.bytes.find("out1") != std::string::npos);
  CHECK(ran.result.standard_output.bytes.find("put") != std::string::npos);
  CHECK(ran.result.standard_error.bytes == "errerr");
}

TEST_CASE("A C++ class is driven call by call and names the call that failed") {
  const judge::Problem problem = counter_problem();
  const std::string source =
      "class Counter {\n  long long total_;\n public:\n  Counter(int start) : total_(start) {}\n"
      "  void add(int x) { if (x < 0) throw invalid_argument(\"negative\"); total_ += x; }\n"
      "  long long total() const { return total_; }\n};\n";
  judge::CaseInput good, bad;
  good.calls = {{0, {integer(5)}}, {1, {integer(3)}}, {2, {}}, {2, {}}};
  bad.calls = {{0, {integer(5)}}, {2, {}}, {1, {integer(-1)}}, {2, {}}};
  const Ran ran = Workbench::get().run(problem, "cpp", source, {good, bad});
  REQUIRE(ran.transcript.answers.size() == 2);
  CHECK(*ran.transcript.answers[0].result == list(Value(), Value(), integer(8), integer(8)));
  CHECK(ran.transcript.answers[1].failed_call == 2);
  CHECK(ran.transcript.answers[1].failure.type == "std::invalid_argument");
  CHECK(ran.transcript.answers[1].failure.message == "negative");
}

TEST_CASE("C++ accepts other spellings of a signature and macros over keywords") {
  const judge::Problem problem =
      function_problem("sum", {{"xs", "int[]"}, {"name", "string"}}, "long");
  const std::vector<judge::CaseInput> inputs = {
      arguments({list(integer(1), integer(2)), text("ab")})};
  for (const char* const source : {
           "class Solution { public: int sum(const vector<int>& xs, const string& n) { return "
           "xs[0] + xs[1]; } };",
           "struct Solution { size_t sum(vector<int> xs, string_view n) { return xs.size() + 1; } "
           "};",
           "#include <bits/stdc++.h>\nusing namespace std;\n#define int long long\n#define in out\n"
           "class Solution { public: int sum(vector<signed>& xs, string& n) { return 3; } };\n"
           "signed main() { cout << 1; }\n",
           "#include <vector>\r\nclass Solution { public:\r\n static auto sum(auto& xs, auto) { "
           "return 3LL; } };\r\n",
       }) {
    INFO(source);
    const Ran ran = Workbench::get().run(problem, "cpp", source, inputs);
    REQUIRE(ran.transcript.answers.size() == 1);
    REQUIRE(ran.transcript.answers[0].result);
    CHECK(*ran.transcript.answers[0].result == integer(3));
  }
}

TEST_CASE("An integer that does not fit the declared result is explained") {
  const judge::Problem problem = function_problem("big", {{"a", "int"}}, "int");
  const Ran ran = Workbench::get().run(
      problem, "cpp",
      "class Solution { public: long long big(int a) { return a * 5000000000LL; } };",
      {arguments({integer(1)})});
  REQUIRE(ran.transcript.answers.size() == 1);
  CHECK(ran.transcript.answers[0].failure.message ==
        "returned 5000000000, which does not fit in int");
}

TEST_CASE("A list that was linked into a circle is an answer's failure") {
  const judge::Problem problem = function_problem("ring", {{"head", "linked<int>"}}, "linked<int>");
  const Ran ran = Workbench::get().run(problem, "cpp",
                                       "class Solution { public: ListNode* ring(ListNode* head) { "
                                       "head->next = head; return head; } };",
                                       {arguments({list(integer(1))})});
  REQUIRE(ran.transcript.answers.size() == 1);
  CHECK(ran.transcript.answers[0].failure.message.find("cycle") != std::string::npos);
}

TEST_CASE("A whole C++ program reads its input and prints its answer") {
  const sandbox::RunResult result = Workbench::get().run_stdio(
      "cpp",
      "#include <iostream>\nint main() { int a, b; std::cin >> a >> b; std::cout << a + b; }\n",
      "20 22\n");
  CHECK(result.ending == sandbox::Ending::kExited);
  CHECK(result.exit_code == 0);
  CHECK(result.standard_output.bytes == "42");
}

TEST_CASE("The death of a C++ program is explained from what it left on standard error") {
  const auto explain = [](const std::string& body) {
    const sandbox::RunResult result =
        Workbench::get().run_stdio("cpp", "int main() { " + body + " }", "");
    return judge::find_language("cpp")->explain(result, {"cpp", "", "solution.cpp"});
  };
  CHECK(explain("throw runtime_error(\"broken\");").type == "std::runtime_error");
  CHECK(explain("throw runtime_error(\"broken\");").message == "broken");
  CHECK(explain("volatile size_t n = size_t{1} << 50; vector<char> v(n); printf(\"%p\", v.data());")
            .out_of_memory);
  CHECK(explain("function<int(int)> f = [&](int n) { return f(n + 1) + 1; }; return f(0);")
            .stack_overflow);
  CHECK(explain("int volatile zero = 0; return 7 / zero;").type == "SIGFPE");
  CHECK(explain("assert(1 == 2);").message.find("1 == 2") != std::string::npos);
}

TEST_CASE("C++ starters of all kinds compile and fail cleanly") {
  const judge::Language& cpp = *judge::find_language("cpp");
  for (const judge::Problem& problem : {add_problem(), counter_problem(), stdio_problem()}) {
    const judge::BuildResult built = Workbench::get().build(problem, "cpp", cpp.starter(problem));
    CHECK(std::holds_alternative<judge::Program>(built));
  }
  const Ran ran = Workbench::get().run(add_problem(), "cpp", cpp.starter(add_problem()),
                                       {arguments({integer(1), integer(2)})});
  REQUIRE(ran.transcript.answers.size() == 1);
  CHECK(*ran.transcript.answers[0].result == integer(0));
}
