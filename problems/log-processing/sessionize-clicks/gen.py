"""Clicks for sessionize(clicks, gap): one JSON request on stdin, one case per output line."""
import json
import random
import sys

MAX_N, MAX_M = 100000, 50000
PAGES = ["/home", "/sale", "/cart", "/paid", "/faq", "/lamp", "/desk", "/chair", "/about", "/login"]


def names(rng, count):
    pool = set()
    while len(pool) < count:
        pool.add(rng.choice("abcdefghjkmnprstvw") + "".join(
            rng.choices("abcdefghjkmnprstvw0123456789", k=rng.randint(1, 4))))
    pool = sorted(pool)
    rng.shuffle(pool)
    return pool


def late(rng, clicks, reach):
    """The order of arrival: each click is late by up to `reach` places."""
    keyed = [(i + rng.random() * reach, c) for i, c in enumerate(clicks)]
    return [c for _, c in sorted(keyed, key=lambda pair: pair[0])]


def line(clicks, gap):
    # Even times and an odd gap: two clicks of a generated test are never exactly `gap` apart.
    # That boundary belongs to the named edge tests.
    assert gap % 2 == 1 and all(at % 2 == 0 for _, _, at in clicks)
    return json.dumps({"clicks": clicks, "gap": gap}, separators=(",", ":"))


def small(rng, n, m):
    gap = 2 * rng.randint(1, 30) + 1
    clock = {user: 2 * rng.randint(0, 6) for user in names(rng, rng.randint(1, m))}
    clicks = []
    for _ in range(rng.randint(n // 2, n)):
        user = rng.choice(list(clock))
        clicks.append([user, rng.choice(PAGES[:4]), clock[user]])
        clock[user] += rng.choice([0, 2, gap - 1, gap - 1, gap + 1, gap + 1, 2 * gap + 10])
    arrival = rng.choice(["late", "any", "newest-first"])
    if arrival == "any":
        rng.shuffle(clicks)
    elif arrival == "late":
        clicks = late(rng, sorted(clicks, key=lambda c: c[2]), 4)
    else:
        clicks.sort(key=lambda c: -c[2])
    return line(clicks, gap)


def big(rng, n, m, gap, far, reach):
    """`n` clicks of `m` users; a share `far` of the steps is longer than the gap. User number i
    only clicks at times that leave 2i modulo 2m, so that no two users ever share a millisecond."""
    users, ticks = names(rng, m), max(1, gap // (2 * m))
    clock = [rng.randint(0, 40 * ticks) for _ in range(m)]
    clicks = []
    for j in range(n):
        i = j if j < m else rng.randrange(m)
        clicks.append([users[i], rng.choice(PAGES), 2 * (clock[i] * m + i)])
        long_step = rng.random() < far
        clock[i] += rng.randint(ticks + 1, 9 * ticks) if long_step else rng.randint(0, ticks)
    clicks.sort(key=lambda c: c[2])
    return line(late(rng, clicks, reach), gap)


def make(rng, params):
    n = MAX_N if params["n"] == "max" else int(params["n"])
    profile = params.get("profile")
    if profile == "hot-user":
        return big(rng, n, 1, 1799, 0.1, n)
    if profile == "many-users":
        return big(rng, n, MAX_M, 1800001, 0.3, n // 5)
    if profile == "all-alone":
        return big(rng, n, 40000, 160001, 0.97, n)
    m = int(params["m"])
    return small(rng, n, m) if n < 1000 else big(rng, n, m, 180001, 0.15, 2000)


def main():
    request = json.loads(sys.stdin.readline())
    rng, seen = random.Random(request["seed"]), set()
    while len(seen) < request["count"]:
        case = make(rng, request["params"])
        if case not in seen:
            seen.add(case)
            print(case)


main()
