"""Holds one language to what gavel promises of every language: python3 conformance.py LANGUAGE

    conformance.py --table        prints what the programs of all languages are about, and the holes
    conformance.py --table FILE   fails when there are holes or the table in FILE is another

The folder LANGUAGE holds one small program per case. Its name says what it is a case of
(`class-re-throws.py`: the problem `counter`, the verdict `re`) and comments in its first lines say
the rest, each key alone on its line:

    problem: tally        which of problems/conformance; see PREFIXES for the default
    verdict: re           the default is the first verdict's code in the name, or ac
    line: 7               the line that the failure or the compile error names
    says: ValueError      must be in what gavel reports of the failure; may stand more than once
    unsaid: driver        must not be there

Every language has at least the cases of REQUIRED. A language that is not installed is skipped.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import coverage

HERE = pathlib.Path(__file__).resolve().parent
SKIPPED = 77  # ctest's SKIP_RETURN_CODE

# What a case is judged against, by the beginning of its name; everything else is a `tally`.
PREFIXES = {"class": "counter", "stdio": "lines", "echo-values": "echo-values",
            "echo-nodes": "echo-nodes", "echo-maps": "echo-maps"}
VERDICTS = ("ac", "wa", "re", "tle", "idle", "mle", "ole", "forbidden", "ce")

REQUIRED = {
    "ac", "wa", "re", "re-crash", "re-exit", "re-stack", "tle", "idle", "mle", "ole", "forbidden",
    "ce", "misnamed", "wrong-type", "class-ac", "class-re", "class-misnamed", "stdio-ac",
    "stdio-re", "stdio-re-stack", "stdio-mle", "stdio-ce", "echo-values", "echo-nodes", "echo-maps",
}

# What a language cannot have, and why.
WITHOUT = {
    "java": {"forbidden": "its library looks for sockets by itself, so they are refused instead"},
    "c": {"echo-maps": "there is no map", "echo-values": "it has lists of lists of lists"},
}

HEADER = re.compile(r"\W*(problem|verdict|line|says|unsaid): (.*?)\s*(?:\*/)?$")


def read_case(file):
    """What the program's first lines and its name say of it."""
    case = {"file": file, "says": [], "unsaid": [], "line": None}
    name = file.stem
    case["problem"] = next((p for start, p in PREFIXES.items() if name.startswith(start)), "tally")
    words = name.split("-")
    named = next((word for word in words if word in VERDICTS), "ac")
    case["verdict"] = "ac" if words[0] == "echo" else named
    for text in file.read_text(encoding="utf-8").splitlines():
        found = HEADER.match(text)
        if not found:
            break
        key, value = found.groups()
        if key in ("says", "unsaid"):
            case[key].append(value)
        else:
            case[key] = int(value) if key == "line" else value
    return case


class Conformance(unittest.TestCase):
    language = None
    home = None
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.home = pathlib.Path(tempfile.mkdtemp(prefix="gavel-language-"))

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.home, ignore_errors=True)

    @classmethod
    def gavel(cls, *arguments):
        cache = os.environ.get("GAVEL_TEST_CACHE", tempfile.gettempdir())
        environment = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "XDG_CACHE_HOME": cache,
                       "HOME": str(cls.home or tempfile.gettempdir())}
        # The shims of rustup ask there for the real compiler.
        rustup = pathlib.Path(os.environ.get("RUSTUP_HOME", pathlib.Path.home() / ".rustup"))
        if rustup.is_dir():
            environment["RUSTUP_HOME"] = str(rustup)
        return subprocess.run(
            [os.environ["GAVEL"], "--pack", str(HERE / "problems"), "--no-input", *arguments],
            cwd=cls.home, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
            timeout=300)

    def judgement(self, problem, file):
        result = self.gavel("submit", "--json", "--lang", self.language, "--problem", problem,
                            str(file))
        try:
            return json.loads(result.stdout)
        except json.JSONDecodeError:
            self.fail("not JSON: %r %r" % (result.stdout, result.stderr))

    def judge_case(self, case):
        seen = self.judgement(case["problem"], case["file"])
        shown = json.dumps({k: v for k, v in seen.items() if k != "isolation"}, indent=1,
                           ensure_ascii=False)
        self.assertEqual(seen.get("verdict"), case["verdict"], shown)
        failure = self.first_failure(seen)
        said = self.said(seen, failure)
        for text in case["says"]:
            self.assertIn(text, said, shown)
        for text in case["unsaid"] + ["gavel_", "/box/"]:
            self.assertNotIn(text, said, shown)
        if case["line"] is not None:
            place = seen.get("compile_error") or failure.get("failure", {})
            self.assertEqual(place.get("line"), case["line"], shown)

    @staticmethod
    def first_failure(seen):
        return next((t for t in seen.get("tests", []) if t["verdict"] != "ac"), {})

    @staticmethod
    def said(seen, failure):
        """All that a person gets to read about why it failed."""
        error = seen.get("compile_error", {})
        return "\n".join([error.get("first", ""), error.get("output", ""),
                          failure.get("reason", ""), *seen.get("notes", [])])

    def judge_starter(self, problem):
        """A starter file compiles and is judged, whatever it answers."""
        workspace = self.home / "workspace"
        made = self.gavel("init", "--yes", "--json", str(workspace))
        self.assertEqual(made.returncode, 0, made.stderr)
        started = self.gavel("-C", str(workspace), "start", problem, "--lang", self.language,
                             "--no-edit", "--free", "--json")
        self.assertEqual(started.returncode, 0, started.stdout + started.stderr)
        self.gavel("end", "--abandon", "--json")  # Only one round is open at a time.
        seen = self.judgement(problem, self.starter_file(workspace, json.loads(started.stdout)))
        self.assertIn(seen.get("verdict"), ("wa", "re"), json.dumps(seen, indent=1))
        if seen["verdict"] == "re":
            # No answer is fine, a driver that finds nothing to call is not.
            self.assertNotIn("did you mean", self.first_failure(seen)["reason"])

    def judge_refusal(self, problem):
        """A problem that the language has no types for is refused with the reason."""
        seen = self.judgement(problem, next((HERE / self.language).glob("ac.*")))
        self.assertEqual(seen.get("error", {}).get("id"), "L003", json.dumps(seen, indent=1))
        self.assertIn("cannot be solved in", seen["error"]["message"])

    @staticmethod
    def starter_file(workspace, started):
        file = pathlib.Path(started["file"])
        return file if file.is_absolute() else workspace / file


def add_tests(language):
    Conformance.language = language
    cases = {file.stem: read_case(file) for file in sorted((HERE / language).iterdir())
             if file.is_file()}

    def test_complete(self):
        """The language has every case that all languages have."""
        self.assertEqual(REQUIRED - cases.keys() - WITHOUT.get(language, {}).keys(), set())

    setattr(Conformance, "test_complete", test_complete)
    for name, case in cases.items():
        setattr(Conformance, "test_case_" + name, lambda self, case=case: self.judge_case(case))
    for problem in ("tally", "counter", "lines", "echo-values", "echo-nodes", "echo-maps"):
        refused = problem in WITHOUT.get(language, {})
        setattr(Conformance, ("test_refused_" if refused else "test_starter_") + problem,
                lambda self, problem=problem, refused=refused:
                self.judge_refusal(problem) if refused else self.judge_starter(problem))


def is_available(language):
    """Whether gavel can build the language here: asking with a solution tests no other language."""
    program = next((HERE / language).glob("ac.*"))
    result = Conformance.gavel("submit", "--json", "--lang", language, "--problem", "tally",
                               str(program))
    error = json.loads(result.stdout).get("error", {}) if result.stdout else {}
    if error.get("id") == "C008":
        sys.exit("gavel knows no language `%s`" % language)
    return error.get("id") != "L002"


def all_cases():
    """By language, in the order of their names."""
    folders = sorted(f for f in HERE.iterdir() if f.is_dir() and f.name not in ("problems", "__pycache__"))
    return {folder.name: {file.stem: read_case(file) for file in sorted(folder.iterdir())}
            for folder in folders}


def show_table(document=None):
    lines, reasons, holes = coverage.table(all_cases(), HERE / "problems" / "conformance", WITHOUT)
    text = "\n".join(lines)
    if document is None:
        print("\n".join([text, "", *reasons]))
    elif text not in pathlib.Path(document).read_text(encoding="utf-8"):
        sys.exit("%s has another table than `conformance.py --table` prints" % document)
    if holes:
        sys.exit("holes: " + "; ".join(holes))


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if sys.argv[1] == "--table":
        return show_table(*sys.argv[2:3])
    if sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    language = sys.argv.pop(1)
    if not is_available(language):
        print("%s is not installed here" % language)
        sys.exit(SKIPPED)
    add_tests(language)
    unittest.main(verbosity=2)


if __name__ == "__main__":
    main()
