"""How a round looks from init to what comes next, whole screens: compared with tests/golden/round.
After a change that is meant, GAVEL_UPDATE_GOLDEN=1 writes them anew; read what git shows then."""

import os
import pathlib
import re
import shutil
import tempfile
import unittest
import unittest.mock

from gavel_case import FIXTURES, GAVEL
from round_case import RIGHT, WRONG_WHEN_EMPTY, RoundCase
from screen import Screen, width
from terminal import Terminal

GOLDEN = pathlib.Path(__file__).resolve().parents[1] / "golden" / "round"
WRONG_SAMPLE = "class Solution:\n    def sumList(self, xs):\n        return -1\n"
WRONG_BELOW_ZERO = RIGHT.replace("sum(xs)", "sum(map(abs, xs))")
UNBOUNDED = 10_000  # So that paths, which are longer or shorter elsewhere, are not broken.

# What differs from one machine or run to the next; everything else has to be the same.
VARYING = (
    (r"\b\d+:\d\d\b", lambda found: re.sub(r"\d", "0", found.group())),
    (r"\b\d+(\.\d+)? (ms|s|min)\b", "TIME"),
    (r"\b\d+(\.\d+)? (KiB|MiB|B) of", "# of"),
    (r"slowest \S+", "slowest TEST"),
    (r"python3 \d\S+", "python3 #"),
    (r"/\S*/python3\S*", "PYTHON"),
    # What a clock says about the cost, where it says anything.
    (r"\n(Speed  .*|The class is right, but .*(\n  .*)*)(?=\n)", ""),
    (r"Time limit TIME: .*(\n  .*)*", "Time limit TIME: ..."),
    (r"\n(Note: .*(\n  .*)*|Sandbox: weak.*)", ""),  # where the kernel refuses some layers
    (r"in \d+ runs?", "in # runs"),
    (r"\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b *", "DD Mon  "),
    (r"DAY +", "DAY     "),
    (r"gavel start (?!sum-list\n)[a-z-]+", "gavel start ID"),
    (r"(next --why\n)\S+\n(.*)", r"\1ID\n\2"),
    (r"-{20,}|─{20,}", "(rule)"),
)


class Golden(RoundCase):
    def setUp(self):
        # Paths as long as everywhere else, so that lines break in the same places.
        with unittest.mock.patch.object(tempfile, "tempdir", "/tmp"):
            super().setUp()

    def normal(self, text):
        text = text.replace(str(self.home), "HOME")
        for pattern, replacement in VARYING:
            text = re.sub(pattern, replacement, text)
        return text

    def compare(self, name, text, breaks_vary=False):
        file = GOLDEN / name
        if os.environ.get("GAVEL_UPDATE_GOLDEN"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(self.normal(text))
        shown, wanted = self.normal(text), file.read_text()
        if breaks_vary:  # where the length of a time decides in which line a word stands
            shown, wanted = "\n".join(shown.split()), "\n".join(wanted.split())
        self.assertEqual(shown, wanted, f"differs from {file}")

    def terminal(self, columns, *arguments, **changes):
        env = self.environment(TERM="xterm", NO_COLOR="1", EDITOR="", VISUAL="", **changes)
        command = [str(GAVEL), "--pack", str(FIXTURES), *arguments]
        return Terminal(command, self.folder, env, columns=columns)

    def save(self, text):
        scratch = self.solution.with_suffix(".tmp")
        scratch.write_text(text)
        os.replace(scratch, self.solution)

    def drawn(self, screen, columns):
        """What stands there in the end. Nothing but a path may be wider than the terminal."""
        text = Screen(UNBOUNDED).write(screen.text).text()
        for line in text.splitlines():
            if str(self.home) not in line:
                self.assertLessEqual(sum(map(width, line)), columns, line)
        return text

    @staticmethod
    def answer(screen, *shown_and_answers):
        for shown, answer in shown_and_answers:
            screen.expect(shown)
            screen.send(answer + "\n")

    def shown(self, columns, *arguments, answers=(), **changes):
        with self.terminal(columns, *arguments, **changes) as screen:
            self.answer(screen, *answers)
            screen.wait()
        return self.drawn(screen, columns)

    def begin(self, columns, **changes):
        """Where there is no workspace yet."""
        shutil.rmtree(self.folder / ".gavel")
        shutil.rmtree(self.home / ".config")
        answers = (("Folder.*] ", str(self.folder)), ("Language.*] ", "python"))
        return self.shown(columns, "init", answers=answers, **changes)

    def answer_the_questions(self, screen):
        self.answer(screen, ("CLARIFY.*\n  \\? ", "can the list be empty"),
                    ("  \\? ", "are you well"), ("    > ", "yes"), ("  \\? ", ""),
                    ("APPROACH.*\n  > ", "add them up, one after another"),
                    ("time  ", "quick"), ("time  ", "linear"), ("space ", "O(1)"),
                    ("EDGES.*\n  > ", "empty list"), ("  > ", ""))

    def play(self, columns, **changes):
        """Saves, a failing submit with a counterexample, another with a hint, and in a second
        terminal what a debugger would run and the submit that is accepted. What either showed."""
        beside = []
        with self.terminal(columns, "start", "sum-list", **changes) as screen:

            def press(key):
                if not changes:
                    screen.expect(" left   ")  # the footer stands: keys are read, not echoed
                screen.send(key + ("\n" if changes else ""))

            self.answer_the_questions(screen)
            screen.expect("samples 0 of 1")
            self.save(WRONG_SAMPLE)
            screen.expect("save 1   samples 0 of 1.*sample-1")
            press("r")
            screen.expect("Again: gavel run --case 1")
            self.save(WRONG_BELOW_ZERO)
            screen.expect("save 2   samples 1 of 1")
            press("n")
            screen.expect("note> ")
            screen.send("now negative numbers\n")
            screen.expect("noted in")
            press("s")
            screen.expect("All failures: gavel submit --keep-going")
            beside.append(("debug --print-cmd", self.shown(columns, "debug", "--print-cmd", **changes)))
            self.save(WRONG_WHEN_EMPTY)
            screen.expect("save 3   samples 2 of 2")  # the counterexample was kept as a case
            press("s")
            screen.expect("All failures: gavel submit --keep-going")
            press("h")
            screen.expect("The list may be empty")
            self.save(RIGHT)
            screen.expect("save 4   samples 3 of 3")
            beside.append(("submit --cost", self.shown(
                columns, "submit", "--cost", answers=(("TRADE-OFF.*\n  > ", "time for memory"),
                                                      ("  > ", "running sum"),
                                                      ("\\[3: one hint, in time\\] ", "2")), **changes)))
            screen.expect("round 1 has ended")
            self.assertEqual(screen.wait(), 0)
        return [("start sum-list", self.drawn(screen, columns)), *beside]

    def check(self, name, columns, **changes):
        screens = [("init", self.begin(columns, **changes)), *self.play(columns, **changes)]
        for command in ("report", "stats", "history", "next --why"):
            screens.append((command, self.shown(columns, *command.split(), **changes)))
        self.compare(name, "\n".join(f"$ gavel {command}\n{text}" for command, text in screens),
                     breaks_vary=columns < 80)

    def test_a_round_at_80_columns(self):
        self.check("round-80.txt", 80)

    def test_a_round_at_100_columns(self):
        self.check("round-100.txt", 100)

    def test_a_round_in_a_narrow_terminal(self):
        self.check("round-60.txt", 60)

    def test_a_round_for_screen_readers(self):
        self.check("round-accessible.txt", 80, ACCESSIBLE="1")


if __name__ == "__main__":
    unittest.main()
