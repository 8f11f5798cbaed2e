"""gavel debug beyond gdb and pdb: lldb, Node's inspector, jdb, and gdb on Rust."""

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
LIST_C = """long long sumList(int* xs, int xsSize) {
    long long total = 0;
    for (int i = 0; i < xsSize; ++i) total += xs[i];
    return total;
}
"""
LIST_JS = """/** @param {number[]} xs */
var sumList = function (xs) {
    let total = 0;
    for (const x of xs) total += x;
    return total;
};
"""
COUNTER_JS = """class StepCounter {
    constructor(start) {
        this.count = start;
    }

    add(n) {
        this.count += n;
        return this.count;
    }
}
"""
LINES_JS = """// Reads all of it at once.
const lines = require('fs').readFileSync(0, 'utf8').split('\\n');
const count = Number(lines[0]);
let total = 0;
for (let i = 1; i <= count; ++i) total += Number(lines[i]);
console.log(total);
"""
LIST_TS = """interface Sum {
    total: number;
    seen: number[];
}

class Solution {
    sumList(xs: number[]): number {
        const sum: Sum = {total: 0, seen: []};
        for (const x of xs) {
            sum.total += x;
        }
        return sum.total;
    }
}
"""
LIST_JAVA = """class Solution {
    public long sumList(int[] xs) {
        long total = 0;
        for (int x : xs) total += x;
        return total;
    }
}
"""
COUNTER_JAVA = """class StepCounter {
    private int count;

    public StepCounter(int start) {
        count = start;
    }

    public int add(int n) {
        count += n;
        return count;
    }
}
"""
LINES_JAVA = """import java.util.Scanner;

class Sum {
    public static void main(String[] args) {
        Scanner in = new Scanner(System.in);
        int n = in.nextInt();
        long total = 0;
        for (int i = 0; i < n; ++i) total += in.nextLong();
        System.out.println(total);
    }
}
"""
LIST_RUST = """impl Solution {
    pub fn sum_list(xs: Vec<i32>) -> i64 {
        let mut total = 0;
        for x in &xs {
            total += *x as i64;
        }
        total
    }
}
"""
LINES_RUST = """use std::io::Read;

fn main() {
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input).unwrap();
    let numbers: Vec<i64> = input.split_whitespace().map(|w| w.parse().unwrap()).collect();
    let count = numbers[0];
    println!("{}", numbers[1..].iter().sum::<i64>() + count - count);
}
"""


class Debuggers(DebugCase):
    def lldb(self, problem, name, source, *steps):
        self.need("lldb")
        with self.debug(problem, name, source, "--debugger", "lldb") as screen:
            self.walk(screen, steps)
            self.leave(screen, ("kill", "exited"), ("quit", ""))

    def node(self, problem, name, source, *steps):
        self.need("node")
        with self.debug(problem, name, source) as screen:
            self.walk(screen, steps)
            self.leave(screen, (".exit", ""))

    def jdb(self, problem, source, *steps):
        self.need("javac", "jdb")
        with self.debug(problem, "solution.java", source) as screen:
            self.walk(screen, steps)
            self.leave(screen, ("exit", ""))

    def test_lldb_stops_in_a_function_with_its_arguments(self):
        self.lldb("sum-list", "solution.cpp", LIST_CPP,
                  ("", r"stop reason = breakpoint"), ("", r"solution.cpp:4"),
                  ("frame variable *xs._M_impl._M_start", r"= 1\n"),
                  ("next", r"stop reason = step over"), ("frame variable total", r"total = 0"))

    def test_lldb_and_c(self):
        self.lldb("sum-list", "solution.c", LIST_C,
                  ("", r"stop reason = breakpoint"), ("", r"solution.c:2"),
                  ("frame variable xsSize", r"xsSize = 3"))

    def test_node_stops_in_a_function_with_its_arguments(self):
        self.node("sum-list", "solution.js", LIST_JS,
                  ("", r"break in \S*solution.js:3"), ("", "debug> "),
                  ("exec xs", r"\[ 1, 2, 3 \]"),
                  ("next", r"break in \S*solution.js:4"), ("exec total", r"\n0"))

    def test_node_stops_in_the_constructor_and_in_the_methods(self):
        self.node("step-counter", "solution.js", COUNTER_JS,
                  ("", r"break in \S*solution.js:3"), ("", "debug> "), ("exec start", r"\n10"),
                  ("cont", r"break in \S*solution.js:7"), ("", "debug> "), ("exec n", r"\n5"),
                  ("cont", r"break in \S*solution.js:7"), ("", "debug> "), ("exec this.count", r"\n15"))

    def test_node_gives_a_program_the_case_as_its_input(self):
        self.node("sum-lines", "solution.js", LINES_JS,
                  ("", r"break in \S*solution.js:2"), ("", "debug> "),
                  ("next", r"break in \S*solution.js:3"), ("", "debug> "),
                  ("exec lines[2]", r"'4'"), ("cont", r"< 7"))

    def test_typescript_has_its_own_lines(self):
        self.need("esbuild")
        self.node("sum-list", "solution.ts", LIST_TS,
                  ("", r"break in \S*solution.ts:8"), ("", "debug> "),
                  ("exec xs", r"\[ 1, 2, 3 \]"),
                  ("next", r"break in \S*solution.ts:9"), ("", "debug> "),
                  ("exec sum.total", r"\n0"))

    def test_jdb_stops_in_a_function_with_its_arguments(self):
        self.jdb("sum-list", LIST_JAVA,
                 ("", r"Breakpoint hit: .*Solution.sumList\(\), line=3"),
                 ("", r"3\s+long total = 0;"),
                 ("dump xs", r"1, 2, 3"), ("next", r"line=4"), ("print total", r"total = 0"))

    def test_jdb_stops_in_the_constructor_and_in_the_methods(self):
        self.jdb("step-counter", COUNTER_JAVA,
                 ("", r"Breakpoint hit: .*StepCounter.<init>\(\)"), ("print start", r"start = 10"),
                 ("cont", r"StepCounter.add\(\), line=9"), ("print n", r"n = 5"),
                 ("cont", r"StepCounter.add\(\), line=9"), ("print count", r"count = 15"))

    def test_jdb_gives_a_program_the_case_as_its_input(self):
        self.jdb("sum-lines", LINES_JAVA,
                 ("", r"Breakpoint hit: .*Sum.main\(\), line=5"),
                 ("next", "line=6"), ("next", "line=7"), ("print n", r"n = 2"))

    def test_gdb_and_rust(self):
        self.need("rustc")
        self.gdb("sum-list", "solution.rs", LIST_RUST,
                 ("", r"Breakpoint 1, .*sum_list .* at \S*solution.rs:3"),
                 ("print xs.len", r"= 3"), ("next", r"4\s+for x in &xs"), ("print total", "= 0"))

    def test_gdb_gives_a_program_in_rust_the_case_as_its_input(self):
        self.need("rustc")
        self.gdb("sum-lines", "solution.rs", LINES_RUST,
                 ("", r"Breakpoint 1, .*main .* at \S*solution.rs:4"),
                 ("tbreak 8", "Temporary breakpoint"), ("continue", "solution.rs:8"),
                 ("print count", r"= 2"))

    def test_what_does_not_compile_says_so(self):
        self.need("javac")
        file = self.write("sum-list/solution.java", LIST_JAVA.replace("return total", "return totl"))
        result = self.gavel("debug", file)
        self.assertEqual(result.returncode, 3, result.stdout + result.stderr)
        self.assertIn("totl", result.stdout)

    def test_a_debugger_that_is_missing_is_named_with_what_installs_it(self):
        file = self.write("sum-list/solution.java", LIST_JAVA)
        env = self.environment(PATH=os.devnull)
        result = self.gavel("debug", file, env=env)
        self.assertEqual(result.returncode, 5, result.stdout + result.stderr)
        self.assertIn("jdb is not installed\n  apt install default-jdk-headless", result.stderr)

    def test_launch_json_names_what_node_starts(self):
        self.need("node")
        file = self.write("sum-list/solution.js", LIST_JS)
        result = self.gavel("debug", file, "--vscode")
        self.assertEqual(result.returncode, 0, result.stderr)
        launch = (self.folder / "sum-list" / ".vscode" / "launch.json").read_text()
        self.assertIn('"type": "node"', launch)
        self.assertIn(".gavel/debug/debug.js", launch)


if __name__ == "__main__":
    unittest.main()
