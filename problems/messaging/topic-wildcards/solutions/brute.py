import re


class TopicBroker:
    def __init__(self):
        self.subscriptions = []

    def subscribe(self, client, filter):
        if (client, filter) in self.subscriptions:
            return False
        self.subscriptions.append((client, filter))
        return True

    def unsubscribe(self, client, filter):
        if (client, filter) not in self.subscriptions:
            return False
        self.subscriptions.remove((client, filter))
        return True

    def disconnect(self, client):
        before = len(self.subscriptions)
        self.subscriptions = [s for s in self.subscriptions if s[0] != client]
        return before - len(self.subscriptions)

    def publish(self, topic):
        return sorted({client for client, filter in self.subscriptions if self.matches(filter, topic)})

    def matches(self, filter, topic):
        if topic[0] == "$" and filter[0] in "+#":
            return False
        # A slash in front of every level, so that `#` can swallow its own.
        pattern = re.escape("/" + filter).replace(r"\+", "[^/]*").replace(r"/\#", "(/.*)?")
        return re.fullmatch(pattern, "/" + topic) is not None
