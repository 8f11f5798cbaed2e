"""Calls of a topic broker: one JSON request on stdin, one case a line on stdout."""
import json
import random
import sys

MAX_Q = 40000


def mixed(rng, q):
    """Two letters and few clients; now and then a filter is built from a topic of the case."""
    letters = ["a", "b", ""]
    levels = lambda: [rng.choice(letters[:2] * 3 + letters) for _ in range(rng.randint(1, 4))]
    clients = ["ann", "bob", "cem", "dot"]

    def topic():
        return "/".join(levels()) or "/"

    def wild():
        parts = [part if rng.random() < 0.6 else "+" for part in levels()]
        if rng.random() < 0.3:
            parts = parts[:rng.randint(0, 3)] + ["#"]
        return "/".join(parts) or "/"

    filters = [wild() for _ in range(8)]
    for _ in range(q):
        kind = rng.choices(["subscribe", "unsubscribe", "disconnect", "publish"], [4, 2, 1, 5])[0]
        if kind == "publish":
            yield kind, topic()
        elif kind == "disconnect":
            yield kind, rng.choice(clients)
        else:
            yield kind, rng.choice(clients), rng.choice(filters)


def exact(rng, q):
    topics = [f"b{rng.randrange(40)}/r{rng.randrange(99)}/s{i}" for i in range(q // 2)]
    for i, topic in enumerate(topics):
        yield "subscribe", f"c{rng.randrange(q)}", topic if i % 50 else topic[:topic.rfind("/")] + "/+"
    for _ in range(q - q // 2):
        yield "publish", rng.choice(topics)


def wildcards(rng, q):
    words = [f"w{i}" for i in range(30)]
    for i in range(q):
        parts = [rng.choice(words) for _ in range(4)]
        if i % 2:
            yield "publish", "/".join(parts)
            continue
        parts = [part if rng.random() < 0.9 else "+" for part in parts]
        if rng.random() < 0.05:
            parts[3] = "#"
        yield "subscribe", f"c{rng.randrange(50)}", "/".join(parts)


def comings_and_goings(rng, q):
    there = []
    for i in range(q):
        if i < q // 2 or rng.random() < 0.4:
            there.append(f"c{i}")
            yield "subscribe", there[-1], f"h{rng.randrange(q)}/+/{rng.choice(['temp', 'door'])}"
        elif rng.random() < 0.9:
            at = rng.randrange(len(there))
            there[at], there[-1] = there[-1], there[at]
            yield "disconnect", there.pop()
        else:
            yield "publish", f"h{rng.randrange(q)}/attic/temp"


SHAPES = {"mixed": mixed, "exact": exact, "wildcards": wildcards, "comings-and-goings": comings_and_goings}
request = json.loads(sys.stdin.readline())
params = request["params"]
q = {"max": MAX_Q, "min": 1}.get(params["q"]) or int(params["q"])
for case in range(request["count"]):
    rng = random.Random(request["seed"] * 1000 + case)
    calls = [["TopicBroker"]] + [list(call) for call in SHAPES[params["shape"]](rng, q)]
    print(json.dumps([[call[0] for call in calls], [call[1:] for call in calls]]))
