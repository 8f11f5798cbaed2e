"""`gavel run` judges the samples of C++ from a build that is there sooner, where that may decide."""

import json
import unittest

from gavel_case import GavelCase

SOLUTION = """class Solution {
 public:
  %s
  long long sumList(vector<int>& xs) { %s }
};
"""
SUM = "return accumulate(xs.begin(), xs.end(), 0LL);"

# Runs in no stack at all once the optimiser has made a loop of it.
DEEP = "long long down(long long n, long long sum) { return n == 0 ? sum : down(n - 1, sum ^ n); }"


class QuickBuild(GavelCase):
    def judge(self, word, source):
        file = self.write("solution.cpp", source)
        result = self.gavel(word, "--json", "--problem", "sum-list", file)
        return json.loads(result.stdout)

    def test_the_samples_are_judged_from_a_build_that_is_not_optimised(self):
        source = SOLUTION % ("", SUM)
        seen = self.judge("run", source)
        self.assertEqual(seen["verdict"], "ac", seen)
        self.assertIn("not optimised", seen["toolchain"])
        seen = self.judge("submit", source)
        self.assertEqual(seen["verdict"], "ac", seen)
        self.assertNotIn("not optimised", seen["toolchain"])

    def test_a_wrong_answer_and_an_exception_are_decided_there(self):
        seen = self.judge("run", SOLUTION % ("", "return 41;"))
        self.assertEqual(seen["verdict"], "wa", seen)
        self.assertIn("not optimised", seen["toolchain"])
        seen = self.judge("run", SOLUTION % ("", "throw runtime_error(\"no luck\");"))
        self.assertEqual(seen["verdict"], "re", seen)
        self.assertIn("no luck", self.failing(seen)["reason"])
        self.assertIn("not optimised", seen["toolchain"])

    def test_what_only_the_optimiser_saves_is_decided_by_the_usual_build(self):
        seen = self.judge("run", SOLUTION % (DEEP, "if (down(50000000, 1) == 0) return 0; " + SUM))
        self.assertEqual(seen["verdict"], "ac", seen)
        self.assertNotIn("not optimised", seen["toolchain"])

    def test_what_needs_more_of_the_library_is_built_in_the_usual_way(self):
        seen = self.judge("run", SOLUTION % ("", 'regex digits("[0-9]+"); ' + SUM))
        self.assertEqual(seen["verdict"], "ac", seen)
        self.assertNotIn("not optimised", seen["toolchain"])

    def test_a_compile_error_is_said_once(self):
        seen = self.judge("run", SOLUTION % ("", "return nothing;"))
        self.assertEqual(seen["verdict"], "ce", seen)
        self.assertEqual(seen["compile_error"]["line"], 4, seen)


if __name__ == "__main__":
    unittest.main()
