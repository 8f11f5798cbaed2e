"""Call sequences for ResponseCache: one JSON request on stdin, one case per output line."""
import json
import random
import sys
from collections import OrderedDict

MAX_Q, MAX_CAPACITY, MAX_BODY = 100000, 10**12, 10**9


class Calls:
    """Collects one case. Every response fits into the cache, no body is 0, and totals stay within
    32 bits unless a profile says otherwise: the rest belongs to the named edge tests."""

    def __init__(self, capacity):
        self.capacity, self.names, self.args = capacity, ["ResponseCache"], [[capacity]]

    def __len__(self):
        return len(self.names) - 1

    def get(self, key):
        self._add("get", key)

    def peek(self, key):
        self._add("peek", key)

    def put(self, key, body, length):
        assert 1 <= length <= self.capacity and 1 <= body <= MAX_BODY
        self._add("put", key, body, length)

    def _add(self, method, *arguments):
        self.names.append(method)
        self.args.append(list(arguments))

    def line(self):
        return json.dumps([self.names, self.args], separators=(",", ":"))


class Resident:
    """Which keys are cached, so that the big tests can follow the cache-aside pattern: a key is put
    only after its get has missed, or right after it was used."""

    def __init__(self, capacity):
        self.capacity, self.used, self.lengths = capacity, 0, OrderedDict()

    def touch(self, key):
        self.lengths.move_to_end(key)

    def store(self, key, length):
        self.used -= self.lengths.pop(key, 0)
        while self.used + length > self.capacity:
            self.used -= self.lengths.popitem(last=False)[1]
        self.lengths[key] = length
        self.used += length


def names(rng, count):
    pool = set()
    while len(pool) < count:
        pool.add(rng.choice("abcdefghkmnprstw") + "".join(
            rng.choices("abcdefghkmnprstw0123456789", k=rng.randint(1, 4))))
    pool = sorted(pool)
    rng.shuffle(pool)
    return pool


def small(rng, q):
    capacity = rng.randint(4, 30)
    keys, case = names(rng, rng.randint(3, 8)), Calls(capacity)
    largest = rng.choice([3, capacity // 2, capacity])
    for _ in range(q):
        key, kind = rng.choice(keys), rng.random()
        if kind < 0.35:
            case.get(key)
        elif kind < 0.5:
            case.peek(key)
        else:
            case.put(key, rng.randint(1, 99), rng.randint(1, max(1, largest)))
    return case


def cache_aside(rng, case, q, draw, length, peeks=0.05):
    """get, and on a miss put; sometimes a refresh of the key just used, sometimes a peek at it."""
    cache = Resident(case.capacity)
    while len(case) < q:
        key = draw()
        case.get(key)
        if key in cache.lengths:
            cache.touch(key)
            refresh = rng.random() < 0.03
        else:
            refresh = True
        if refresh and len(case) < q:
            size = length()
            case.put(key, rng.randint(1, MAX_BODY), size)
            cache.store(key, size)
        if len(case) < q and rng.random() < peeks:
            case.peek(key)
    return case


def steady_hits(rng, q):
    """A full cache of many entries, then gets that nearly all hit somewhere in the middle."""
    case, keys = Calls(10**9), names(rng, q * 3 // 10)
    for key in keys:
        case.put(key, rng.randint(1, MAX_BODY), rng.randint(20000, 30000))
    while len(case) < q:
        case.get(rng.choice(keys))
    return case


def churn(rng, q):
    """Far more keys than fit: nearly every get misses and its put evicts."""
    keys = names(rng, q)
    return cache_aside(rng, Calls(2 * 10**8), q, lambda: rng.choice(keys),
                       lambda: rng.randint(5000, 12000))


def big_and_small(rng, q):
    """Tiny responses, and now and then one that clears out a large part of the cache."""
    keys = names(rng, q // 2)
    return cache_aside(rng, Calls(10**9), q, lambda: rng.choice(keys),
                       lambda: 4 * 10**8 if rng.random() < 0.0005 else rng.randint(1, 50000))


def largest(rng, q):
    """The largest budget there is; no two of the responses fit into 32 bits together."""
    keys = names(rng, 2000)
    return cache_aside(rng, Calls(MAX_CAPACITY), q,
                       lambda: keys[min(int(rng.expovariate(0.003)), 1999)],
                       lambda: rng.randint(10**9, 2 * 10**9))


PROFILES = {"steady-hits": steady_hits, "churn": churn,
            "big-and-small": big_and_small, "largest": largest}


def main():
    request = json.loads(sys.stdin.readline())
    rng, params = random.Random(request["seed"]), request["params"]
    q = MAX_Q if params["q"] == "max" else int(params["q"])
    make = PROFILES[params["profile"]] if "profile" in params else small
    seen = set()
    while len(seen) < request["count"]:
        line = make(rng, q).line()
        if line not in seen:
            seen.add(line)
            print(line)


main()
