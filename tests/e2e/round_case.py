"""What the tests of rounds share: a workspace of their own, answers, and JSON."""

import json

from gavel_case import GavelCase

RIGHT = "class Solution:\n    def sumList(self, xs):\n        return sum(xs)\n"
WRONG_WHEN_EMPTY = "class Solution:\n    def sumList(self, xs):\n        return sum(xs) if xs else 1\n"

ANSWERS = """gavel: 1
clarify:
  - can the list be empty?
  - are there negative numbers?
assume: ["yes, they count"]
approach: add them up, one after another
time: linear
space: constant
edges:
  - an empty list
  - only one number
trade-off: no memory, but no partial sums either
follow-ups: keep a running sum
self-check: [traced, trade-offs]
rate: good
"""


class RoundCase(GavelCase):
    """Rounds in the workspace self.folder; the history is in self.home."""

    def setUp(self):
        super().setUp()
        self.gavel("init", "--yes", self.folder, "--lang", "python")
        self.answers = self.write("answers.yaml", ANSWERS)
        self.solution = self.folder / "sum-list" / "solution.py"
        self.history = self.home / ".local" / "share" / "gavel" / "gavel.db"

    def json(self, *arguments, status=0, **more):
        result = self.gavel("--json", *arguments, **more)
        self.assertEqual(result.returncode, status, result.stdout + result.stderr)
        return json.loads(result.stdout)

    def start(self, *more, status=0):
        result = self.gavel("start", "sum-list", "--answers", self.answers, *more)
        self.assertEqual(result.returncode, status, result.stdout + result.stderr)
        return result

    def events(self):
        lines = self.gavel("export").stdout.splitlines()
        return [json.loads(line) for line in lines]
