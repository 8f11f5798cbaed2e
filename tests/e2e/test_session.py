"""A session on a terminal: gates, saves, keys, the end; and the same under ACCESSIBLE=1."""

import os
import re
import unittest

from gavel_case import FIXTURES, GAVEL
from round_case import RIGHT, WRONG_WHEN_EMPTY, RoundCase
from terminal import Terminal

WRONG_SAMPLE = "class Solution:\n    def sumList(self, xs):\n        return -1\n"


class Session(RoundCase):
    def terminal(self, *arguments, **changes):
        env = self.environment(TERM="xterm", NO_COLOR="1", EDITOR="", VISUAL="", **changes)
        return Terminal([str(GAVEL), "--pack", str(FIXTURES), *arguments], self.folder, env)

    def save(self, text):
        """As many editors do: another file, then a rename over the old one."""
        scratch = self.solution.with_suffix(".tmp")
        scratch.write_text(text)
        os.replace(scratch, self.solution)

    def answer_gates(self, screen):
        screen.expect("1 CLARIFY")
        screen.send("can the list be empty\n")
        screen.expect("its sum is 0")
        screen.send("are you well\n")
        screen.expect("Not specified. State your assumption")
        screen.send("yes\n")
        screen.send("\n")
        screen.expect("2 APPROACH")
        screen.send("add them up\n")
        screen.expect("3 COST")
        screen.send("quick\n")
        screen.expect("no cost that gavel understands")
        screen.send("linear\n")
        screen.send("O(1)\n")
        screen.expect("4 EDGES")
        screen.send("empty list\n")
        screen.send("\n")

    def test_a_whole_round_on_a_terminal(self):
        with self.terminal("start", "sum-list") as screen:
            screen.expect("round 1   sum-list   python   35:00")
            self.answer_gates(screen)
            screen.expect(r"wrote \S+solution\.py   at \d:\d\d")
            screen.expect(r"3[45]:\d\d left   CODE")
            screen.expect("n note  r result  a ask  h hint  s submit  p pause  q quit")
            self.save(WRONG_SAMPLE)
            screen.expect(r"save 1   samples 0 of 1   Wrong answer, sample-1   \(r shows it\)")
            screen.send("r")
            screen.expect("expected")
            self.save(WRONG_WHEN_EMPTY)
            screen.expect("save 2   samples 1 of 1")
            screen.send("n")
            screen.expect("note> ")
            screen.send("now the empty list\n")
            screen.send("s")
            screen.expect("Wrong answer   empty")
            screen.send("h")
            screen.expect("The list may be empty")
            self.save(RIGHT)
            screen.expect("save 3   samples 2 of 2")  # the counterexample was kept as a case
            screen.send("s")
            screen.expect("Accepted   4 of 4")
            screen.expect(r"at \d:\d\d of 35:00")
            screen.expect("6 TRADE-OFF")
            screen.send("time for memory\n")
            screen.expect("7 FOLLOW-UPS")
            screen.send("running sum\n")
            screen.expect("The author: Nothing; keep the running sum.")
            screen.expect(r"How hard was it\?   1 again 1 d   2 hard 1 d   3 good 2 d   4 easy 8 d")
            screen.expect(r"\[3: one hint, in time\]")
            screen.send("2\n")
            self.assertEqual(screen.wait(), 0)
            # In place, never on another screen: the scrollback stays.
            self.assertNotIn("\x1b[?1049h", screen.text)
        report = self.json("report")
        self.assertEqual((report["rating"], report["accepted"], report["saves"]), ("hard", True, 3))
        self.assertEqual([note["text"] for note in report["notes"]], ["now the empty list"])
        self.assertEqual(len(report["runs"]), 3)

    def test_a_burst_of_saves_judges_the_last_one_once(self):
        with self.terminal("start", "sum-list", "--free") as screen:
            screen.expect("samples 0 of 1")  # the starter, before any save
            with screen.stopped():  # so that it finds all of them at once, however slow the machine
                for _ in range(9):
                    self.save(WRONG_SAMPLE)
                self.save(RIGHT)
            screen.expect(r"save \d+   samples 1 of 1")
            screen.send("q")
            screen.expect("paused")
            self.assertEqual(screen.wait(), 0)
        report = self.json("report")
        self.assertEqual((report["saves"], len(report["runs"])), (1, 1))

    def test_ctrl_c_pauses_and_start_goes_on(self):
        with self.terminal("start", "sum-list", "--free") as screen:
            screen.expect("CODE")
            screen.interrupt()
            screen.expect("paused")
            self.assertEqual(screen.wait(), 130)
        self.assertTrue(self.json("status")["round"]["paused"])
        with self.terminal("start") as screen:
            screen.expect("round 1")
            screen.expect(r"\d\d left   CODE")
            screen.send("q")
            self.assertEqual(screen.wait(), 0)

    def test_ctrl_c_in_a_question_keeps_the_answers_before_it(self):
        with self.terminal("start", "sum-list") as screen:
            screen.expect("1 CLARIFY")
            screen.send("\n")
            screen.expect("2 APPROACH")
            screen.interrupt()
            self.assertEqual(screen.wait(), 130)
        with self.terminal("start") as screen:
            screen.expect("2 APPROACH")
            self.assertNotIn("1 CLARIFY", screen.text)

    def test_ctrl_z_gives_the_terminal_back_and_fg_takes_the_keys_again(self):
        # Only a shell with job control can be told that its child stopped.
        shell = f"set -m; '{GAVEL}' --pack '{FIXTURES}' start sum-list --free; echo; stty -a; fg"
        env = self.environment(TERM="xterm", NO_COLOR="1", EDITOR="", VISUAL="")
        with Terminal(["bash", "-c", shell], self.folder, env) as screen:
            screen.expect("samples 0 of 1")
            screen.expect("q quit")
            screen.send("\x1a")
            modes = screen.expect(r"isig (-?icanon)[^;]* (-?echo) ")
            self.assertEqual(modes.groups(), ("icanon", "echo"))
            screen.expect(r"left   CODE")
            screen.send("q")  # without Enter
            screen.expect("paused")
            self.assertEqual(screen.wait(), 0)

    def test_a_killed_session_loses_nothing(self):
        with self.terminal("start", "sum-list", "--free") as screen:
            screen.expect("CODE")
            screen.send("n")
            screen.expect("note> ")
            screen.send("about to die\n")
            screen.expect("noted in")
            screen.kill()
        self.assertEqual(self.json("report")["notes"][0]["text"], "about to die")
        with self.terminal("start") as screen:
            screen.expect("CODE")

    def test_two_terminals_see_one_round(self):
        with self.terminal("start", "sum-list", "--free") as first:
            first.expect("samples 0 of 1")
            with self.terminal("start") as second:
                second.expect("round 1   sum-list")
                second.expect(r"left   CODE")
                second.send("n")
                second.expect("note> ")
                second.send("from the second\n")
                second.expect("noted in")
                self.gavel("pause")
                first.expect("PAUSED")
                second.expect("PAUSED")
                second.send("q")
                self.assertEqual(second.wait(), 0)
            self.gavel("resume")
            first.expect(r"left   CODE")
            first.send("q")
            self.assertEqual(first.wait(), 0)
        self.assertEqual([n["text"] for n in self.json("report")["notes"]], ["from the second"])

    def test_questions_answered_elsewhere_are_not_asked_again(self):
        with self.terminal("start", "sum-list") as first:
            first.expect("1 CLARIFY")
            self.gavel("start", "--answers", self.answers)
            first.send("\n")
            first.expect(r"(wrote|kept) +\S+solution\.py")
            self.assertNotIn("2 APPROACH", first.text)
            first.expect("CODE")
            first.send("q")
            self.assertEqual(first.wait(), 0)
        gates = {gate["gate"]: gate["skipped"] for gate in self.json("report")["gates"]}
        self.assertFalse(gates["approach"])

    def test_another_terminal_may_end_the_round(self):
        with self.terminal("start", "sum-list", "--free") as screen:
            screen.expect("CODE")
            self.gavel("end", "--abandon")
            screen.expect("round 1 has ended")
            self.assertEqual(screen.wait(), 0)

    def test_accessible_sessions_are_lines_and_nothing_is_redrawn(self):
        with self.terminal("start", "sum-list", "--free", ACCESSIBLE="1") as screen:
            screen.expect("keys: n note")
            self.save(RIGHT)
            screen.expect("save 1   samples 1 of 1")
            screen.send("n\n")
            screen.expect("note> ")
            screen.send("all lines\n")
            screen.expect("noted in")
            screen.send("q\n")
            screen.expect("paused")
            self.assertEqual(screen.wait(), 0)
            self.assertEqual(re.findall(r"\x1b\[[0-9;]*[A-Za-z]", screen.text), [])


if __name__ == "__main__":
    unittest.main()
