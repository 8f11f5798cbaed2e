"""The operators, comparisons and slices of a rewritten solution; see count_costs.py."""

import array
import collections
import sys
import types
from itertools import compress, count

from count_costs import (
    BIG, DIGIT, HASHED, ITERATORS, PLAIN, SEQUENCES, SIZED, TEXTS, counted, digits, division_cost,
    logarithm, n, product_cost, result_cost, size_cost, text_cost, type_of,
)


def add(a, b, k):
    r = a + b
    kind = type_of(r)
    if kind is int:
        if -BIG < r < BIG:
            return r
    elif kind is float:
        return r
    n[k] += result_cost(r)
    return r


def sub(a, b, k):
    r = a - b
    kind = type_of(r)
    if kind is int:
        if -BIG < r < BIG:
            return r
    elif kind is float:
        return r
    n[k] += size_cost(a) if kind in HASHED else result_cost(r)
    return r


def mul(a, b, k):
    r = a * b
    kind = type_of(r)
    if kind is int:
        if -BIG < r < BIG:
            return r
        if type_of(a) is int and type_of(b) is int:
            n[k] += product_cost(digits(a), digits(b))
    elif kind is float:
        return r
    else:
        n[k] += result_cost(r)
    return r


def floordiv(a, b, k):
    if type_of(a) is int and not -BIG < a < BIG:
        n[k] += division_cost(a, b)
    return a // b


def mod(a, b, k):
    if type_of(a) is int:
        if not -BIG < a < BIG:
            n[k] += division_cost(a, b)
        return a % b
    r = a % b
    n[k] += result_cost(r)
    return r


def power(a, b, k):
    r = a ** b
    if type_of(r) is int and not -BIG < r < BIG:
        n[k] += product_cost(digits(r), digits(r))
    return r


def lshift(a, b, k):
    r = a << b
    if type_of(r) is int and not -BIG < r < BIG:
        n[k] += digits(r)
    return r


def rshift(a, b, k):
    if type_of(a) is int and not -BIG < a < BIG:
        n[k] += digits(a)
    return a >> b


def both_cost(a, b, r):
    """Of & | ^: sets are walked through, integers digit by digit."""
    if type_of(r) is int:
        return 0 if -BIG < r < BIG and -BIG < a < BIG else max(digits(a), digits(b))
    return 0


def and_(a, b, k):
    r = a & b
    kind = type_of(r)
    if kind is int:
        n[k] += both_cost(a, b, r)
    elif kind in HASHED:
        n[k] += min(size_cost(a), size_cost(b))
    return r


def or_(a, b, k):
    r = a | b
    kind = type_of(r)
    if kind is int:
        n[k] += both_cost(a, b, r)
    elif kind in HASHED:
        n[k] += size_cost(a) + size_cost(b)
    return r


def xor(a, b, k):
    r = a ^ b
    kind = type_of(r)
    if kind is int:
        n[k] += both_cost(a, b, r)
    elif kind in HASHED:
        n[k] += size_cost(a) + size_cost(b)
    return r


def references_of_own():
    """What sys.getrefcount says in `grow` of a text that only a variable and the addition hold."""

    def probe(old, value, k):
        return sys.getrefcount(old)

    space = {"probe": probe}
    exec("def run():\n x = 'ab' * int('40')\n x += str(probe(x, '', 0))\n return x[80:]\n", space)
    return int(space["run"]())


def grow(old, value, k):
    """The right side of `old += value`, for a variable of the function: Python appends in place where
    nobody else holds the text."""
    kind = type_of(old)
    if kind is int or kind is float:
        if kind is int and not -BIG < old < BIG:
            n[k] += digits(old)
        return value
    if kind is str:
        if sys.getrefcount(old) > OWN:
            n[k] += text_cost(len(old))
        if type_of(value) is str:
            n[k] += text_cost(len(value))
        return value
    return grow_copy(old, value, k)


def grow_new(old, value, k):
    """The right side of `old = old + value`: lists and tuples are made anew."""
    if type_of(old) is list or type_of(old) is tuple:
        n[k] += len(old) + size_cost(value)
        return value
    if type_of(old) is str:
        if sys.getrefcount(old) > OWN:
            n[k] += text_cost(len(old))
        n[k] += size_cost(value)
        return value
    return grow_copy(old, value, k)


def grow_copy(old, value, k):
    """The same where Python makes a new text."""
    kind = type_of(old)
    if kind is int or kind is float:
        if kind is int and not -BIG < old < BIG:
            n[k] += digits(old)
        return value
    n[k] += size_cost(value)
    if kind is str or kind is tuple or kind is bytes:
        n[k] += size_cost(old)
    elif kind is list and type_of(value) in ITERATORS:
        return counted(value, k)
    return value


OWN = references_of_own()


def change(old, value, operation, k):
    """The right side of `old op= value`."""
    kind = type_of(old)
    if kind is int:
        if -BIG < old < BIG and operation not in ("mul", "power", "lshift"):
            return value
        if type_of(value) is int:
            if operation == "mul":
                if not -BIG < old < BIG or not -BIG < value < BIG:
                    n[k] += product_cost(digits(old), digits(value))
            elif operation in ("floordiv", "mod"):
                n[k] += division_cost(old, value)
            elif operation == "lshift":
                n[k] += digits(old) + value // DIGIT if 0 <= value and old else 0
            elif operation == "power":
                size = digits(old) * value if 0 <= value else 0
                n[k] += product_cost(size, size) if size > 2 else 0
            else:
                n[k] += digits(old)
    elif kind in HASHED:
        n[k] += min(size_cost(old), size_cost(value)) if operation == "and" else size_cost(value)
    elif kind in SEQUENCES or kind in TEXTS:
        if operation == "mul" and type_of(value) is int and value > 0:
            n[k] += size_cost(old) * value
        elif operation == "mod":
            n[k] += text_cost(len(old))
    return value


def peek(value, name):
    """An attribute that can be looked at without running anything; else None."""
    kind = type_of(value)
    if kind.__getattribute__ is not object.__getattribute__:
        return None
    for base in kind.__mro__:
        if name in base.__dict__:
            found = base.__dict__[name]
            if type_of(found) is types.MemberDescriptorType:
                try:
                    return found.__get__(value, kind)
                except AttributeError:
                    return None
            if hasattr(type_of(found), "__set__"):
                return None
            break
    try:
        space = object.__getattribute__(value, "__dict__")
    except AttributeError:
        return None
    return space.get(name) if type_of(space) is dict else None


def peek_item(value, index):
    kind = type_of(value)
    if kind is dict or kind is collections.defaultdict or kind is collections.Counter:
        return dict.get(value, index) if type_of(index) in PLAIN else None
    if kind is list and type_of(index) is int and -len(value) <= index < len(value):
        return value[index]
    return None


def contains(x, xs, k):
    kind = type_of(xs)
    if kind is dict or kind is set:
        return x in xs
    if kind in SEQUENCES or kind in ITERATORS or kind is VALUES:
        touched = count(1)
        try:
            return x in compress(xs, touched)
        finally:
            n[k] += next(touched) - 1
    if kind in TEXTS:
        r = x in xs
        at = xs.find(x) if r else -1
        n[k] += text_cost(at if at >= 0 else len(xs))
        return r
    if type_of(kind) is type and (kind.__module__ or "").startswith("sortedcontainers"):
        n[k] += logarithm(len(xs))
    return x in xs


VALUES = type({}.values())


def common_beginning(a, b):
    """How many elements at the start two lists have in common, as far as can be told without asking
    anything but built-in types."""
    same = 0
    for x, y in zip(a, b):
        if x is not y:
            if type_of(x) not in PLAIN or type_of(y) not in PLAIN or x != y:
                break
        same += 1
    return same


def common_text(a, b):
    length = 16
    while length < len(a) and a[:length] == b[:length]:
        length *= 2
    return min(length, len(a))


def inner_cost(values):
    """Of comparing lists in lists."""
    if not values or type_of(values[0]) not in (list, tuple):
        return 0
    return sum(len(one) for one in values if type_of(one) in (list, tuple))


def comparison_cost(a, b, same):
    kind = type_of(a)
    if a is b or type_of(b) is not kind or kind not in SIZED or len(a) != len(b):
        return 0
    if kind in TEXTS:
        return text_cost(len(a) if same else common_text(a, b))
    if kind is list or kind is tuple:
        return len(a) + inner_cost(a) if same else common_beginning(a, b)
    return len(a) if same else 0


def equal(a, b, k):
    kind = type_of(a)
    if kind is int or kind is float:
        return a == b
    r = a == b
    if kind in SIZED:
        n[k] += comparison_cost(a, b, r is True)
    return r


def differ(a, b, k):
    kind = type_of(a)
    if kind is int or kind is float:
        return a != b
    r = a != b
    if kind in SIZED:
        n[k] += comparison_cost(a, b, r is False)
    return r


def slice_(base, low, high, step, k):
    r = base[slice(low, high, step)]
    if r is not base:
        n[k] += result_cost(r)
    return r


def set_slice(value, base, low, high, step, k):
    kind = type_of(base)
    if kind is list or kind is bytearray or kind is array.array:
        length = len(base)
        n[k] += size_cost(value)
        if type_of(low) is int or low is None:
            start = (low or 0) + (length if (low or 0) < 0 else 0)
            n[k] += max(0, length - start) >> 1
        if type_of(value) in ITERATORS:
            value = counted(value, k)
    base[slice(low, high, step)] = value


def delete(base, index, k):
    kind = type_of(base)
    if kind is list or kind is bytearray or kind is array.array:
        length = len(base)
        start = index.start if type_of(index) is slice else index
        start = start if type_of(start) is int else 0
        start += length if start < 0 else 0
        n[k] += max(0, length - start) >> 1
    elif kind is collections.deque:
        n[k] += len(base) >> 1
    del base[index]


def spread(value, k):
    kind = type_of(value)
    if kind in ITERATORS:
        value = tuple(value)
        n[k] += len(value)
    elif kind in SIZED:
        n[k] += len(value)
    return value


def text(value, k):
    n[k] += len(value) >> 4
    return value


# By the names that count_rewrite.py calls them.
OPERATORS = {
    "add": add, "sub": sub, "mul": mul, "floordiv": floordiv, "mod": mod, "power": power,
    "lshift": lshift, "rshift": rshift, "and": and_, "or": or_, "xor": xor, "grow": grow,
    "grow_new": grow_new, "grow_copy": grow_copy, "change": change, "peek": peek,
    "peek_item": peek_item,
    "contains": contains, "equal": equal, "differ": differ, "slice": slice_,
    "set_slice": set_slice, "delete": delete, "spread": spread, "text": text,
}
