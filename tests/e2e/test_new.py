"""gavel new: what it writes verifies as it stands, and nothing is ever overwritten."""

import json
import subprocess
import unittest

from gavel_case import GAVEL, GavelCase

KINDS = ("function", "class", "stdio", "interactive")


class New(GavelCase):
    def gavel(self, *arguments, cwd=None):
        """Without the fixtures, which would be the first pack, the one that `new` writes to."""
        return subprocess.run(
            [str(GAVEL), *map(str, arguments)],
            cwd=cwd or self.folder,
            env=self.environment(),
            capture_output=True,
            text=True,
            timeout=300,
        )

    def test_every_kind_verifies_as_it_stands(self):
        pack = self.folder / "pack"
        pack.mkdir()
        for kind in KINDS:
            with self.subTest(kind=kind):
                name = f"my-{kind}"
                result = self.gavel("--pack", pack, "new", name, "--kind", kind, "--topic", "mine")
                self.assertEqual(result.returncode, 0, result.stderr)
                result = self.gavel("--pack", pack, "verify", name, "--json", "--level", "full")
                report = json.loads(result.stdout)["problems"][0]
                self.assertEqual(result.returncode, 0, report["diagnostics"])
                self.assertEqual(report["diagnostics"], [])
                shown = json.loads(self.gavel("--pack", pack, "show", name, "--json").stdout)
                self.assertEqual(shown["title"], f"My {kind.title()}")
                self.assertEqual(shown["topic"], "mine")

    def test_it_goes_into_the_workspace_and_is_found_there(self):
        self.gavel("init", "--yes", self.folder)
        result = self.gavel("new", "fresh", "--topic", "logs")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertTrue((self.folder / "problems/logs/fresh/problem.yaml").exists())
        self.assertIn("fresh\n", self.gavel("list", "--plain").stdout)

    def test_without_a_workspace_it_goes_into_the_data_folder(self):
        self.assertEqual(self.gavel("new", "fresh").returncode, 0)
        self.assertTrue((self.home / ".local/share/gavel/problems/fresh/problem.yaml").exists())

    def test_nothing_is_overwritten(self):
        self.gavel("init", "--yes", self.folder)
        mine = self.write("problems/fresh/problem.yaml", "mine\n")
        self.write("problems/fresh/notes", "mine too\n")
        before = sorted(self.folder.rglob("*"))
        result = self.gavel("new", "fresh")
        self.assertEqual(result.returncode, 2)
        self.assertIn("there already", result.stderr)
        self.assertEqual(mine.read_text(), "mine\n")
        self.assertEqual(sorted(self.folder.rglob("*")), before)

    def test_another_problem_can_be_copied(self):
        self.gavel("init", "--yes", self.folder)
        result = self.gavel("new", "my-cache", "--from", "lru-cache")
        self.assertEqual(result.returncode, 0, result.stderr)
        shown = json.loads(self.gavel("show", "my-cache", "--json").stdout)
        self.assertEqual(shown["title"], "My Cache")

    def test_mistakes_are_told_before_anything_is_written(self):
        self.gavel("init", "--yes", self.folder)
        for arguments, status in (
            (("Bad_Name",), 2),
            (("good", "--topic", "../up"), 2),
            (("good", "--kind", "classs"), 2),
            (("good", "--from", "no-such-problem"), 6),
        ):
            with self.subTest(arguments=arguments):
                result = self.gavel("new", *arguments)
                self.assertEqual(result.returncode, status, result.stderr)
                self.assertFalse((self.folder / "problems").exists())

    def test_an_id_that_is_taken_elsewhere_is_mentioned(self):
        self.gavel("init", "--yes", self.folder)
        result = self.gavel("new", "lru-cache")
        self.assertEqual(result.returncode, 0)
        self.assertIn("also the id of", result.stderr)

    def test_the_guides_are_printed(self):
        unknown = self.gavel("help", "nonsense")
        self.assertEqual(unknown.returncode, 2)
        self.assertIn("no help on nonsense", unknown.stderr)
        topics = unknown.stderr.split("topics: ")[1].split(";")[0].split(", ")
        self.assertIn("problem-format", topics)
        for topic in topics:
            result = self.gavel("help", topic)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertTrue(result.stdout.startswith("# "), topic)


if __name__ == "__main__":
    unittest.main()
