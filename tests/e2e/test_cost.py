"""What a solution costs is counted, compared with what was said and expected, and told precisely."""

import json
import unittest

from gavel_case import FIXTURES, GavelCase

PROBLEM = """gavel: 1
id: gaps
title: Gaps
kind: function
difficulty: easy
tags: [arrays]
author: gavel
license: CC0-1.0
statement: How many values occur for the first time?
input:
  n:      size 1..100000
  values: int[n] 0..1000000
entry: fresh(values) -> int
profiles:
  all-equal: {values: 7}
  all-different: {values: ~ pool(1000000)}
tests:
  - example: {values: [1, 2, 1]}
    expect: 2
solutions:
  - verdict: ac
    lang: cpp
    code: |
      class Solution {
       public:
        int fresh(vector<int>& values) {
          unordered_set<int> seen(values.begin(), values.end());
          return static_cast<int>(seen.size());
        }
      };
complexity: {time: O(n), accept: O(n log n), space: O(n)}
"""

LINEAR = """class Solution {
 public:
  int fresh(vector<int>& values) {
    unordered_set<int> seen;
    for (int value : values) seen.insert(value);
    return static_cast<int>(seen.size());
  }
};
"""
# Quadratic only where the values differ.
SEARCHES = """class Solution {
 public:
  int fresh(vector<int>& values) {
    vector<int> seen;
    for (int value : values) {
      if (find(seen.begin(), seen.end(), value) == seen.end()) seen.push_back(value);
    }
    return static_cast<int>(seen.size());
  }
};
"""
SORTS = """class Solution {
 public:
  int fresh(vector<int>& values) {
    sort(values.begin(), values.end());
    return static_cast<int>(unique(values.begin(), values.end()) - values.begin());
  }
};
"""
# Linear where few values are equal; the walk over those that are is not.
WALKS_EQUAL = """class Solution {
 public:
  int fresh(vector<int>& values) {
    unordered_map<int, vector<int>> equal;
    for (int value : values) {
      bool all = true;
      for (int other : equal[value]) all = all && other == value;
      if (all) equal[value].push_back(value);
    }
    return static_cast<int>(equal.size());
  }
};
"""
# As many steps as it takes, but each of them does the work of very many.
DEAR = """class Solution {
 public:
  int fresh(vector<int>& values) {
    unordered_set<int> seen;
    volatile unsigned mixed = 1;
    for (int value : values) {
      for (int round = 0; round < 3000; ++round) mixed = mixed * 31 + value;
      seen.insert(value);
    }
    return static_cast<int>(seen.size());
  }
};
"""
IN_C = """int fresh(int* values, int valuesSize) {
    int count = 0;
    for (int i = 0; i < valuesSize; i++) {
        int known = 0;
        for (int j = 0; j < i; j++) known |= values[j] == values[i];
        count += !known;
    }
    return count;
}
"""


class Cost(GavelCase):

    def setUp(self):
        super().setUp()
        self.pack = self.folder / "pack"
        self.write("pack/topic/gaps/problem.yaml", PROBLEM)

    def cost(self, name, source, *more):
        file = self.write(name, source)
        result = self.gavel("--pack", self.pack, "cost", file, "--problem", "gaps", *more)
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout

    def report(self, name, source, *more):
        return json.loads(self.cost(name, source, "--json", *more))

    def test_a_linear_solution_is_counted_as_linear(self):
        report = self.report("a.cpp", LINEAR, "--time", "O(n)", "--space", "O(n)")
        self.assertTrue(report["counted"])
        self.assertEqual(report["time"], "O(n)")
        self.assertEqual(report["space"], "O(n)")
        for part in ("claimed_time", "claimed_space", "expected_time", "expected_space"):
            self.assertEqual(report[part]["agreement"], "agrees", part)
        axis = report["axes"][0]
        self.assertGreaterEqual(len({point["size"] for point in axis["points"]}), 10)

    def test_counts_are_the_same_every_time(self):
        first, again = (self.report("a.cpp", SORTS)["axes"][0]["points"] for _ in range(2))
        by_place = {(point["size"], point["seed"]): point["count"] for point in again}
        for point in first:
            key = point["size"], point["seed"]
            if key in by_place:
                self.assertEqual(point["count"], by_place[key])

    def test_a_claim_that_is_too_low_is_told_with_the_line(self):
        report = self.report("a.cpp", SEARCHES, "--time", "n")
        self.assertEqual(report["time"], "O(n^2)")
        self.assertEqual(report["claimed_time"]["agreement"], "worse")
        self.assertEqual(report["expected_time"]["agreement"], "worse")
        self.assertEqual(report["axes"][0]["places"][0]["line"], 6)
        text = self.cost("a.cpp", SEARCHES, "--time", "n")
        self.assertIn("claimed too low", text)
        self.assertIn("a.cpp:6", text)

    def test_a_claim_that_is_too_high_is_told(self):
        report = self.report("a.cpp", LINEAR, "--time", "O(n^2)")
        self.assertEqual(report["claimed_time"]["agreement"], "better")
        self.assertIn("claimed too high", self.cost("a.cpp", LINEAR, "--time", "O(n^2)"))

    def test_what_is_only_fast_on_easy_data_is_told_with_the_data_that_shows_it(self):
        text = " ".join(self.cost("a.cpp", WALKS_EQUAL, "--time", "O(n)").split())
        self.assertIn("you said O(n) counted O(n^2) expected O(n) claimed too low", text)
        self.assertIn("On the usual data it is O(n); profile all-equal shows the worst case.", text)
        self.assertIn("a.cpp:7", text)

    def test_the_right_class_with_dear_steps_is_told(self):
        text = " ".join(self.cost("a.cpp", DEAR, "--time", "O(n)").split())
        self.assertIn("you said O(n) counted O(n) expected O(n) agrees", text)
        self.assertRegex(text, r"The class is right, but it takes \d+ x the time of ac-1\.cpp: look at what")

    def test_what_the_problem_accepts_agrees(self):
        report = self.report("a.cpp", SORTS)
        self.assertEqual(report["time"], "O(n log n)")
        self.assertEqual(report["expected_time"]["agreement"], "agrees")

    def test_c_is_counted_too(self):
        report = self.report("a.c", IN_C)
        self.assertTrue(report["counted"])
        self.assertEqual(report["time"], "O(n^2)")
        self.assertEqual(report["space"], "O(1)")
        self.assertEqual(report["axes"][0]["places"][0]["line"], 5)

    def test_a_class_that_nobody_understands_is_refused(self):
        file = self.write("a.cpp", LINEAR)
        result = self.gavel("--pack", self.pack, "cost", file, "--problem", "gaps", "--time", "it depends")
        self.assertEqual(result.returncode, 2)
        self.assertIn("is no cost gavel understands", result.stderr)

    def test_an_accepted_submit_says_what_it_costs(self):
        file = self.write("a.cpp", LINEAR)
        result = self.gavel("--pack", self.pack, "submit", "--cost", file, "--problem", "gaps")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertIn("Accepted", result.stdout)
        self.assertIn("Cost   counted O(n)   expected O(n)   agrees\n", result.stdout)
        judgement = json.loads(
            self.gavel("--pack", self.pack, "--json", "submit", "--cost", file, "--problem", "gaps").stdout)
        self.assertEqual(judgement["cost"]["time"], "O(n)")

    def test_a_submit_measures_nothing_unasked(self):
        file = self.write("a.cpp", LINEAR)
        result = self.gavel("--pack", self.pack, "submit", file, "--problem", "gaps")
        self.assertNotIn("Cost ", result.stdout)

    def test_code_that_does_not_compile_has_no_cost(self):
        file = self.write("a.cpp", "class Solution {")
        result = self.gavel("--pack", self.pack, "cost", file, "--problem", "gaps")
        self.assertEqual(result.returncode, 3)


if __name__ == "__main__":
    unittest.main()
