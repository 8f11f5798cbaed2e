"""What gavel finds out about a crash that says nothing, and about time that is used up."""

import shutil
import subprocess
import unittest

from gavel_case import GavelCase

CRASHES = {
    "vector": ("int at = xs.size();\n        return xs[at + 100000000];",
               r"index 10000000\d of a container that holds \d elements?", 5),
    "null": ("volatile int* volatile p = xs.size() > 5000 ? &xs[0] : nullptr;\n        return *p;",
             "read through a null pointer", 5),
    "division": ("volatile int none = 0;\n        return 7 / none;", "division by zero", 5),
}


def sanitizer_works():
    for compiler in ("clang++", "g++"):
        if not shutil.which(compiler):
            continue
        made = subprocess.run([compiler, "-fsanitize=address,undefined", "-x", "c++", "-", "-o", "/dev/null"],
                              input="int main() {}", text=True, capture_output=True)
        if made.returncode == 0:
            return True
    return False


class Explain(GavelCase):
    def shown(self, name, source, *more):
        file = self.write(name, source)
        return self.gavel("submit", "--problem", "sum-list", file, *more)

    def test_a_crash_in_cpp_is_told_with_its_line_and_cause(self):
        if not sanitizer_works():
            self.skipTest("no compiler here has a sanitizer")
        for name, (body, cause, line) in CRASHES.items():
            with self.subTest(name):
                source = ("class Solution {\npublic:\n    long long sumList(vector<int>& xs) {\n        "
                          + body + "\n    }\n};\n")
                result = self.shown(f"{name}.cpp", source)
                self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
                self.assertRegex(result.stdout, f"  line {line}: {cause}\n")
                self.assertRegex(result.stdout, rf"\n +{line} \| +return ")
                code, judgement = self.submit("sum-list", f"{name}.cpp", source)
                failure = self.failing(judgement)["failure"]
                self.assertEqual(failure["line"], line)
                self.assertRegex(failure["cause"], cause)

    def test_a_crash_in_c_is_told_too(self):
        if not sanitizer_works() or not shutil.which("gcc"):
            self.skipTest("no compiler here has a sanitizer")
        result = self.shown("heap.c", "long long sumList(int* xs, int xsSize) {\n"
                            "    int* copy = malloc(4 * sizeof(int));\n"
                            "    copy[0] = 1;\n    free(copy);\n    free(copy);\n    return copy[0];\n}\n")
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assertIn("  line 5: freed twice, first in line 4\n", result.stdout)

    def test_a_program_of_its_own_is_explained_too(self):
        if not sanitizer_works():
            self.skipTest("no compiler here has a sanitizer")
        source = ("#include <vector>\n#include <iostream>\nint main() {\n  std::vector<int> v(3);\n"
                  "  size_t n = 0;\n  std::cin >> n;\n  std::cout << v[n + 100000000];\n}\n")
        judgement = self.submit("sum-lines", "own.cpp", source)[1]
        failure = self.failing(judgement)["failure"]
        self.assertEqual(failure["line"], 7)
        self.assertRegex(failure["cause"], "index 100000002 of a container that holds 3 elements")

    def test_a_time_limit_in_python_is_told_with_the_line(self):
        source = ("class Solution:\n    def sumList(self, xs):\n        total = 0\n"
                  "        while True:\n            total += sum(range(1000))\n        return total\n")
        result = self.shown("slow.py", source)
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assertRegex(result.stdout, r"  line 5 takes (9\d|100) % of the time\n")
        self.assertRegex(result.stdout, r"\n +5 \| +total \+= sum\(range\(1000\)\)\n")

    def test_a_time_limit_in_cpp_is_told_with_the_line(self):
        source = ("class Solution {\npublic:\n    long long sumList(vector<int>& xs) {\n"
                  "        vector<int> v(1000);\n        for (long i = 1;; ++i) {\n"
                  "            sort(v.begin(), v.end(), greater<int>());\n"
                  "            v[i % 1000] = i;\n"
                  "            if (v[1] == -1) break;\n"
                  "        }\n        return v[0];\n    }\n};\n")
        judgement = self.submit("sum-list", "slow.cpp", source)[1]
        hot = self.failing(judgement)["hot_line"]
        self.assertEqual(hot["line"], 6)
        self.assertGreater(hot["percent"], 50)

    def test_what_the_user_prints_is_no_report(self):
        source = ("class Solution:\n    def sumList(self, xs):\n        import sys\n"
                  "        print('gavel-line: 1 99', file=sys.stderr)\n        return -1\n")
        judgement = self.submit("sum-list", "prints.py", source)[1]
        self.assertNotIn("hot_line", self.failing(judgement))


if __name__ == "__main__":
    unittest.main()
