"""How a round looks, whole screens: compared with tests/golden/round. After a change that is meant,
GAVEL_UPDATE_GOLDEN=1 writes them anew; read what git shows then."""

import os
import pathlib
import re
import tempfile
import unittest
import unittest.mock

from gavel_case import FIXTURES, GAVEL
from round_case import RIGHT, WRONG_WHEN_EMPTY, RoundCase
from screen import Screen
from terminal import Terminal

GOLDEN = pathlib.Path(__file__).resolve().parents[1] / "golden" / "round"
WRONG_SAMPLE = "class Solution:\n    def sumList(self, xs):\n        return -1\n"

# What differs from one machine or run to the next; everything else has to be the same.
VARYING = (
    (r"\b\d+:\d\d\b", lambda found: re.sub(r"\d", "0", found.group())),
    (r"\b\d+(\.\d+)? (ms|s|min)\b", "TIME"),
    (r"\b\d+(\.\d+)? (KiB|MiB|B) of", "# of"),
    (r"slowest \S+", "slowest TEST"),
    (r"python3 \S+", "python3 #"),
    (r"Time limit TIME: .*(\n  .*)*", "Time limit TIME: ..."),
    (r"\n(Note: .*(\n  .*)*|Sandbox: weak.*)", ""),  # where the kernel refuses some layers
    (r"in \d+ runs?", "in # runs"),
    (r"\b\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b", "DD Mon"),
    (r"gavel start [a-z-]+", "gavel start ID"),
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

    def compare(self, name, text):
        file = GOLDEN / name
        if os.environ.get("GAVEL_UPDATE_GOLDEN"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(self.normal(text))
        self.assertEqual(self.normal(text), file.read_text(), f"differs from {file}")

    def terminal(self, columns, *arguments, **changes):
        env = self.environment(TERM="xterm", NO_COLOR="1", EDITOR="", VISUAL="", **changes)
        command = [str(GAVEL), "--pack", str(FIXTURES), *arguments]
        return Terminal(command, self.folder, env, columns=columns)

    def save(self, text):
        scratch = self.solution.with_suffix(".tmp")
        scratch.write_text(text)
        os.replace(scratch, self.solution)

    def answer_the_questions(self, screen):
        for shown, answer in (("CLARIFY.*\n  \\? ", "can the list be empty"),
                              ("  \\? ", "are you well"), ("    > ", "yes"), ("  \\? ", ""),
                              ("APPROACH.*\n  > ", "add them up, one after another"),
                              ("time  ", "quick"), ("time  ", "linear"), ("space ", "O(1)"),
                              ("EDGES.*\n  > ", "empty list"), ("  > ", "")):
            screen.expect(shown)
            screen.send(answer + "\n")

    def play(self, columns, **changes):
        """The round of the docs: a wrong save, a failing submit, a hint, accepted, rated."""
        with self.terminal(columns, "start", "sum-list", **changes) as screen:

            def press(key):
                if not changes:
                    screen.expect(" left   ")  # the footer stands: keys are read, not echoed
                screen.send(key + ("\n" if changes else ""))

            self.answer_the_questions(screen)
            screen.expect("samples 0 of 1")
            self.save(WRONG_SAMPLE)
            screen.expect("save 1   samples 0 of 1.*shows it")
            press("r")
            screen.expect("Again: gavel run --case 1")
            self.save(WRONG_WHEN_EMPTY)
            screen.expect("save 2   samples 1 of 1")
            press("n")
            screen.expect("note> ")
            screen.send("now the empty list\n")
            screen.expect("noted in")
            press("s")
            screen.expect("All failures: gavel submit --keep-going")
            press("h")
            screen.expect("The list may be empty")
            self.save(RIGHT)
            screen.expect("save 3   samples")
            press("s")
            for shown, answer in (("TRADE-OFF.*\n  > ", "time for memory"), ("  > ", "running sum"),
                                  ("\\[3: one hint, in time\\] ", "2")):
                screen.expect(shown)
                screen.send(answer + "\n")
            self.assertEqual(screen.wait(), 0)
        return Screen(columns).write(screen.text).text()

    def shown(self, columns, *arguments):
        with self.terminal(columns, *arguments) as screen:
            screen.wait()
        return Screen(columns).write(screen.text).text()

    def check_at(self, columns):
        self.compare(f"session-{columns}.txt", self.play(columns))
        for command in ("report", "stats"):
            text = self.shown(columns, command)
            self.assertLessEqual(max(map(len, text.splitlines())), columns)
            self.compare(f"{command}-{columns}.txt", text)

    def test_a_round_at_80_columns(self):
        self.check_at(80)

    def test_a_round_at_100_columns(self):
        self.check_at(100)

    def test_a_round_for_screen_readers(self):
        self.compare("session-accessible.txt", self.play(80, ACCESSIBLE="1"))


if __name__ == "__main__":
    unittest.main()
