"""A problem's own checker program decides, in three styles, and its faults are never the solution's."""

import json
import textwrap
import unittest

from gavel_case import GavelCase

FUNCTION = """
gavel: 1
id: any-order
kind: function
statement: Return the elements of `xs` with `k` added to each, in any order.
input:
  n: size 0..100
  xs: int[n] -100..100
  k: int 0..9
entry: addAll(xs, k) -> int[]
tests:
  - example: {{xs: [1, 2], k: 3}}
    expect: [4, 5]
  - hidden: {{xs: [], k: 1}}
    name: empty
    expect: []
  - hidden: {{xs: [7, 7, 8], k: 0}}
    name: twice
    expect: [7, 7, 8]
checker: {checker}
solutions:
  - verdict: ac
    lang: python
    code: |
      class Solution:
          def addAll(self, xs, k):
              return [x + k for x in xs]
"""

STDIO = """
gavel: 1
id: any-order
kind: stdio
statement: Print the words in any order.
tests:
  - example: |
      b a
    expect: |
      a b
  - hidden: |
      x y x
    name: twice
    expect: |
      x x y
checker: {checker}
solutions:
  - verdict: ac
    lang: python
    code: |
      print(*sorted(input().split()))
"""

GAVEL_STYLE = """
import json, sys
for line in sys.stdin:
    case = json.loads(line)
    want = [x + case["input"]["k"] for x in case["input"]["xs"]]
    ok = sorted(case["got"]) == sorted(want)
    print(json.dumps({"ok": ok} if ok else {"ok": False, "message": f"not {want} in any order"}))
"""

KATTIS_STYLE = """
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>
using Words = std::vector<std::string>;
static Words words(std::istream& in) {
  Words all{std::istream_iterator<std::string>(in), {}};
  std::sort(all.begin(), all.end());
  return all;
}
int main(int, char** argv) {
  std::ifstream input(argv[1]);
  if (words(input) == words(std::cin)) return 42;
  std::ofstream(std::string(argv[3]) + "judgemessage.txt") << "other words\\n";
  return 43;
}
"""

TESTLIB_STYLE = """
#include "mini_testlib.h"
int main(int, char** argv) {
  if (words(argv[1]) == words(argv[2])) return accept();
  return refuse();
}
"""

MINI_TESTLIB = """
#pragma once
#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>
inline std::vector<std::string> words(const char* name) {
  std::ifstream in(name);
  std::vector<std::string> all{std::istream_iterator<std::string>(in), {}};
  std::sort(all.begin(), all.end());
  return all;
}
inline int accept() { return 0; }
inline int refuse() { std::cerr << "wrong answer other words\\n"; return 1; }
"""

BACKWARDS = "class Solution:\n    def addAll(self, xs, k):\n        return [x + k for x in reversed(xs)]\n"
WRONG = "class Solution:\n    def addAll(self, xs, k):\n        return [x + k for x in set(xs)]\n"
BACKWARDS_TEXT = "print(*sorted(input().split(), reverse=True))\n"
WRONG_TEXT = "print(*sorted(set(input().split())))\n"


class Checkers(GavelCase):
    def problem(self, text, style, **files):
        self.write("pack/t/any-order/problem.yaml", text.format(checker=style))
        for name, content in files.items():
            self.write("pack/t/any-order/" + name.replace("__", "."), content)

    def judge(self, source, status):
        file = self.write("solution.py", source)
        return self.assert_judged(file, status)

    def assert_judged(self, file, status):
        result = self.gavel(
            "--pack", self.folder / "pack", "submit", "--json", "--problem", "any-order", file
        )
        self.assertEqual(result.returncode, status, result.stdout + result.stderr)
        return json.loads(result.stdout)

    def assert_fair(self, right, wrong, message):
        self.assertEqual(self.judge(right, 0)["verdict"], "ac")
        judgement = self.judge(wrong, 1)
        self.assertEqual(judgement["verdict"], "wa")
        failing = self.failing(judgement)
        self.assertEqual(failing["name"], "twice")
        self.assertIn(message, failing["difference"]["note"])

    def test_gavel_style(self):
        self.problem(FUNCTION, "{file: check.py}", check__py=GAVEL_STYLE)
        self.assert_fair(BACKWARDS, WRONG, "not [7, 7, 8] in any order")

    def test_kattis_style(self):
        self.problem(STDIO, "{file: check.cpp, style: kattis}", check__cpp=KATTIS_STYLE)
        self.assert_fair(BACKWARDS_TEXT, WRONG_TEXT, "other words")

    def test_testlib_style_with_a_header_beside_it(self):
        self.problem(
            STDIO,
            "{file: check.cpp, style: testlib}",
            check__cpp=TESTLIB_STYLE,
            mini_testlib__h=MINI_TESTLIB,
        )
        self.assert_fair(BACKWARDS_TEXT, WRONG_TEXT, "wrong answer other words")

    def test_functions_are_judged_by_file_styles_as_json(self):
        check = textwrap.dedent(
            """
            import json, sys
            given = json.load(open(sys.argv[1]))
            got = json.load(sys.stdin)
            sys.exit(42 if sorted(got) == sorted(x + given["k"] for x in given["xs"]) else 43)
            """
        )
        self.problem(FUNCTION, "{file: check.py, style: kattis}", check__py=check)
        self.assert_fair(BACKWARDS, WRONG, "the checker rejects the answer")

    def test_a_broken_checker_is_never_the_solutions_fault(self):
        for check, words in (
            ("raise ValueError('oh')\n", "ValueError"),
            ("print('maybe')\n" * 9, "no verdict"),
            ("print('{\"ok\": true}')\n", "1 verdicts for"),
            ("import sys\nsys.exit(9)\n", "exit code 9"),
            ("def (\n", "does not compile"),
        ):
            with self.subTest(check=check):
                self.problem(FUNCTION, "{file: check.py}", check__py=check)
                judgement = self.judge(WRONG, 70)
                self.assertEqual(judgement["verdict"], "ie")
                self.assertIn("check.py", judgement["judge_error"])
                self.assertIn(words, judgement["judge_error"])

    def test_output_and_checker_exclude_each_other(self):
        self.problem(FUNCTION, "{file: check.py}\noutput: set", check__py=GAVEL_STYLE)
        result = self.gavel("--pack", self.folder / "pack", "show", "any-order")
        self.assertEqual(result.returncode, 4)
        self.assertIn("Y071", result.stderr)

    def test_a_checker_that_is_not_there_or_not_runnable_is_pointed_at(self):
        for style in ("{file: nowhere.py}", "{file: check.rb}", "{style: kattis}", "{file: check.py, style: kattys}"):
            with self.subTest(style=style):
                self.problem(FUNCTION, style, check__py=GAVEL_STYLE, check__rb="")
                result = self.gavel("--pack", self.folder / "pack", "show", "any-order")
                self.assertEqual(result.returncode, 4, result.stderr)
                self.assertIn("problem.yaml:", result.stderr)


if __name__ == "__main__":
    unittest.main()
