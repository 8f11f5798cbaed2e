"""What a counting build of Python counts, and that it does what the program does:
python3 test_python.py RUNTIME_FOLDER"""

import contextlib
import io
import json
import os
import pathlib
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
RUNTIME = pathlib.Path(sys.argv.pop(1)).resolve()
sys.path.insert(0, str(RUNTIME))

import count_records
import count_rewrite


@contextlib.contextmanager
def empty_folder():
    """What counts are written into the working directory of."""
    before = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            yield
        finally:
            os.chdir(before)


def counts_of(source, *arguments, entry="solve"):
    """The record of one call, its counts by place."""
    code, places = count_rewrite.rewrite(source.encode(), "solution.py")
    with empty_folder():
        watch = count_records.Watch(*places)
        space = {"__name__": "solution"}
        exec(code, space)
        watch.begin()
        space[entry](*arguments)
        watch.end(0, 0)
        record = json.loads(pathlib.Path(count_records.COUNTS_FILE).read_text())
    record["at"] = {place: count for place, count in record["blocks"]}
    return record


def charged(expression, setup="xs = list(range(1000))"):
    """What a line's library calls cost."""
    source = "import bisect, collections, functools, heapq, itertools, math, operator\n" + setup
    source += "\ndef solve():\n    %s\n" % expression
    return counts_of(source)["total"] - 1


class Behaviour(unittest.TestCase):
    maxDiff = None

    def test_does_what_it_did(self):
        file = HERE / "python_behaviour.py"
        source = file.read_bytes()
        code, places = count_rewrite.rewrite(source, str(file))
        plain = compile(source, str(file), "exec", dont_inherit=True)
        with empty_folder():
            count_records.Watch(*places)
            said = []
            for each in (plain, code):
                out = io.StringIO()
                with contextlib.redirect_stdout(out):
                    exec(each, {"__name__": "tricky", "__file__": str(file)})
                said.append(out.getvalue())
        self.assertEqual(said[0], said[1])
        self.assertIn("--- slices", said[0])


class Counts(unittest.TestCase):
    def test_turns_of_loops_and_calls(self):
        found = counts_of("def solve(n):\n    for i in range(n):\n        for j in range(i):\n"
                          "            pass\n    return [k for k in range(n)]\n", 10)
        self.assertEqual(found["at"], {"1": 1, "2": 10, "3": 45, "5 comprehension": 10})
        self.assertEqual(found["total"], 66)

    def test_depth_of_recursion(self):
        source = "def solve(n):\n    return n and 1 + solve(n - 1)\n"
        self.assertEqual(counts_of(source, 40)["stack"], 41 * count_records.FRAME)

    def test_no_depth_without_recursion(self):
        self.assertEqual(counts_of("def solve(n):\n    return n\n", 40)["stack"], 0)

    def test_heap(self):
        self.assertGreater(counts_of("def solve(n):\n    return [0] * n\n", 10000)["heap"], 80000)
        self.assertLess(counts_of("def solve(n):\n    return n\n", 10000)["heap"], 2000)

    def test_what_is_constant_costs_nothing(self):
        for expression in ("xs[5]", "xs.append(1)", "xs.pop()", "len(xs)", "3 in {1, 2}", "5 + 6",
                           "max(1, 2)", "print", "xs is xs", "{1: 2}.get(1)"):
            self.assertEqual(charged(expression), 0, expression)

    def test_what_is_linear(self):
        for expression in ("5000 in xs", "xs + xs", "xs[:]", "xs[::-1]", "xs * 2", "xs.pop(0)", "sum(xs)",
                           "xs.insert(0, 1)", "xs.remove(500)", "xs.index(999)", "xs.count(1)",
                           "xs.reverse()", "xs.copy()", "xs.extend(xs)", "min(xs)", "sorted(xs)",
                           "set(xs)", "tuple(xs)", "list(map(str, xs))", "dict.fromkeys(xs)",
                           "any(x < 0 for x in xs)", "all(xs[1:])", "print(*xs, file=None) if 0 else [*xs]",
                           "del xs[0]", "xs[0:1] = []", "a, *b = xs", "xs == list(range(1000))",
                           "heapq.heapify(xs)", "collections.Counter(xs)", "list(zip(xs, xs))",
                           "collections.deque(xs)", "functools.reduce(operator.or_, xs)",
                           "sum(itertools.chain(xs, xs))", "math.prod(xs)", "','.join(map(str, xs))",
                           "bisect.insort(xs, 0)", "5000 in map(abs, xs)"):
            self.assertGreaterEqual(charged(expression), 200, expression)

    def test_logarithms(self):
        for expression in ("heapq.heappop(xs)", "bisect.bisect(xs, 7)", "heapq.heappush(xs, 1)"):
            self.assertIn(charged(expression), range(5, 20), expression)
        self.assertIn(charged("pow(3, 10 ** 9, 7)"), range(25, 40))

    def test_sort_goes_by_runs(self):
        shuffled = "xs = [i * 7919 % 1009 for i in range(1000)]"
        self.assertGreater(charged("xs.sort()", shuffled), 5 * charged("xs.sort()"))
        self.assertGreater(charged("xs.sort(key=abs)", shuffled), 5 * charged("xs.sort(key=abs)"))

    def test_search_that_ends_early(self):
        self.assertLess(charged("0 in xs"), 5)
        self.assertLess(charged("xs.index(1)"), 5)
        self.assertLess(charged("any(xs)"), 5)

    def test_text_that_grows_in_place(self):
        source = ("class Box:\n    text = ''\n\ndef solve(n):\n    box = Box()\n    text = ''\n"
                  "    for _ in range(n):\n        text += 'x'\n        box.text += 'x'\n")
        found = counts_of(source, 2000)
        self.assertLess(found["at"]["8 +="], 2100)
        self.assertGreater(found["at"]["9 +="], 2000 * 50)

    def test_text_that_is_shared_is_copied(self):
        source = ("def solve(n):\n    text, kept = '', []\n    for _ in range(n):\n"
                  "        kept.append(text)\n        text += 'x'\n")
        self.assertGreater(counts_of(source, 2000)["at"]["5 +="], 2000 * 50)

    def test_list_that_is_made_anew(self):
        source = ("def solve(n):\n    out, same = [], []\n    for i in range(n):\n"
                  "        out = out + [i]\n        same += [i]\n")
        found = counts_of(source, 300)
        self.assertEqual(found["at"]["4 +"], 300 * 301 // 2)
        self.assertEqual(found["at"]["5 +="], 300)

    def test_large_integers(self):
        setup = "x = 3 ** 20000"
        for expression in ("x * x", "x + x", "str(x)[0] if 0 else x // 7", "x & x", "x << 5", "-x * 3"):
            self.assertGreater(charged(expression, setup), 500, expression)


if __name__ == "__main__":
    unittest.main()
