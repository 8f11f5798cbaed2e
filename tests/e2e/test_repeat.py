"""The same solution judged again and again: the same verdict, and nothing accumulates."""

import os
import pathlib
import unittest

from gavel_case import FIXTURES, GavelCase


def mounts():
    return pathlib.Path("/proc/self/mountinfo").read_text().count("\n")


def left_cgroups():
    """Those whose gavel has ended; another gavel that still runs may have its own."""
    root = pathlib.Path("/sys/fs/cgroup")
    return {str(folder) for folder in root.rglob("gavel-*-*") if folder.is_dir()
            and not pathlib.Path("/proc", folder.name.split("-")[1]).exists()}


def boxes():
    names = []
    for comm in pathlib.Path("/proc").glob("[0-9]*/comm"):
        try:
            if comm.read_text().startswith("gavel-box"):
                names.append((comm.parent / "status").read_text().split("PPid:")[1].split()[0])
        except OSError:
            pass
    return [parent for parent in names if parent == "1" or parent == str(os.getpid())]


class Repeat(GavelCase):
    ROUNDS = 20

    def test_twenty_identical_verdicts_and_no_leftovers(self):
        already_there = self.temporary_files()
        for problem, name, wanted in (("sum-list", "ac.cpp", "ac"), ("step-counter", "ac.py", "ac")):
            source = (FIXTURES / "fixtures" / problem / "solutions" / name).read_text()
            self.submit(problem, "solution" + pathlib.Path(name).suffix, source)  # warm caches
            files = sorted(path for path in self.folder.rglob("*"))
            before = (mounts(), left_cgroups())
            verdicts = set()
            for _ in range(self.ROUNDS):
                status, judgement = self.submit(
                    problem, "solution" + pathlib.Path(name).suffix, source)
                verdicts.add((status, judgement["verdict"],
                              tuple(test["verdict"] for test in judgement["tests"])))
            self.assertEqual(len(verdicts), 1, verdicts)
            self.assertEqual(next(iter(verdicts))[1], wanted)
            self.assertEqual(mounts(), before[0])
            self.assertEqual(left_cgroups() - before[1], set())
            self.assertEqual(sorted(path for path in self.folder.rglob("*")), files)
            self.assertEqual(boxes(), [])
        self.assertEqual(self.temporary_files() - already_there, set())

    @staticmethod
    def temporary_files():
        return set(pathlib.Path("/tmp").glob("gavel-*"))


if __name__ == "__main__":
    unittest.main()
