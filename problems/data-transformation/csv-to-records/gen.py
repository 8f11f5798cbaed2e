"""CSV files: one JSON request on stdin, one case (a JSON string) per output line."""
import json
import random
import sys

MAX_N = 30000
WORDS = ["lamp", "desk", "green", "oak", "A1", "30", "4 x 6", "new"]


def quoted(text):
    return '"' + text.replace('"', '""') + '"'


# No blanks around fields and no backslashes, and all records but the last one end with a line
# break: these are left to the tests that have a name for them.

def small_field(rng):
    kind = rng.random()
    if kind < 0.15:
        return ""
    if kind < 0.5:
        return rng.choice(WORDS)
    if kind < 0.6:
        return rng.choice(['5"', 'a"b"', 'x""'])
    if kind < 0.65:
        return rng.choice(['"a"b', '"a"""c"', '"x"y"'])
    if kind < 0.67:
        return '"open'
    parts = [rng.choice(WORDS + [",", '"', "\n", ",\n", '","']) for _ in range(rng.randint(1, 4))]
    return quoted("".join(parts))


def small(rng, n):
    columns = rng.randint(1, 4)
    records = [",".join(rng.sample(["sku", "name", '"a,b"', '"q""r"', "note"], columns))]
    for _ in range(rng.randint(0, n - 3)):
        width = columns if rng.random() < 0.85 else rng.randint(1, 5)
        records.append(",".join(small_field(rng) for _ in range(width)))
        if rng.random() < 0.1:
            records.append("")
    return "\n".join(records) + "\n"


def plain_list(rng):
    lines = ["sku,name,price,stock,note"]
    while len(lines) < MAX_N:
        name = rng.choice(WORDS)
        if rng.random() < 0.1:
            name = quoted(name + ", " + rng.choice(WORDS))
        lines.append(f"A{len(lines)},{name},{rng.randint(1, 99)},{rng.randint(0, 9)},")
    return "\n".join(lines) + "\n"


def long_quotes(rng):
    lines = ["sku,note"]
    while len(lines) + 5 < MAX_N:
        text = "\n".join(rng.choice(['say "hi"', "one, two", "x", '""']) for _ in range(4))
        lines += f"B{len(lines)},{quoted(text)}".split("\n")
    return "\n".join(lines) + "\n"


def one_field(rng):
    text = "\n".join(rng.choice(["oak, dark", "pine", 'so "nice" here', "4 x 6"])
                     for _ in range(MAX_N - 4))
    return f"sku,note\nC1,{quoted(text)}\nC2,end\n"


PROFILES = {"plain-list": plain_list, "long-quotes": long_quotes, "one-field": one_field}


def main():
    request = json.loads(sys.stdin.readline())
    rng, params, seen = random.Random(request["seed"]), request["params"], set()
    while len(seen) < request["count"]:
        if "profile" in params:
            text = PROFILES[params["profile"]](rng)
        else:
            text = small(rng, int(params["n"]))
        if text not in seen:
            seen.add(text)
            print(json.dumps(text))


main()
