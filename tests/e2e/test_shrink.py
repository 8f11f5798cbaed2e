"""A failing hidden test becomes the smallest input that fails, is shown, kept and tried first."""

import json
import signal
import subprocess
import unittest

from gavel_case import FIXTURES, GAVEL, GavelCase

GATE = """
class RequestGate {
 public:
  RequestGate(int limit, int window) : limit_(limit), window_(window) {}
  bool allow(string user, long long at) {
    auto& times = passed_[user];
    while (!times.empty() && times.front() %s at - window_) times.pop_front();
    %s
  }
 private:
  int limit_, window_;
  unordered_map<string, deque<long long>> passed_;
};
"""
REFUSE = "if ((int)times.size() >= limit_) return false; times.push_back(at); return true;"
RIGHT = GATE % ("<=", REFUSE)
CLOSED_LEFT_END = GATE % ("<", REFUSE)
COUNTS_REJECTED = GATE % ("<=", "times.push_back(at); return (int)times.size() <= limit_;")
CRASHES = RIGHT.replace(
    "times.pop_front();",
    '{ if (times.front() == at - window_) throw out_of_range("edge"); times.pop_front(); }')

CRASHES_PYTHON = """
class RequestGate:
    def __init__(self, limit, window):
        self.limit, self.window = limit, window
        self.passed = defaultdict(deque)

    def allow(self, user, at):
        times = self.passed[user]
        while times[0] <= at - self.window:
            times.popleft()
        if len(times) >= self.limit:
            return False
        times.append(at)
        return True
"""

TWO_CALLS = [["RequestGate", [1, 1]], ["allow", ["a", 0]], ["allow", ["a", 1]]]


def calls_of(case):
    return [[call["call"], call["arguments"]] for call in case["input"]]


class Shrink(GavelCase):
    def workspace(self):
        self.gavel("init", "--yes", self.folder, "--lang", "cpp")
        return self.folder / "request-gate"

    def test_a_hidden_test_becomes_two_calls(self):
        code, judgement = self.submit("request-gate", "solution.cpp", CLOSED_LEFT_END)
        self.assertEqual(code, 1)
        self.assertEqual(self.failing(judgement)["name"], "busy-day")
        smaller = judgement["counterexample"]
        self.assertEqual(smaller["of"], "busy-day")
        self.assertEqual(calls_of(smaller), TWO_CALLS)
        self.assertEqual(smaller["verdict"], "wa")
        self.assertTrue(smaller["finished"])
        self.assertLessEqual(smaller["runs"], 300)
        self.assertNotIn("saved_as", smaller)  # not in a workspace

    def test_another_mistake_has_another_smallest_input(self):
        _, judgement = self.submit("request-gate", "solution.cpp", COUNTS_REJECTED)
        calls = calls_of(judgement["counterexample"])
        self.assertEqual(calls[0], ["RequestGate", [1, 2]])
        self.assertEqual([arguments[1] for _, arguments in calls[1:]], [0, 1, 2])

    def test_the_screen_names_the_test_and_shows_the_smaller_one(self):
        file = self.write("solution.cpp", CLOSED_LEFT_END)
        result = self.gavel("submit", "--problem", "request-gate", file)
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertIn("busy-day", result.stdout)
        self.assertRegex(result.stdout, r"\d+ calls, shrunk to 2 calls in \d+ runs?")
        self.assertIn('allow("a", 1)', result.stdout)
        self.assertNotIn('"walter"', result.stdout)
        whole = self.gavel("submit", "--reveal", "full", "--problem", "request-gate", file)
        self.assertIn('allow("a", 1)', whole.stdout)
        self.assertIn('"ann"', whole.stdout)

    def test_nothing_is_shrunk_when_that_is_not_wanted(self):
        for flags in (["--no-shrink"], ["--reveal", "none"]):
            _, judgement = self.submit("request-gate", "solution.cpp", CLOSED_LEFT_END, *flags)
            self.assertNotIn("counterexample", judgement)

    def test_a_crash_stays_the_same_crash(self):
        _, judgement = self.submit("request-gate", "solution.cpp", CRASHES)
        smaller = judgement["counterexample"]
        self.assertEqual(smaller["verdict"], "re")
        self.assertEqual(smaller["failure"]["type"], self.failing(judgement)["failure"]["type"])
        self.assertEqual(smaller["failure"]["type"], "std::out_of_range")
        self.assertEqual(calls_of(smaller), TWO_CALLS)

    def test_samples_are_left_as_they_are(self):
        _, judgement = self.submit("request-gate", "solution.py", CRASHES_PYTHON)
        self.assertEqual(self.failing(judgement)["name"], "sample-1")
        self.assertNotIn("counterexample", judgement)

    def test_text_without_a_layout_is_judged_as_before(self):
        _, judgement = self.submit("sum-lines", "solution.py", "print(9 if input() == '2' else 0)\n")
        self.assertEqual(judgement["verdict"], "wa")
        self.assertNotIn("counterexample", judgement)

    def test_in_a_workspace_it_is_kept_and_tried_first(self):
        folder = self.workspace()
        solution = self.write("request-gate/solution.cpp", CLOSED_LEFT_END)
        mine = self.write("request-gate/cases/regress-01.in",
                          'RequestGate(3, 3)\nallow("me", 3) -> true\n')
        result = self.gavel("submit", cwd=folder)
        self.assertIn("Saved as cases/regress-02", result.stdout)
        self.assertEqual(mine.read_text(), 'RequestGate(3, 3)\nallow("me", 3) -> true\n')
        self.assertTrue((folder / "cases" / "regress-02.out").exists())
        result = self.gavel("run", "--json", cwd=folder)
        tests = json.loads(result.stdout)["tests"]
        self.assertEqual([t["name"] for t in tests][:2], ["cases/regress-01", "cases/regress-02"])
        self.assertEqual([t["verdict"] for t in tests][:2], ["ac", "wa"])
        solution.write_text(RIGHT)
        self.assertEqual(self.gavel("run", cwd=folder).returncode, 0)

    def test_in_the_folder_of_another_problem_cases_are_neither_kept_nor_read(self):
        self.workspace()
        file = self.write("sum-lines/gate.cpp", CLOSED_LEFT_END)
        self.write("sum-lines/cases/mine.in", "1\n")
        result = self.gavel("submit", file, "--problem", "request-gate", cwd=file.parent)
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assertIn("shrunk to", result.stdout)
        self.assertNotIn("Saved as", result.stdout)
        self.assertEqual([f.name for f in (file.parent / "cases").iterdir()], ["mine.in"])

    def test_the_same_case_is_kept_once(self):
        folder = self.workspace()
        self.write("request-gate/solution.cpp", CLOSED_LEFT_END)
        for _ in range(2):
            result = self.gavel("stress", "--seed", "5", cwd=folder)
            self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
            self.assertIn("Saved as cases/regress-01", result.stdout)
        self.assertEqual(sorted(f.name for f in (folder / "cases").iterdir()),
                         ["regress-01.in", "regress-01.out"])


class Stress(GavelCase):
    def stress(self, source, *more, name="solution.cpp"):
        file = self.write(name, source)
        result = self.gavel("stress", "--json", "--problem", "request-gate", file, *more)
        try:
            return result.returncode, json.loads(result.stdout)
        except json.JSONDecodeError:
            self.fail(f"not JSON: {result.stdout!r} {result.stderr!r}")

    def test_a_right_solution_passes_as_many_cases_as_asked_for(self):
        code, report = self.stress(RIGHT, "--count", "700", "--seed", "3")
        self.assertEqual((code, report["verdict"], report["cases"]), (0, "ac", 700), report)
        self.assertEqual(report["seed"], 3)

    def test_a_mistake_is_found_and_shrunk(self):
        for source, calls in ((CLOSED_LEFT_END, 2), (COUNTS_REJECTED, 3)):
            with self.subTest(calls=calls):
                code, report = self.stress(source, "--count", "20000")
                self.assertEqual((code, report["verdict"]), (1, "wa"), report)
                self.assertEqual(len(calls_of(report["counterexample"])), calls + 1, report)

    def test_a_seed_gives_the_same_failure_again(self):
        first = self.stress(COUNTS_REJECTED, "--seed", "77")[1]
        second = self.stress(COUNTS_REJECTED, "--seed", "77")[1]
        for report in (first, second):
            report["failure"].pop("cpu_time_ms")
            report["failure"].pop("peak_memory_bytes")
        self.assertEqual(first["failure"], second["failure"])
        self.assertEqual(calls_of(first["counterexample"]), calls_of(second["counterexample"]))

    def test_python_against_a_solution_of_ones_own(self):
        brute = self.write("brute.cpp", RIGHT)
        source = CRASHES_PYTHON.replace("while times[0]", "while times and times[0]")
        code, report = self.stress(source, "--against", brute, "--count", "300", name="solution.py")
        self.assertEqual((code, report["against"], report["cases"]), (0, "brute.cpp", 300), report)

    def test_only_one_profile(self):
        code, report = self.stress(CLOSED_LEFT_END, "--profile", "one-user", "--no-shrink")
        self.assertEqual((code, report["failure"]["profile"]), (1, "one-user"), report)
        self.assertNotIn("counterexample", report)

    def test_an_unknown_profile_is_named(self):
        code, report = self.stress(RIGHT, "--profile", "one-usr")
        self.assertEqual(code, 4)
        self.assertIn("one-user", json.dumps(report))

    def test_a_compile_error_is_one(self):
        code, report = self.stress("class RequestGate {\n")
        self.assertEqual((code, report["verdict"]), (3, "ce"), report)

    def test_a_problem_without_a_usable_domain_says_so(self):
        file = self.write("solution.py", "print(1)\n")
        result = self.gavel("stress", "--problem", "sum-lines", file)
        self.assertEqual(result.returncode, 4, result.stdout + result.stderr)
        self.assertIn("layout", result.stderr)

    def test_stopping_prints_a_summary(self):
        file = self.write("solution.cpp", RIGHT)
        self.stress(RIGHT, "--count", "1")  # everything is built now
        process = subprocess.Popen(
            [str(GAVEL), "--pack", str(FIXTURES), "stress", "--seconds", "60", "--problem",
             "request-gate", str(file)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            cwd=self.folder, env=self.environment())
        try:
            process.communicate(timeout=2)
            self.fail("it ended by itself")
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
        self.assertEqual(process.returncode, 130, out + err)
        self.assertIn("Stopped", out)
        self.assertRegex(out, r"No difference   \d+ cases")


if __name__ == "__main__":
    unittest.main()
