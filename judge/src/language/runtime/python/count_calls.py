"""Calls of built-in functions and methods with what they cost; see count_costs.py. Each function gets
the place, what was to be called, and the arguments."""

import collections
import functools
import math
import operator
from itertools import chain, compress, count, islice
from types import BuiltinFunctionType as BuiltinType
from types import FunctionType, GeneratorType

from count_costs import (
    BIG, HASHED, ITERATORS, NUMBERS, PLAIN, SEQUENCES, SIZED, TEXTS, counted, digits,
    division_cost, logarithm, n, product_cost, result_cost, size_cost, text_cost, type_of,
)
from count_operators import add, and_, mul, or_, sub

callee = None  # count_tables.py sets it, which knows all of this module.


# --- How what is taken from an argument is counted ---------------------------------------------------


def consume(k, f, /, *arguments, **named):
    """f(iterable, ...) that takes all of the iterable."""
    if not arguments:
        return f(**named)
    first = arguments[0]
    kind = type_of(first)
    if kind in ITERATORS:
        touched = count(1)
        try:
            return f(compress(first, touched), *arguments[1:], **named)
        finally:
            n[k] += next(touched) - 1
    if kind in SIZED:
        n[k] += len(first)
    return f(*arguments, **named)


def consume_part(k, f, /, *arguments):
    """any() and all(), which stop early."""
    if len(arguments) != 1 or type_of(arguments[0]) not in SIZED | ITERATORS:
        return f(*arguments)
    touched = count(1)
    try:
        return f(compress(arguments[0], touched))
    finally:
        n[k] += next(touched) - 1


def consume_each(k, f, /, *arguments, **named):
    """s.update(a, b, ...) and the like, which take all of every argument."""
    if len(arguments) == 1:
        return consume(k, f, *arguments, **named)
    for argument in arguments:
        n[k] += size_cost(argument)
    return f(*arguments, **named)


def extreme(k, f, /, *arguments, **named):
    """min and max: of an iterable, or of the arguments."""
    if named.get("key") is not None:
        named["key"] = callee(named["key"], k)
    if len(arguments) == 1:
        return consume(k, f, *arguments, **named)
    n[k] += len(arguments)
    return f(*arguments, **named)


def total(k, f, /, *arguments, **named):
    """sum: lists and tuples are copied at every step."""
    start = arguments[1] if len(arguments) > 1 else named.get("start", 0)
    if not arguments or type_of(start) not in (list, tuple):
        return consume(k, f, *arguments, **named)
    parts = [len(start)]

    def seen(values):
        length = len(start)
        for value in values:
            length += len(value) if type_of(value) in SIZED else 0
            parts.append(length)
            yield value

    try:
        return f(seen(arguments[0]), *arguments[1:], **named)
    finally:
        n[k] += sum(parts)


def by_result(k, f, /, *arguments, **named):
    r = f(*arguments, **named)
    n[k] += result_cost(r)
    return r


def to_text(k, f, /, *arguments, **named):
    """str, bin, repr, ...: decimal digits of large integers are quadratic."""
    r = f(*arguments, **named)
    first = arguments[0] if arguments else None
    if type_of(first) is int and f is not bin and f is not oct:
        n[k] += 0 if -BIG < first < BIG else digits(first) ** 2
    elif r is not first and type_of(r) is str:
        n[k] += len(r) >> 4
    return r


def to_integer(k, f, /, *arguments, **named):
    first = arguments[0] if arguments else None
    if type_of(first) in TEXTS and len(first) > 18:
        n[k] += (len(first) // 9) ** 2
    return f(*arguments, **named)


def power_call(k, f, /, *arguments, **named):
    r = f(*arguments, **named)
    if len(arguments) == 3 and all(type_of(one) is int for one in arguments):
        size = digits(arguments[2])
        n[k] += max(1, arguments[1].bit_length()) * product_cost(size, size)
    elif type_of(r) is int and not -BIG < r < BIG:
        n[k] += product_cost(digits(r), digits(r))
    return r


def divmod_call(k, f, /, *arguments):
    if len(arguments) == 2 and type_of(arguments[0]) is int and not -BIG < arguments[0] < BIG:
        n[k] += division_cost(*arguments)
    return f(*arguments)


# --- Sorting ---------------------------------------------------------------------------------------


def sorts_alike(values):
    """Whether the values can be compared without running code of the solution, and in any order."""
    kinds = set(map(type_of, values))
    if kinds <= NUMBERS or kinds == {str} or kinds == {bytes}:
        return True
    if kinds == {tuple} or kinds == {list}:
        inner = set(map(type_of, chain.from_iterable(values)))
        return inner <= PLAIN
    return False


def sort_cost(values):
    """n log r for r runs: sorting what is sorted is linear."""
    length = len(values)
    if length < 2:
        return length
    if not sorts_alike(values):
        kinds = set(map(type_of, values))
        ours = any("__lt__" in kind.__dict__ and type_of(kind.__dict__["__lt__"]) is FunctionType
                   for kind in kinds) or type_of(values[0]) is COMPARED
        # Comparisons that are code of the solution count by themselves.
        return length if ours else int(length * (1 + math.log2(length)))
    try:
        falls = sum(map(operator.gt, values, islice(values, 1, None)))
    except TypeError:
        falls = length // 2
    runs = min(falls, length - 1 - falls) + 1
    return int(length * (1 + math.log2(runs)))


COMPARED = type(functools.cmp_to_key(lambda a, b: 0)(0))


def sort_in_place(k, f, /, *arguments, **named):
    values = f.__self__
    if named.get("key") is None:
        n[k] += sort_cost(values)
        return f(*arguments, **named)
    return sort_by_key(k, f, arguments, named)


def sort_copy(k, f, /, *arguments, **named):
    if len(arguments) != 1:
        return f(*arguments, **named)
    values = arguments[0]
    kind = type_of(values)
    if kind in ITERATORS or kind in SIZED or kind is GeneratorType:
        if kind is not list and kind is not tuple:
            values = list(values)
    else:
        # An iterable of the solution's own is asked for its elements once.
        r = f(values, **named)
        n[k] += int(len(r) * (1 + math.log2(len(r) or 1)))
        return r
    if named.get("key") is None:
        n[k] += sort_cost(values)
        return f(values, **named)
    return sort_by_key(k, f, (values,), named)


def sort_by_key(k, f, /, arguments, named):
    key = callee(named["key"], k)
    keys = []

    def remember(value):
        found = key(value)
        keys.append(found)
        return found

    try:
        return f(*arguments, **dict(named, key=remember))
    finally:
        n[k] += sort_cost(keys)


# --- Heaps, bisection and the rest of the library ---------------------------------------------------


def heap_step(k, f, /, *arguments):
    if arguments and type_of(arguments[0]) is list:
        n[k] += logarithm(len(arguments[0]))
    return f(*arguments)


def best_few(k, f, /, *arguments, **named):
    """nlargest(few, values), nsmallest."""
    if len(arguments) < 2 or type_of(arguments[0]) is not int:
        return f(*arguments, **named)
    if named.get("key") is not None:
        named["key"] = callee(named["key"], k)
    few, values = arguments[0], arguments[1]
    if type_of(values) in SIZED:
        n[k] += len(values) * logarithm(max(1, min(few, len(values))))
    elif type_of(values) in ITERATORS:
        values = counted(values, k)
    return f(few, values, *arguments[2:], **named)


def bisection(k, f, /, *arguments, **named):
    if arguments and type_of(arguments[0]) in SEQUENCES:
        n[k] += logarithm(len(arguments[0]))
    return f(*arguments, **named)


def insertion(k, f, /, *arguments, **named):
    """insort: finding is a logarithm, making room is linear."""
    values = arguments[0] if arguments else None
    if type_of(values) in SEQUENCES:
        length = len(values)
        n[k] += logarithm(length) + (length >> 2)
    return f(*arguments, **named)


def common_divisor(k, f, /, *arguments):
    if arguments and all(type_of(one) is int for one in arguments):
        n[k] += max(1, min(map(abs, arguments)).bit_length())
    return f(*arguments)


def factorial(k, f, /, *arguments):
    r = f(*arguments)
    if type_of(arguments[0]) is int:
        n[k] += arguments[0] + (product_cost(digits(r), digits(r)) if r >= BIG else 0)
    return r


def choices_of(k, f, /, *arguments):
    r = f(*arguments)
    if all(type_of(one) is int for one in arguments) and type_of(r) is int:
        few = arguments[-1] if len(arguments) > 1 else arguments[0]
        n[k] += max(1, min(few, abs(arguments[0] - few) or few)) * digits(r)
    return r


def skip(k, f, /, *arguments):
    """islice: what it passes over."""
    if len(arguments) > 2 and type_of(arguments[1]) is int and arguments[1] > 0:
        n[k] += arguments[1]
    return f(*arguments)


OPERATORS = {operator.add: add, operator.concat: add, operator.mul: mul, operator.or_: or_,
             operator.and_: and_, operator.sub: sub, operator.iadd: add}


def fold(k, f, /, *arguments):
    """reduce(function, values)."""
    if len(arguments) < 2:
        return f(*arguments)
    function, rest = arguments[0], arguments[2:]
    if type_of(function) is BuiltinType and function in OPERATORS and function is not operator.iadd:
        step = OPERATORS[function]
        return f(lambda a, b: step(a, b, k), counted_argument(arguments[1], k), *rest)
    return f(callee(function, k), counted_argument(arguments[1], k), *rest)


def counted_argument(values, k):
    kind = type_of(values)
    if kind in SIZED:
        n[k] += len(values)
        return values
    return counted(values, k) if kind in ITERATORS else values


def with_function(k, f, /, *arguments):
    """map and filter, with a built-in function that is not constant."""
    if not arguments:
        return f()
    return f(callee(arguments[0], k), *arguments[1:])


def structure_size(value):
    """Of a structure of lists, tuples, sets and dicts."""
    seen, pending, size = set(), [value], 0
    while pending:
        one = pending.pop()
        size += 1
        kind = type_of(one)
        if kind in PLAIN or id(one) in seen:
            continue
        seen.add(id(one))
        if kind in (list, tuple, set, frozenset, collections.deque):
            pending.extend(one)
        elif kind in HASHED:
            pending.extend(dict.keys(one))
            pending.extend(dict.values(one))
        else:
            space = getattr(one, "__dict__", None)
            if type_of(space) is dict:
                pending.extend(space.values())
    return size


def structure(k, f, /, *arguments, **named):
    if arguments:
        n[k] += structure_size(arguments[0])
    return f(*arguments, **named)


def searched_text(k, f, /, *arguments, **named):
    """re.sub(pattern, replacement, text) and the like: linear in the longest text."""
    n[k] += max([text_cost(len(one)) for one in arguments if type_of(one) in TEXTS] or [0])
    return f(*arguments, **named)


def sorted_container(k, f, /, *arguments, **named):
    n[k] += logarithm(len(f.__self__))
    return f(*arguments, **named)


def priority_queue(k, f, /, *arguments, **named):
    n[k] += logarithm(len(f.__self__.queue))
    return f(*arguments, **named)


# --- Methods of built-in types -----------------------------------------------------------------------


def walk_self(k, f, /, *arguments, **named):
    n[k] += size_cost(f.__self__)
    return f(*arguments, **named)


def walk_self_and_result(k, f, /, *arguments, **named):
    r = f(*arguments, **named)
    n[k] += size_cost(f.__self__) + (size_cost(r) if r is not f.__self__ else 0)
    return r


def list_insert(k, f, /, *arguments):
    values = f.__self__
    at = arguments[0] if arguments and type_of(arguments[0]) is int else 0
    length = len(values)
    at = max(0, at + length) if at < 0 else at
    n[k] += max(0, length - at) + 1 >> 1
    return f(*arguments)


def list_pop(k, f, /, *arguments):
    values = f.__self__
    at = arguments[0] if arguments and type_of(arguments[0]) is int else -1
    length = len(values)
    at = max(0, at + length) if at < 0 else at
    n[k] += max(0, length - at) >> 1
    return f(*arguments)


def list_index(k, f, /, *arguments):
    values = f.__self__
    start = arguments[1] if len(arguments) > 1 and type_of(arguments[1]) is int else 0
    start = max(0, start + len(values)) if start < 0 else start
    try:
        r = f(*arguments)
    except ValueError:
        n[k] += max(0, len(values) - start)
        raise
    n[k] += r - start + 1
    return r


def deque_middle(k, f, /, *arguments):
    n[k] += len(f.__self__)
    return f(*arguments)


def deque_rotate(k, f, /, *arguments):
    steps = arguments[0] if arguments and type_of(arguments[0]) is int else 1
    length = len(f.__self__)
    n[k] += min(abs(steps) % length, length - abs(steps) % length) if length else 0
    return f(*arguments)


def set_common(k, f, /, *arguments):
    n[k] += min([size_cost(f.__self__)] + [size_cost(one) for one in arguments])
    return f(*arguments)


def set_together(k, f, /, *arguments):
    n[k] += size_cost(f.__self__)
    return consume_each(k, f, *arguments)


def text_find(k, f, /, *arguments):
    """find, index: as far as it had to look."""
    try:
        r = f(*arguments)
    except ValueError:
        n[k] += text_cost(len(f.__self__))
        raise
    start = arguments[1] if len(arguments) > 1 and type_of(arguments[1]) is int else 0
    length = len(f.__self__)
    start = max(0, start + length) if start < 0 else min(start, length)
    n[k] += text_cost((r if r >= 0 else length) - start if r >= start or r < 0 else 0)
    return r


def text_find_last(k, f, /, *arguments):
    r = f(*arguments)
    n[k] += text_cost(len(f.__self__) - (r if r >= 0 else 0))
    return r


def text_start(k, f, /, *arguments):
    first = arguments[0] if arguments else None
    if type_of(first) in TEXTS:
        n[k] += text_cost(min(len(first), len(f.__self__)))
    return f(*arguments)


def text_join(k, f, /, *arguments):
    r = consume(k, f, *arguments)
    n[k] += text_cost(len(r))
    return r


def text_split(k, f, /, *arguments, **named):
    r = f(*arguments, **named)
    n[k] += text_cost(len(f.__self__)) + len(r)
    return r


def counter_most_common(k, f, /, *arguments):
    length = len(f.__self__)
    few = arguments[0] if arguments and type_of(arguments[0]) is int else length
    n[k] += length * logarithm(max(1, min(few, length)))
    return f(*arguments)
