"""gavel debug: real debuggers, driven to a breakpoint in the user's code, see the case's input."""

import json
import os
import unittest

from debug_case import DebugCase

LIST_CPP = """class Solution {
public:
    long long sumList(vector<int>& xs) {
        long long total = 0;
        for (int x : xs) total += x;
        return total;
    }
};
"""
COUNTER_CPP = """class StepCounter {
    int count;
public:
    StepCounter(int start) {
        count = start;
    }
    int add(int n) {
        count += n;
        return count;
    }
};
"""
LINES_CPP = """#include <iostream>
int main() {
    int n = 0;
    std::cin >> n;
    long long total = 0;
    for (int x; std::cin >> x;) total += x;
    std::cout << total << std::endl;
}
"""
LIST_C = """long long sumList(int* xs, int xsSize) {
    long long total = 0;
    for (int i = 0; i < xsSize; ++i) total += xs[i];
    return total;
}
"""
LIST_PYTHON = """from typing import List

class Solution:
    def sumList(self, xs: List[int]) -> int:
        \"\"\"The sum.\"\"\"
        total = 0
        for x in xs:
            total += x
        return total
"""
COUNTER_PYTHON = """class StepCounter:
    def __init__(self, start):
        self.count = start

    def add(self, n):
        self.count += n
        return self.count
"""
LINES_PYTHON = """import sys


def main():
    count = int(input())
    numbers = [int(line) for line in sys.stdin]
    print(sum(numbers))


main()
"""


class Debug(DebugCase):
    def pdb(self, problem, source, *steps, more=()):
        with self.debug(problem, "solution.py", source, *more) as screen:
            self.walk(screen, steps)
            screen.send("c\n")
            self.assertEqual(screen.wait(), 0)

    def test_gdb_stops_in_a_function_with_its_arguments(self):
        self.gdb("sum-list", "solution.cpp", LIST_CPP,
                 ("", r"solution.cpp   sample-1"),
                 ("", r"Breakpoint 1, Solution::sumList \(this=.*, xs=.*\) at (\./)?solution.cpp:4"),
                 ("print xs", r"\{1, 2, 3\}"),
                 ("next", r"5\s+for \(int x : xs\)"))

    def test_gdb_stops_in_the_constructor_and_in_the_methods(self):
        self.gdb("step-counter", "solution.cpp", COUNTER_CPP,
                 ("", r"StepCounter::StepCounter \(this=.*, start=10\)"),
                 ("continue", r"StepCounter::add \(this=.*, n=5\)"),
                 ("continue", r"StepCounter::add \(this=.*, n=1\)"),
                 ("print count", r"= 15"))

    def test_gdb_gives_a_program_the_case_as_its_input(self):
        self.gdb("sum-lines", "solution.cpp", LINES_CPP,
                 ("", r"Breakpoint 1, main \(\) at (\./)?solution.cpp:3"),
                 ("tbreak 5", "Temporary breakpoint"), ("continue", "solution.cpp:5"),
                 ("print n", r"= 2"))

    def test_gdb_and_c(self):
        self.gdb("sum-list", "solution.c", LIST_C,
                 ("", r"Breakpoint 1, sumList \(xs=.*, xsSize=3\) at \S*solution.c:2"),
                 ("print *xs@3", r"\{1, 2, 3\}"))

    def test_pdb_stops_in_a_function_behind_its_description(self):
        self.pdb("sum-list", LIST_PYTHON,
                 ("", r"solution.py\(6\)sumList\(\)"), ("p xs", r"\[1, 2, 3\]"),
                 ("n", r"solution.py\(7\)sumList\(\)"))

    def test_pdb_stops_in_the_methods_of_a_class(self):
        self.pdb("step-counter", COUNTER_PYTHON,
                 ("", r"solution.py\(3\)__init__\(\)"), ("p start", "10"),
                 ("c", r"solution.py\(6\)add\(\)"), ("p n", "5"),
                 ("c", r"solution.py\(6\)add\(\)"), ("p self.count", "15"))

    def test_pdb_leaves_the_standard_input_to_the_program(self):
        self.pdb("sum-lines", LINES_PYTHON,
                 ("", r"solution.py\(5\)main\(\)"), ("n", r"solution.py\(6\)main\(\)"),
                 ("p count", "2"), ("n", r"solution.py\(7\)main\(\)"), ("p numbers", r"\[3, 4\]"))

    def test_the_first_own_case_comes_before_the_samples(self):
        self.write("sum-list/cases/mine.in", "xs: [40, 2]\n")
        self.pdb("sum-list", LIST_PYTHON, ("", "cases/mine"), ("p xs", r"\[40, 2\]"))
        self.pdb("sum-list", LIST_PYTHON, ("", "sample-1"), ("p xs", r"\[1, 2, 3\]"),
                 more=("--case", "1"))

    def test_the_command_can_be_had_without_starting_anything(self):
        file = self.write("sum-list/solution.py", LIST_PYTHON)
        result = self.gavel("debug", file, "--print-cmd")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertRegex(result.stdout, r"^/\S*python3\S* -S -s -B \S+/sum-list/.gavel/debug/debug.py --pdb\n$")
        made = json.loads(self.gavel("--json", "debug", file).stdout)
        self.assertEqual((made["schema"], made["case"]), ("gavel.debug.v1", "sample-1"))
        self.assertEqual(made["command"][-1], "--pdb")

    def test_a_solution_that_does_not_compile_says_so(self):
        self.need("gdb")
        file = self.write("sum-list/solution.cpp", LIST_CPP.replace("return total", "return totl"))
        result = self.gavel("debug", file)
        self.assertEqual(result.returncode, 3, result.stdout + result.stderr)
        self.assertIn("totl", result.stdout)

    def test_a_debugger_that_is_missing_or_wrong_is_named(self):
        file = self.write("sum-list/solution.cpp", LIST_CPP)
        tools = self.home / "tools"  # a machine with compilers and without debuggers
        tools.mkdir()
        for folder in os.environ["PATH"].split(":"):
            for program in ("g++", "clang++", "as", "ld", "sh", "env"):
                if os.path.exists(f"{folder}/{program}") and not (tools / program).exists():
                    (tools / program).symlink_to(f"{folder}/{program}")
        result = self.gavel("debug", file, env=self.environment(PATH=str(tools)))
        self.assertEqual(result.returncode, 5, result.stdout + result.stderr)
        self.assertIn("gdb is not installed\n  apt install gdb", result.stderr)
        result = self.gavel("debug", file, "--debugger", "pdb")
        self.assertEqual(result.returncode, 2)
        self.assertIn("pdb does not debug cpp\n  use gdb, lldb", result.stderr)
        result = self.gavel("debug", self.write("sum-list/solution.go", "package main\n"))
        self.assertEqual(result.returncode, 2)
        self.assertIn("gavel knows no debugger for go", result.stderr)

    def test_launch_json_is_written_once_and_is_then_the_users(self):
        file = self.write("sum-list/solution.py", LIST_PYTHON)
        launch = self.folder / "sum-list" / ".vscode" / "launch.json"
        result = self.gavel("debug", file, "--vscode")
        self.assertEqual(result.returncode, 0, result.stderr)
        configuration = json.loads(launch.read_text())["configurations"][0]
        self.assertEqual(configuration["program"], "${workspaceFolder}/.gavel/debug/debug.py")
        launch.write_text("mine")
        result = self.gavel("debug", file, "--vscode", "--case", "1")
        self.assertEqual((result.returncode, launch.read_text()), (0, "mine"))
        self.assertIn("yours, untouched", result.stdout)
        self.assertIn('"debugpy"', result.stdout)

    def test_an_unknown_case_is_named(self):
        file = self.write("sum-list/solution.py", LIST_PYTHON)
        result = self.gavel("debug", file, "--case", "nine")
        self.assertEqual(result.returncode, 6)
        self.assertIn("no such case: nine", result.stderr)


if __name__ == "__main__":
    unittest.main()
