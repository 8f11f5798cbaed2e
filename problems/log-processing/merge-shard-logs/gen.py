"""Shards for mergeShards(shards): one JSON request on stdin, one case per output line."""
import json
import random
import sys

MAX_N, MAX_K = 100000, 50000
VERBS = ["GET", "PUT", "job", "retry", "lock", "flush", "login", "evict", "ERROR", "WARN"]
FRAMES = ["at Cart.pay", "at Pool.get", "at Main.run", "caused by: timeout", "... 9 more", "stack:"]


def line(shards):
    # No shard without an entry, no lines of lost entries, no time 0: those are for the edge tests.
    assert all(shard and shard[0][0] for shard in shards)
    return json.dumps({"shards": shards}, separators=(",", ":"))


def small(rng, n, k):
    k = rng.randint(1, k)
    clock = [rng.randint(1, 4) for _ in range(k)]
    shards = [[[clock[s], rng.choice(VERBS)]] for s in range(k)]
    for _ in range(max(0, rng.randint(n // 2, n) - k)):
        s = rng.randrange(k)
        if rng.random() < 0.3:
            shards[s].append([None, rng.choice(FRAMES)])
        else:
            clock[s] += rng.choice([0, 0, 1, 1, 2, 5])
            shards[s].append([clock[s], rng.choice(VERBS) + " " + str(rng.randint(1, 99))])
    return line(shards)


def big(rng, n, k, share_of_first, traces):
    """`n` lines; every entry has a time of its own, so that no two shards meet. `traces` is the
    share of lines without a time, shard 0 gets `share_of_first` of all but the first entries."""
    at, shards = rng.randint(1, 10**6), [[] for _ in range(k)]
    lines, first = 0, list(range(k))
    rng.shuffle(first)
    while lines < n:
        if first and rng.random() < k / n * 1.5 or len(first) >= n - lines:
            s = first.pop()
        elif rng.random() < share_of_first and shards[0]:
            s = 0
        else:
            s = rng.randrange(k)
            if not shards[s]:
                continue
        at += rng.randint(1, 4)
        shards[s].append([at, f"{rng.choice(VERBS)} {rng.randint(1, 9999)}"])
        lines += 1
        while lines < n - len(first) and rng.random() < traces:
            shards[s].append([None, rng.choice(FRAMES)])
            lines += 1
    return line(shards)


def make(rng, params):
    n = MAX_N if params["n"] == "max" else int(params["n"])
    k = MAX_K if params["k"] == "max" else int(params["k"])
    if n < 1000:
        return small(rng, n, k)
    profile = params.get("profile")
    return big(rng, n, k, 0.9 if profile == "one-long" else 0.0,
               {"many-shards": 0.1, "long-traces": 0.8}.get(profile, 0.2))


def main():
    request = json.loads(sys.stdin.readline())
    rng, seen = random.Random(request["seed"]), set()
    while len(seen) < request["count"]:
        case = make(rng, request["params"])
        if case not in seen:
            seen.add(case)
            print(case)


main()
