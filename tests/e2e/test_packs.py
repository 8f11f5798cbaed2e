"""Where problems are looked for, and what happens when two packs have the same id."""

import json
import shutil
import unittest

from gavel_case import FIXTURES, GavelCase


class Packs(GavelCase):
    def copy(self, problem, *to):
        target = self.folder.joinpath(*to)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(FIXTURES / "fixtures" / problem, target)
        return target

    def retitle(self, folder, title):
        file = folder / "problem.yaml"
        lines = [line for line in file.read_text().splitlines() if not line.startswith("title:")]
        file.write_text("\n".join([lines[0], f"title: {title}", *lines[1:]]) + "\n")

    def listing(self, *more, env=None):
        result = self.gavel(*more, "list", "--json", env=env)
        self.assertEqual(result.returncode, 0, result.stderr)
        return {p["reference"]: p for p in json.loads(result.stdout)["problems"]}

    def test_packs_are_found_in_the_workspace_and_the_data_folder(self):
        self.gavel("init", "--yes", self.folder)
        data = self.home / "data"
        for place, title in (
            (self.folder / "problems/mine/in-workspace", "Mine"),
            (data / "gavel/problems/topic/in-data", "Data"),
            (data / "gavel/problems/checkout/problems/topic/in-checkout", "Checkout"),
        ):
            self.copy("sum-list", place)
            text = (place / "problem.yaml").read_text()
            (place / "problem.yaml").write_text(text.replace("id: sum-list", f"id: {place.name}"))
        found = self.listing(env=self.environment(XDG_DATA_HOME=str(data)))
        self.assertEqual(found["in-workspace"]["pack"], "workspace")
        self.assertEqual(found["in-data"]["pack"], "user")
        self.assertEqual(found["in-checkout"]["pack"], "checkout")
        self.assertEqual(found["lru-cache"]["pack"], "built-in")

    def test_the_same_id_in_two_packs_is_named_with_both_places(self):
        first = self.copy("sum-list", "one", "t", "sum-list")
        self.retitle(first, "The First One")
        one = ("--pack", self.folder / "one")
        # FIXTURES comes first on the command line and goes before.
        found = self.listing(*one)
        self.assertEqual(found["one/sum-list"]["hidden_by"], found["sum-list"]["file"])

        result = self.gavel(*one, "list")
        self.assertIn("one/sum-list", result.stdout)
        self.assertIn(str(first), result.stderr)
        self.assertIn(str(FIXTURES / "fixtures" / "sum-list"), result.stderr)

        result = self.gavel(*one, "show", "sum-list")
        self.assertNotIn("THE FIRST ONE", result.stdout.upper())
        self.assertIn("one/sum-list", result.stderr)
        self.assertIn("problems/sum-list", result.stderr)
        for reference in ("one/sum-list", first, first / "problem.yaml"):
            result = self.gavel(*one, "show", reference)
            self.assertIn("THE FIRST ONE", result.stdout.upper(), result.stderr)
            self.assertEqual(result.stderr, "")

        source = self.write("solution.py", "class Solution:\n    def total(self, xs):\n        return 0\n")
        result = self.gavel(*one, "submit", "--problem", "sum-list", source)
        self.assertIn("several packs", result.stderr)

    def test_an_unknown_pack_of_a_known_id_is_told_the_id(self):
        result = self.gavel("show", "nowhere/sum-list")
        self.assertEqual(result.returncode, 6)
        self.assertIn("did you mean `sum-list`", result.stderr)

    def test_a_changed_problem_file_is_read_again(self):
        cache = self.environment(XDG_CACHE_HOME=str(self.home / "cache"))
        folder = self.copy("sum-list", "pack", "t", "sum-list")
        (folder / "problem.yaml").write_text(
            (folder / "problem.yaml").read_text().replace("id: sum-list", "id: changing")
        )
        folder = folder.rename(folder.parent / "changing")
        pack = ("--pack", self.folder / "pack")
        for title in ("One", "Two", "One", "Six"):
            self.retitle(folder, title)
            for _ in range(2):
                self.assertEqual(self.listing(*pack, env=cache)["changing"]["title"], title)
        for file in (self.home / "cache/gavel/lists").rglob("*"):
            if file.is_file():
                file.write_bytes(b"damage")
        self.assertEqual(self.listing(*pack, env=cache)["changing"]["title"], "Six")


if __name__ == "__main__":
    unittest.main()
