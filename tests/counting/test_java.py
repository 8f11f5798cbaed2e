"""What a counting build of Java counts, and that it does what the program does:
python3 test_java.py RUNTIME_FOLDER"""

import json
import os
import pathlib
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
RUNTIME = pathlib.Path(sys.argv.pop(1)).resolve()
SKIPPED = 77  # ctest's SKIP_RETURN_CODE
FUNCTION = "kind function\nclass Solution\nmethod solve J\nparameter values [I\n"
JAVA = ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData",
        "--add-opens=java.base/java.io=ALL-UNNAMED"]


class Counting(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.home = pathlib.Path(tempfile.mkdtemp(prefix="gavel-counting-"))
        sources = [str(file) for file in RUNTIME.glob("*.java")]
        subprocess.run(["javac", "-nowarn", "-proc:none", "-d", str(cls.home / "classes"), *sources],
                       check=True)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.home)

    def build(self, source, spec, counting):
        (self.home / "solution.java").write_text(source)
        (self.home / "problem.spec").write_text(spec)
        made = subprocess.run(
            [*JAVA, "-cp", "classes", "gavel.Build", "solution.java", "problem.spec", "bundle"]
            + ["--count"] * counting, cwd=self.home, capture_output=True, text=True)
        self.assertEqual(made.returncode, 0, made.stdout + made.stderr)

    def run_bundle(self, request=b"", **environment):
        (self.home / "gavel_counts.jsonl").unlink(missing_ok=True)
        (self.home / "requests").write_bytes(request)
        command = " ".join([*JAVA, "-cp", "classes", "gavel.Driver", "bundle", "16777216"])
        ran = subprocess.run(["sh", "-c", "exec %s 3<requests 4>answers" % command], cwd=self.home,
                             env={**os.environ, **environment}, capture_output=True, text=True)
        counts = self.home / "gavel_counts.jsonl"
        return ran, [json.loads(line) for line in counts.read_text().splitlines()] if counts.exists() else []

    def call(self, body, values, index=7, **environment):
        """The process and its records after one call."""
        self.build("class Solution {\n    public long solve(int[] values) {\n%s\n    }\n}\n" % body,
                   FUNCTION, True)
        packed = struct.pack("<Ii%di" % len(values), index, len(values), *values)
        return self.run_bundle(struct.pack("<I", len(packed)) + packed, **environment)

    def counts_of(self, body, values, **environment):
        ran, records = self.call(body, values, **environment)
        self.assertEqual(ran.stderr, "")
        record, = records
        record["at"] = dict(map(tuple, record["blocks"]))
        return record

    def test_does_what_it_did(self):
        source = (HERE / "java_behaviour.java").read_text()
        said = []
        for counting in (False, True):
            self.build(source, "kind stdio\n", counting)
            ran, records = self.run_bundle()
            self.assertEqual(ran.stderr, "")
            said.append(ran.stdout)
        self.assertEqual(said[0], said[1])
        self.assertIn("too deep", said[0])
        # With the costs of the library, that is: as a whole.
        self.assertTrue([place for place, _ in records[0]["blocks"] if place.endswith(" contains")])

    def test_loops_calls_and_library(self):
        found = self.counts_of(
            "        long total = 0;\n"
            "        for (int i = 0; i < values.length; ++i)\n"
            "            for (int j = 0; j < i; ++j) total += j;\n"
            "        List<Integer> list = new ArrayList<>();\n"
            "        for (int value : values) list.add(value);\n"
            "        list.contains(-1);\n"
            "        while (!list.isEmpty()) list.remove(0);\n"
            "        return total;", list(range(40)))
        at = found["at"]
        self.assertEqual([at["2"], at["4"], at["5"], at["7"], at["9"]], [1, 40, 780, 40, 40])
        self.assertEqual(at["8 contains"], 40)
        self.assertIn(at["9 remove"], range(400, 440))
        self.assertEqual(found["total"], sum(at.values()))
        self.assertEqual([found["test"], found["calls"], found["worst"]], [7, 1, found["total"]])

    def test_depth_and_sorting(self):
        body = ("        Arrays.sort(values);\n        return down(30);\n    }\n"
                "    int down(int n) {\n        return n == 0 ? 0 : 1 + down(n - 1);")
        found = self.counts_of(body, list(range(1000)))
        self.assertEqual(found["stack"], 3100)
        mixed = self.counts_of(body, [i * 7919 % 1009 for i in range(1000)])
        self.assertGreater(mixed["at"]["3 sort"], 5 * found["at"]["3 sort"])

    def test_heap(self):
        values = list(range(20000))
        heap_of = lambda body: self.counts_of(body, values)["heap"]
        self.assertLess(heap_of("        long sum = 0;\n        for (int v : values) sum += v;\n        return sum;"),
                        2000)
        kept = heap_of("        long[] all = new long[values.length];\n"
                       "        for (int i = 0; i < all.length; ++i) all[i] = i;\n        return all[7];")
        self.assertIn(kept, range(160000, 170000))
        # Dropped as soon as it is made.
        dropped = heap_of("        long sum = 0;\n        for (int i = 0; i < 200; ++i)\n"
                          "            sum += Arrays.copyOf(values, values.length)[i];\n        return sum;")
        self.assertIn(dropped, range(80000, 90000))

    def test_heap_that_nobody_asks_for_is_not_looked_at(self):
        body = "        long[] all = new long[values.length];\n        return all.length;"
        asked, left_out = self.counts_of(body, [1] * 500), self.counts_of(body, [1] * 500, GAVEL_COUNT_HEAP="0")
        self.assertEqual(left_out["heap"], -1)
        self.assertGreater(asked["heap"], 4000)
        self.assertEqual(left_out["total"], asked["total"])

    def test_heap_is_looked_at_at_shares_of_a_known_total(self):
        # What is alive only between a half and nine tenths of the loop.
        body = ("        long[] all = null;\n        for (int i = 0; i < values.length; ++i) {\n"
                "            if (i == values.length * 6 / 10) all = new long[40000];\n"
                "            if (i == values.length * 9 / 10) all = null;\n        }\n"
                "        return all == null ? 1 : 0;")
        total = self.counts_of(body, [1] * 1000)["total"]
        found = self.counts_of(body, [1] * 1000, index=0, GAVEL_COUNT_TOTALS=str(total))
        self.assertIn(found["heap"], range(320000, 330000))

    def test_a_call_that_fails_leaves_no_record(self):
        ran, records = self.call("        return values[values.length];", [1, 2, 3])
        self.assertEqual(records, [])



if __name__ == "__main__":
    if not shutil.which("javac"):
        sys.exit(SKIPPED)
    unittest.main()
