"""Addresses of pages: one JSON request on stdin, one case a line on stdout."""
import json
import random
import re
import sys

MAX_N, MAX_M = 30000, 20000
SAFE = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~"


def escaped(rng, text, share):
    """Writes some characters as escapes, in either case; what is one already stays as it is."""
    out = []
    for part in re.findall("%..|.", text):
        code = rng.choice(["%%%02x", "%%%02X"]) % ord(part[0])
        out.append(code if part in SAFE and rng.random() < share else part)
    return "".join(out)


def address(rng, scheme, host, path, params, noise):
    """One of the many ways to write an address; the order of equal names stays."""
    if noise:
        scheme = rng.choice([scheme, scheme.upper()])
        host = rng.choice([host, host.capitalize(), host.upper()])
        path = escaped(rng, path, 0.1)
    if rng.random() < 0.3:
        host += rng.choice([":80", ":443", ":8080"])
    slots = list(range(len(params)))
    rng.shuffle(slots)
    by_name = {}
    for name, value in params:
        by_name.setdefault(name, []).append(value)
    pieces = []
    for slot in slots:
        name = params[slot][0]
        value = by_name[name].pop(0)
        pieces.append(escaped(rng, name, 0.1 * noise) + ("" if value is None else "=" + escaped(rng, value, 0.1 * noise)))
    query = "&".join(pieces)
    if query or rng.random() < 0.2:
        query = "?" + query + rng.choice(["", "", "&"])
    return f"{scheme}://{host}{path}{query}" + rng.choice(["", "", "#top", "#a?b=1"])


def mixed(rng, n, m):
    names, values = ["a", "b", "a-b", "A", "sid", "ref"], ["1", "2", "10", "", None, "x%2fy", "%20"]
    pages = [(rng.choice(["http", "https"]), rng.choice(["a.example", "b"]), rng.choice(["", "/", "/x", "/X", "/x%3fy/~"]),
              [(rng.choice(names), rng.choice(values)) for _ in range(rng.randint(0, 4))]) for _ in range(4)]
    return [address(rng, *rng.choice(pages), 1) for _ in range(rng.randint(1, n))], rng.choice([[], ["sid"], ["ref", "sid"]])


def pages(rng, n, m):
    urls = []
    for i in range(n):
        params = [(name, str(rng.randrange(100))) for name in "pqr"[:rng.randint(0, 3)]]
        urls.append(address(rng, "https", "shop.example", f"/item/{i * 7919 % 100003:06}", params, 0))
    return urls, [f"x{i}" for i in range(m)]


def sessions(rng, n, m):
    ignored = [f"s{i:05}" for i in range(m)]
    urls = []
    for _ in range(n):
        params = [("page", str(rng.randrange(9)))] + [(f"s{rng.randrange(2 * m):05}", "1") for _ in range(2)]
        urls.append(address(rng, "http", "news.example", f"/{rng.randrange(9)}", params, 0))
    return urls, ignored


SHAPES = {"mixed": mixed, "pages": pages, "sessions": sessions}
request = json.loads(sys.stdin.readline())
params = request["params"]
n = MAX_N if params["n"] == "max" else int(params["n"])
m = MAX_M if params.get("m") == "max" else int(params.get("m", 0))
for case in range(request["count"]):
    rng = random.Random(request["seed"] * 1000 + case)
    urls, ignored = SHAPES[params["shape"]](rng, n, m)
    print(json.dumps({"urls": urls, "ignored": ignored}))
