"""kill -9 at seeded moments of a round: what was acknowledged is there, and the clock is right."""

import datetime
import random
import subprocess
import time
import unittest

from gavel_case import FIXTURES, GAVEL
from round_case import RoundCase

MOMENTS = 50


class Kill(RoundCase):
    def spawn(self, *arguments):
        return subprocess.Popen([str(GAVEL), "--pack", str(FIXTURES), *arguments], cwd=self.folder,
                                env=self.environment(), stdin=subprocess.DEVNULL,
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def usual_time(self):
        begin = time.monotonic()
        self.assertEqual(self.spawn("note", "to measure").wait(), 0)
        return time.monotonic() - begin

    def test_no_acknowledged_event_is_lost(self):
        chance = random.Random(20261124)
        self.start("--free")
        usual = self.usual_time()
        acknowledged, killed = [], 0
        for moment in range(MOMENTS):
            text = f"note {moment}"
            process = self.spawn("note", text)
            try:
                # Some die early, some late, some live: the kill falls on every step of writing.
                process.wait(timeout=usual * chance.uniform(0.05, 1.4))
            except subprocess.TimeoutExpired:
                process.kill()
            if process.wait() == 0:
                acknowledged.append(text)
            else:
                killed += 1
        self.assertGreater(killed, 5)
        self.assertGreater(len(acknowledged), 5)

        events = self.events()
        notes = [event["data"]["text"] for event in events if event["kind"] == "noted"][1:]
        self.assertEqual([text for text in acknowledged if text not in notes], [])
        self.assertEqual(len(notes), len(set(notes)))  # and none came twice

        # The next start goes on with the round and its clock.
        self.assertEqual(self.gavel("start").returncode, 0)
        status = self.json("status")["round"]
        started = datetime.datetime.fromisoformat(events[0]["at"].replace("Z", "+00:00"))
        passed = (datetime.datetime.now(datetime.timezone.utc) - started).total_seconds()
        self.assertEqual(status["number"], 1)
        self.assertLess(abs(status["elapsed_s"] - passed), 5)


if __name__ == "__main__":
    unittest.main()
