"""What every end-to-end test stands on: the built gavel, run as a user would, in folders of its own."""

import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
GAVEL = pathlib.Path(os.environ["GAVEL"])
# Compilers' prebuilt pieces are shared by all tests of a run; each test may still delete it.
CACHE = pathlib.Path(os.environ.get("GAVEL_TEST_CACHE", tempfile.gettempdir()))
FIXTURES = HERE / "problems"


class GavelCase(unittest.TestCase):
    """A fresh home and workspace for each test; nothing of the real user's is touched."""

    maxDiff = None

    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="gavel-e2e-"))
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        self.folder = self.home / "desk"
        self.folder.mkdir()

    def environment(self, **changes):
        env = {
            "HOME": str(self.home),
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "XDG_CACHE_HOME": str(CACHE),
        }
        env.update(changes)
        return env

    def gavel(self, *arguments, cwd=None, stdin="", env=None, timeout=300):
        """Runs gavel; the fixtures are one of its packs."""
        return subprocess.run(
            [str(GAVEL), "--pack", str(FIXTURES), *map(str, arguments)],
            cwd=cwd or self.folder,
            env=env or self.environment(),
            input=stdin,
            capture_output=True,
            text=True,
            timeout=timeout,
        )

    def write(self, name, text):
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(text, bytes):
            file.write_bytes(text)
        else:
            file.write_text(text)
        return file

    def submit(self, problem, name, source, *more):
        """Submits a source; returns (exit status, judgement)."""
        file = self.write(name, source)
        result = self.gavel("submit", "--json", "--problem", problem, file, *more)
        try:
            return result.returncode, json.loads(result.stdout)
        except json.JSONDecodeError:
            self.fail(f"not JSON: {result.stdout!r} {result.stderr!r}")

    def assert_verdict(self, problem, name, source, verdict, status=1):
        code, judgement = self.submit(problem, name, source)
        self.assertEqual((judgement.get("verdict"), code), (verdict, status), judgement)
        return judgement

    @staticmethod
    def failing(judgement):
        return next(test for test in judgement["tests"] if test["verdict"] != "ac")
