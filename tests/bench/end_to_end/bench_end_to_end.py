#!/usr/bin/env python3
"""From a saved solution to its verdict on 100 hidden tests, against the plain way:
usage bench_end_to_end.py GAVEL [--rounds N] [--languages cpp,go] [--json].

The plain way compiles the same solution with a small `main` beside it (solutions/plain.*) and runs a
process a test. In every round a language's plain way and gavel take turns, whoever began last time
goes second, and the source is a new one: gavel's prebuilt pieces and the caches of the plain tools are
warm, as from the second submission of a day on; the build of the solution itself is never cached.
Then the same source is submitted again, unchanged. Medians; a ratio is the median of the rounds'
ratios, of the clock and of the CPU time of all processes, which a busy machine disturbs less. At the end, how many submissions a minute two gavels judge side by side.
"""

import argparse
import contextlib
import datetime
import json
import os
import pathlib
import platform
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
TESTS = 100
SAMPLES = 2

PROBLEM = """gavel: 1
id: busiest-users
title: Busiest Users
kind: function
difficulty: easy
tags: [bench]
statement: |
  Visits of a user that are at most `gap` apart are one session. Return the `k` users with the most
  sessions, the busiest first, of equal ones the first in the alphabet.
input:
  n:     size 1..1000
  users: string[n] /[a-z]{1,8}/
  times: int[n] 0..1000000
  gap:   int 0..1000000
  k:     int 1..1000
entry: busiest(users, times, gap, k) -> string[]
limits: {time: 2 s}
tests:
"""

# By gavel's id: the solution's file, the plain commands that compile it, and the one that runs it.
# `{}` is the tool's name where the machine has several; a language whose tools are missing is left out.
PLAIN = {
    "cpp": ("solution.cpp", [["g++", "-std=c++20", "-O2", "-o", "plain", "plain.cpp"]], ["./plain"]),
    "c": ("solution.c", [["gcc", "-O2", "-o", "plain", "plain.c"]], ["./plain"]),
    "java": ("Solution.java", [["javac", "-d", ".", "Solution.java", "Plain.java"]],
             ["java", "-cp", ".", "Plain"]),
    "go": ("solution.go", [["go", "build", "-o", "plain", "plain.go", "solution.go"]], ["./plain"]),
    "rust": ("solution.rs", [["rustc", "--edition", "2021", "-O", "-o", "plain", "plain.rs"]],
             ["./plain"]),
    "typescript": ("solution.ts",
                   [["tsc", "--target", "es2020", "--module", "commonjs", "plain.ts", "solution.ts"]],
                   ["node", "plain.js"]),
    "javascript": ("solution.js", [], ["node", "plain.js"]),
    "ruby": ("solution.rb", [], ["ruby", "plain.rb"]),
    "python": ("solution.py", [], ["python3", "plain.py"]),
}
# The quick way to the samples, where a compiler has one.
QUICK = {"cpp": [["g++", "-std=c++20", "-O0", "-o", "plain", "plain.cpp"]]}
# What a judge without prebuilt pieces would compile, by the optimisation: driver and all in one file.
RUNTIME = HERE.parents[2] / "judge/src/language/runtime"
WHOLE = {"cpp": ("driver.cpp", lambda level: ["g++", "-std=c++20", level, "-I%s" % (RUNTIME / "cpp"),
                                              "-o", "whole", "driver.cpp"])}
# What stands in for a compiler that is not installed.
INSTEAD = {"typescript": [["esbuild", "--bundle", "--platform=node", "--outfile=plain.js", "plain.ts"]]}

# gavel's time is at most this part of the plain one's.
TARGETS = {"cpp": 1 / 4, "java": 0.3, "go": 1 / 2, "typescript": 1 / 4, "rust": 0.85,
           "python": 1 / 3, "javascript": 1 / 3}
SAMPLE_TARGETS = {"cpp": 1 / 6}
UNCHANGED_TARGET_MS = 250


def make_input(seed):
    choice = random.Random(seed)
    count = choice.randint(20, 60)
    names = ["".join(choice.choices("abcdefgh", k=choice.randint(1, 8))) for _ in range(10)]
    return {
        "users": choice.choices(names, k=count),
        "times": [choice.randint(0, 5000) for _ in range(count)],
        "gap": choice.randint(1, 500),
        "k": choice.randint(1, 8),
    }


def expected(given):
    seen = {}
    for user, at in zip(given["users"], given["times"]):
        seen.setdefault(user, []).append(at)
    order = []
    for user, times in seen.items():
        times.sort()
        order.append((-1 - sum(b - a > given["gap"] for a, b in zip(times, times[1:])), user))
    return [user for _, user in sorted(order)[: given["k"]]]


def as_plain_text(given):
    pairs = zip(given["users"], given["times"])
    head = "%d %d %d\n" % (len(given["users"]), given["gap"], given["k"])
    return head + "".join("%s %d\n" % pair for pair in pairs)


def write_problem(root, cases):
    folder = root / "pack" / "bench" / "busiest-users"
    folder.mkdir(parents=True)
    text = PROBLEM
    for number, (given, answer) in enumerate(cases):
        word = "example" if number < SAMPLES else "hidden"
        text += "  - %s: %s\n    expect: %s\n" % (word, json.dumps(given), json.dumps(answer))
    (folder / "problem.yaml").write_text(text)


class Stopwatch:
    """Milliseconds since it was made, on the clock and of the CPU (of the children that have ended)."""

    def __init__(self):
        self.begin, self.cpu_begin = time.perf_counter(), self.cpu_now()

    @staticmethod
    def cpu_now():
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    def clock(self):
        return (time.perf_counter() - self.begin) * 1000

    def cpu(self):
        return (self.cpu_now() - self.cpu_begin) * 1000


class Bench:
    def __init__(self, gavel, root):
        self.gavel, self.root = gavel, root
        inputs = [make_input(seed) for seed in range(SAMPLES + TESTS)]
        self.cases = [(given, expected(given)) for given in inputs]
        self.texts = [as_plain_text(given).encode() for given in inputs]
        write_problem(root, self.cases)
        self.environment = {name: os.environ[name] for name in ("PATH", "JAVA_HOME", "GOROOT")
                            if name in os.environ}
        self.environment.update(HOME=str(root / "home"), LANG="C.UTF-8", GO111MODULE="off",
                                XDG_CACHE_HOME=str(root / "cache"))
        rustup = pathlib.Path(os.environ.get("RUSTUP_HOME", pathlib.Path.home() / ".rustup"))
        if rustup.is_dir():  # Its shims ask there for the real compiler.
            self.environment["RUSTUP_HOME"] = str(rustup)
        (root / "home").mkdir()

    def folder(self, language):
        """A folder with the language's two files; its solution is made new by write_source()."""
        file = PLAIN[language][0]
        folder = self.root / language
        if not folder.exists():
            folder.mkdir()
            plain = ("Plain" if language == "java" else "plain") + pathlib.Path(file).suffix
            whole = [WHOLE[language][0]] if language in WHOLE else []
            for name in (file, plain, *whole):
                shutil.copy(HERE / "solutions" / name, folder)
        return folder

    def write_source(self, language, mark):
        file = PLAIN[language][0]
        source = (HERE / "solutions" / file).read_text()
        comment = "#" if file.endswith((".py", ".rb")) else "//"
        (self.folder(language) / file).write_text("%s\n%s %s\n" % (source.rstrip("\n"), comment, mark))

    def plain(self, language, compile_commands, cases):
        """Milliseconds to compile, and to compile and run the cases, and how many of the CPU."""
        folder, run = self.folder(language), PLAIN[language][2]
        watch = Stopwatch()
        for command in compile_commands:
            subprocess.run(command, cwd=folder, env=self.environment, check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        compiled = watch.clock()
        for number in cases:
            done = subprocess.run(run, cwd=folder, env=self.environment, input=self.texts[number],
                                  capture_output=True, check=True)
            if done.stdout.decode().split() != self.cases[number][1]:
                sys.exit("the plain way answers test %d wrongly in %s" % (number, language))
        return compiled, watch.clock(), watch.cpu()

    def whole_compile(self, language, level):
        """Milliseconds on the clock to compile the solution with its whole driver."""
        watch = Stopwatch()
        subprocess.run(WHOLE[language][1](level), cwd=self.folder(language), env=self.environment,
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        return watch.clock()

    def judge(self, language, word="submit"):
        """Milliseconds to the verdict, how many of the CPU, and how many were the solution's own."""
        command = [str(self.gavel), "--json", "--no-input", "--pack", str(self.root / "pack"), word,
                   "--problem", "busiest-users", "--lang", language, PLAIN[language][0]]
        watch = Stopwatch()
        done = subprocess.run(command, cwd=self.folder(language), env=self.environment,
                              stdin=subprocess.DEVNULL, capture_output=True, check=False)
        took, cpu = watch.clock(), watch.cpu()
        seen = json.loads(done.stdout or b"{}")
        if seen.get("verdict") != "ac":
            sys.exit("gavel does not accept the %s solution: %s" % (language, done.stdout.decode()))
        return took, cpu, sum(test["cpu_time_ms"] for test in seen["tests"])

    def warm_up(self, language, commands):
        """What the first submission of all costs, which makes the prebuilt pieces."""
        self.write_source(language, "warm-up")
        self.plain(language, commands, [0])
        return self.judge(language)[0]

    def round(self, language, commands, number):
        """One round; the milliseconds by what they were spent on."""
        self.write_source(language, "round %d" % number)
        row = {}

        def plain():
            everything = range(SAMPLES, SAMPLES + TESTS)
            row["plain_compile"], row["plain"], row["plain_cpu"] = self.plain(
                language, commands, everything)

        def judged():
            row["submit"], row["submit_cpu"], _ = self.judge(language)

        for step in (plain, judged) if number % 2 == 0 else (judged, plain):
            step()
        row["unchanged"], _, own = self.judge(language)
        row["unchanged_beyond"] = row["unchanged"] - own
        if language in QUICK:
            self.write_source(language, "samples of round %d" % number)
            compiled, row["plain_samples"], row["plain_samples_cpu"] = self.plain(
                language, QUICK[language], range(SAMPLES))
            row["samples"], row["samples_cpu"], _ = self.judge(language, "run")
            if language in WHOLE:
                row["whole_samples"] = (self.whole_compile(language, "-O0")
                                        + row["plain_samples"] - compiled)
        if language in WHOLE:
            row["whole"] = self.whole_compile(language, "-O2") + row["plain"] - row["plain_compile"]
        return row

    def throughput(self, language, seconds):
        """Submissions a minute of two gavels side by side, each of a source of its own."""
        folders, done, number = {}, 0, 0
        begin = time.perf_counter()
        running = []
        while time.perf_counter() - begin < seconds or running:
            while len(running) < 2 and time.perf_counter() - begin < seconds:
                folder = self.root / ("bulk-%s-%d" % (language, number))
                shutil.copytree(self.folder(language), folder)
                file = folder / PLAIN[language][0]
                comment = "#" if file.suffix in (".py", ".rb") else "//"
                file.write_text(file.read_text() + "%s bulk %d\n" % (comment, number))
                number += 1
                running.append(subprocess.Popen(
                    [str(self.gavel), "--json", "--no-input", "--pack", str(self.root / "pack"), "submit",
                     "--problem", "busiest-users", "--lang", language, file.name],
                    cwd=folder, env=self.environment, stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
            finished = running.pop(0)
            if finished.wait() != 0:
                sys.exit("gavel does not accept the %s solution in bulk" % language)
            done += 1
        return done * 60 / (time.perf_counter() - begin)


def compile_commands(language):
    """The plain commands, or None when the machine has not what they need."""
    tools = [command[0] for command in PLAIN[language][1]] + [PLAIN[language][2][0]]
    missing = [tool for tool in tools if not tool.startswith("./") and shutil.which(tool) is None]
    if not missing:
        return PLAIN[language][1]
    instead = INSTEAD.get(language)
    return instead if instead and all(shutil.which(command[0]) for command in instead) else None


def summary(rows, first):
    figures = {"first_ms": round(first)}
    for name in rows[0]:
        figures[name + "_ms"] = round(statistics.median(row[name] for row in rows))

    def ratio(measured, plain):
        return round(statistics.median(row[measured] / row[plain] for row in rows), 3)

    figures["ratio"] = ratio("submit", "plain")
    figures["cpu_ratio"] = ratio("submit_cpu", "plain_cpu")
    if "samples" in rows[0]:
        figures["samples_ratio"] = ratio("samples", "plain_samples")
        figures["samples_cpu_ratio"] = ratio("samples_cpu", "plain_samples_cpu")
    if "whole" in rows[0]:
        figures["whole_ratio"] = ratio("submit", "whole")
        figures["whole_samples_ratio"] = ratio("samples", "whole_samples")
    return figures


def missed(language, figures):
    """Which of the targets the figures miss."""
    found = []
    if figures["ratio"] > TARGETS.get(language, 1):
        found.append("ratio %.2f > %.2f" % (figures["ratio"], TARGETS[language]))
    if figures.get("samples_ratio", 0) > SAMPLE_TARGETS.get(language, 1):
        found.append("samples %.2f > %.2f" % (figures["samples_ratio"], SAMPLE_TARGETS[language]))
    is_compiled = bool(PLAIN[language][1])
    if is_compiled and figures["unchanged_beyond_ms"] > UNCHANGED_TARGET_MS:
        found.append("unchanged %d ms > %d ms" % (figures["unchanged_beyond_ms"], UNCHANGED_TARGET_MS))
    return found


def measure(bench, languages, rounds, bulk_seconds):
    commands = {language: compile_commands(language) for language in languages}
    present = [language for language in languages if commands[language] is not None]
    first = {language: bench.warm_up(language, commands[language]) for language in present}
    rows = {language: [] for language in present}
    for number in range(rounds):
        for language in present:
            rows[language].append(bench.round(language, commands[language], number))
            print("round %d of %d: %s" % (number + 1, rounds, language), file=sys.stderr)
    figures = {}
    for language in present:
        figures[language] = summary(rows[language], first[language])
        figures[language]["plain_command"] = [" ".join(words) for words in commands[language]]
        if bulk_seconds > 0:
            figures[language]["submissions_per_minute"] = round(bench.throughput(language, bulk_seconds))
        figures[language]["missed"] = missed(language, figures[language])
    return figures


def table(figures):
    lines = ["| language | plain: compile | and %d tests | submit | ratio | of the CPU | target | unchanged |"
             " beyond the solution | first of all | a minute |" % TESTS, "|---|" + "--:|" * 10]
    for language, row in figures.items():
        target = TARGETS.get(language)
        lines.append("| %s | %s | %s | %s | %.2f | %.2f | %s | %s | %s | %s | %s |" % (
            language, row["plain_compile_ms"], row["plain_ms"], row["submit_ms"], row["ratio"],
            row["cpu_ratio"], "%.2f" % target if target else "", row["unchanged_ms"], row["unchanged_beyond_ms"],
            row["first_ms"], row.get("submissions_per_minute", "")))
    for language, row in figures.items():
        if "samples_ratio" in row:
            lines += ["", "%s, samples only: %d ms against %d ms of `%s`, %.2f, of the CPU %.2f (target %.2f)" % (
                language, row["samples_ms"], row["plain_samples_ms"],
                " ".join(QUICK[language][0][:3]), row["samples_ratio"],
                row["samples_cpu_ratio"], SAMPLE_TARGETS[language])]
    for language, row in figures.items():
        if "whole_ratio" in row:
            lines += ["", "%s, against what a judge without prebuilt pieces compiles, the driver with the"
                      " solution: submit %.2f of %d ms, samples %.2f of %d ms" % (
                          language, row["whole_ratio"], row["whole_ms"], row["whole_samples_ratio"],
                          row["whole_samples_ms"])]
    return lines + ["", "Milliseconds, medians. Plain commands: " + "; ".join(
        "`%s`" % command for row in figures.values() for command in row["plain_command"])]


def machine():
    system = ""
    with contextlib.suppress(OSError, IndexError):
        names = pathlib.Path("/etc/os-release").read_text().split('PRETTY_NAME="')[1]
        system = names.split('"')[0] + ", "
    return "%s%s, %d processors, load %.1f" % (system, platform.machine(), len(os.sched_getaffinity(0)),
                                               os.getloadavg()[0])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("gavel", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--languages", default=",".join(PLAIN), help="ids, with commas")
    parser.add_argument("--bulk", type=float, default=15, metavar="SECONDS",
                        help="how long to judge in bulk per language; 0: not at all")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    languages = options.languages.split(",")
    for language in languages:
        if language not in PLAIN:
            parser.error("no such language: %s; there are %s" % (language, ", ".join(PLAIN)))
    started, where = datetime.date.today().isoformat(), machine()
    with tempfile.TemporaryDirectory(prefix="gavel-bench-end-to-end-") as folder:
        bench = Bench(options.gavel.resolve(), pathlib.Path(folder))
        figures = measure(bench, languages, options.rounds, options.bulk)
    if options.json:
        print(json.dumps({"date": started, "machine": where, "tests": TESTS, "samples": SAMPLES,
                          "rounds": options.rounds, "languages": figures}))
        return
    print("%s, %s, %d rounds" % (started, where, options.rounds))
    print("caches: gavel's prebuilt pieces warm, its build cache cold; the plain tools' own warm\n")
    print("\n".join(table(figures)))
    for language, row in figures.items():
        for text in row["missed"]:
            print("missed: %s: %s" % (language, text))


if __name__ == "__main__":
    main()
