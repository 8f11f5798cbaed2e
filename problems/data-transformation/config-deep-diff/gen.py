"""Two configurations for diffConfigs(before, after): one JSON request on stdin, one case a line."""
import json
import random
import sys

MAX_N, MAX_INDENT = 50000, 40
LETTERS = "abcdefghkmnprstuvwz"


class Node:
    """A line and the lines below it. Generated files repeat no key within a section, use only
    letters and digits in keys and return only to indents that are open: the rest is left to the
    edge tests."""

    def __init__(self, value=None):
        self.value, self.below = value, {}


def random_value(rng):
    return rng.choice(["on", "off", "a.b", "/tmp", str(rng.randint(1, 99))])


def small_value(rng):
    return rng.choice([None, None, "", "on", "off", str(rng.randint(1, 9))])


def key(rng, length):
    return "".join(rng.choices(LETTERS, k=length)) + rng.choice(["", "", "1", "2"])


def lines(rng, root, reorder, step=None):
    """The file; each section indents what is below it by a width of its own."""
    out = []

    def write(node, indent):
        keys = list(node.below)
        if reorder:
            rng.shuffle(keys)
        width = step or rng.choice([1, 2, 2, 4])
        for k in keys:
            child = node.below[k]
            out.append([indent, k, child.value])
            write(child, indent + width)
    write(root, 0)
    assert all(line[0] <= MAX_INDENT for line in out)
    return out


def case(before, after):
    return json.dumps({"before": before, "after": after}, separators=(",", ":"))


def grow(rng, size, depth, names):
    root = Node()
    spots = [(root, 0)]
    for _ in range(size):
        parent, level = spots[max(rng.randrange(len(spots)), rng.randrange(len(spots)))]
        k = rng.choice(names)
        if k in parent.below:
            continue
        child = parent.below[k] = Node(small_value(rng))
        if level + 1 < depth:
            spots.append((child, level + 1))
    return root


def edited(rng, node, names, rate):
    copy = Node(node.value)
    for k, child in node.below.items():
        if rng.random() < rate / 2:
            continue
        copy.below[k] = edited(rng, child, names, rate)
        if rng.random() < rate:
            copy.below[k].value = small_value(rng)
    while rng.random() < rate:
        k = rng.choice(names)
        if k not in copy.below:
            copy.below[k] = grow(rng, rng.randint(0, 3), 2, names)
            copy.below[k].value = small_value(rng)
    return copy


def small(rng, n):
    names = sorted({key(rng, 1) for _ in range(8)})
    before = grow(rng, rng.randint(n // 2, n), 5, names)
    after = edited(rng, before, names, rng.choice([0.1, 0.3, 0.5]))
    if rng.random() < 0.2:
        before, after = after, before
    return case(lines(rng, before, False), lines(rng, after, True))


def sections(rng, n, shape):
    """A tree of `n` lines; `shape` gives the sizes of the nested sections, outermost first."""
    root, made = Node(), 0
    while made < n:
        node = root
        for size in shape:
            if len(node.below) < size:
                k = key(rng, 4)
                while k in node.below:
                    k = key(rng, 5)
                node.below[k] = Node()
                made += 1
            else:
                k = rng.choice(list(node.below))
            node = node.below[k]
            if made == n:
                break
    return root


def fill(rng, node):
    """Only lines with nothing below them get a value, which they keep or change for another one."""
    for child in node.below.values():
        if child.below:
            fill(rng, child)
        else:
            child.value = random_value(rng)


def replaced(rng, node, values, keys):
    """A copy in which shares of the values and of the keys are others. Sections stay sections."""
    copy = Node(node.value)
    for k, child in node.below.items():
        twin = replaced(rng, child, values, keys)
        if rng.random() < keys:
            k = key(rng, 6)
            if k in node.below or k in copy.below:
                continue
        if not child.below and rng.random() < values:
            twin.value = random_value(rng)
        copy.below[k] = twin
    return copy


def chains(rng, n):
    """Sections nested forty deep: paths as long as they get."""
    root, made = Node(), 0
    while made < n:
        node = root
        for level in range(MAX_INDENT + 1):
            if made == n:
                break
            names = list(node.below)
            if names and level < 38 and rng.random() < 0.85:
                node = node.below[names[-1]]
                continue
            k = key(rng, 3)
            if k in node.below:
                break
            node.below[k] = Node()
            node, made = node.below[k], made + 1
    return root


PROFILES = {
    "wide": ([MAX_N], 0.3, 0.2),
    "reordered": ([4, MAX_N], 0.02, 0.001),
    "rewritten": ([40, 30, 60], 0.5, 0.3),
}


def big(rng, n, profile):
    if profile == "deep":
        root, values, keys = chains(rng, n), 0.3, 0.02
    else:
        shape, values, keys = PROFILES[profile]
        root = sections(rng, n, shape)
    fill(rng, root)
    after = replaced(rng, root, values, keys)
    step = 1 if profile == "deep" else None
    return case(lines(rng, root, False, step), lines(rng, after, True, step))


def main():
    request = json.loads(sys.stdin.readline())
    rng, params, seen = random.Random(request["seed"]), request["params"], set()
    n = MAX_N if params["n"] == "max" else int(params["n"])
    while len(seen) < request["count"]:
        text = big(rng, n, params["profile"]) if "profile" in params else small(rng, n)
        if text not in seen:
            seen.add(text)
            print(text)


main()
