#!/usr/bin/env python3
"""How long `gavel list` takes over many problems: usage bench_list.py GAVEL [--problems N] [--json].

Writes the problem files into a folder of its own, then lists them with an empty index, with a full
one, after one file was changed and after the index was damaged. Medians of nine runs.
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

PROBLEM = """gavel: 1
id: {id}
title: Problem number {number}
kind: function
difficulty: {difficulty}
tags: [logs, sorting, hash-map]
minutes: {minutes}
statement: |
  Given the events of a day, say how many of them lie within `gap` of the one before.

  Events come in any order.
types:
  Event: {{user: "string /[a-z]{{1,8}}/", ts: "long 0..1000000000"}}
input:
  n: size 0..100000
  events: Event[n]
  gap: int 1..3600
entry: count(events, gap) -> int
tests:
  - example: {{events: [[ann, 1], [bob, 2]], gap: 2}}
    expect: 1
  - hidden: {{events: [], gap: 2}}
    name: nothing
    expect: 0
complexity: {{time: O(n log n), space: O(n)}}
solutions:
  - {{verdict: ac, file: solutions/ac.py}}
hints:
  - Which events can be near to each other at all?
  - Sort them.
"""

SOLUTION = """class Solution:
    def count(self, events, gap):
        ts = sorted(e.ts for e in events)
        return sum(b - a <= gap for a, b in zip(ts, ts[1:]))
"""


def write_pack(root, count):
    for number in range(count):
        folder = root / f"topic-{number % 20:02}" / f"problem-{number:04}"
        (folder / "solutions").mkdir(parents=True)
        (folder / "solutions" / "ac.py").write_text(SOLUTION)
        (folder / "problem.yaml").write_text(
            PROBLEM.format(
                id=folder.name,
                number=number,
                difficulty=("easy", "medium", "hard")[number % 3],
                minutes=20 + number % 30,
            )
        )


class Bench:
    def __init__(self, gavel, root, count):
        self.gavel, self.root, self.count = gavel, root, count
        self.cache = root / "cache"
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(root / "home"),
            "XDG_CACHE_HOME": str(self.cache),
        }

    def list(self):
        begin = time.perf_counter()
        result = subprocess.run(
            [str(self.gavel), "--pack", str(self.root / "pack"), "list", "--plain"],
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
        )
        took = (time.perf_counter() - begin) * 1000
        shown = sum(line.startswith("problem-") for line in result.stdout.splitlines())
        if shown != self.count:
            sys.exit(f"{shown} of {self.count} problems were listed: {result.stderr}")
        return took

    def median(self, prepare):
        times = []
        for _ in range(9):
            prepare()
            times.append(self.list())
        return round(statistics.median(times), 1)

    def forget(self):
        for file in (self.cache / "gavel").rglob("*"):
            if file.is_file():
                file.unlink()

    def touch(self):
        file = self.root / "pack/topic-00/problem-0000/problem.yaml"
        file.write_text(file.read_text() + "# changed\n")

    def damage(self):
        for file in (self.cache / "gavel").rglob("*"):
            if file.is_file():
                file.write_bytes(file.read_bytes()[:-1])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("gavel", type=pathlib.Path)
    parser.add_argument("--problems", type=int, default=1000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="gavel-bench-list-") as folder:
        root = pathlib.Path(folder)
        write_pack(root / "pack", options.problems)
        time.sleep(0.2)  # The index does not trust files that are younger than its clock's tick.
        bench = Bench(options.gavel.resolve(), root, options.problems)
        figures = {
            "problems": options.problems,
            "no_index_ms": bench.median(bench.forget),
            "indexed_ms": bench.median(lambda: None),
            "one_changed_ms": bench.median(bench.touch),
            "damaged_index_ms": bench.median(bench.damage),
        }
    if options.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:18} {value}")


if __name__ == "__main__":
    main()
