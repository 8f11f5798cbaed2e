"""What people really get wrong: each gets a clear message and the right exit status."""

from gavel_case import GavelCase

PY = "class Solution:\n    def sumList(self, xs):\n        {}\n"
CPP = "class Solution {{ public: long long sumList(vector<int>& xs) {{ {} }} }};\n"


class Mistakes(GavelCase):
    def python(self, body, verdict, status=1):
        return self.assert_verdict("sum-list", "solution.py", PY.format(body), verdict, status)

    def cpp(self, body, verdict, status=1):
        return self.assert_verdict("sum-list", "solution.cpp", CPP.format(body), verdict, status)

    def test_a_wrong_answer_shows_input_expected_got_and_the_difference(self):
        judgement = self.python("return sum(x for x in xs if x > 0)", "wa")
        test = self.failing(judgement)
        self.assertEqual(test["name"], "mixed-signs")
        self.assertEqual(test["input"], {"xs": [5, -5, 7]})
        self.assertEqual((test["expected"], test["got"]), (7, 12))
        self.assertEqual(test["difference"]["expected"], "7")
        self.assertEqual(test["difference"]["got"], "12")

    def test_a_python_exception_is_named_with_the_users_line(self):
        test = self.failing(self.python("return xs[0] + sum(xs[1:])", "re"))
        self.assertEqual(test["name"], "empty")
        self.assertEqual(test["failure"]["type"], "IndexError")
        self.assertEqual(test["failure"]["line"], 3)

    def test_a_cpp_exception_is_named(self):
        test = self.failing(self.cpp(
            "xs.at(0); return accumulate(xs.begin(), xs.end(), 0LL);", "re"))
        self.assertEqual(test["failure"]["type"], "std::out_of_range")

    def test_a_compile_error_points_at_the_users_own_line(self):
        judgement = self.assert_verdict(
            "sum-list", "solution.cpp",
            "class Solution {\n public:\n  long long sumList(vector<int>& xs) {\n"
            "    return unknown_name;\n  }\n};\n", "ce", status=3)
        self.assertEqual(judgement["compile_error"]["line"], 4)
        self.assertIn("solution.cpp:4", judgement["compile_error"]["first"])
        self.assertIn("unknown_name", judgement["compile_error"]["first"])

    def test_a_python_syntax_error_is_a_compile_error(self):
        judgement = self.assert_verdict(
            "sum-list", "solution.py", "class Solution:\n    def sumList(self, xs)\n        pass\n",
            "ce", status=3)
        self.assertEqual(judgement["compile_error"]["line"], 2)

    def test_an_empty_file(self):
        for name in ("solution.cpp", "solution.py"):
            with self.subTest(name=name):
                status, judgement = self.submit("sum-list", name, "")
                self.assertEqual((judgement["verdict"], status), ("ce", 3))
                self.assertIn("empty", judgement["compile_error"]["first"])

    def test_a_source_that_is_not_utf8(self):
        for name in ("solution.cpp", "solution.py"):
            with self.subTest(name=name):
                file = self.write(name, b"// \xff\xfe\x80 caf\xe9\nclass Solution {")
                result = self.gavel("submit", "--problem", "sum-list", file)
                self.assertIn(result.returncode, (3, 4), result.stderr)
                self.assertIn("UTF-8", result.stdout + result.stderr)

    def test_a_main_of_ones_own(self):
        status, judgement = self.submit(
            "sum-list", "solution.cpp",
            CPP.format("return accumulate(xs.begin(), xs.end(), 0LL);") + "int main() { return 1; }\n")
        if judgement["verdict"] == "ce":
            self.assertEqual(status, 3)
            self.assertIn("main", judgement["compile_error"]["first"])
        else:
            self.assertEqual((judgement["verdict"], status), ("ac", 0))

    def test_a_missing_method_is_named_with_what_was_meant(self):
        status, judgement = self.submit(
            "sum-list", "solution.py", "class Solution:\n    def sumlist(self, xs):\n        return 0\n")
        self.assertEqual(status, 1)
        self.assertIn("sumList", self.failing(judgement)["reason"])
        status, judgement = self.submit(
            "sum-list", "solution.cpp",
            "class Solution { public: long long sumlist(vector<int>& xs) { return 0; } };\n")
        self.assertEqual((status, judgement["verdict"]), (3, "ce"))
        self.assertIn("sumList", judgement["compile_error"]["first"])

    def test_a_wrong_return_type_is_explained(self):
        test = self.failing(self.python("return str(sum(xs))", "re"))
        self.assertIn("str", test["reason"])
        self.assertIn("int", test["reason"])
        self.failing(self.python("return None", "re"))

    def test_state_that_leaks_between_tests_is_named(self):
        judgement = self.assert_verdict(
            "step-counter", "solution.py",
            "class StepCounter:\n    total = []\n    def __init__(self, start):\n"
            "        self.total.append(start)\n    def add(self, n):\n"
            "        self.total.append(n)\n        return sum(self.total)\n", "wa")
        self.assertTrue(any("leak" in note for note in judgement["notes"]), judgement["notes"])
        self.assertTrue(self.failing(judgement)["passes_alone"])

    def test_a_plain_mistake_is_not_called_a_leak(self):
        judgement = self.python("return 6", "wa")
        self.assertEqual(judgement["notes"], [])
        self.assertFalse(self.failing(judgement)["passes_alone"])

    def test_stdout_and_stderr_of_the_failing_test_are_shown(self):
        test = self.failing(self.python(
            "import sys; print('seen', len(xs)); print('log', file=sys.stderr); return -1", "wa"))
        self.assertEqual(test["stdout"]["text"], "seen 3\n")
        self.assertEqual(test["stderr"]["text"], "log\n")

    def test_whitespace_only_differences_say_so(self):
        judgement = self.assert_verdict(
            "sum-lines", "solution.py", "print('nothing')\n", "wa")
        self.assertEqual(self.failing(judgement)["name"], "sample-1")
        self.assert_verdict(
            "sum-lines", "solution.py",
            "import sys\nprint('  ', sum(map(int, sys.stdin.read().split()[1:])), '\\n\\n')\n",
            "ac", status=0)
