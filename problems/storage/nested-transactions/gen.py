"""Calls of a store with transactions: one JSON request on stdin, one case a line on stdout."""
import json
import random
import sys

MAX_Q = 60000


def mixed(rng, q):
    weights = {"set": 5, "get": 4, "remove": 2, "count": 3, "begin": 4, "commit": 2, "rollback": 2}
    for name in rng.choices(list(weights), list(weights.values()), k=q):
        key, value = rng.choice("abcd"), rng.randint(1, 3)
        arguments = {"set": [key, value], "get": [key], "remove": [key], "count": [value],
                     "rollback": [rng.choice([1, 1, 1, 2, 3])]}
        yield [name] + arguments.get(name, [])


def many_short(rng, q):
    keys = q // 3
    for i in range(keys):
        yield "set", f"k{i}", rng.randint(1, 1000)
    for i in range((q - keys) // 4):
        yield "begin",
        yield "set", f"k{rng.randrange(2 * keys)}", rng.randint(1, 1000)
        yield "get", f"k{rng.randrange(keys)}"
        yield ("commit",) if rng.random() < 0.5 else ("rollback", 1)


def deep(rng, q):
    levels = q // 4
    yield "set", "a", 5
    for i in range(levels):
        yield "begin",
        yield "set", f"k{i}", rng.randint(1, 1000)
    for i in range(levels):
        yield "get", rng.choice(["a", f"k{rng.randrange(20)}"])
    for i in range(q - 1 - 3 * levels):
        yield "commit",


SHAPES = {"mixed": mixed, "many-short": many_short, "deep": deep}
request = json.loads(sys.stdin.readline())
params = request["params"]
q = {"max": MAX_Q, "min": 1}.get(params["q"]) or int(params["q"])
for case in range(request["count"]):
    rng = random.Random(request["seed"] * 1000 + case)
    calls = [["WhatIfStore"]] + [list(call) for call in SHAPES[params["shape"]](rng, q)]
    print(json.dumps([[call[0] for call in calls], [call[1:] for call in calls]]))
