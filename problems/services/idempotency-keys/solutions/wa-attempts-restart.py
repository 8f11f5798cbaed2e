from collections import OrderedDict


class PaymentGate:
    def __init__(self, lease, retention):
        self.lease = lease
        self.retention = retention
        self.begun = 0
        self.known = OrderedDict()  # key -> [changed, body, attempt, payment or None]
        self.runs = {}              # request -> (key, attempt)

    def _forget(self, at):
        while self.known:
            key = next(iter(self.known))
            if self.known[key][0] + self.retention > at:
                break
            del self.known[key]

    def _runs(self, request):
        key, attempt = self.runs.get(request, (None, 0))
        return key in self.known and self.known[key][2:] == [attempt, None]

    def begin(self, key, body, at):
        self._forget(at)
        request = self.begun
        self.begun += 1
        attempt = 1
        if key in self.known:
            changed, first_body, attempt, payment = self.known[key]
            if first_body != body:
                return "conflict"
            if payment is not None:
                return "replay " + payment
            if changed + self.lease > at:
                return "busy"
            attempt += 1
            del self.known[key]
        self.known[key] = [at, body, attempt, None]
        self.runs[request] = (key, attempt)
        return "run"

    def finish(self, request, payment, at):
        self._forget(at)
        if not self._runs(request):
            return False
        key, attempt = self.runs[request]
        body = self.known.pop(key)[1]
        self.known[key] = [at, body, attempt, payment]
        return True

    def fail(self, request, at):
        self._forget(at)
        if not self._runs(request):
            return False
        del self.known[self.runs[request][0]]
        return True

    def remembered(self, at):
        self._forget(at)
        return len(self.known)
