"""Which built-in function costs what: `callee` says what to call in its place. See count_costs.py."""

import array
import bisect
import collections
import copy
import functools
import heapq
import itertools
import json
import math
import random
import re
import statistics
import types
from functools import partial
from types import BuiltinFunctionType as BuiltinType
from types import FunctionType, MethodType, ModuleType
from types import MethodDescriptorType as DescriptorType

import count_calls
from count_calls import (
    best_few, bisection, by_result, choices_of, common_divisor, consume, consume_each,
    consume_part, counter_most_common, deque_middle, deque_rotate, divmod_call, extreme,
    factorial, fold, heap_step, insertion, list_index, list_insert, list_pop, power_call,
    priority_queue, searched_text, set_common, set_together, skip, sort_copy, sort_in_place,
    sorted_container, structure, text_find, text_find_last, text_join, text_split, text_start,
    to_integer, to_text, total, walk_self, walk_self_and_result, with_function,
)
from count_costs import SIZED, n, type_of


def many(names, charge):
    return {name: charge for name in names.split()}


LIST = {
    "sort": sort_in_place, "insert": list_insert, "pop": list_pop, "index": list_index,
    "extend": consume, **many("remove count copy reverse tobytes tolist", walk_self),
}
TUPLE = {"index": list_index, "count": walk_self}
DEQUE = {
    "rotate": deque_rotate, "insert": deque_middle, "remove": deque_middle, "count": deque_middle,
    "index": list_index, "copy": deque_middle, "reverse": deque_middle,
    "extend": consume, "extendleft": consume,
}
DICT = {"update": consume_each, "copy": walk_self}
COUNTER = {
    "most_common": counter_most_common, "total": walk_self, "update": consume_each,
    "subtract": consume_each, "copy": walk_self,
}
SET = {
    "copy": walk_self, "update": consume_each, "union": set_together, "isdisjoint": set_common,
    "intersection": set_common, "intersection_update": set_common, "difference": walk_self,
    "difference_update": consume_each, "symmetric_difference": set_together,
    "symmetric_difference_update": consume_each, "issubset": walk_self, "issuperset": consume_each,
}
TEXT = {
    "join": text_join, "find": text_find, "index": text_find, "rfind": text_find_last,
    "rindex": text_find_last, "startswith": text_start, "endswith": text_start,
    **many("split rsplit splitlines partition rpartition", text_split),
    **many("replace translate strip lstrip rstrip lower upper title swapcase capitalize casefold "
           "encode decode format center ljust rjust zfill expandtabs removeprefix removesuffix hex",
           walk_self_and_result),
    **many("count isalpha isalnum isdigit isdecimal isnumeric isspace islower isupper copy",
           walk_self),
    "extend": consume, "insert": list_insert, "pop": list_pop, "remove": walk_self,
    "reverse": walk_self,
}
METHODS = {
    list: LIST, array.array: LIST, tuple: TUPLE, collections.deque: DEQUE, dict: DICT,
    collections.defaultdict: DICT, collections.OrderedDict: DICT, set: SET, frozenset: SET,
    str: TEXT, bytes: TEXT, bytearray: TEXT,
}
KINDS_OF_REGULAR_EXPRESSION = (re.Pattern,)

TYPES = {
    list: consume, tuple: consume, set: consume, frozenset: consume, dict: consume,
    bytes: consume, bytearray: consume, collections.deque: consume, collections.Counter: consume,
    collections.OrderedDict: consume, str: to_text, int: to_integer,
    map: with_function, filter: with_function, itertools.islice: skip,
}
FUNCTIONS = {
    sum: total, min: extreme, max: extreme, any: consume_part, all: consume_part,
    sorted: sort_copy, pow: power_call, divmod: divmod_call, bin: to_text, oct: to_text,
    hex: to_text, repr: to_text, ascii: to_text, format: to_text, dict.fromkeys: consume,
    heapq.heappush: heap_step, heapq.heappop: heap_step, heapq.heapreplace: heap_step,
    heapq.heappushpop: heap_step, heapq.heapify: consume,
    bisect.bisect_left: bisection, bisect.bisect_right: bisection, bisect.insort_left: insertion,
    bisect.insort_right: insertion, math.gcd: common_divisor, math.factorial: factorial,
    math.fsum: consume, functools.reduce: fold,
}
for name, charge in (("lcm", common_divisor), ("comb", choices_of), ("perm", choices_of),
                     ("prod", consume)):
    if hasattr(math, name):
        FUNCTIONS[getattr(math, name)] = charge
# Functions of the library that are written in Python.
LIBRARY = {
    heapq.nlargest: best_few, heapq.nsmallest: best_few, copy.deepcopy: structure,
    json.dumps: structure, json.loads: searched_text,
    **{getattr(re, name): searched_text for name in
       ("findall", "finditer", "sub", "subn", "match", "fullmatch", "search", "split")},
    **{getattr(statistics, name): consume for name in statistics.__all__
       if type_of(getattr(statistics, name)) is FunctionType},
}
LIBRARY_METHODS = {
    random.Random.shuffle: consume, random.Random.sample: by_result, random.Random.choices: by_result,
    collections.Counter.update: consume_each, collections.Counter.subtract: consume_each,
    collections.Counter.most_common: counter_most_common, collections.Counter.copy: walk_self,
    **({collections.Counter.total: walk_self} if hasattr(collections.Counter, "total") else {}),
}

def late_library(function):
    """Charges for modules that are only known once the solution has loaded them."""
    module = getattr(function, "__module__", None) or ""
    if type_of(module) is str:
        if module.startswith("sortedcontainers"):
            return sorted_container
        if module == "queue" and getattr(function, "__name__", "") in ("put", "get"):
            return priority_queue_only
    return None


def priority_queue_only(k, f, /, *arguments, **named):
    if type_of(f.__self__).__name__ == "PriorityQueue":
        return priority_queue(k, f, *arguments, **named)
    return f(*arguments, **named)


def bound_method(f):
    """The charge of a method of a built-in type, bound to a value of it or of a class derived from
    it: then what the derived class defines itself has not been found first."""
    kind = type_of(f.__self__)
    table = METHODS.get(kind) if type_of(kind) is type else None
    if table is None:
        for base in kind.__mro__:
            if base in METHODS:
                table = METHODS[base]
                break
        else:
            return searched_text if kind in KINDS_OF_REGULAR_EXPRESSION else None
        # The sizes of derived classes are not looked at: they may be code of the solution.
        return DERIVED.get(f.__name__) if kind not in SIZED else table.get(f.__name__)
    return table.get(f.__name__)


def derived_walk(k, f, /, *arguments, **named):
    values = f.__self__
    for base in (list, dict, set, str, collections.deque, tuple, frozenset):
        if isinstance(values, base):
            n[k] += base.__len__(values)
            break
    return f(*arguments, **named)


DERIVED = many("sort insert pop index remove count copy reverse union intersection difference",
               derived_walk)


def callee(f, k):
    """What to call in place of `f`: `f` itself, or what calls it and charges its cost."""
    kind = type_of(f)
    if kind is FunctionType:
        charge = LIBRARY.get(f)
        if charge is None:
            return f
    elif kind is MethodType:
        function = f.__func__
        if type_of(function) is not FunctionType:
            return f
        charge = LIBRARY_METHODS.get(function)
        if charge is None:
            charge = late_library(function)
    elif kind is BuiltinType:
        owner = f.__self__
        if type_of(owner) is ModuleType or owner is None or isinstance(owner, type):
            charge = FUNCTIONS.get(f)
        else:
            charge = bound_method(f)
    elif kind is type:
        charge = TYPES.get(f)
    elif kind is DescriptorType:
        return unbound(f, k)
    else:
        return f
    return f if charge is None else partial(charge, k, f)


def unbound(f, k):
    """str.lower, list.append: a method that is not bound yet."""
    table = METHODS.get(f.__objclass__)
    if table is None or f.__name__ not in table:
        return f

    def call(*arguments, **named):
        if not arguments or type_of(arguments[0]) is not f.__objclass__:
            return f(*arguments, **named)
        return callee(getattr(arguments[0], f.__name__), k)(*arguments[1:], **named)

    return call


count_calls.callee = callee
