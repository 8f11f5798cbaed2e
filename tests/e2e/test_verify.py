"""gavel verify: a clean problem, and for each check a problem that trips it and nothing else."""

import json
import re
import unittest

from gavel_case import GAVEL, GavelCase
from screen import Screen
from terminal import Terminal

COSTS = """gavel: 1
id: base
kind: function
statement: Return the sum of `xs`.
input:
  n:  size 1..5000
  xs: int[n] 0..100
entry: total(xs) -> long
tests:
  - example: {xs: [2]}
    expect: 2
  - gen: {n: 5}
    group: basic
    name: few
solutions:
  - verdict: ac
    lang: cpp
    code: |
      class Solution {
       public:
        long long total(vector<int>& xs) {
          long long sum = 0;
          for (int x : xs) sum += x % 2 == 0 ? x : x + 0;
          return sum;
        }
      };
  - verdict: wa
    lang: cpp
    code: |
      class Solution {
       public:
        long long total(vector<int>& xs) { return xs.size(); }
      };
complexity: {time: O(n), space: O(1)}
"""

CLEAN = """gavel: 1
id: base
kind: function
statement: Return twice `x`.
input:
  x: int 0..100
entry: twice(x) -> int
tests:
  - example: {x: 2}
    expect: 4
  - hidden: {x: 0}
    group: basic
    name: zero
  - hidden: {x: 100}
    name: largest
solutions:
  - verdict: ac
    lang: python
    code: |
      class Solution:
          def twice(self, x):
              return x + x
  - verdict: ac
    lang: cpp
    code: |
      class Solution {
       public:
        int twice(int x) { return 2 * x; }
      };
  - verdict: wa
    lang: python
    fails: [zero]
    code: |
      class Solution:
          def twice(self, x):
              return 2 * x or 1
  - verdict: wa
    lang: python
    fails: [largest]
    code: |
      class Solution:
          def twice(self, x):
              return min(2 * x, 150)
hints:
  - when: fails zero
    say: What of nothing?
"""

RIGHT_BUT_CALLED_WRONG = """  - verdict: wa
    lang: python
    code: |
      class Solution:
          def twice(self, x):
              return x * 2
"""

SLOW_BY_A_HAIR = """  - verdict: tle
    lang: cpp
    code: |
      class Solution {
       public:
        int twice(int x) {
          const auto end = clock() + (x == 100 ? CLOCKS_PER_SEC * 36 / 100 : 0);
          while (clock() < end) {
          }
          return 2 * x;
        }
      };
"""

EVERYTHING_IS_FINE = """
import sys
for line in sys.stdin:
    print('{"ok": true}')
"""

# Never the same test twice, nothing that the wrong solutions fail, and no two runs alike (but for one
# in 13,824).
CLOCK_GENERATOR = """
import json, random, sys, time
request = json.loads(sys.stdin.readline())
draw = random.Random(time.time_ns())
for i in range(request["count"]):
    print(json.dumps({"x": 3 + 24 * i + draw.randrange(24)}))
"""

STEADY_GENERATOR = """
import json, random, sys
request = json.loads(sys.stdin.readline())
draw = random.Random(request["seed"])
for i in range(request["count"]):
    print(json.dumps({"x": 3 + 24 * i + draw.randrange(24)}))
"""


def two_numbers(relation):
    """The clean problem with a second number, which goes unused, and that relation."""
    text = CLEAN.replace("  x: int 0..100\n", f"  x: int 0..100\n  y: int 0..100\nwhere:\n  - {relation}\n")
    for x in (2, 0, 100):
        text = text.replace(f"{{x: {x}}}", f"{{x: {x}, y: {100 - x}}}")
    text = text.replace("twice(x)", "twice(x, y)").replace("twice(self, x)", "twice(self, x, y)")
    return text.replace("twice(int x)", "twice(int x, int)")


def inserted(text, before, what):
    return text.replace(before, what + before, 1)


class Verify(GavelCase):
    def problem(self, text, **files):
        self.write("pack/base/problem.yaml", text)
        for name, content in files.items():
            self.write("pack/base/" + name.replace("__", "."), content)
        return self.folder / "pack/base"

    def verify(self, *more, status=0):
        result = self.gavel("verify", self.folder / "pack/base", "--json", *more)
        self.assertEqual(result.returncode, status, result.stdout + result.stderr)
        return json.loads(result.stdout)["problems"][0]

    def assert_trips(self, check, words, *more, status=0):
        """That check complains, in these words, and no other one does."""
        report = self.verify(*more, status=status)
        found = {d["id"] for d in report["diagnostics"]}
        self.assertEqual(found, {check}, report["diagnostics"])
        self.assertIn(words, " ".join(d["message"] for d in report["diagnostics"]))
        for diagnostic in report["diagnostics"]:
            self.assertTrue(diagnostic["help"], diagnostic)
            self.assertTrue(diagnostic["file"], diagnostic)
        states = {c["id"]: c["state"] for c in report["checks"]}
        self.assertEqual(states[check], "failed" if status else "warned")
        return report

    def test_a_clean_problem_passes_every_check_at_every_level(self):
        self.problem(CLEAN)
        for level in ("schema", "tests", "solutions", "full"):
            report = self.verify("--level", level)
            self.assertEqual(report["diagnostics"], [], level)
            states = {c["id"]: c for c in report["checks"]}
            self.assertEqual(list(states), [f"G{i}" for i in range(1, 16)])
            self.assertEqual(states["G11"]["state"], "skipped")
            self.assertEqual(states["G1"]["state"], "passed")
            self.assertEqual(states["G8"]["state"], "passed" if level in ("solutions", "full") else "skipped")
        self.assertEqual(states["G13"]["state"], "passed")

    def test_a_terminal_is_told_where_it_is_and_nobody_else(self):
        place = self.problem(CLEAN)
        with Terminal([str(GAVEL), "verify", str(place), str(place)], self.folder,
                      self.environment(TERM="xterm"), columns=100) as screen:
            screen.expect(r"base \(1 of 2\)  G\d+")
            screen.expect(r"base \(2 of 2\)  G\d+")
            self.assertEqual(screen.wait(), 0)
        # Each line of it is gone before a result is shown.
        for line in Screen(100).write(screen.text).text().splitlines():
            self.assertNotIn("of 2)", line)
        piped = self.gavel("verify", place)
        self.assertEqual((piped.returncode, piped.stderr), (0, ""))
        self.assertEqual(self.gavel("verify", place, "--json").stderr, "")

    def test_the_table_names_what_kills_each_solution(self):
        self.problem(CLEAN.replace("largest", "the-largest-of-them-all"))
        for width in ("80", "100"):
            result = self.gavel(
                "verify", self.folder / "pack/base", env=self.environment(COLUMNS=width)
            )
            self.assertEqual(result.returncode, 0, result.stdout)
            self.assertRegex(result.stdout, r"wa-2 .* ok the-largest-of-them-all\n")

    def test_g1_a_file_that_does_not_load(self):
        self.problem(inserted(CLEAN, "tests:", "memroy: 3\n"))
        report = self.verify(status=4)
        self.assertEqual([d["id"] for d in report["diagnostics"]], ["Y003"])
        states = {c["id"]: c["state"] for c in report["checks"]}
        self.assertEqual(states.pop("G1"), "failed")
        self.assertEqual(set(states.values()), {"skipped"})

    def test_g2_a_line_that_nothing_uses(self):
        self.problem(inserted(CLEAN, "entry:", "  spare: int 0..5\n"))
        self.assert_trips("G2", "nothing uses `spare`")

    def test_g3_a_test_that_breaks_a_promise(self):
        beyond = "  - hidden: {x: 101}\n    name: beyond\n"
        self.problem(inserted(CLEAN, "solutions:", beyond))
        report = self.assert_trips("G3", "beyond breaks a promise: x 101 is", status=1)
        self.assertEqual(report["diagnostics"][0]["line"], 16)

    def test_g3_a_relation_that_refuses_nearly_everything(self):
        self.problem(two_numbers("x + y == 100"))
        report = self.assert_trips("G3", "`x + y == 100` leaves ")
        self.assertEqual(report["diagnostics"][0]["line"], 9)
        # The same, so that a valid `y` is drawn at once.
        self.problem(two_numbers("y == 100 - x"))
        self.assertEqual(self.verify()["diagnostics"], [])

    def test_g4_a_bound_that_no_test_reaches(self):
        self.problem(CLEAN.replace("hidden: {x: 100}", "hidden: {x: 99}"))
        report = self.assert_trips("G4", "no test has `x` = 100")
        self.assertIn("gen: {x: max}", report["diagnostics"][0]["help"])

    def test_g4_a_bound_that_no_input_can_reach(self):
        text = CLEAN.replace("hidden: {x: 100}", "hidden: {x: 99}")
        self.problem(inserted(text, "entry:", "where:\n  - x < 100\n"))
        self.assertEqual(self.verify()["diagnostics"], [])

    def test_g5_a_test_that_is_there_twice(self):
        self.problem(inserted(CLEAN, "solutions:", "  - hidden: {x: 2}\n    name: again\n"))
        self.assert_trips("G5", "again is the same test as sample-1")

    def test_g5_answers_that_are_all_equal(self):
        self.problem(
            CLEAN.replace("example: {x: 2}", "example: {x: 0}").replace("expect: 4", "expect: 0")
            .replace("x: 100}", "x: 0}")
        )
        report = self.verify("--level", "tests")
        self.assertIn("every test has the same answer", [d["message"] for d in report["diagnostics"]])

    def test_g6_a_relation_that_forbids_nothing(self):
        self.problem(inserted(CLEAN, "entry:", "where:\n  - x >= 0\n"))
        self.assert_trips("G6", "nothing that the other lines admit breaks `x >= 0`")
        self.problem(inserted(CLEAN, "entry:", "where:\n  - x != 50\n"))
        self.assertEqual(self.verify()["diagnostics"], [])

    def test_g7_an_answer_that_contradicts_the_reference(self):
        self.problem(CLEAN.replace("expect: 4", "expect: 5"))
        report = self.assert_trips("G7", "the file expects 5", status=1)
        self.assertEqual(report["diagnostics"][0]["line"], 9)

    def test_g7_accepted_solutions_that_differ_where_no_test_looks(self):
        self.problem(CLEAN.replace("return 2 * x; }", "return x == 5 ? 99 : 2 * x; }"))
        report = self.assert_trips("G7", "differ on case", status=1)
        self.assertEqual(len(report["diagnostics"]), 1)

    def test_g7_compares_a_brute_force_where_it_is_usable(self):
        endless = CLEAN.replace(
            "hints:",
            "  - verdict: [ac, tle]\n    lang: python\n    max: {x: 9}\n    code: |\n      class Solution:\n"
            "          def twice(self, x):\n              while x > 9: pass\n              return 2 * x\nhints:",
        )
        self.problem(endless)
        report = self.verify(status=0)
        figures = {check["id"]: check.get("note") for check in report["checks"]}
        self.assertIn("3 accepted solutions agree on 500 small cases", figures["G7"])

    def test_fails_may_name_an_unnamed_example_by_its_number(self):
        self.problem(CLEAN.replace("fails: [zero]", "fails: [zero, sample-1]"))
        report = self.assert_trips("G8", "`sample-1` should reject it and does not", status=1)
        self.assertEqual(len(report["diagnostics"]), 1)

    def test_g8_a_label_that_is_wrong(self):
        self.problem(inserted(CLEAN, "hints:", RIGHT_BUT_CALLED_WRONG))
        report = self.assert_trips("G8", "no test rejects it", status=1)
        self.assertGreater(report["diagnostics"][0]["line"], 40)

    def test_g8_a_group_that_nothing_needs(self):
        without = CLEAN[: CLEAN.index("  - verdict: wa\n    lang: python\n    fails: [largest]")]
        self.problem(without + CLEAN[CLEAN.index("hints:") :])
        report = self.assert_trips("G8", "without the group `edge` no wrong solution would survive")
        self.assertEqual(report["useless_groups"], ["edge"])

    def test_g9_a_checker_that_accepts_everything(self):
        text = CLEAN.replace("-> int", "-> string").replace("expect: 4", 'expect: "4"')
        text = text.replace("return x + x", "return str(x + x)")
        self.problem(inserted(text, "tests:", "checker: {file: check.py}\n"), check__py=EVERYTHING_IS_FINE)
        self.assert_trips("G9", "junk for sample-1 is accepted", "--level", "tests", status=1)

    def test_g9_a_checker_that_fails(self):
        self.problem(inserted(CLEAN, "tests:", "checker: {file: check.py}\n"), check__py="1/0\n")
        report = self.verify("--level", "tests", status=1)
        self.assertIn("the checker check.py failed", report["diagnostics"][0]["message"])

    def test_g10_a_slow_solution_that_is_hardly_too_slow(self):
        text = inserted(CLEAN, "tests:", "limits: {time: 300 ms}\n")
        self.problem(inserted(text, "hints:", SLOW_BY_A_HAIR))
        self.assert_trips("G10", "x the limit of 0.3 s")

    def test_g11_a_cost_that_is_not_what_the_file_says(self):
        def found():
            report = self.gavel("verify", "--json", "--level", "costs", self.folder / "pack/base")
            diagnostics = json.loads(report.stdout)["problems"][0]["diagnostics"]
            return [d["message"] for d in diagnostics if d["id"] == "G11"]

        self.problem(COSTS)
        self.assertEqual(found(), [])
        self.problem(COSTS.replace("time: O(n)", "time: O(log n)"))
        (message,) = found()
        self.assertIn("measures as O(n), and `complexity.time` is O(log n)", message)

    def test_g12_a_name_that_is_a_macro(self):
        cpp = CLEAN.index("  - verdict: ac\n    lang: cpp")
        text = CLEAN[:cpp] + CLEAN[CLEAN.index("  - verdict: wa") :]
        text = text.replace("x: int", "EOF: int").replace("twice(x)", "twice(EOF)")
        self.problem(text.replace("{x: ", "{EOF: "))
        self.assert_trips("G12", "the starter in C++ does not compile", status=1)

    def test_g13_a_generator_that_looks_at_the_clock(self):
        test = "  - gen: {}\n    count: 3\n    name: random\n    group: basic\n"
        text = inserted(inserted(CLEAN, "tests:", "generator: gen.py\n"), "solutions:", test)
        self.problem(text, gen__py=CLOCK_GENERATOR)
        # One of three may be the same by chance.
        self.assert_trips("G13", "has other data when it is made again", "--level", "full", status=1)
        self.problem(text, gen__py=STEADY_GENERATOR)
        self.assertEqual(self.verify("--level", "full")["diagnostics"], [])

    def test_g14_a_hint_that_never_appears(self):
        self.problem(CLEAN + "  - when: verdict mle\n    say: Keep less.\n")
        self.assert_trips("G14", "when: verdict mle")

    def test_g15_a_statement_that_contradicts_the_input(self):
        self.problem(CLEAN.replace("twice `x`.", "twice `x`, which is `x <= 50`."))
        self.assert_trips("G15", "but `x` goes up to 100")

    def test_checks_can_be_skipped(self):
        self.problem(inserted(CLEAN, "hints:", RIGHT_BUT_CALLED_WRONG))
        report = self.verify("--skip", "G8")
        self.assertEqual(report["diagnostics"], [])
        self.assertEqual(self.gavel("verify", "x", "--skip", "G99").returncode, 2)

    def test_a_case_becomes_a_hidden_test(self):
        folder = self.problem(CLEAN)
        before = (folder / "problem.yaml").read_text()
        self.write("cases/odd.in", "7\n")
        report = self.verify("--add-case", "odd")
        self.assertEqual(report["diagnostics"], [])
        text = (folder / "problem.yaml").read_text()
        added = "  - file: tests/case-odd.in\n    name: case-odd\n"
        self.assertIn(added, text)
        self.assertEqual([line for line in text.splitlines() if line not in added
                          and "case that was found" not in line and line != "    group: edge"],
                         [line for line in before.splitlines() if line != "    group: edge"])
        self.assertEqual((folder / "tests/case-odd.in").read_text(), "7\n")
        names = [t["name"] for t in self.verify()["solutions"][0]["tests"]]
        self.assertIn("case-odd", names)

    def test_a_case_that_is_not_valid_changes_nothing(self):
        folder = self.problem(CLEAN)
        before = (folder / "problem.yaml").read_text()
        self.write("cases/bad.in", "seven\n")
        result = self.gavel("verify", folder, "--add-case", "bad")
        self.assertEqual(result.returncode, 4, result.stderr)
        result = self.gavel("verify", folder, "--add-case", "nowhere")
        self.assertEqual(result.returncode, 6, result.stderr)
        self.assertEqual((folder / "problem.yaml").read_text(), before)
        self.assertFalse((folder / "tests").exists())


if __name__ == "__main__":
    unittest.main()
