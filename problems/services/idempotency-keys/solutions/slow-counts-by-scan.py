class PaymentGate:
    def __init__(self, lease, retention):
        self.lease = lease
        self.retention = retention
        self.requests = []  # key of each request that was told to run, else None
        self.records = {}   # key -> dict

    def _get(self, key, at):
        record = self.records.get(key)
        if record and at - record["changed"] >= self.retention:
            del self.records[key]
            return None
        return record

    def _key(self, request):
        return self.requests[request] if request < len(self.requests) else None

    def begin(self, key, body, at):
        self.requests.append(None)
        request = len(self.requests) - 1
        record = self._get(key, at)
        if record:
            if record["body"] != body:
                return "conflict"
            if "payment" in record:
                return "replay " + record["payment"]
            if at - record["changed"] < self.lease:
                return "busy"
        self.requests[request] = key
        self.records[key] = {"body": body, "runner": request, "changed": at}
        return "run"

    def finish(self, request, payment, at):
        record = self._get(self._key(request), at)
        if not record or "payment" in record or record["runner"] != request:
            return False
        record["payment"] = payment
        record["changed"] = at
        return True

    def fail(self, request, at):
        record = self._get(self._key(request), at)
        if not record or "payment" in record or record["runner"] != request:
            return False
        del self.records[self.requests[request]]
        return True

    def remembered(self, at):
        for key in list(self.records):
            self._get(key, at)
        return len(self.records)
