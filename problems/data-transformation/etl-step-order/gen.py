"""Pipelines for planSteps(names, needs): one JSON request on stdin, one case a line."""
import json
import random
import sys

MAX_N, MAX_M = 50000, 100000
WORDS = ["load", "clean", "fetch", "merge", "parse", "trim", "copy", "rank", "join", "split"]


def small_names(rng, n):
    names = set()
    while len(names) < n:
        names.add(rng.choice(WORDS)[:rng.randint(1, 5)] + rng.choice(["", "", "_", "2", "10"]))
    names = sorted(names)
    rng.shuffle(names)
    return names


def in_order(n):
    """Names whose alphabetical order is that of the steps."""
    return [f"s{i:05d}" for i in range(n)]


def shuffled(rng, names, needs):
    """The same pipeline with its steps and pairs in any order."""
    n = len(names)
    place = list(range(n))
    rng.shuffle(place)
    moved = [None] * n
    for i, name in enumerate(names):
        moved[place[i]] = name
    needs = [[place[a], place[b]] for a, b in needs]
    rng.shuffle(needs)
    return moved, needs


def small(rng, n, m, acyclic):
    n = rng.randint(2, n)
    needs = []
    for _ in range(rng.randint(1, m)):
        a, b = rng.randrange(n), rng.randrange(n)
        if a == b:
            continue  # left to the edge tests
        if acyclic:
            a, b = max(a, b), min(a, b)
        needs.append([a, b])
    return shuffled(rng, small_names(rng, n), needs)


# In the big cases the steps that become free have greater names than those that are free already,
# and no step needs itself: what is wrong with order is left to the small tests.

def chain(rng):
    needs = [[i, i - 1] for i in range(1, MAX_N)]
    for _ in range(MAX_M - len(needs)):
        a = rng.randrange(2, MAX_N)
        needs.append([a, rng.randrange(max(0, a - 50), a - 1)])
    return shuffled(rng, in_order(MAX_N), needs)


def independent(rng):
    needs = [[MAX_N - 1 - i, i] for i in range(100)]
    return shuffled(rng, in_order(MAX_N), needs)


def stars(rng):
    needs = [[i, 0] for i in range(1, MAX_N - 1)] + [[MAX_N - 1, i] for i in range(1, MAX_N - 1)]
    return shuffled(rng, in_order(MAX_N), needs[:MAX_M])


def late_cycle(rng):
    """Steps 0, 1, ... lead to a circle of the second half, all in order of their names."""
    needs = [[i, i + 1] for i in range(MAX_N - 1)] + [[MAX_N - 1, MAX_N // 2]]
    for _ in range(MAX_M - len(needs)):
        a = rng.randrange(MAX_N - 60)
        needs.append([a, rng.randrange(a + 1, a + 50)])
    return shuffled(rng, in_order(MAX_N), needs)


PROFILES = {"chain": chain, "independent": independent, "stars": stars, "late-cycle": late_cycle}


def main():
    request = json.loads(sys.stdin.readline())
    rng, params, seen = random.Random(request["seed"]), request["params"], set()
    while len(seen) < request["count"]:
        if "profile" in params:
            names, needs = PROFILES[params["profile"]](rng)
        else:
            names, needs = small(rng, int(params["n"]), int(params["m"]), params["acyclic"] == "1")
        case = json.dumps({"names": names, "needs": needs}, separators=(",", ":"))
        if case not in seen:
            seen.add(case)
            print(case)


main()
