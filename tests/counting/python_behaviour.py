"""A program that looks at everything a rewrite could change: the order in which expressions are
evaluated, what is the same object, who is asked, what is raised and where."""

from __future__ import annotations

import collections
import functools
import heapq
import math
import operator
import sys
import traceback
from heapq import heappush as push
from typing import List

log = []


def note(value, name=None):
    log.append(repr(value) if name is None else name)
    return value


def show(title):
    print(title, log)
    log.clear()


class Loud:
    """Says what is asked of it."""

    def __init__(self, name, value=0):
        self.name, self.value = name, value

    def said(self, what):
        log.append("%s.%s" % (self.name, what))

    def __add__(self, other):
        self.said("add")
        return Loud(self.name + "+", self.value)

    def __radd__(self, other):
        self.said("radd")
        return NotImplemented

    def __iadd__(self, other):
        self.said("iadd")
        return self

    def __mul__(self, other):
        self.said("mul")
        return self

    def __mod__(self, other):
        self.said("mod")
        return "mod"

    def __eq__(self, other):
        self.said("eq")
        return isinstance(other, Loud) and self.value == other.value

    def __lt__(self, other):
        self.said("lt")
        return self.value < other.value

    def __contains__(self, value):
        self.said("contains")
        return "yes"

    def __getitem__(self, index):
        self.said("getitem %r" % (index,))
        if isinstance(index, int) and index > 2:
            raise IndexError(index)
        return index

    def __setitem__(self, index, value):
        self.said("setitem %r %r" % (index, value))

    def __delitem__(self, index):
        self.said("delitem %r" % (index,))

    def __len__(self):
        self.said("len")
        return 3

    def __call__(self, *arguments, **named):
        self.said("call %r %r" % (arguments, named))
        return self

    def sort(self, key=None):
        self.said("sort %r" % key)

    __hash__ = None


class OwnList(list):
    def __contains__(self, value):
        log.append("own contains")
        return False

    def __eq__(self, other):
        log.append("own eq")
        return True

    def __len__(self):
        log.append("own len")
        return 7

    def __add__(self, other):
        log.append("own add")
        return self

    def __iadd__(self, other):
        log.append("own iadd")
        return self

    def pop(self, *arguments):
        log.append("own pop %r" % (arguments,))
        return super().pop(*arguments)

    __hash__ = None


class Properties:
    __slots__ = ("plain", "_hidden")

    def __init__(self):
        self.plain, self._hidden = "a", "b"

    @property
    def hidden(self):
        log.append("get hidden")
        return self._hidden

    @hidden.setter
    def hidden(self, value):
        log.append("set hidden")
        self._hidden = value


class Private:
    def __init__(self):
        self.__text = ""

    def grow(self):
        self.__text += "x" * 3
        self.__text += self.__text
        return self.__text


class Missing(dict):
    def __missing__(self, key):
        log.append("missing %r" % (key,))
        return 1


def order():
    a = Loud("a")
    note(1) + note(2)
    note([1])[note(0):note(1)]
    note([1, 2])[note(0):note(1)] = note([3])
    note(1) in note([1, 2])
    note(1) not in note((3,))
    note([1]) == note([1])
    note(max, "max")(note([1, 2]), key=note(None))
    note([3, 1, 2]).sort(key=note(None), reverse=note(True))
    print(*note([1]), *note((2, 3)), sep=note("-"))
    [*note([1]), note(2)]
    del note([1, 2, 3])[note(0)], note({1: 2})[note(1)]
    show("order")
    a + 1
    a += note(2)
    a * 2, a % 2
    1 in a, a[1:2], a[0]
    a[1:2] = [1]
    del a[1], a[1:2]
    a == Loud("b")
    a(1, *[2], x=3, **{"y": 4})
    a.sort(key=len)
    show("loud")
    try:
        1 + a
    except TypeError as error:
        print(error)
    show("radd")


def identity():
    numbers = [1, 2]
    same = numbers
    numbers += [3]
    print(same is numbers, same, numbers[:] is numbers, (1, 2)[:] == (1, 2))
    text = "abc"
    print(text[:] is text, text[0:] is text)
    pair = (numbers, numbers)
    print(pair[0] is pair[1], max([numbers, numbers]) is numbers, sorted([numbers])[0] is numbers)
    nan = float("nan")
    print(nan in [nan], nan == nan, [nan] == [nan], nan in (0, nan), [nan].index(nan))
    print([0] * 3 == [0, 0, 0], (numbers + [])[0] is numbers[0])
    d = {}
    d["k"] = d.get("k", "") + "v"
    print(d, dict(zip("ab", map(str, range(2)))), list(filter(None, [0, 1])))


def own_classes():
    own = OwnList([1, 2, 3])
    1 in own
    own == 5
    own + own
    own += [4]
    own.pop(0)
    own.insert(0, 9)
    list.__len__(own)
    own[0:2]
    show("own list")
    print(list.__repr__(own), sorted(own), sum(own), max(own))
    show("own list as an argument")
    thing = Properties()
    thing.plain += "c"
    thing.hidden += "d"
    show("properties")
    print(thing.plain, thing._hidden, Private().grow())
    missing = Missing()
    missing["a"] += 1
    missing[("b", 1)] += 1
    show("missing")
    print(missing, len(missing))
    counts = collections.defaultdict(int)
    for letter in "hello":
        counts[letter] += 1
    print(sorted(counts.items()), collections.Counter("hello") + collections.Counter("h"))
    print(collections.Counter("hello").most_common(1), collections.Counter(a=1) == {"a": 1})
    items = [Loud("x", 2), Loud("y", 1)]
    items.sort()
    print([item.name for item in items], min(items).name)
    show("sorted")
    print(Loud("z", 1) in items, items.index(Loud("z", 2)), items.count(Loud("z", 2)))
    show("searched")


def exceptions():
    cases = [
        lambda: [1, 2].index(3), lambda: [].pop(0), lambda: [].pop(), lambda: sum([1, "a"]),
        lambda: sorted([1, "a"]), lambda: "".join([1]), lambda: 1 in 5, lambda: [1][1:2:0],
        lambda: {}["x"], lambda: max([]), lambda: max([], default=4), lambda: int("x" * 30),
        lambda: "%d" % "a", lambda: [1] + (2,), lambda: undefined_name + 1, lambda: len(5),
        lambda: math.gcd("a"), lambda: heapq.heappop([]), lambda: [1].remove(2), lambda: "ab".index("c"),
        lambda: next(iter(map(int, ["y"]))), lambda: sorted([1], key=lambda v: 1 / 0),
        lambda: sorted([3, 1], 5), lambda: [].sort(5), lambda: {}.update(5), lambda: list(5),
        lambda: pow(2, -1, 4), lambda: 2 << -1, lambda: "a".join(5), lambda: push([], 1, 2),
        lambda: functools.reduce(operator.add, []), lambda: functools.reduce(operator.add, [[1], [2]]),
        lambda: "{f} {k}".format(f=1, k=2), lambda: dict(f=1, k=2), lambda: list(f=1),
        lambda: exec("x = [1]\nx[0:1] = 5"), lambda: 5 .nothing, lambda: [1].nothing(2),
        lambda: any([0, 1 / 1]), lambda: all(map(int, "10")), lambda: divmod(7, 0), lambda: 1 % 0,
        lambda: sum([[1], [2]], []), lambda: sum(["a"], "b"), lambda: (1, 2).count(1),
    ]
    for number, case in enumerate(cases):
        try:
            print(number, case())
        except Exception as error:
            line = [f.lineno for f in traceback.extract_tb(error.__traceback__)
                    if f.filename == __file__][-1]
            print(number, type(error).__name__, error, line)


def scopes():
    text, out = "", []

    def inner():
        nonlocal text
        text += "a"
        text = text + "b"
        return lambda x, y=text: (x, y, text)

    print(inner()(1))
    print([y for x in range(3) if x for y in range(x) if (z := x + y)], z)
    print({k: v for k, v in zip("ab", [1, 2])}, {c for c in "aa"}, list(c for c in "ab"))
    print([[a * b for a in range(2)] for b in range(2)], [lambda: i for i in range(2)][0]())
    first, *rest = map(int, "123")
    (a, *b), c = (1, 2, 3), 4
    print(first, rest, a, b, c, sorted(locals()))
    for i in range(3):
        for j in range(3):
            if j == 1:
                continue
            if i == 2:
                break
            out.append((i, j))
        else:
            out.append("else")
    while out:
        out.pop()
    else:
        print("emptied")
    print(f"{first:>{first + 3}} {rest!r} {'x' * 2:{'<'}4}|")


class Documented:
    """Its text."""

    numbers: List[int] = [1, 2]
    total = sum(numbers) + len([n for n in numbers])

    def method(self) -> List[int]:
        """Its method's text."""

    @staticmethod
    @functools.lru_cache(maxsize=None)
    def deep(k):
        return 0 if k == 0 else 1 + Documented.deep(k - 1)

    def __index__(self):
        return 1


def generators():
    def walk(k):
        """Recursive, and given up half way."""
        if k:
            yield k
            yield from walk(k - 1)
            got = yield "end %d" % k
            log.append(got)

    steps = walk(3)
    print([next(steps) for _ in range(4)], steps.send("sent"))
    steps.close()
    show("generator")
    print(list(walk(2)), Documented.__doc__, Documented.method.__doc__, Documented.total)
    print(Documented.method.__annotations__, Documented.deep(50), [5, 6][Documented()])
    print(walk.__code__.co_varnames, walk.__name__, walk.__doc__)


def whole_numbers():
    big = 3 ** 200
    print(big * big % 1000007, (big << 5) >> 7, big // 3 ** 100 == 3 ** 100, big & 255 | 1, -big % 7)
    print(str(big)[:5], int(str(big)) == big, pow(3, 200, 1000), divmod(big, 10)[1], True + True)
    value = 1
    for _ in range(70):
        value *= 3
        value -= 1
        value ^= 5
    print(value, type(True & True), 7 // 2, 7 % -3, 2 ** -1, 1.5 // 1, "ab" * 2, 3 * [0])
    value //= 7
    value %= 1000
    value <<= 3
    value **= 2
    print(value, {1, 2} & {2}, {1} | {3}, {1, 2} - {1}, {1} ^ {1, 2})


def slices():
    numbers = list(range(10))
    numbers[2:4] = "ab"
    numbers[::2] = iter("vwxyz")
    del numbers[1::3], numbers[-1]
    numbers.insert(-1, "i")
    numbers.insert(100, "end")
    print(numbers, numbers.pop(-2), numbers.pop(0), numbers[::-1], numbers[5:1], numbers[-3:])
    queue = collections.deque([1, 2, 3])
    queue.rotate(1)
    queue.extend(map(int, "45"))
    del queue[1]
    print(queue, 4 in queue, queue.index(4), "cd" in "abcde", b"c" in b"abc", 3 in {1: 2}.values())
    print(1 in iter([2, 1, 3]), "x" in (c for c in "axb"), 2 in range(5), 2.5 in range(5))
    heap = []
    for value in [5, 1, 4]:
        push(heap, value)
    print(heapq.heappushpop(heap, 0), heapq.nsmallest(2, heap), [heapq.heappop(heap) for _ in "ab"])
    iterator = iter([1, 2, 3, 4])
    print(2 in iterator, list(iterator), any(x > 1 for x in [1, 2, 3]))
    iterator = map(int, "0123")
    print(any(iterator), list(iterator))


def main():
    for part in (order, identity, own_classes, exceptions, scopes, generators, whole_numbers, slices):
        print("---", part.__name__)
        part()
    print(sys.getrecursionlimit() > 0, sorted(name for name in globals() if " " in name))


main()
