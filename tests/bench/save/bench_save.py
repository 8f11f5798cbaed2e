#!/usr/bin/env python3
"""From a save to the first sample's verdict in a watching session:
usage bench_save.py GAVEL [--rounds N] [--json].

A session runs on a terminal of its own and a file is renamed over the solution, as editors do it: each
time a new source (it has to be compiled), then the same again (it is known). The 150 ms in which a
session waits for more saves are part of it. Medians.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

TESTS = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TESTS / "e2e"))

from terminal import Terminal  # noqa: E402

SOURCES = {
    "cpp": "class Solution {{\npublic:\n    long long sumList(vector<int>& xs) {{  // {}\n"
           "        return accumulate(xs.begin(), xs.end(), 0LL);\n    }}\n}};\n",
    "python": "class Solution:\n    def sumList(self, xs):  # {}\n        return sum(xs)\n",
}
SUFFIX = {"cpp": ".cpp", "python": ".py"}


class Bench:
    def __init__(self, gavel, home):
        self.desk = home / "desk"
        self.command = [str(gavel), "--pack", str(TESTS / "e2e" / "problems")]
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LANG": "C.UTF-8",
                            "TERM": "xterm", "NO_COLOR": "1"}
        self.gavel("init", "--yes", str(self.desk), "--lang", "python", cwd=home)

    def gavel(self, *words, cwd=None):
        subprocess.run(self.command + list(words), cwd=cwd or self.desk, env=self.environment,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)

    def saves(self, language, rounds):
        words = self.command + ["start", "sum-list", "--free", "--lang", language]
        new, same = [], []
        with Terminal(words, self.desk, self.environment) as screen:
            screen.expect("samples 0 of 1")
            file = self.desk / "sum-list" / ("solution" + SUFFIX[language])
            for number in range(rounds + 1):
                for times in (new, same):
                    scratch = file.with_suffix(".tmp")
                    scratch.write_text(SOURCES[language].format(number))
                    begin = time.perf_counter()
                    os.replace(scratch, file)
                    screen.expect(r"save \d+   samples 1 of 1")
                    times.append((time.perf_counter() - begin) * 1000)
            screen.send("q")
            screen.wait()
        self.gavel("end", "--abandon")
        # The first save of a session makes what later ones find ready.
        return new[0], statistics.median(new[1:]), statistics.median(same[1:])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("gavel", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    figures = {}
    with tempfile.TemporaryDirectory(prefix="gavel-bench-save-") as home:
        bench = Bench(options.gavel.resolve(), pathlib.Path(home))
        for language in SOURCES:
            first, new, same = bench.saves(language, options.rounds)
            figures[language] = {"first_ms": round(first), "new_source_ms": round(new),
                                 "same_source_ms": round(same)}
    if options.json:
        print(json.dumps(figures))
        return
    print(f"{'':10}{'first':>10}{'new source':>14}{'same source':>14}   ms from save to verdict, median")
    for language, row in figures.items():
        print(f"{language:10}" + "".join(f"{value:>{width}}" for value, width in zip(row.values(), (10, 14, 14))))


if __name__ == "__main__":
    main()
