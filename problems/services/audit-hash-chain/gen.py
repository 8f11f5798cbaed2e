"""Audit logs of many streams: one JSON request on stdin, one case a line on stdout."""
import json
import random
import sys

MAX_N, MAX_S = 100000, 50000
BODIES = ["login", "pay 12", "pay 120", "refund 7", "role admin", "role guest", "logout", "a:b", "1:0:x"]


def digest(stream, seq, prev, body):
    value = 17
    for char in f"{stream}:{seq}:{prev}:{body}":
        value = (value * 31 + ord(char)) % 4294967296
    return value


def intact(rng, order, body):
    """A log without a break, whose entries belong to the streams in `order`."""
    last, log = {}, []
    for stream in order:
        seq, prev = last.get(stream, (0, 0))
        entry = [stream, seq + 1, prev, body(rng), 0]
        entry[4] = digest(*entry[:4])
        last[stream] = (entry[1], entry[4])
        log.append(entry)
    return log


def tamper(rng, log):
    """One manipulation. The first entry of a stream stays where it is and keeps its `prev`."""
    later = [i for i, entry in enumerate(log) if entry[1] > 1]
    at = rng.choice(later or range(len(log)))
    entry = log[at]
    kind = rng.choice(["body", "body", "rehash", "hash", "remove", "replay", "swap", "prev"])
    if kind == "remove" and later:
        del log[at]
    elif kind == "replay":
        log.insert(rng.randint(at + 1, len(log)), list(entry))
    elif kind == "swap" and later:
        other = rng.choice([i for i in later if log[i][0] == entry[0]])
        log[at], log[other] = log[other], log[at]
    elif kind == "prev" and later:
        entry[2] = rng.choice([0, entry[4], (entry[2] + 1) % 4294967296])
        entry[4] = digest(*entry[:4])
    elif kind == "hash":
        entry[4] = (entry[4] + rng.choice([1, 31])) % 4294967296
    else:
        entry[3] += rng.choice("0s!")
        if kind == "rehash":
            entry[4] = digest(*entry[:4])


def small(rng, n, s):
    log = intact(rng, [rng.choice("abcdefgh"[:s]) for _ in range(n)], lambda r: r.choice(BODIES))
    for _ in range(rng.randint(0, 4) if log else 0):
        tamper(rng, log)
    return log


def large(rng, n, s, broken):
    """Streams in turn; in a share of them one body was changed."""
    names = [f"{rng.choice('kmprst')}{i:05}" for i in range(s)]
    rng.shuffle(names)
    log = intact(rng, [names[i % s] for i in range(n)], lambda r: f"pay {r.randint(1, 99999)}")
    for stream in range(s):
        if rng.random() < broken:
            log[stream + s * rng.randrange((n - stream + s - 1) // s)][3] += " *"
    return log


request = json.loads(sys.stdin.readline())
params = request["params"]
for case in range(request["count"]):
    rng = random.Random(request["seed"] * 1000 + case)
    if params["n"] == "max":
        s = MAX_S if params["s"] == "max" else int(params["s"])
        log = large(rng, MAX_N, s, 0.5 if s > 1 else 1)
    else:
        log = small(rng, rng.randint(1, int(params["n"])), int(params["s"]))
    print(json.dumps({"log": log}))
