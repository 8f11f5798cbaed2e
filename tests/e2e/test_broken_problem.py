"""A problem file with mistakes: every mistake is pointed at, and the other problems still load."""

import json
import unittest

from gavel_case import GavelCase

BROKEN = """\
gavel: 1
id: broken
titel: A Title
kind: function
tagz: [a]
difficulty: medium
difficulty: hard
minutes: soon
statement: |
  Text.
input:
  n: int 1..10
entry: f(n, m) -> int
tests:
  - example: {n: five}
    expect: 1
  - hidden: {n: 1}
    group: edgy
limits: {memory: lots, tiem: 1 s}
solutions:
  - {verdict: maybe, file: solutions/none.py}
"""


class BrokenProblem(GavelCase):
    def setUp(self):
        super().setUp()
        self.write("pack/topic/broken/problem.yaml", BROKEN)

    def test_ten_mistakes_are_pointed_at(self):
        result = self.gavel("--pack", self.folder / "pack", "show", "broken")
        self.assertEqual(result.returncode, 4)
        self.assertIn("problem.yaml:3:1", result.stderr)
        self.assertIn("did you mean `title`?", result.stderr)
        self.assertIn("did you mean `tags`?", result.stderr)
        self.assertIn("problem.yaml:7:1", result.stderr)
        errors = json.loads(
            self.gavel("--json", "--pack", self.folder / "pack", "show", "broken").stdout)["errors"]
        lines = {error["line"] for error in errors}
        self.assertGreaterEqual(len(errors), 10)
        for line in (3, 5, 7, 8, 13, 18, 19, 21):
            self.assertIn(line, lines, errors)

    def test_the_others_still_load(self):
        result = self.gavel("--pack", self.folder / "pack", "list")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("sum-list", result.stdout)
        self.assertIn("broken", result.stderr + result.stdout)

    def test_verify_says_no(self):
        result = self.gavel("--pack", self.folder / "pack", "verify", "broken")
        self.assertEqual(result.returncode, 4)

    def test_verify_notices_a_wrong_label(self):
        self.write("pack/topic/mislabelled/problem.yaml", """\
gavel: 1
id: mislabelled
title: Twice
kind: function
difficulty: easy
statement: Return twice x.
input:
  x: int 0..100
entry: twice(x) -> int
tests:
  - example: {x: 2}
    expect: 4
  - hidden: {x: 0}
    name: zero
solutions:
  - verdict: ac
    lang: python
    code: |
      class Solution:
          def twice(self, x):
              return 2 * x
  - verdict: wa
    lang: python
    code: |
      class Solution:
          def twice(self, x):
              return x + x
""")
        result = self.gavel("--pack", self.folder / "pack", "verify", "mislabelled")
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assertIn("error[G8]", result.stdout)


if __name__ == "__main__":
    unittest.main()
