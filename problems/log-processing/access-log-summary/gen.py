"""Access logs: one JSON request on stdin, one case (a JSON string) per output line."""
import json
import random
import sys

MAX_N = 50000
WORDS = ["users", "items", "cart", "orders", "search", "login", "help", "pay", "img", "feed"]
AGENTS = ["app/3.2", "browser (desk)", "browser (tv; x)", "checker/1.0", 'kiosk \\"north\\"', "-"]
REFERERS = ["-", "-", "-", "/cart", "shop.example/list", "C:\\\\links", 'note \\"a\\"']
QUERIES = ["", "", "", "?q=lamp", "?page=2", "?next=/items/9", "?a=1?b"]


def log_line(rng, request, failing=0.1):
    user = rng.choice(["-"] * 8 + ["eve", "sam"])
    second = rng.randrange(86400)
    time = f"03/Nov/2026:{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02} +0000"
    status = rng.choice([500, 500, 502, 503, 599]) if rng.random() < failing else rng.choice(
        [200, 200, 200, 201, 301, 304, 404, 499])
    sent = rng.choice(["-", 0, rng.randint(1, 99), rng.randint(1, 99), rng.randint(100, 40000)])
    return (f'203.0.113.{rng.randint(1, 60)} - {user} [{time}] "{request}" {status} {sent} '
            f'"{rng.choice(REFERERS)}" "{rng.choice(AGENTS)}"')


def target(rng, words, depth):
    """Words and ids only: neither empty segments nor escapes, which belong to the edge tests."""
    parts = [rng.choice(words)]
    for _ in range(rng.randint(0, depth)):
        parts.append(str(rng.randint(0, 99999)) if rng.random() < 0.45 else rng.choice(words))
    return "/" + "/".join(parts)


def small(rng, n, r):
    words = WORDS[:5] + ["v1", "v2", "2fa", "page7"]
    routes = [(rng.choice(["GET", "GET", "GET", "POST", "PUT", "DELETE"]), target(rng, words, 3))
              for _ in range(r)]
    lines = []
    for _ in range(rng.randint(n // 2, n)):
        method, path = rng.choice(routes)
        if rng.random() < 0.5:
            path = "/".join(str(rng.randint(1, 999)) if p.isdigit() else p for p in path.split("/"))
        request = "-" if rng.random() < 0.1 else f"{method} {path}{rng.choice(QUERIES)} HTTP/1.1"
        lines.append(log_line(rng, request, 0.4))
    return lines


def fresh_word(rng, number):
    """A word of its own for every number, without digits."""
    letters = ""
    for _ in range(4):
        number, digit = divmod(number, 23)
        letters += "abcdefghijkmnoprstuvwyz"[digit]
    return rng.choice("bdkps") + letters


def many_routes(rng, n):
    lines = []
    for j in range(n):
        word = fresh_word(rng, j if rng.random() < 0.95 else rng.randrange(n))
        lines.append(log_line(rng, f"GET /{word}/{rng.randint(1, 9999)} HTTP/1.1"))
    rng.shuffle(lines)
    return lines


def few_routes(rng, n):
    routes = [target(rng, WORDS, 2) for _ in range(12)]
    lines = []
    for _ in range(n):
        path = routes[min(int(rng.expovariate(0.4)), 11)]
        path = "/".join(str(rng.randint(1, 9999)) if p.isdigit() else p for p in path.split("/"))
        lines.append(log_line(rng, f"GET {path}{rng.choice(QUERIES)} HTTP/1.1"))
    return lines


def noise(rng, n):
    lines = []
    for _ in range(n):
        word = fresh_word(rng, rng.randrange(n // 20))
        request = "-" if rng.random() < 0.5 else f"GET /{word}{rng.choice(QUERIES)} HTTP/1.1"
        lines.append(log_line(rng, request))
    return lines


PROFILES = {"many-routes": many_routes, "few-routes": few_routes, "noise": noise}


def make(rng, params):
    if "profile" in params:
        lines = PROFILES[params["profile"]](rng, MAX_N)
    else:
        lines = small(rng, int(params["n"]), int(params["r"]))
    return json.dumps("".join(text + "\n" for text in lines))


def main():
    request = json.loads(sys.stdin.readline())
    rng, seen = random.Random(request["seed"]), set()
    while len(seen) < request["count"]:
        case = make(rng, request["params"])
        if case not in seen:
            seen.add(case)
            print(case)


main()
