"""Call sequences for JobScheduler: one JSON request on stdin, one case per output line."""
import json
import random
import sys

MAX_Q, MAX_PRIORITY, MAX_DELAY = 100000, 1000, 10**12


class Calls:
    """Collects one case. An id that was cancelled is never submitted again: what happens then
    belongs to the named edge tests."""

    def __init__(self):
        self.now, self.retired, self.fresh = 0, set(), 0
        self.names, self.args = ["JobScheduler"], [[]]

    def __len__(self):
        return len(self.names) - 1

    def submit(self, job, priority, delay):
        assert job not in self.retired
        self._add("submit", job, priority, delay, self.now)

    def take(self):
        self._add("take", self.now)

    def cancel(self, job):
        self.retired.add(job)
        self._add("cancel", job)

    def _add(self, method, *arguments):
        self.names.append(method)
        self.args.append(list(arguments))

    def line(self):
        return json.dumps([self.names, self.args], separators=(",", ":"))


class Names:
    """Ids that were never used before, not in alphabetical order."""

    def __init__(self, rng):
        self.rng, self.used = rng, set()

    def new(self):
        while True:
            name = self.rng.choice("abcdefghkmnprstw") + "".join(
                self.rng.choices("abcdefghkmnprstw0123456789", k=self.rng.randint(1, 4)))
            if name not in self.used:
                self.used.add(name)
                return name


def small(rng, q):
    names, case = Names(rng), Calls()
    pool = [names.new() for _ in range(rng.randint(4, 9))]
    priorities = rng.sample(range(10), rng.randint(1, 3))
    longest = rng.choice([4, 12, 40])
    case.now = rng.randint(0, 1000)
    submits = rng.choice([0.45, 0.6])
    for _ in range(q):
        case.now += rng.choice([0, 0, 1, rng.randint(0, 6)])
        kind, slot = rng.random(), rng.randrange(len(pool))
        if kind < submits:
            delay = rng.choice([0, rng.randint(0, longest)])
            case.submit(pool[slot], rng.choice(priorities), delay)
        elif kind < 0.88:
            case.take()
        else:
            case.cancel(pool[slot])
            pool[slot] = names.new()
    return case


def backlog(rng, q):
    """Many jobs, all ready at once; then workers and customers at the same pace."""
    names, case = Names(rng), Calls()
    for _ in range(q * 2 // 5):
        case.now += rng.randint(0, 1)
        case.submit(names.new(), rng.randint(0, 4), 0)
    while len(case) < q:
        case.now += rng.randint(0, 1)
        if rng.random() < 0.5:
            case.submit(names.new(), rng.randint(0, 4), 0)
        else:
            case.take()
    return case


def long_delays(rng, q):
    """Delays of a day and more, the longer the more urgent; few jobs become ready in time."""
    names, case = Names(rng), Calls()
    delays = [2, 86400000, 10 * 86400000, 365 * 86400000, MAX_DELAY // 2]
    for _ in range(q * 2 // 5):
        case.now += rng.randint(0, 1)
        level = rng.choices(range(5), weights=[1, 30, 30, 30, 30])[0]
        case.submit(names.new(), level, delays[level])
    while len(case) < q:
        case.now += rng.randint(0, 1)
        if rng.random() < 0.3:
            level = rng.choices(range(5), weights=[20, 1, 1, 1, 1])[0]
            case.submit(names.new(), level, delays[level])
        else:
            case.take()
    return case


def cancel_storm(rng, q):
    names, case = Names(rng), Calls()
    waiting = []
    for _ in range(q // 2):
        case.now += rng.randint(0, 1)
        waiting.append(names.new())
        level = rng.randint(0, 3)
        case.submit(waiting[-1], level, 300 * level)
    rng.shuffle(waiting)
    while len(case) < q:
        case.now += rng.randint(0, 2)
        if rng.random() < 0.2:
            case.take()
        else:
            case.cancel(waiting.pop())
    return case


def many_priorities(rng, q):
    """One delay per priority, ids that come back after their job was taken or is still waiting."""
    names, case = Names(rng), Calls()
    delays = [rng.randint(0, 5000) for _ in range(MAX_PRIORITY + 1)]
    known = [names.new() for _ in range(q // 4)]
    while len(case) < q:
        case.now += rng.randint(0, 1)
        kind = rng.random()
        if kind < 0.5:
            priority = rng.randint(0, MAX_PRIORITY)
            case.submit(rng.choice(known), priority, delays[priority])
        elif kind < 0.97:
            case.take()
        else:
            slot = rng.randrange(len(known))
            case.cancel(known[slot])
            known[slot] = names.new()
    return case


PROFILES = {"backlog": backlog, "long-delays": long_delays,
            "cancel-storm": cancel_storm, "many-priorities": many_priorities}


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
