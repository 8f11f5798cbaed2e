"""A problem's own validator program says which inputs are valid where the domain cannot."""

import json
import re
import textwrap
import unittest

from gavel_case import GavelCase

PROBLEM = """
gavel: 1
id: deepest
kind: function
statement: Return how deep the balanced brackets of `s` are nested.
input:
  n: size 0..12
  s: string[n] of ()
entry: deepest(s) -> int
valid: valid.py
tests:
  - example: {s: "(())"}
  - hidden: {s: ""}
    name: empty
  - gen: {n: 6}
    count: 20
    group: basic
    name: random
solutions:
  - verdict: ac
    lang: python
    code: |
      class Solution:
          def deepest(self, s):
              depth = most = 0
              for c in s:
                  depth += 1 if c == "(" else -1
                  assert depth >= 0, s
                  most = max(most, depth)
              assert depth == 0, s
              return most
"""

VALID = """
import json, sys
for line in sys.stdin:
    depth, lowest = 0, 0
    for c in json.loads(line)["input"]["s"]:
        depth += 1 if c == "(" else -1
        lowest = min(lowest, depth)
    ok = depth == 0 and lowest == 0
    print(json.dumps({"ok": ok} if ok else {"ok": False, "message": "s is not balanced"}))
"""

# Counts pairs, which is right while nothing stands beside anything else.
COUNTS_PAIRS = "class Solution:\n    def deepest(self, s):\n        return s.count('(')\n"


class Validator(GavelCase):
    def setUp(self):
        super().setUp()
        self.pack = self.home / "pack"

    def problem(self, text=PROBLEM, valid=VALID):
        folder = self.pack / "made" / "deepest"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "problem.yaml").write_text(textwrap.dedent(text))
        (folder / "valid.py").write_text(valid)
        return folder

    def here(self, *arguments):
        return self.gavel("--pack", self.pack, *arguments)

    def test_only_valid_inputs_are_drawn(self):
        self.problem()
        result = self.here("verify", "deepest", "--level", "tests")
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        # The reference itself stops at input that is not balanced.
        result = self.here("verify", "deepest", "--skip", "G8")
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_a_test_that_it_refuses_is_named(self):
        self.problem(PROBLEM.replace('hidden: {s: ""}', 'hidden: {s: ")("}\n    expect: 1'))
        result = self.here("verify", "deepest", "--level", "tests")
        self.assertEqual(result.returncode, 1, result.stdout)
        self.assertIn("error[G3]: the validator refuses empty: s is not balanced", result.stdout)

    def test_an_own_case_that_it_refuses_is_not_judged(self):
        self.problem()
        solution = self.write("solution.py", COUNTS_PAIRS)
        self.write("cases/01.in", '"))(("\n')
        result = self.here("run", "--problem", "deepest", solution)
        self.assertEqual(result.returncode, 4, result.stdout + result.stderr)
        self.assertIn("cases/01", result.stderr)
        self.assertIn("no test of deepest is like this: s is not balanced", result.stderr)

    def test_stress_finds_and_shrinks_to_a_valid_input(self):
        self.problem()
        solution = self.write("solution.py", COUNTS_PAIRS)
        result = self.here("stress", "--problem", "deepest", solution, "--seed", "1",
                           "--seconds", "60", "--json")
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assert_small_and_balanced(json.loads(result.stdout)["counterexample"]["input"]["s"])

    def test_a_hidden_failure_shrinks_to_a_valid_input(self):
        self.problem()
        _, judgement = self.submit_here(COUNTS_PAIRS)
        self.assert_small_and_balanced(judgement["counterexample"]["input"]["s"])

    def assert_small_and_balanced(self, brackets):
        """Nothing smaller has two pairs beside each other."""
        self.assertEqual(brackets, "()()")

    def submit_here(self, source):
        file = self.write("solution.py", source)
        result = self.here("submit", "--json", "--problem", "deepest", file)
        return result.returncode, json.loads(result.stdout)

    def test_a_validator_that_fails_is_the_authors_fault(self):
        for valid, words in (("print('yes')\n", "line 1 of its output is no verdict"),
                             ("raise SystemExit(3)\n", "exit code 3"),
                             ("x = (\n", "does not compile")):
            with self.subTest(valid=valid):
                self.problem(valid=valid)
                result = self.here("verify", "deepest", "--level", "tests")
                self.assertNotEqual(result.returncode, 0)
                said = re.sub(r"\s+", " ", result.stdout + result.stderr)
                self.assertIn(words, said)
                self.assertIn("problem.yaml", said)

    def test_one_that_takes_nothing_is_named(self):
        self.problem(valid="import sys\nfor line in sys.stdin:\n    print('{\"ok\": false}')\n")
        result = self.here("verify", "deepest", "--level", "tests")
        said = re.sub(r"\s+", " ", result.stdout + result.stderr)
        self.assertIn("T005", said)
        self.assertIn("refuses 100 drawn inputs in a row", said)
        solution = self.write("solution.py", COUNTS_PAIRS)
        result = self.here("stress", "--problem", "deepest", solution, "--seconds", "1")
        self.assertEqual(result.returncode, 4, result.stdout + result.stderr)
        self.assertIn("refuses every input that was drawn", re.sub(r"\s+", " ", result.stderr))

    def test_the_file_has_to_be_there(self):
        folder = self.problem()
        (folder / "valid.py").unlink()
        result = self.here("verify", "deepest", "--level", "schema")
        self.assertEqual(result.returncode, 4, result.stdout)
        self.assertIn("[Y072]", result.stdout + result.stderr)


if __name__ == "__main__":
    unittest.main()
