from collections import deque


class PaymentGate:
    def __init__(self, lease, retention):
        self.lease = lease
        self.retention = retention
        self.begun = 0
        self.records = {}      # key -> [changed, body, runner or None when paid, payment]
        self.key_of = {}       # runner -> key
        self.queue = deque()   # (changed, key)
        self.queued = {}       # how many entries of the queue belong to a key

    def _change(self, key, at):
        self.queue.append((at, key))
        self.queued[key] = self.queued.get(key, 0) + 1

    def _cleanup(self, at):
        while self.queue and at - self.queue[0][0] >= self.retention:
            key = self.queue.popleft()[1]
            if key not in self.queued:
                continue
            self.queued[key] -= 1
            if self.queued[key] == 0:   # that was its last change
                self._remove(key)

    def _remove(self, key):
        self.key_of.pop(self.records.pop(key)[2], None)
        del self.queued[key]

    def begin(self, key, body, at):
        self._cleanup(at)
        request = self.begun
        self.begun += 1
        if key in self.records:
            changed, first_body, runner, payment = self.records[key]
            if first_body != body:
                return "conflict"
            if runner is None:
                return "replay " + payment
            if at - changed < self.lease:
                return "busy"
            del self.key_of[runner]
        self.records[key] = [at, body, request, ""]
        self.key_of[request] = key
        self._change(key, at)
        return "run"

    def finish(self, request, payment, at):
        self._cleanup(at)
        if request not in self.key_of:
            return False
        key = self.key_of.pop(request)
        self.records[key] = [at, self.records[key][1], None, payment]
        self._change(key, at)
        return True

    def fail(self, request, at):
        self._cleanup(at)
        if request not in self.key_of:
            return False
        self._remove(self.key_of[request])
        return True

    def remembered(self, at):
        self._cleanup(at)
        return len(self.records)
