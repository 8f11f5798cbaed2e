"""docs/problems.md lists the pack as it is."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


class ProblemIndex(unittest.TestCase):
    def test_the_page_is_what_list_prints(self):
        with tempfile.TemporaryDirectory() as home:
            environment = {"HOME": home, "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
            printed = subprocess.run(
                [os.environ["GAVEL"], "--pack", ROOT / "problems", "list", "--markdown"],
                cwd=home, env=environment, capture_output=True, text=True, check=True).stdout
        self.assertEqual((ROOT / "docs" / "problems.md").read_text(), printed,
                         "run scripts/verify-pack")


if __name__ == "__main__":
    unittest.main()
