"""A round from its first question to its score, without a terminal."""

import contextlib
import json
import sqlite3
import time
import unittest

from round_case import RIGHT, WRONG_WHEN_EMPTY, RoundCase


class WholeRound(RoundCase):
    def test_a_scripted_round_from_the_first_question_to_the_score(self):
        made = self.json("init", "--yes", self.folder / "elsewhere", "--lang", "python")
        self.assertEqual(made["workspace"], str(self.folder / "elsewhere"))
        started = self.json("start", "sum-list", "--answers", self.answers)
        self.assertEqual((started["problem"], started["made"]), ("sum-list", True))
        self.assertTrue(self.solution.exists())

        status = self.json("status")["round"]
        self.assertEqual((status["phase"], status["budget_s"]), ("code", 35 * 60))
        self.assertAlmostEqual(status["elapsed_s"] + status["left_s"], 35 * 60, places=3)

        asked = self.json("ask", "how large may it get?")
        self.assertTrue(asked["specified"])
        self.assertIn("64 bits", asked["answer"])
        self.assertEqual(self.json("ask", "may I use numpy?", "--assume", "no")["specified"], False)
        self.assertEqual(self.json("note", "now the loop")["notes"][0]["text"], "now the loop")
        self.assertIn("now the loop", (self.folder / "sum-list" / "notes.md").read_text())

        self.solution.write_text(WRONG_WHEN_EMPTY)
        ran = self.json("run", self.solution)
        self.assertEqual(ran["round"]["number"], 1)
        failed = self.json("submit", self.solution, status=1)
        self.assertEqual(self.failing(failed)["name"], "empty")
        self.assertEqual(failed["counterexample"]["saved_as"], "cases/regress-01")
        debug = self.json("debug", self.solution)
        self.assertEqual((debug["case"], debug["command"][-1]), ("cases/regress-01", "--pdb"))
        hint = self.json("hint")
        self.assertEqual(hint["text"].strip(), "The list may be empty.")  # fits the failure

        self.solution.write_text(RIGHT)
        accepted = self.json("submit", "--cost", self.solution, "--answers", self.answers)
        self.assertEqual(accepted["verdict"], "ac")
        claimed = accepted["cost"]["claimed_time"]
        self.assertEqual((claimed["stated"], claimed["agreement"]), ("O(n)", "agrees"))
        self.assertFalse(accepted["round"]["over_time"])

        report = self.json("report")
        self.assertEqual((report["number"], report["accepted"], report["rating"]), (1, True, "good"))
        self.assertIsNotNone(report["ended"])
        gates = {gate["gate"]: gate for gate in report["gates"]}
        self.assertEqual(gates["cost"]["time"], "O(n)")
        self.assertEqual(gates["cost"]["time_right"], "yes")
        self.assertEqual(gates["edges"]["edges_named"], "empty")
        self.assertFalse(gates["follow-ups"]["skipped"])
        self.assertEqual([question["specified"] for question in report["questions"]],
                         [True, False, True, False])
        self.assertEqual(report["questions"][1]["assumed"], "yes, they count")
        bands = {d["name"]: d["band"] for d in report["scorecard"]["dimensions"]}
        self.assertEqual(bands["Communication"], 4)
        self.assertEqual(bands["Problem solving"], 3)  # one hint
        self.assertEqual(report["measured_cost"]["time"], "O(n)")
        checks = {d["self_check"]["item"]: d["self_check"]["answer"]
                  for d in report["scorecard"]["dimensions"]}
        self.assertEqual(checks["traced"], True)
        self.assertEqual(checks["clean-names"], False)

        stats = self.json("stats")
        self.assertEqual((stats["rounds"], stats["solved"]), (1, 1))
        self.assertEqual(stats["cost_right"], {"part": 1, "of": 1})
        self.assertEqual(stats["failing_edge_named"], {"part": 1, "of": 1})
        self.assertIsNone(self.json("status")["round"])
        self.assertNotEqual(self.json("next")["next"]["problem"], "sum-list")
        self.assertEqual(len(self.json("plan", "--days", "7")["days"]), 7)
        self.assertEqual(len(self.json("history", "sum-list")["rounds"]), 1)

    def test_the_screens_of_a_round_are_complete_without_colour_and_at_60_columns(self):
        self.start()
        self.solution.write_text(RIGHT)
        env = self.environment(COLUMNS="60", NO_COLOR="1")
        accepted = self.gavel("submit", self.solution, env=env).stdout
        self.assertRegex(accepted, r"Round  at \d:\d\d of 35:00\n")
        end = self.gavel("end", "--answers", self.answers, env=env).stdout
        for text in (accepted, end, self.gavel("stats", env=env).stdout,
                     self.gavel("history", env=env).stdout, self.gavel("plan", env=env).stdout):
            self.assertNotIn("\x1b", text)
        for words in ("SCORECARD", "Communication", "4 strong hire", "approach", "Problem solving",
                      "said O(n), expected O(n)", "Testing", "gavel help score"):
            self.assertIn(words, end.replace("\n", " ") if " " in words else end)
        markdown = self.gavel("report", "--md").stdout
        self.assertTrue(markdown.startswith("# Round 1: sum-list\n"))
        self.assertIn("## Approach\n\n- add them up, one after another\n", markdown)

    def test_the_line_for_prompts(self):
        self.assertEqual(self.gavel("status", "--line").stdout, "")
        self.start()
        self.assertRegex(self.gavel("status", "--line").stdout, r"^3[45]:\d\d code\n$")
        line = self.gavel("status", "--line", "--format", "{problem}/{round} {left} {x}").stdout
        self.assertRegex(line, r"^sum-list/1 3[45]:\d\d \{x\}\n$")


class Rules(RoundCase):
    def test_a_round_asks_and_says_how_to_answer_without_a_terminal(self):
        for more in ([], ["--no-input"]):
            result = self.gavel("start", "sum-list", *more)
            self.assertEqual(result.returncode, 7)
            self.assertIn("--answers FILE.yaml", result.stderr)
            self.assertIn("--free", result.stderr)
        self.assertEqual(self.json("history")["rounds"], [])  # nothing was begun
        self.assertFalse(self.solution.exists())

    def test_answers_left_out_are_recorded_as_skipped(self):
        self.answers.write_text("gavel: 1\napproach: sum\n")
        self.start()
        gates = {gate["gate"]: gate["skipped"] for gate in self.json("report")["gates"]}
        self.assertEqual(gates, {"clarify": True, "approach": False, "cost": True, "edges": True})

    def test_a_cost_that_is_none_is_named_with_its_place(self):
        self.answers.write_text("gavel: 1\ntime: fast\n")
        result = self.start(status=4)
        self.assertIn("`fast` is no cost", result.stderr)
        self.assertIn("answers.yaml", result.stderr)

    def test_a_mistyped_key_of_the_answers_is_recognised(self):
        self.answers.write_text("gavel: 1\naproach: sum\n")
        result = self.start(status=4)
        self.assertIn("answers.yaml:2:1", result.stderr)
        self.assertIn("did you mean `approach`?", result.stderr)

    def test_one_round_at_a_time(self):
        self.start()
        result = self.gavel("start", "sum-lines", "--free")
        self.assertEqual(result.returncode, 2)
        self.assertIn("round 1 on sum-list is open", result.stderr)
        self.assertEqual(self.gavel("end", "--abandon").returncode, 8)
        self.assertEqual(self.gavel("start", "sum-lines", "--free").returncode, 0)

    def test_a_pause_stops_the_clock_and_start_goes_on(self):
        self.start()
        self.assertTrue(self.json("pause")["paused"])
        before = self.json("status")["round"]["elapsed_s"]
        time.sleep(0.05)
        self.assertEqual(self.json("status")["round"]["elapsed_s"], before)
        self.assertEqual(self.gavel("start").returncode, 0)
        self.assertFalse(self.json("status")["round"]["paused"])

    def test_fresh_moves_the_old_solution_away(self):
        self.start()
        self.solution.write_text(RIGHT)
        self.assertEqual(self.gavel("start", "--fresh").returncode, 0)
        self.assertNotEqual(self.solution.read_text(), RIGHT)
        kept = list((self.folder / "sum-list" / "attempts").iterdir())
        self.assertEqual([file.read_text() for file in kept], [RIGHT])

    def test_commands_of_a_round_need_one(self):
        for arguments in (["ask", "x"], ["note", "x"], ["hint"], ["pause"], ["resume"], ["end"]):
            with self.subTest(arguments=arguments):
                result = self.gavel(*arguments)
                self.assertEqual(result.returncode, 6)
                self.assertIn("gavel start", result.stderr)

    def test_judging_outside_of_a_round_leaves_no_history(self):
        self.write("sum-list/solution.py", RIGHT)
        self.assertEqual(self.gavel("submit", self.solution).returncode, 0)
        self.assertFalse(self.history.exists())

    def test_looking_at_the_solution_counts(self):
        self.start()
        self.gavel("show", "--solution", "sum-list")
        self.solution.write_text(RIGHT)
        self.gavel("submit", self.solution)
        self.assertEqual(self.json("end")["rating"], "again")


    def test_looking_at_all_hints_counts(self):
        self.start()
        self.gavel("show", "--full", "sum-list")
        self.assertEqual(self.json("report")["hints"], 3)

    def test_away_from_its_folder_the_round_says_what_is_judged(self):
        self.start()
        self.solution.write_text(RIGHT)
        self.assertEqual(self.gavel("run").returncode, 0)
        self.assertEqual(self.gavel("submit").returncode, 0)

    def test_a_submit_says_what_was_foreseen(self):
        self.start()
        self.solution.write_text(WRONG_WHEN_EMPTY)
        self.assertIn("Edges  you named this case before the code\n", self.gavel("submit").stdout)
        self.solution.write_text(RIGHT)
        accepted = self.gavel("submit").stdout
        self.assertIn("Cost   you said O(n), the problem's is O(n): agrees\n", accepted)
        self.assertIn("Edges  1 of 1 named before the code\n", accepted)


class Mock(RoundCase):
    def test_the_starter_waits_for_the_answers(self):
        self.answers.write_text("gavel: 1\napproach: sum\n")
        result = self.gavel("mock", "sum-list", "--answers", self.answers)
        self.assertEqual(result.returncode, 7, result.stdout + result.stderr)
        self.assertIn("`clarify`", result.stderr)
        self.assertFalse(self.solution.exists())

    def test_nothing_is_revealed_and_nothing_pauses(self):
        self.assertEqual(self.gavel("mock", "sum-list", "--answers", self.answers).returncode, 0)
        self.solution.write_text(WRONG_WHEN_EMPTY)
        failed = self.json("submit", self.solution, status=1)
        self.assertNotIn("expected", self.failing(failed))
        text = self.gavel("submit", self.solution).stdout
        self.assertIn("Wrong answer   a hidden edge test", text)
        self.assertNotIn("empty", text)
        self.assertFalse((self.folder / "sum-list" / "cases" / "regress-01.in").exists())
        for arguments in (["pause"], ["hint"], ["show", "--solution", "sum-list"],
                          ["show", "--full", "sum-list"], ["stress", self.solution],
                          ["show", "sum-list", "--case", "empty"],
                          ["show", "sum-list", "--case", "nonsense"],
                          ["cost", self.solution], ["submit", "--cost", self.solution]):
            self.assertEqual(self.gavel(*arguments).returncode, 2, arguments)

    def test_the_same_seed_draws_the_same_problem(self):
        drawn = []
        for _ in range(2):
            result = self.json("mock", "--seed", "7", "--tag", "fixture", "--answers", self.answers)
            drawn.append(result["problem"])
            self.gavel("end", "--abandon")
        self.assertEqual(drawn[0], drawn[1])


    def test_two_problems_share_one_clock_and_one_card(self):
        result = self.json("mock", "sum-list", "--problems", "2", "--seed", "3", "--answers", self.answers)
        self.assertEqual(result["problem"], "sum-list")
        self.solution.write_text(RIGHT)
        first = self.gavel("submit", self.solution, "--rate", "good")
        self.assertEqual(first.returncode, 0, first.stdout + first.stderr)
        self.assertIn("Problem 1 of 2 is over; the clock runs on, 4", first.stdout)
        self.assertNotIn("SCORECARD", first.stdout)  # it would cost time, and there is more to come
        status = self.json("status")["round"]
        self.assertEqual((status["number"], status["mode"]), (2, "mock"))
        self.assertNotEqual(status["problem"], "sum-list")
        elapsed = self.json("report", "1")["elapsed_s"]
        self.assertAlmostEqual(elapsed + status["elapsed_s"] + status["left_s"], 45 * 60, delta=2)

        second = self.gavel("start", "--answers", self.answers)
        self.assertEqual(second.returncode, 0, second.stdout + second.stderr)
        end = self.gavel("end", "--rate", "again")
        self.assertEqual(end.returncode, 1, end.stderr)
        self.assertEqual(end.stdout.count("SCORECARD"), 2)
        self.assertRegex(end.stdout, r"MOCK   2 problems   \d+:\d\d of 45:00\n +sum-list +" + status["problem"])
        self.assertRegex(end.stdout, r"Result +Accepted on submit 1 +nothing submitted")
        self.assertIsNone(self.json("status")["round"])

    def test_an_abandoned_mock_has_no_second_problem(self):
        self.json("mock", "--problems", "2", "--answers", self.answers)
        self.assertEqual(self.gavel("end", "--abandon").returncode, 8)
        self.assertIsNone(self.json("status")["round"])

    def test_a_second_problem_needs_a_second_problem(self):
        result = self.gavel("mock", "sum-list", "--problems", "2", "--tag", "no-such-tag",
                            "--answers", self.answers)
        self.assertEqual(result.returncode, 6)
        self.assertIn("too few problems", result.stderr)


class History(RoundCase):
    def test_an_export_is_read_in_elsewhere_once(self):
        self.start("--free")
        self.gavel("note", "a\tb")
        self.gavel("end", "--abandon")
        file = self.folder / "out.jsonl"
        self.assertEqual(self.gavel("export", "--jsonl", file).returncode, 0)
        self.assertEqual(self.gavel("export", "--jsonl", file).returncode, 2)  # not overwritten
        env = self.environment(XDG_DATA_HOME=str(self.home / "other"))
        first = json.loads(self.gavel("--json", "import", file, env=env).stdout)
        self.assertEqual((first["rounds"], first["known"]), (1, 0))
        second = json.loads(self.gavel("--json", "import", file, env=env).stdout)
        self.assertEqual((second["rounds"], second["events"]), (0, 0))
        self.assertEqual(self.gavel("export", env=env).stdout, file.read_text())

    def test_a_bad_import_changes_nothing(self):
        self.start("--free")
        before = self.gavel("export").stdout
        bad = self.write("bad.jsonl", before + "{}\n")
        result = self.gavel("import", bad)
        self.assertEqual(result.returncode, 4)
        self.assertIn("bad.jsonl:2: `schema` is missing", result.stderr)
        self.assertEqual(self.gavel("export").stdout, before)

    def test_a_damaged_history_is_named_and_kept(self):
        self.history.parent.mkdir(parents=True)
        self.history.write_bytes(b"not a database, but long enough to look at")
        for arguments in (["stats"], ["start", "sum-list", "--free"], ["note", "x"]):
            result = self.gavel(*arguments)
            self.assertEqual(result.returncode, 4, arguments)
            self.assertIn("gavel.db: this is not a database", result.stderr)
            self.assertIn("move it away", result.stderr)
        file = self.write("sum-list/solution.py", RIGHT)
        result = self.gavel("submit", file)
        self.assertEqual(result.returncode, 0)  # judging does not need it
        self.assertIn("not recorded", result.stderr)
        self.assertEqual(self.history.read_bytes(), b"not a database, but long enough to look at")

    def test_the_history_of_a_later_gavel_is_named_and_kept(self):
        self.start("--free")
        with contextlib.closing(sqlite3.connect(self.history)) as database:
            database.execute("PRAGMA user_version = 99")
        before = self.history.read_bytes()
        for arguments in (["stats"], ["start"], ["note", "x"], ["plan"]):
            result = self.gavel(*arguments)
            self.assertEqual(result.returncode, 4, arguments)
            self.assertIn("written by a newer gavel", result.stderr)
        self.solution.write_text(RIGHT)
        result = self.gavel("submit", self.solution)
        self.assertEqual(result.returncode, 0, result.stderr)  # judging does not need it
        self.assertIn("not recorded", result.stderr)
        self.assertEqual(self.gavel("list").returncode, 0)
        self.assertEqual(self.history.read_bytes(), before)

    def test_a_rating_moves_the_next_review(self):
        self.start("--free")
        self.solution.write_text(RIGHT)
        self.gavel("submit", self.solution, "--rate", "good")
        self.assertIn("again in 8 days", self.gavel("rate", "easy").stdout)
        self.assertIn("again in 1 day\n", self.gavel("rate", "again", "sum-list").stdout)


if __name__ == "__main__":
    unittest.main()
