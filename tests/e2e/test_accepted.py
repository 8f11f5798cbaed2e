from gavel_case import FIXTURES, GavelCase


class Accepted(GavelCase):
    def solution(self, problem, name):
        return (FIXTURES / "fixtures" / problem / "solutions" / name).read_text()

    def test_every_kind_in_every_language(self):
        for problem in ("sum-list", "step-counter", "sum-lines"):
            for name in ("ac.cpp", "ac.py"):
                with self.subTest(problem=problem, name=name):
                    judgement = self.assert_verdict(
                        problem, name, self.solution(problem, name), "ac", status=0)
                    counts = {g["group"]: (g["passed"], g["total"]) for g in judgement["groups"]}
                    self.assertEqual(counts, {"sample": (1, 1), "basic": (1, 1), "edge": (1, 1)})
                    for test in judgement["tests"]:
                        self.assertGreater(test["peak_memory_bytes"], 100_000)
                        self.assertGreaterEqual(test["cpu_time_ms"], 0)
                    self.assertGreaterEqual(judgement["time_limit_ms"], 500)
                    self.assertTrue(judgement["isolation"]["full"])

    def test_the_screen_says_what_a_user_needs(self):
        file = self.write("solution.py", self.solution("sum-list", "ac.py"))
        result = self.gavel("submit", "--problem", "sum-list", file)
        self.assertEqual(result.returncode, 0, result.stderr)
        for words in ("Accepted", "3 of 3", "sample", "basic", "edge", "slowest", "MiB"):
            self.assertIn(words, result.stdout)

    def test_prints_are_not_answers(self):
        judgement = self.assert_verdict(
            "sum-list", "solution.py",
            "class Solution:\n    def sumList(self, xs):\n        print('debug', xs)\n        return sum(xs)\n",
            "ac", status=0)
        self.assertEqual(judgement["verdict_text"], "Accepted")

    def test_own_cases_are_judged_first_and_answered_by_the_reference(self):
        folder = self.folder / "sum-list"
        self.write("sum-list/solution.py", self.solution("sum-list", "ac.py"))
        self.write("sum-list/cases/01.in", "[4, 4]\n")
        self.write("sum-list/cases/regress-01.in", "[1]\n")
        self.write("sum-list/cases/regress-01.out", "1\n")
        result = self.gavel("run", "--json", cwd=folder)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        self.assertIn('"cases/regress-01"', result.stdout)
        self.assertLess(result.stdout.index("cases/regress-01"), result.stdout.index("cases/01"))

    def test_an_own_case_that_breaks_a_promise_is_refused_with_place_and_reason(self):
        folder = self.folder / "sum-list"
        self.write("sum-list/solution.py", self.solution("sum-list", "ac.py"))
        self.write("sum-list/cases/01.in", "[4, 1001]\n")
        for command in (["run"], ["submit"], ["run", "--input", "cases/01.in"]):
            with self.subTest(command=command):
                result = self.gavel(*command, cwd=folder)
                self.assertEqual(result.returncode, 4, result.stdout + result.stderr)
                self.assertIn("cases/01.in", result.stderr)
                self.assertIn("error[C004]: no test of sum-list is like this: "
                              "xs[1] 1001 is outside \u22121000..1000", result.stderr)
                self.assertIn("gavel show sum-list", result.stderr)
