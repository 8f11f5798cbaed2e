"""The record of verified problems: a changed file, name or problem is verified in full again."""

import tempfile
import unittest
from pathlib import Path

import verify_pack


class Record(unittest.TestCase):
    def setUp(self):
        self.scratch = tempfile.TemporaryDirectory()
        self.addCleanup(self.scratch.cleanup)
        self.folder = Path(self.scratch.name) / "some-problem"
        (self.folder / "solutions").mkdir(parents=True)
        (self.folder / "problem.yaml").write_text("gavel: 1\n")
        (self.folder / "solutions" / "ac.py").write_text("pass\n")

    def level(self):
        return verify_pack.level_for(self.folder, self.record)

    def test_only_what_is_unchanged_is_spared(self):
        self.record = {}
        self.assertEqual(self.level(), "full")
        self.record = {"some-problem": verify_pack.digest(self.folder)}
        self.assertEqual(self.level(), "tests")
        (self.folder / "solutions" / "ac.py").write_text("pass  # and so on\n")
        self.assertEqual(self.level(), "full")
        (self.folder / "solutions" / "ac.py").write_text("pass\n")
        self.assertEqual(self.level(), "tests")
        (self.folder / "solutions" / "ac.py").rename(self.folder / "solutions" / "ok.py")
        self.assertEqual(self.level(), "full")

    def test_the_record_reads_back(self):
        path = Path(self.scratch.name) / "record"
        record = {"b": "2" * 64, "a": "1" * 64}
        verify_pack.write_record(record, path)
        self.assertEqual(verify_pack.read_record(path), record)
        self.assertEqual(path.read_text().splitlines()[0], "1" * 64 + "  a")

    def test_the_problems_judged_always_are_there(self):
        self.assertLessEqual(verify_pack.ALWAYS_JUDGED,
                             {folder.name for folder in verify_pack.problems()})


if __name__ == "__main__":
    unittest.main()
