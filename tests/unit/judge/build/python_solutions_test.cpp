#include "gavel/judge/language.h"

#include "support/catch.h"
#include "workbench.h"

using namespace gavel;
using namespace gavel::testing;

namespace {

judge::Problem add_problem() {
  return function_problem("add", {{"a", "int"}, {"b", "int"}}, "int");
}

Ran run_source(const judge::Problem& problem, const std::string& source) {
  return Workbench::get().run(
      problem, "python", source,
      {arguments({integer(1), integer(2)}), arguments({integer(40), integer(2)})});
}

/// `body` is indented by eight blanks already for its first line.
Ran run_add(const std::string& body) {
  return run_source(
      add_problem(),
      "class Solution:\n    def add(self, a: int, b: int) -> int:\n        " + body + "\n");
}

judge::Failure not_ready(const judge::Problem& problem, const std::string& source) {
  const Ran ran = run_source(problem, source);
  REQUIRE(ran.transcript.start);
  CHECK_FALSE(ran.transcript.start->ready);
  CHECK(ran.transcript.answers.empty());
  return ran.transcript.start->failure;
}

}  // namespace

TEST_CASE("A Python function answers a whole batch with its own CPU time") {
  const Ran ran = run_add("return a + b + 0 * sum(range(200000))");
  REQUIRE(ran.transcript.answers.size() == 2);
  CHECK(*ran.transcript.answers[1].result == integer(42));
  CHECK(ran.transcript.answers[1].cpu > std::chrono::microseconds(200));
  CHECK(ran.result.exit_code == 0);
}

TEST_CASE("The prelude gives what LeetCode gives") {
  const Ran ran = run_add(
      "h = [3, 1]; heapify(h); d = defaultdict(int); d[gcd(12, 8)] += 1; x: List[int] = [1, 2]\n"
      "        q = deque([bisect_left(x, 2), bisect.bisect_left(x, 2), math.floor(1.5)])\n"
      "        assert pow(2, 5, 7) == 4 and inf > 1 and random.random() < 1 and Counter('aa')['a'] "
      "== 2\n"
      "        assert list(accumulate([1, 2])) == [1, 3] and lru_cache(None)(abs)(-1) == 1\n"
      "        assert heapq.heappop(h) == 1 and reduce(operator.add, [1, 2]) == 3 and "
      "re.match('a', 'a')\n"
      "        return a + b");
  REQUIRE(ran.transcript.answers.size() == 2);
  INFO(ran.transcript.answers[0].failure.type << ran.transcript.answers[0].failure.message);
  CHECK(ran.transcript.answers[0].result == integer(3));
}

TEST_CASE("An exception in Python has its line and the batch goes on") {
  const Ran ran = run_add("if a == 1:\n            return [1][a]\n        return a + b");
  REQUIRE(ran.transcript.answers.size() == 2);
  CHECK(ran.transcript.answers[0].failure.type == "IndexError");
  CHECK(ran.transcript.answers[0].failure.message == "list index out of range");
  CHECK(ran.transcript.answers[0].failure.line == 4);
  CHECK(*ran.transcript.answers[1].result == integer(42));
}

TEST_CASE("Recursion, memory and exit in Python are told apart") {
  const Ran deep = run_add("f = lambda n: f(n + 1) + 1\n        return f(0)");
  REQUIRE(deep.transcript.answers.size() == 2);
  CHECK(deep.transcript.answers[0].failure.stack_overflow);
  const Ran huge = run_add("return len(bytearray(1 << 40))");
  REQUIRE(huge.transcript.answers.size() == 2);
  CHECK(huge.transcript.answers[0].failure.out_of_memory);
  const Ran exits = run_add("exit(0)");
  REQUIRE(exits.transcript.answers.size() == 2);
  CHECK(exits.transcript.answers[0].failure.type == "SystemExit");
  CHECK(exits.transcript.answers[0].failure.line == 3);
}

TEST_CASE("Python recurses 50,000 calls deep, also through a cache written in C") {
  const Ran ran = run_add(
      "@cache\n        def f(n): return 0 if n == 0 else f(n - 1) + 1\n"
      "        def g(n): return 0 if n == 0 else g(n - 1) + 1\n"
      "        return f(20000) + g(50000)");
  REQUIRE(ran.transcript.answers.size() == 2);
  INFO(ran.transcript.answers[0].failure.type);
  CHECK(ran.transcript.answers[0].result == integer(70000));
}

TEST_CASE("A wrong result type is explained in Python's terms") {
  const auto message = [](const std::string& type, const std::string& expression) {
    judge::Problem problem = function_problem("f", {{"a", "int"}, {"b", "int"}}, type);
    add_record(problem, "Session", {{"user", "string"}, {"start", "long"}});
    const Ran ran =
        run_source(problem, "class Solution:\n  def f(self, a, b): return " + expression + "\n");
    REQUIRE_FALSE(ran.transcript.answers.empty());
    CHECK_FALSE(ran.transcript.answers[0].result);
    return ran.transcript.answers[0].failure.message;
  };
  CHECK(message("Session[]", "'x'") == "f() returned str, but should return List[Session]");
  CHECK(message("Session[]", "[Session('a', 1), Session('a', 'b')]") ==
        "f() should return List[Session], but [1].start is str, not int");
  CHECK(message("int", "True") == "f() returned bool, but should return int");
  CHECK(message("int", "None") ==
        "f() returned None, but should return int: is a `return` missing?");
  CHECK(message("int", "1 << 40") ==
        "f() should return int, but the result is 1099511627776, which does not fit in 32 bits");
  CHECK(message("int[]", "[1, 2.0]") == "f() should return List[int], but [1] is float, not int");
  CHECK(message("map<string, int>", "{'k': 'v'}") ==
        "f() should return Dict[str, int], but ['k'] is str, not int");
  CHECK(message("string", "'\\ud800'") == "returned a string with a lone surrogate");
  CHECK(message("char", "'ab'") ==
        "f() should return str, but the result is a str of length 2, not a single character");
}

TEST_CASE("A Python class is driven call by call and its answers are snapshots") {
  judge::Problem problem = counter_problem();
  problem.entry.methods.push_back(method_of("all", {}, "int[]"));
  const std::string source =
      "class Counter:\n    def __init__(self, start):\n        self.xs = [start]\n"
      "    def add(self, x):\n        self.xs.append(x)\n"
      "    def total(self):\n        return sum(self.xs)\n"
      "    def all(self):\n        return self.xs\n";
  judge::CaseInput good, bad;
  good.calls = {{0, {integer(5)}}, {3, {}}, {1, {integer(3)}}, {2, {}}, {3, {}}};
  bad.calls = {{0, {integer(5)}}, {1, {integer(3)}}, {1, {integer(3)}}};
  const Ran ran = Workbench::get().run(problem, "python", source, {good, bad});
  REQUIRE(ran.transcript.answers.size() == 2);
  REQUIRE(ran.transcript.answers[0].result);
  CHECK(*ran.transcript.answers[0].result ==
        list(Value(), list(integer(5)), Value(), integer(8), list(integer(5), integer(3))));
  CHECK(*ran.transcript.answers[1].result == list(Value(), Value(), Value()));
}

TEST_CASE("A Python solution without what is called says so before the first test") {
  CHECK(not_ready(add_problem(), "x = 1\n").message == "there is no class Solution");
  CHECK(not_ready(add_problem(), "class Soluton:\n  def add(self, a, b): pass\n").message ==
        "there is no class Solution; did you mean `Soluton`?");
  CHECK(not_ready(add_problem(), "class Solution:\n  def ad(self, a, b): pass\n").message ==
        "class Solution has no method `add`; did you mean `ad`?");
  CHECK(not_ready(add_problem(), "def add(a, b): return a\n").message ==
        "add() must be a method of class Solution");
  const judge::Failure parameters =
      not_ready(add_problem(), "class Solution:\n  def add(self, a): pass\n");
  CHECK(parameters.message ==
        "Solution.add takes (self, a), but gavel calls `def add(self, a, b)`");
  CHECK(parameters.line == 2);
  const judge::Failure raised = not_ready(add_problem(), "\nimport nonsense_module\n");
  CHECK(raised.type == "ModuleNotFoundError");
  CHECK(raised.line == 2);
}

TEST_CASE("What a Python solution prints stays apart from its answers") {
  const Ran ran = run_add("print('out', a); print('err', file=sys.stderr); return a + b");
  REQUIRE(ran.transcript.answers.size() == 2);
  CHECK(ran.result.standard_output.bytes == "out 1\nout 40\n");
  CHECK(ran.result.standard_error.bytes == "err\nerr\n");
}

TEST_CASE("Python that closes every descriptor or leaves by os._exit gives no answer") {
  for (const char* const body : {"os._exit(0)", "os.closerange(0, 64)\n        return 3"}) {
    const Ran ran = run_add(std::string(body));
    CHECK(ran.transcript.answers.empty());
  }
}

TEST_CASE("A whole Python program runs, and its last traceback is read") {
  const sandbox::RunResult good = Workbench::get().run_stdio(
      "python", "import sys\nprint(sum(map(int, sys.stdin.read().split())))\n", "20 22\n");
  CHECK(good.standard_output.bytes == "42\n");
  CHECK(good.exit_code == 0);
  const sandbox::RunResult bad = Workbench::get().run_stdio(
      "python",
      "def f(x):\n    return 1 / x\ntry:\n    f(0)\nexcept ZeroDivisionError:\n    int('z')\n", "");
  const judge::Failure failure =
      judge::find_language("python")->explain(bad, {"python", "", "solution.py"});
  CHECK(failure.type == "ValueError");
  CHECK(failure.line == 6);
  CHECK(bad.standard_error.bytes.find("bundle") == std::string::npos);
  const sandbox::RunResult exits = Workbench::get().run_stdio("python", "print(1)\nexit(3)\n", "");
  CHECK(exits.exit_code == 3);
  CHECK(exits.standard_output.bytes == "1\n");
}

TEST_CASE("Python starters of all kinds compile and fail cleanly") {
  const judge::Language& python = *judge::find_language("python");
  for (const judge::Problem& problem : {add_problem(), counter_problem(), stdio_problem()}) {
    const judge::BuildResult built =
        Workbench::get().build(problem, "python", python.starter(problem));
    CHECK(std::holds_alternative<judge::Program>(built));
  }
  const Ran ran = run_source(add_problem(), python.starter(add_problem()));
  REQUIRE(ran.transcript.answers.size() == 2);
  CHECK(ran.transcript.answers[0].failure.message.find("returned None") != std::string::npos);
}
