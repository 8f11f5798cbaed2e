class WebhookDispatcher:
    def __init__(self, base, cap, tries, threshold, cooldown):
        self.base, self.cap = base, cap
        self.tries, self.threshold, self.cooldown = tries, threshold, cooldown
        self.published = 0
        self.events = []      # [endpoint, number, time, failures], as long as they are in a queue
        self.in_flight = {}   # endpoint -> its event
        self.history = {}     # endpoint -> the results of its attempts
        self.closed = {}      # endpoint -> until when it is not called

    def firsts(self):
        firsts = {}
        for event in self.events:
            firsts.setdefault(event[0], event)
        return [(max(event[2], self.closed.get(endpoint, 0)), event[1], event)
                for endpoint, event in firsts.items() if endpoint not in self.in_flight]

    def publish(self, endpoint, now):
        self.events.append([endpoint, self.published, now, 0])
        self.published += 1
        return self.published - 1

    def poll(self, now):
        ready = [first for first in self.firsts() if first[0] <= now]
        if not ready:
            return -1
        event = min(ready)[2]
        self.in_flight[event[0]] = event
        return event[1]

    def report(self, endpoint, ok, now):
        event = self.in_flight.pop(endpoint, None)
        if event is None:
            return -1
        self.history[endpoint] = self.history.get(endpoint, "") + "-+"[ok]
        history = self.history[endpoint]
        row = len(history) - len(history.rstrip("-"))
        event[3] += not ok
        wait = 0
        if ok or event[3] == self.tries:
            self.events.remove(event)
        else:
            wait = self.base
            for _ in range(event[3] - 1):
                wait *= 2
            wait = min(wait, self.cap)
        if row >= self.threshold:
            wait = self.cooldown
        self.closed[endpoint] = now + wait
        return now + wait

    def purge(self, endpoint):
        self.in_flight.pop(endpoint, None)
        before = len(self.events)
        self.events = [event for event in self.events if event[0] != endpoint]
        return before - len(self.events)

    def sleep(self, now):
        firsts = self.firsts()
        return max(0, min(firsts)[0] - now) if firsts else -1
