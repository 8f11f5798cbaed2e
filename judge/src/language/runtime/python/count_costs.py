"""What operations on built-in types cost, for a rewritten solution that counts what it does.

`n` holds a count for each place of the rewriter's list (count_rewrite.py). The other count modules
do what the expression in the solution did and charge its cost to the place: one for an element that
is touched, one for 16 bytes of text, log n for a step through a heap. Whatever is not exactly a
built-in type is left to itself: its own methods are the solution's code and count by themselves.
"""

import array
import collections
import itertools

type_of = type  # The solution may hide the name `type`, but not this one.

BIG = 1 << 62
DIGIT = 30  # Bits in a digit of Python's integers.

n = []  # One count a place, in the order of the rewriter's list.
d = [0, 0]  # Calls of recursive functions under way, and the most there were.

SEQUENCES = frozenset((list, tuple, collections.deque, array.array))
TEXTS = frozenset((str, bytes, bytearray))
HASHED = frozenset((
    dict, set, frozenset, collections.Counter, collections.defaultdict, collections.OrderedDict))
VIEWS = frozenset((type({}.keys()), type({}.values()), type({}.items()), range))
SIZED = SEQUENCES | TEXTS | HASHED | VIEWS
# Iterators that are built in: what a function takes from them is seen nowhere else.
ITERATORS = frozenset([
    map, filter, zip, enumerate, reversed, type(iter([])), type(iter(())), type(iter("")),
    type(iter({})), type(iter({}.values())), type(iter({}.items())), type(iter(set())),
    type(iter(range(0))), type(reversed([])), type(reversed({})), type(iter(collections.deque())),
    type(iter("\u20ac")), type(iter(range(1 << 70))),
] + [kind for kind in vars(itertools).values() if isinstance(kind, type)])
PLAIN = frozenset((int, float, str, bool, bytes, type(None)))
NUMBERS = frozenset((int, float, bool))


def text_cost(length):
    return (length + 15) >> 4


def digits(number):
    return number.bit_length() // DIGIT + 1


def product_cost(a, b):
    """Of multiplying integers of so many digits: by hand, then by Karatsuba's method."""
    if a > b:
        a, b = b, a
    if a <= 70:
        return a * b
    return int(b / a * 4900 * (a / 70) ** 1.585)


def size_cost(value):
    """Of touching every element once."""
    kind = type_of(value)
    if kind in TEXTS:
        return text_cost(len(value))
    return len(value) if kind in SIZED else 0


def logarithm(length):
    return length.bit_length() or 1


def result_cost(r):
    kind = type_of(r)
    if kind in TEXTS:
        return text_cost(len(r))
    if kind in SEQUENCES or kind in HASHED:
        return len(r)
    if kind is int:
        return digits(r)
    return 0


def division_cost(a, b):
    if type_of(b) is not int:
        return 0
    long, short = digits(a), digits(b)
    return max(1, long - short + 1) * short


def counted(iterator, k):
    for value in iterator:
        n[k] += 1
        yield value
