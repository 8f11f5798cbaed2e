"""Call sequences for TokenBuckets: one JSON request on stdin, one case per output line."""
import json
import random
import sys

MAX_Q, MAX_CAPACITY, MAX_REFILL, MAX_PERIOD = 100000, 1000000, 1000000, 1000000000


class Calls:
    """Collects one case and follows the levels, so that small tests can ask at the very microsecond
    at which a bucket holds enough. Clocks start late enough for a bucket to have filled since 0 and
    costs stay within the capacity: the rest belongs to the named edge tests."""

    def __init__(self, capacity, refill, period, start):
        assert start * refill >= capacity * period
        self.capacity, self.refill, self.period = capacity, refill, period
        self.now, self.levels = start, {}
        self.names, self.args = ["TokenBuckets"], [[capacity, refill, period]]

    def level(self, tenant):
        full = self.capacity * self.period
        level, last = self.levels.get(tenant, (full, self.now))
        return min(full, level + (self.now - last) * self.refill)

    def take(self, tenant, cost):
        level = self.level(tenant) - cost * self.period
        if level >= 0:
            self.levels[tenant] = (level, self.now)
        self._add("take", tenant, cost)

    def wait_time(self, tenant, cost):
        self._add("waitTime", tenant, cost)

    def wait(self, tenant, cost):
        return max(0, -(-(cost * self.period - self.level(tenant)) // self.refill))

    def _add(self, method, tenant, cost):
        assert 1 <= cost <= self.capacity
        self.names.append(method)
        self.args.append([tenant, cost, self.now])

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
    capacity, period = rng.randint(1, 8), rng.choice([3, 7, 10, 30, 49, 100])
    refill = rng.randint(1, min(9, period))
    tenants = names(rng, rng.randint(1, 3))
    case = Calls(capacity, refill, period, capacity * period + rng.randint(0, 5000))
    for _ in range(q):
        tenant, cost, shape = rng.choice(tenants), rng.randint(1, capacity), rng.random()
        if shape < 0.3:
            case.now += rng.randint(0, max(1, period // refill))
        elif shape < 0.65:
            case.now += max(0, case.wait(tenant, cost) - rng.choice([0, 0, 1]))
        elif shape < 0.7:
            case.now += capacity * period // refill + rng.randint(0, period)
        if rng.random() < 0.3:
            case.wait_time(tenant, cost)
        else:
            case.take(tenant, cost)
    return case


def metered(rng, case, q, share, pause, tenant_of, cost_of, wait_cost_of):
    """What a client library does: `take`, and now and then `waitTime` at once to plan its retry."""
    while len(case.names) <= q:
        case.now += pause()
        tenant = tenant_of()
        case.take(tenant, cost_of())
        if len(case.names) <= q and rng.random() < share:
            case.wait_time(tenant, wait_cost_of())
    return case


def hot_tenant(rng, q):
    tenant = names(rng, 1)[0]
    case = Calls(rng.randint(50, 100), 1000, 999983, 10**15 + rng.randint(0, 10**9))
    return metered(rng, case, q, 0.15, lambda: rng.randint(0, 1500), lambda: tenant,
                   lambda: rng.randint(1, 3), lambda: rng.randint(1, 50))


def many_tenants(rng, q):
    tenants = names(rng, q // 2)
    case = Calls(5, 1, 3000017, 10**15 + rng.randint(0, 10**9))
    return metered(rng, case, q, 0.1, lambda: rng.randint(0, 300), lambda: rng.choice(tenants),
                   lambda: rng.randint(1, 5), lambda: rng.randint(1, 5))


def slow_drip(rng, q):
    tenants = names(rng, 50)
    case = Calls(MAX_CAPACITY, 7, MAX_PERIOD, MAX_CAPACITY * MAX_PERIOD + rng.randint(0, 10**9))
    return metered(rng, case, q, 0.1, lambda: rng.randint(0, 5 * 10**9),
                   lambda: rng.choice(tenants),
                   lambda: rng.choice([rng.randint(1, 2000), MAX_CAPACITY // 2]),
                   lambda: rng.randint(1, MAX_CAPACITY))


def fine_grain(rng, q):
    """Thousands of tokens per microsecond, levels just below a whole token."""
    tenants = names(rng, 1000)
    case = Calls(MAX_CAPACITY, 999983, 333, 10**12 + rng.randint(0, 10**9))
    return metered(rng, case, q, 0.1, lambda: rng.randint(0, 2),
                   lambda: rng.choice(rng.choice([tenants[:20], tenants])),
                   lambda: rng.randint(1, 60000),
                   lambda: rng.randint(1, MAX_CAPACITY))


PROFILES = {"hot-tenant": hot_tenant, "many-tenants": many_tenants,
            "slow-drip": slow_drip, "fine-grain": fine_grain}


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
