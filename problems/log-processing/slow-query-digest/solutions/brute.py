import sys

LETTERS = "abcdefghijklmnopqrstuvwxyz_"
DIGITS = "0123456789"


def digest(query):
    out, state = "", "none"
    query += "\n"
    for i, c in enumerate(query[:-1]):
        after = query[i + 1]
        if state == "string":
            if c == "'":
                state = "quote"
            continue
        if state == "quote" and c == "'":
            state = "string"
            continue
        if state in ("number", "decimals") and c in DIGITS:
            continue
        if state == "number" and c == "." and after in DIGITS:
            state = "decimals"
            continue
        if state == "word" and c in LETTERS + LETTERS.upper() + DIGITS:
            out += c.lower()
        elif c == "'":
            out, state = out + "?", "string"
        elif c in DIGITS:
            out, state = out + "?", "number"
        else:
            state = "word" if c in LETTERS + LETTERS.upper() else "none"
            out += c.lower()
    while "  " in out:
        out = out.replace("  ", " ")
    out = out.strip()
    for start in range(len(out) - 1, -1, -1):
        if out[start:start + 2] != "in" or (start and out[start - 1] in LETTERS + DIGITS):
            continue
        rest = out[start + 2:]
        if not rest.lstrip().startswith("(") or ")" not in rest:
            continue
        inside, _, behind = rest.lstrip()[1:].partition(")")
        if all(part.strip() == "?" for part in inside.split(",")):
            out = out[:start] + "in (?+)" + behind
    return out


lines = [line.rstrip("\n") for line in sys.stdin]
entries = [(int(line.split(" ")[0]), digest(line[line.index(" ") + 1:])) for line in lines]
digests = []
for _, name in entries:
    if name not in digests:
        digests.append(name)
table = []
for name in digests:
    own = [ms for ms, other in entries if other == name]
    p95 = min(ms for ms in own if sum(x <= ms for x in own) * 100 >= 95 * len(own))
    table.append((-sum(own), name, len(own), p95, max(own)))
for total, name, count, p95, longest in sorted(table):
    print(count, -total, p95, longest, name)
