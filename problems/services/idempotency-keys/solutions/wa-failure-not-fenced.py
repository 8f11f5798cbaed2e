from collections import OrderedDict


class PaymentGate:
    def __init__(self, lease, retention):
        self.lease = lease
        self.retention = retention
        self.begun = 0
        self.known = OrderedDict()  # key -> [changed, body, runner or None when paid, payment]
        self.key_of = {}            # runner -> key

    def _forget(self, at):
        while self.known:
            key = next(iter(self.known))
            changed, _, runner, _ = self.known[key]
            if changed + self.retention > at:
                break
            self._drop(key, runner)

    def _drop(self, key, runner):
        del self.known[key]
        self.key_of.pop(runner, None)

    def begin(self, key, body, at):
        self._forget(at)
        request = self.begun
        self.begun += 1
        if key in self.known:
            changed, first_body, runner, payment = self.known[key]
            if first_body != body:
                return "conflict"
            if runner is None:
                return "replay " + payment
            if changed + self.lease > at:
                return "busy"
            del self.known[key]
        self.known[key] = [at, body, request, ""]
        self.key_of[request] = key
        return "run"

    def finish(self, request, payment, at):
        self._forget(at)
        key = self.key_of.get(request)
        if key not in self.known or self.known[key][2] != request:
            return False
        body = self.known.pop(key)[1]
        self.known[key] = [at, body, None, payment]
        return True

    def fail(self, request, at):
        self._forget(at)
        key = self.key_of.get(request)
        if key not in self.known or self.known[key][2] is None:
            return False
        self._drop(key, request)
        return True

    def remembered(self, at):
        self._forget(at)
        return len(self.known)
