#!/usr/bin/env python3
"""Measures the accepted and the slow solutions of problems of the pack, in every language they have, and
prints what their files say beside what was measured.

    pack.py --gavel build/release/bin/gavel [PROBLEM ...] [--lang LANG] [--record FILE]
    pack.py --show FILE

A slow solution is labelled by its own `complexity`; every other one costs what the problem says. `agree`
is the labelled class and no other, `wider` a set of classes with the labelled one in it, `lower` an
accepted solution that does better than its problem says. Needs PyYAML.
This is a benchmark and no test: it measures.
"""

import argparse
import collections
import json
import pathlib
import statistics
import subprocess
import sys

import yaml

PACK = pathlib.Path(__file__).resolve().parents[2] / "problems"
PROBLEMS = [
    "sliding-window-log", "sessionize-clicks", "job-scheduler", "token-bucket", "config-deep-diff",
    "access-log-summary", "lru-cache", "merge-shard-logs",
]
LANGUAGES = {
    ".c": "c", ".cpp": "cpp", ".go": "go", ".java": "java", ".js": "javascript", ".py": "python",
    ".rs": "rust", ".ts": "typescript",
}


def solutions(problem):
    """(file, the label of time, whether it is slow) of every solution that says what it costs."""
    path = next(PACK.glob(f"*/{problem}/problem.yaml"), None)
    if path is None:
        sys.exit(f"there is no problem {problem} in the pack")
    text = yaml.safe_load(path.read_text())
    for solution in text["solutions"]:
        verdicts = solution["verdict"]
        verdicts = [verdicts] if isinstance(verdicts, str) else verdicts
        if "file" not in solution or not ("complexity" in solution or verdicts == ["ac"]):
            continue
        label = solution.get("complexity", text["complexity"]["time"])
        yield path.parent / solution["file"], label, verdicts != ["ac"]


def measure(gavel, problem, file, label):
    command = [
        gavel, "--pack", PACK, "--json", "cost", file, "--problem", problem, "--no-reference", "--time",
        label,
    ]
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    try:
        report = json.loads(done.stdout)
    except json.JSONDecodeError:
        sys.exit(f"{file}: {done.stderr or done.stdout}")
    if report.get("schema") != "gavel.cost.v1":
        sys.exit(f"{file}: {done.stdout}")
    return report


def status(report, part, value):
    said = report[part] or {"agreement": "not_compared"}
    if said["agreement"] == "better" and part.startswith("expected"):
        return "lower"
    if said["agreement"] in ("worse", "better"):
        return "wrong"
    if said["agreement"] not in ("agrees", "cannot_tell"):
        return said["agreement"]
    sets = [axis[value]["candidates"] for axis in report["axes"]]
    known = all(axis[value]["text"] != "cannot tell" for axis in report["axes"])
    if not known:
        return "cannot tell"
    return "agree" if all(len(found) == 1 for found in sets) else "wider"


def rows_of(entries):
    for entry in entries:
        report, slow = entry["report"], entry["slow"]
        yield {
            "problem": entry["problem"],
            "solution": entry["solution"],
            "lang": report["language"],
            "time": entry["label"],
            "measured": report["time"],
            "of time": status(report, "claimed_time" if slow else "expected_time", "time"),
            "space": "" if slow else (report["expected_space"] or {}).get("stated", ""),
            "used": report["space"],
            "of space": "" if slow else status(report, "expected_space", "space"),
            "cpu s": f"{report['measuring_cpu_time_ms'] / 1000:.2f}",
            "counted": "counted" if report["counted"] else "timed",
        }


def show(entries):
    rows = list(rows_of(entries))
    if not rows:
        return
    widths = {name: max(len(name), *(len(row[name]) for row in rows)) for name in rows[0]}
    print("  ".join(name.ljust(width) for name, width in widths.items()))
    for row in rows:
        print("  ".join(row[name].ljust(width) for name, width in widths.items()).rstrip())
    for what in ("of time", "of space"):
        for way in ("counted", "timed"):
            found = collections.Counter(
                row[what] for row in rows if row["counted"] == way and row[what])
            print(f"{what[3:]}, {way}: " + ", ".join(f"{k} {n}" for k, n in found.most_common()))
    cpu = [float(row["cpu s"]) for row in rows]
    print(f"CPU: median {statistics.median(cpu):.2f} s, most {max(cpu):.2f} s")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--gavel", default="build/release/bin/gavel")
    parser.add_argument("--lang", action="append", help="only this language")
    parser.add_argument("--record", type=pathlib.Path, help="append the reports as JSON lines")
    parser.add_argument("--show", type=pathlib.Path, help="print a record again, measure nothing")
    parser.add_argument("problems", nargs="*", default=PROBLEMS)
    options = parser.parse_args()
    if options.show:
        show([json.loads(line) for line in options.show.read_text().splitlines()])
        return
    entries = []
    for problem in options.problems or PROBLEMS:
        for file, label, slow in solutions(problem):
            if options.lang and LANGUAGES.get(file.suffix) not in options.lang:
                continue
            report = measure(options.gavel, problem, file, label)
            entries.append({"problem": problem, "solution": file.name, "label": label, "slow": slow,
                            "report": report})
            if options.record:
                with options.record.open("a") as out:
                    out.write(json.dumps(entries[-1]) + "\n")
    show(entries)


if __name__ == "__main__":
    main()
