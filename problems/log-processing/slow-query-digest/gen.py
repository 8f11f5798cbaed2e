"""Slow-query logs: one JSON request on stdin, one case (a JSON string) per output line."""
import json
import random
import sys

MAX_N = 20000
NAMES = ["Ulm", "O''Hara", "a, b", "x (y)", "", "it''s in (1)", "12"]


# Doubled quotes at the ends of strings, words that end in "in" and odd brackets are left to the
# tests that have a name for them.

def literal(rng):
    kind = rng.random()
    if kind < 0.4:
        return str(rng.randint(0, 999))
    if kind < 0.6:
        return f"{rng.randint(0, 9)}.{rng.randint(0, 99)}"
    return "'" + rng.choice(NAMES) + "'"


def listed(rng):
    comma = rng.choice([",", ", ", " , "])
    return comma.join(literal(rng) for _ in range(rng.randint(1, 5)))


def spelled(rng, word):
    return rng.choice([word, word.upper(), word.capitalize()])


def small_query(rng, tables):
    table = rng.choice(tables)
    kind = rng.randrange(4)
    if kind == 0:
        return f"{spelled(rng, 'select')} * from {table} where id = {literal(rng)}"
    if kind == 1:
        space = rng.choice(["", " ", "  "])
        return f"select * from {table} where id {spelled(rng, 'in')}{space}({listed(rng)})"
    if kind == 2:
        return f"insert into {table}  values ({literal(rng)}, {literal(rng)})"
    return f"{spelled(rng, 'update')} {table} set a={literal(rng)}  where b = -{literal(rng)};"


def small(rng, n):
    tables = rng.sample(["t1", "t2", "t12", "a_3", "a_4"], 2)
    return [f"{rng.randint(0, 30)} {small_query(rng, tables)}" for _ in range(rng.randint(1, n))]


def word(rng):
    return "".join(rng.choices("abcdefghkmprstuvwxyz_", k=8))


def many_digests(rng):
    def query():
        return f"select {word(rng)} from {word(rng)} where id in ({listed(rng)})"
    return [f"{rng.randint(0, 9000)} {query()}" for _ in range(MAX_N)]


def one_digest(rng):
    """Times that mostly grow shorter, as after a restart with a cold cache."""
    return [f"{90000 - 4 * i + rng.randint(0, 40)} select * from orders where id in ({listed(rng)})"
            for i in range(MAX_N)]


PROFILES = {"many-digests": many_digests, "one-digest": one_digest}


def main():
    request = json.loads(sys.stdin.readline())
    rng, params, seen = random.Random(request["seed"]), request["params"], set()
    while len(seen) < request["count"]:
        if "profile" in params:
            lines = PROFILES[params["profile"]](rng)
        else:
            lines = small(rng, int(params["n"]))
        case = json.dumps("".join(line + "\n" for line in lines))
        if case not in seen:
            seen.add(case)
            print(case)


main()
