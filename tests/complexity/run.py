#!/usr/bin/env python3
"""Measures the programs of tests/complexity/LANG and says how often gavel is right about them.

    run.py --gavel build/release/bin/gavel cpp [NAME ...] [--repeat N] [--record FILE]
    run.py --show FILE cpp

Each program says in its first line what it costs (`cost: O(n log n)  space: O(n)`) and, in its second,
what its input has to be (`input: sorted`). Prints the confusion matrix, what was wrong, the share of
"cannot tell", the false certainties (one class, stated, and more than one step off), the CPU time, and
what simpler estimators make of the same points. This is a benchmark and no test: it measures.
"""

import argparse
import collections
import json
import math
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
CLASSES = [
    "O(1)", "O(log n)", "O(sqrt(n))", "O(n)", "O(n log n)", "O(n sqrt(n))", "O(n^2)", "O(n^2 log n)",
    "O(n^3)", "O(2^n)",
]
FUNCTIONS = {
    "O(1)": lambda n: 1.0,
    "O(log n)": lambda n: math.log2(max(n, 2)),
    "O(sqrt(n))": math.sqrt,
    "O(n)": float,
    "O(n log n)": lambda n: n * math.log2(max(n, 2)),
    "O(n sqrt(n))": lambda n: n**1.5,
    "O(n^2)": lambda n: n * n,
    "O(n^2 log n)": lambda n: n * n * math.log2(max(n, 2)),
    "O(n^3)": lambda n: n**3,
}
PROBLEM = """gavel: 1
id: {id}
title: Growth
kind: function
difficulty: easy
tags: [arrays]
author: gavel
license: CC0-1.0
statement: Something is computed from the values.
input:
  n:      size 1..{most}
  values: int[n] 0..1000000000{promise}
entry: solve(values) -> long
tests:
  - example: {{values: [1]}}
    expect: 1
solutions:
  - verdict: ac
    lang: python
    code: |
      class Solution:
          def solve(self, values):
              return 1
complexity: {{time: O(n), space: O(n)}}
"""


def spelled(text):
    """The class as gavel spells it."""
    text = text.strip().replace("sqrt n", "sqrt(n)")
    return text


def header(path):
    lines = path.read_text().splitlines()[:3]
    found = {"input": "random"}
    match = re.search(r"cost:\s*(O\(.*?\))\s+space:\s*(O\(.*?\))\s*$", lines[0])
    if not match:
        sys.exit(f"{path}: the first line does not say `cost: O(..)  space: O(..)`")
    found["cost"], found["space"] = spelled(match.group(1)), spelled(match.group(2))
    for line in lines[1:]:
        match = re.search(r"input:\s*(\w+)", line)
        if match:
            found["input"] = match.group(1)
    return found


def write_pack(folder):
    for kind, promise in (("random", ""), ("sorted", ", ascending"), ("descending", ", descending")):
        problem = folder / "growth" / f"growth-{kind}"
        problem.mkdir(parents=True)
        (problem / "problem.yaml").write_text(
            PROBLEM.format(id=problem.name, most=100000, promise=promise)
        )


def measure(gavel, pack, path, kind):
    command = [
        gavel, "--pack", pack, "--json", "cost", path, "--problem", f"growth-{kind}", "--no-reference",
    ]
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    try:
        report = json.loads(done.stdout)
    except json.JSONDecodeError:
        sys.exit(f"{path}: {done.stderr or done.stdout}")
    if report.get("schema") != "gavel.cost.v1" or "compile_error" in report or not report["axes"]:
        sys.exit(f"{path}: {done.stdout}")
    return report


def candidates(text):
    return [] if text == "cannot tell" else text.split(" or ")


def points_of(axis, value):
    by_size = collections.defaultdict(list)
    for point in axis["points"]:
        if point.get(value):
            by_size[point["size"]].append(point[value])
    return sorted((size, statistics.mean(values)) for size, values in by_size.items())


def least_squares_rms(points):
    """Google Benchmark's: one coefficient, the least RMS over the mean."""
    best = None
    for name in ("O(1)", "O(log n)", "O(n)", "O(n log n)", "O(n^2)", "O(n^3)"):
        f = [FUNCTIONS[name](n) for n, _ in points]
        y = [v for _, v in points]
        c = sum(a * b for a, b in zip(f, y)) / sum(a * a for a in f)
        rms = math.sqrt(sum((c * a - b) ** 2 for a, b in zip(f, y)) / len(y)) / statistics.mean(y)
        if best is None or rms < best[0]:
            best = (rms, name)
    return best[1]


def log_log_slope(points):
    """The class whose own slope over the upper half of the sizes is nearest."""
    upper = points[len(points) // 2 :]
    if len(upper) < 2:
        return "cannot tell"

    def slope(values):
        x = [math.log(n) for n, _ in upper]
        y = [math.log(max(v, 1e-9)) for v in values]
        mx, my = statistics.mean(x), statistics.mean(y)
        return sum((a - mx) * (b - my) for a, b in zip(x, y)) / sum((a - mx) ** 2 for a in x)

    seen = slope([v for _, v in upper])
    return min(FUNCTIONS, key=lambda name: abs(slope([FUNCTIONS[name](n) for n, _ in upper]) - seen))


PEERS = {"least squares RMS": least_squares_rms, "log-log slope": log_log_slope}


class Score:
    def __init__(self):
        self.right = self.within = self.cannot_tell = self.total = 0
        self.false_certainties, self.misses = [], []
        self.matrix = collections.Counter()

    def add(self, name, wanted, text):
        self.total += 1
        said = candidates(text)
        self.matrix[wanted, text] += 1
        self.right += said == [wanted]
        self.within += wanted in said
        self.cannot_tell += not said
        if said != [wanted]:
            self.misses.append(f"{name}: {wanted}, said {text}")
        if len(said) == 1 and wanted in CLASSES and said[0] in CLASSES:
            if abs(CLASSES.index(said[0]) - CLASSES.index(wanted)) > 1:
                self.false_certainties.append(name)

    def show(self, title):
        print(
            f"{title}: exact {self.right} of {self.total}, in the stated set {self.within}, cannot tell "
            f"{self.cannot_tell}, false certainties {len(self.false_certainties)}"
        )


def show_matrix(score):
    said = sorted({text for _, text in score.matrix}, key=lambda t: (t not in CLASSES, t))
    for wanted in CLASSES:
        row = {text: score.matrix[wanted, text] for text in said if score.matrix[wanted, text]}
        if row:
            print(f"  {wanted:<14}" + "   ".join(f"{text}: {count}" for text, count in row.items()))


def entries_of(options):
    """(name, what it says of itself, the reports of all repeats) of each program, measured here."""
    folder = HERE / options.corpus / options.language
    programs = sorted(
        path
        for path in folder.iterdir()
        if path.is_file() and (not options.names or path.stem in options.names)
    )
    with tempfile.TemporaryDirectory() as pack:
        write_pack(pathlib.Path(pack))
        for path in programs:
            wanted = header(path)
            reports = [measure(options.gavel, pack, path, wanted["input"]) for _ in range(options.repeat)]
            if options.record:
                with options.record.open("a") as file:
                    entry = {"name": path.stem, "wanted": wanted, "report": reports[-1]}
                    file.write(json.dumps(entry) + "\n")
            yield path.stem, wanted, reports


def recorded_entries(options):
    for line in options.show.read_text().splitlines():
        entry = json.loads(line)
        yield entry["name"], entry["wanted"], [entry["report"]]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gavel", default="build/release/bin/gavel")
    parser.add_argument("--repeat", type=int, default=1)
    parser.add_argument("--record", type=pathlib.Path, help="append the reports as JSON lines")
    parser.add_argument("--show", type=pathlib.Path, help="score a record, measure nothing")
    parser.add_argument("--corpus", default=".", help="the folder of the languages: . or second")
    parser.add_argument("language")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    time, space = Score(), Score()
    peers = {(name, value): Score() for name in PEERS for value in ("count", "cpu_time_ms")}
    cpu, unsteady = [], []
    for name, wanted, reports in (recorded_entries if options.show else entries_of)(options):
        answers = {(report["time"], report["space"]) for report in reports}
        if len(answers) > 1:
            unsteady.append(f"{name}: {answers}")
        report = reports[-1]
        cpu.append(report["measuring_cpu_time_ms"] / 1000)
        time.add(name, wanted["cost"], report["time"])
        space.add(name, wanted["space"], report["space"])
        for (peer, value), score in peers.items():
            points = points_of(report["axes"][0], value)
            if len(points) >= 4:
                score.add(name, wanted["cost"], PEERS[peer](points))
    print(f"{options.language}: {time.total} programs")
    time.show("time")
    show_matrix(time)
    for miss in time.misses:
        print("  - " + miss)
    space.show("space")
    for miss in space.misses:
        print("  - " + miss)
    for (name, value), score in peers.items():
        score.show(f"{name} on {value}")
    if unsteady:
        print("different answers:", *unsteady, sep="\n  ")
    print(f"CPU: median {statistics.median(cpu):.2f} s, most {max(cpu):.2f} s")


if __name__ == "__main__":
    main()
