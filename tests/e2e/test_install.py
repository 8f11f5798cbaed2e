"""The installed gavel works from any folder, also for an ordinary user."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

BUILD = pathlib.Path(os.environ["GAVEL"]).resolve().parent.parent
RIGHT = "class Solution:\n    def sumList(self, xs):\n        return sum(xs)\n"


class Install(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.prefix = pathlib.Path(tempfile.mkdtemp(prefix="gavel-e2e-install-"))
        cls.prefix.chmod(0o755)
        subprocess.run(["cmake", "--install", str(BUILD), "--prefix", str(cls.prefix / "usr")],
                       check=True, capture_output=True)
        cls.addClassCleanup(shutil.rmtree, cls.prefix, ignore_errors=True)

    def judge(self, wrapper=()):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="gavel-e2e-"))
        self.addCleanup(shutil.rmtree, folder, ignore_errors=True)
        folder.chmod(0o777)
        problem = "sliding-window-log"
        source = self.prefix / "usr/share/gavel/problems/rate-limiting" / problem / "solutions/ac.py"
        return subprocess.run(
            [*wrapper, str(self.prefix / "usr/bin/gavel"), "submit", "--problem", problem,
             str(source)],
            cwd=folder, env={"HOME": str(folder), "PATH": os.environ["PATH"]}, capture_output=True,
            text=True, timeout=300)

    def test_from_another_folder(self):
        result = self.judge()
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        self.assertIn("Accepted", result.stdout)

    @unittest.skipUnless(os.geteuid() == 0 and shutil.which("setpriv"), "only root can become another")
    def test_as_an_ordinary_user(self):
        result = self.judge(["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"])
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        self.assertIn("Accepted", result.stdout)


if __name__ == "__main__":
    unittest.main()
