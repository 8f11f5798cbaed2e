"""Ctrl-C at every stage: exit status 130, soon, with nothing left running and nothing damaged."""

import os
import pathlib
import signal
import subprocess
import time
import unittest

from gavel_case import FIXTURES, GAVEL, GavelCase

LOOP = "class Solution:\n    def sumList(self, xs):\n        while True: pass\n"
SLOW_TO_COMPILE = """
template <int N> struct F { static constexpr long long v = F<N - 1>::v + F<N - 2>::v; };
class Solution { public: long long sumList(vector<int>& xs) {
  constexpr auto f = [] { long long s = 0; for (int i = 0; i < 30000000; ++i) s += i; return s; };
  return f() + accumulate(xs.begin(), xs.end(), 0LL); } };
"""


def descendants_named(word):
    found = []
    for cmdline in pathlib.Path("/proc").glob("[0-9]*/environ"):
        try:
            if word in cmdline.read_text(errors="replace"):
                found.append(cmdline.parent.name)
        except OSError:
            pass
    return found


class Interrupt(GavelCase):
    def interrupt_after(self, seconds, name, source, signal_number):
        file = self.write(name, source)
        process = subprocess.Popen(
            [str(GAVEL), "--pack", str(FIXTURES), "submit", "--problem", "sum-list", str(file)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=self.folder,
            env=self.environment(), start_new_session=True)
        time.sleep(seconds)
        process.send_signal(signal_number)
        try:
            out, err = process.communicate(timeout=20)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            raise
        return process.returncode, out, err

    def test_at_many_moments(self):
        # Whatever it was doing - starting, compiling, running - it stops, or had finished already.
        for seconds in (0.0, 0.02, 0.1, 0.3, 0.6):
            for name, source in (("solution.py", LOOP), ("solution.cpp", SLOW_TO_COMPILE)):
                with self.subTest(seconds=seconds, name=name):
                    status, _, err = self.interrupt_after(seconds, name, source, signal.SIGINT)
                    self.assertIn(status, (130, -signal.SIGINT, 0, 1, 3), err)
                    self.assertEqual(descendants_named(str(self.home)), [])

    def test_during_a_run_it_is_130_and_for_sigterm_143(self):
        # A loop runs for at least 0.75 s of CPU behind the start-up.
        status, _, err = self.interrupt_after(0.5, "solution.py", LOOP, signal.SIGINT)
        self.assertIn(status, (130, 1), err)
        status, _, err = self.interrupt_after(0.5, "solution.py", LOOP, signal.SIGTERM)
        self.assertIn(status, (143, 1), err)

    def test_kill_minus_nine_leaves_nothing_running(self):
        file = self.write("solution.py", LOOP)
        process = subprocess.Popen(
            [str(GAVEL), "--pack", str(FIXTURES), "submit", "--problem", "sum-list", str(file)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.folder,
            env=self.environment())
        time.sleep(0.5)
        process.kill()
        process.wait()
        deadline = time.monotonic() + 10
        while descendants_named(str(self.home)) and time.monotonic() < deadline:
            time.sleep(0.05)
        self.assertEqual(descendants_named(str(self.home)), [])


if __name__ == "__main__":
    unittest.main()
