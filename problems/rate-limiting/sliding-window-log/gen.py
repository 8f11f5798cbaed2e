"""Call sequences for SlidingWindowLimiter: one JSON request on stdin, one case per output line."""
import json
import random
import sys

MAX_Q, MAX_LIMIT, MAX_WINDOW = 100000, 50000, 86400000


class Calls:
    """Collects one case. Times are even and windows odd, so that no request of a generated test is
    ever exactly one window old: that boundary belongs to the named edge tests."""

    def __init__(self, limit, window):
        assert window % 2 == 1
        self.names, self.args = ["SlidingWindowLimiter"], [[limit, window]]

    def add(self, method, client, at):
        assert at > 0 and at % 2 == 0
        self.names.append(method)
        self.args.append([client, at])

    def line(self):
        return json.dumps([self.names, self.args], separators=(",", ":"))


def names(rng, count):
    pool = set()
    while len(pool) < count:
        pool.add(rng.choice("abcdefghkmnprstw") + "".join(
            rng.choices("abcdefghkmnprstw0123456789", k=rng.randint(1, 4))))
    pool = sorted(pool)
    rng.shuffle(pool)
    return pool


def small(rng, q):
    limit, window = rng.randint(1, 4), 2 * rng.randint(2, 60) + 1
    clients = names(rng, rng.randint(1, 3))
    case, at = Calls(limit, window), 2 * rng.randint(1, 500)
    step = max(2, window // limit)
    for _ in range(q):
        shape = rng.random()
        if shape < 0.45:
            at += 2 * rng.randint(0, step // 2)
        elif shape < 0.55:
            at += window + rng.choice([-3, -1, 1, 3])
        elif shape < 0.6:
            at += 2 * rng.randint(window, 2 * window)
        case.add("remaining" if rng.random() < 0.3 else "allow", rng.choice(clients), at)
    return case


def header_after_allow(rng, case, q, share, draw):
    """The gateway's own pattern: now and then `remaining`, right after an `allow`."""
    while len(case.names) <= q:
        client, at = draw()
        case.add("allow", client, at)
        if len(case.names) <= q and rng.random() < share:
            case.add("remaining", client, at)
    return case


def hot_client(rng, q):
    client, at = names(rng, 1)[0], 2 * rng.randint(1, 10**6)

    def draw():
        nonlocal at
        at += rng.choice([0, 2, 2, 4])
        return client, at
    return header_after_allow(rng, Calls(MAX_LIMIT, 2 * MAX_LIMIT - 1), q, 0.1, draw)


def many_clients(rng, q):
    clients, at = names(rng, q // 2), 2 * rng.randint(1, 10**6)

    def draw():
        nonlocal at
        at += rng.choice([0, 0, 2, 6])
        return rng.choice(clients), at
    return header_after_allow(rng, Calls(rng.randint(2, 4), 150001), q, 0.2, draw)


def all_rejected(rng, q):
    clients, at = names(rng, 3), 2 * rng.randint(1, 10**6)

    def draw():
        nonlocal at
        at += rng.choice([0, 0, 0, 2])
        return rng.choice(clients), at
    return header_after_allow(rng, Calls(rng.randint(3000, 6000), 10**6 - 1), q, 0.1, draw)


def wide_window(rng, q):
    clients, at = names(rng, 200), 2 * rng.randint(1, 10**6)

    def draw():
        nonlocal at
        at += 2 * rng.randint(0, 350)
        return clients[min(int(rng.expovariate(0.02)), 199)], at
    return header_after_allow(rng, Calls(1000, MAX_WINDOW - 1), q, 0.1, draw)


PROFILES = {"hot-client": hot_client, "many-clients": many_clients,
            "all-rejected": all_rejected, "wide-window": wide_window}


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
