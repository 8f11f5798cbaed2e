"""init and start: they create, and never overwrite."""

import os
import stat
import unittest

from gavel_case import GavelCase


class Workspace(GavelCase):
    def start(self, *more):
        return self.gavel("start", "sum-list", "--no-gates", "--no-edit", *more)

    def test_init_start_run(self):
        result = self.gavel("init", "--yes", self.folder, "--lang", "cpp")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertTrue((self.folder / ".gavel" / "workspace.yaml").exists())
        result = self.start()
        self.assertEqual(result.returncode, 0, result.stderr)
        folder = self.folder / "sum-list"
        self.assertTrue((folder / "README.md").read_text().startswith("# "))
        result = self.gavel("run", cwd=folder)
        self.assertEqual(result.returncode, 1, result.stderr)  # a starter is not a solution
        self.assertIn("sample-1", result.stdout)

    def test_starters_compile_in_every_language_and_kind(self):
        self.gavel("init", "--yes", self.folder)
        for problem in ("sum-list", "step-counter", "sum-lines"):
            for language in ("cpp", "python"):
                with self.subTest(problem=problem, language=language):
                    result = self.gavel("start", problem, "--lang", language, "--no-gates", "--no-edit")
                    self.assertEqual(result.returncode, 0, result.stderr)
                    folder = self.folder / problem
                    extension = {"cpp": ".cpp", "python": ".py"}[language]
                    result = self.gavel("run", folder / f"solution{extension}")
                    self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
                    self.gavel("end", "--abandon")  # one round at a time

    def test_nothing_of_the_users_is_overwritten(self):
        self.gavel("init", "--yes", self.folder, "--lang", "python")
        marker = self.folder / ".gavel" / "workspace.yaml"
        marker.write_text("gavel: 1\nlanguage: python\n# mine\n")
        mine = self.write("sum-list/solution.py", "# my work\n")
        self.assertEqual(self.start().returncode, 0)
        result = self.gavel("init", "--yes", self.folder)
        self.assertEqual(result.returncode, 0)
        self.assertIn("kept", result.stdout)
        self.assertEqual(mine.read_text(), "# my work\n")
        self.assertIn("# mine", marker.read_text())

    def test_init_may_not_ask_without_a_terminal(self):
        result = self.gavel("init")
        self.assertEqual(result.returncode, 7)
        self.assertIn("--yes", result.stderr)

    def test_start_without_a_workspace_says_how_to_make_one(self):
        result = self.start()
        self.assertEqual(result.returncode, 6)
        self.assertIn("gavel init", result.stderr)

    def test_a_workspace_file_with_a_mistake_is_pointed_at(self):
        self.write(".gavel/workspace.yaml", "gavel: 1\nlangauge: cpp\n")
        result = self.start()
        self.assertEqual(result.returncode, 4)
        self.assertIn("workspace.yaml:2:1", result.stderr)
        self.assertIn("did you mean `language`?", result.stderr)

    @unittest.skipIf(os.geteuid() == 0, "root may write everywhere")
    def test_a_workspace_that_cannot_be_written(self):
        self.gavel("init", "--yes", self.folder, "--lang", "python")
        self.folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
        self.addCleanup(self.folder.chmod, 0o755)
        result = self.start()
        self.assertEqual(result.returncode, 5)
        self.assertIn("ermission denied", result.stderr)
        self.assertEqual(self.gavel("status", "--line").stdout, "")  # and no round was begun

    def test_a_full_disk_is_said_and_leaves_no_half_file(self):
        self.gavel("init", "--yes", self.folder, "--lang", "python")
        (self.folder / "sum-list").mkdir()
        os.symlink("/dev/full", self.folder / "sum-list" / "README.md")
        result = self.start()
        self.assertIn(result.returncode, (0, 5))
        self.assertTrue((self.folder / "sum-list" / "README.md").exists())
        with open("/dev/full", "w") as full:
            import subprocess
            from gavel_case import FIXTURES, GAVEL
            done = subprocess.run([str(GAVEL), "--pack", str(FIXTURES), "list"], stdout=full,
                                  stderr=subprocess.PIPE, text=True, env=self.environment(),
                                  cwd=self.folder)
        self.assertEqual(done.returncode, 70)
        self.assertIn("No space left", done.stderr)

    def test_a_cache_that_cannot_be_written_costs_only_time(self):
        self.write("cache", "a file where the folder should be")
        file = self.write("solution.py",
                          "class Solution:\n    def sumList(self, xs):\n        return sum(xs)\n")
        env = self.environment(XDG_CACHE_HOME=str(self.folder / "cache"))
        result = self.gavel("submit", "--problem", "sum-list", file, env=env)
        self.assertEqual(result.returncode, 0, result.stderr)


if __name__ == "__main__":
    unittest.main()
