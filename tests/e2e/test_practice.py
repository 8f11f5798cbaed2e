"""What to practise: the list by where one stands, the plan and what changes it."""

import datetime
import json
import unittest

from round_case import RIGHT, WRONG_WHEN_EMPTY, RoundCase


class Practice(RoundCase):
    def play(self, source, grade):
        self.start()
        self.solution.write_text(source)
        self.gavel("submit")
        self.gavel("end", "--answers", self.answers, "--rate", grade)

    def listed(self, *more):
        return {p["id"]: p for p in self.json("list", "--topic", "fixtures", *more)["problems"]}

    def practise_long_ago(self, days):
        """The same round, as another machine would have exported it."""
        moved = []
        for event in self.events():
            at = datetime.datetime.fromisoformat(event["at"].replace("Z", "+00:00"))
            at -= datetime.timedelta(days=days)
            event["at"] = at.strftime("%Y-%m-%dT%H:%M:%S.000Z")
            moved.append(json.dumps(event))
        self.history.unlink()
        for rest in self.history.parent.glob("gavel.db-*"):
            rest.unlink()
        self.gavel("import", self.write("old.jsonl", "\n".join(moved) + "\n"))


class Listing(Practice):
    def test_the_list_knows_what_is_new_open_tried_and_solved(self):
        self.assertEqual({p["status"] for p in self.listed().values()}, {"new"})
        self.assertNotIn("STATUS", self.gavel("list").stdout)  # nothing to tell yet
        self.start()
        self.assertEqual(list(self.listed("--status", "open")), ["sum-list"])
        self.gavel("end", "--abandon")
        tried = self.listed("--status", "tried")["sum-list"]
        self.assertEqual((tried["status"], tried["rounds"]), ("tried", 1))
        self.play(RIGHT, "good")
        self.assertEqual(list(self.listed("--status", "solved")), ["sum-list"])
        self.assertEqual(self.listed("--status", "tried"), {})
        self.assertNotIn("sum-list", self.listed("--status", "new"))
        self.assertEqual(len(self.listed("--status", "new,solved")), len(self.listed()))

    def test_the_list_knows_what_is_due(self):
        self.play(RIGHT, "good")
        self.assertEqual(self.listed("--status", "due"), {})
        self.practise_long_ago(30)
        self.assertEqual(list(self.listed("--status", "due")), ["sum-list"])
        self.assertRegex(self.gavel("list", "--status", "due").stdout,
                         r"sum-list +Sum of a List +fixtures +solved +2\d d late +35\n1 problem: 1 solved\. 1 due")

    def test_status_level_and_topic_stand_in_the_table(self):
        self.play(RIGHT, "good")
        wide = self.gavel("list", "--topic", "fixtures", env=self.environment(COLUMNS="100")).stdout
        self.assertRegex(wide, r"ID +TITLE +TOPIC +STATUS +DUE +MIN\n")
        self.assertRegex(wide, r"sum-list +Sum of a List +fixtures +solved +in 2 d +35\n")
        self.assertRegex(wide, r"4 problems: 1 solved, 3 new\. 0 due\.")
        level = self.gavel("list", "--spoilers", "--level", "easy", "--topic", "fixtures",
                           env=self.environment(COLUMNS="100")).stdout
        self.assertRegex(level, r"sum-list +fixtures +solved +in 2 d +easy +fixture\n")
        self.assertNotIn("request-gate", level)  # medium

    def test_a_narrow_list_keeps_ids_and_status_whole(self):
        self.play(RIGHT, "good")
        for columns in (40, 60, 80, 100):
            lines = self.gavel("list", env=self.environment(COLUMNS=str(columns))).stdout.splitlines()
            self.assertLessEqual(max(map(len, lines[:-1])), columns)
            self.assertTrue(any(line.startswith("sum-list ") and "solved" in line for line in lines))

    def test_an_unknown_status_is_refused(self):
        self.assertEqual(self.gavel("list", "--status", "done").returncode, 2)


class Plan(Practice):
    def plan(self):
        return self.json("plan", "--days", "7")["days"]

    @staticmethod
    def items(days, kind=None):
        return [item for day in days for item in day["items"] if kind in (None, item["kind"])]

    def test_a_plan_uses_only_problems_of_the_packs(self):
        known = {problem["id"] for problem in self.json("list")["problems"]}
        days = self.plan()
        self.assertEqual(len(days), 7)
        self.assertLessEqual({item["problem"] for item in self.items(days)}, known)
        self.assertTrue(all(day["items"] for day in days))

    def test_a_plan_changes_with_what_happened(self):
        fresh = self.plan()
        self.assertEqual(self.items(fresh[:1], "review"), [])
        self.assertNotEqual(fresh[0]["items"][0]["topic"], "fixtures")

        self.play(WRONG_WHEN_EMPTY, "again")
        failed = self.plan()
        # The topic is the weakest now, so the week begins with it, and the problem comes back
        # as a review as soon as it is due.
        self.assertEqual(failed[0]["items"][0]["topic"], "fixtures")
        self.assertEqual([item["problem"] for item in self.items(failed[1:2], "review")], ["sum-list"])
        self.assertNotIn("sum-list", [i["problem"] for i in self.items(failed, "practice")])

        self.practise_long_ago(20)
        late = self.plan()
        self.assertEqual([item["problem"] for item in self.items(late[:1], "review")], ["sum-list"])

        self.play(RIGHT, "easy")
        solved = self.plan()
        self.assertEqual(self.items(solved[:3], "review"),
                         [i for i in self.items(solved[:3], "review") if i["problem"] != "sum-list"])
        self.assertNotEqual(late, solved)


if __name__ == "__main__":
    unittest.main()
