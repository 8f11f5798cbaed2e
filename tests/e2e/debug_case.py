"""What the tests of debuggers share: gavel debug on a terminal, typed to step by step."""

import os
import pathlib
import shutil

from gavel_case import FIXTURES, GAVEL
from round_case import RoundCase
from terminal import Terminal


class DebugCase(RoundCase):
    def debug(self, problem, name, source, *more):
        file = self.write(f"{problem}/{name}", source)
        env = self.environment(TERM="dumb", NO_COLOR="1", DEBUGINFOD_URLS="")
        return Terminal([str(GAVEL), "--pack", str(FIXTURES), "debug", str(file), *more],
                        file.parent, env, columns=200)

    def environment(self, **changes):
        # The shims of rustup ask there for the real compiler.
        rustup = pathlib.Path(os.environ.get("RUSTUP_HOME", pathlib.Path.home() / ".rustup"))
        if rustup.is_dir():
            changes.setdefault("RUSTUP_HOME", str(rustup))
        return super().environment(**changes)

    def need(self, *programs):
        for program in programs:
            if not shutil.which(program):
                self.skipTest(f"{program} is not installed")

    @staticmethod
    def walk(screen, steps):
        """Each step is what is typed, if anything, and what has to be shown then."""
        for typed, shown in steps:
            if typed:
                screen.send(typed + "\n")
            screen.expect(shown)

    def leave(self, screen, *steps):
        self.walk(screen, steps)
        self.assertEqual(screen.wait(), 0)

    def gdb(self, problem, name, source, *steps, more=()):
        self.need("gdb")
        with self.debug(problem, name, source, "--debugger", "gdb", *more) as screen:
            self.walk(screen, steps)
            screen.send("kill\n")
            screen.expect(r"\(y or n\)")
            screen.send("y\n")
            screen.send("quit\n")
            self.assertEqual(screen.wait(), 0)
