class PaymentGate:
    """Keeps every event of a key for ever and works out the key's state from them at each call."""

    def __init__(self, lease, retention):
        self.lease, self.retention = lease, retention
        self.keys = []     # of each request
        self.bodies = []
        self.events = []   # (at, key, what, request, payment)

    def _state(self, key, at):
        state = None       # (changed, body, runner, payment)
        for when, of, what, request, payment in self.events:
            if of != key:
                continue
            if state is not None and when - state[0] >= self.retention:
                state = None
            if what == "run":
                state = (when, self.bodies[request], request, None)
            elif what == "paid":
                state = (when, state[1], request, payment)
            else:
                state = None
        return None if state is None or at - state[0] >= self.retention else state

    def begin(self, key, body, at):
        request = len(self.keys)
        self.keys.append(key)
        self.bodies.append(body)
        state = self._state(key, at)
        if state is not None:
            if state[1] != body:
                return "conflict"
            if state[3] is not None:
                return "replay " + state[3]
            if at - state[0] < self.lease:
                return "busy"
        self.events.append((at, key, "run", request, None))
        return "run"

    def _runs(self, request, at):
        if request >= len(self.keys):
            return False
        state = self._state(self.keys[request], at)
        return state is not None and state[2] == request and state[3] is None

    def finish(self, request, payment, at):
        if not self._runs(request, at):
            return False
        self.events.append((at, self.keys[request], "paid", request, payment))
        return True

    def fail(self, request, at):
        if not self._runs(request, at):
            return False
        self.events.append((at, self.keys[request], "failed", request, None))
        return True

    def remembered(self, at):
        return sum(self._state(key, at) is not None for key in set(self.keys))
