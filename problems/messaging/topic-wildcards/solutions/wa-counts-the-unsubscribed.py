class TopicBroker:
    def __init__(self):
        self.root = {}           # level -> node; the clients of a node are under None
        self.filters = {}        # client -> its filters

    def subscribe(self, client, filter):
        own = self.filters.setdefault(client, set())
        own.add(filter)
        node = self.root
        for level in filter.split("/"):
            node = node.setdefault(level, {})
        clients = node.setdefault(None, set())
        if client in clients:
            return False
        clients.add(client)
        return True

    def unsubscribe(self, client, filter):
        node = self.root
        for level in filter.split("/"):
            node = node.get(level, {})
        if client not in node.get(None, ()):
            return False
        node[None].remove(client)
        return True

    def disconnect(self, client):
        own = self.filters.pop(client, ())
        for filter in own:
            self._remove(client, filter)
        return len(own)

    def publish(self, topic):
        found = set()
        nodes = [self.root]
        hidden = topic.startswith("$")  # from wildcards at the first level
        for level in topic.split("/"):
            if not hidden:
                for node in nodes:
                    if "#" in node:
                        found |= node["#"].get(None, set())
            following = [node[level] for node in nodes if level in node]
            if not hidden:
                following += [node["+"] for node in nodes if "+" in node]
            nodes = following
            hidden = False
        for node in nodes:
            found |= node.get(None, set())
            if "#" in node:
                found |= node["#"].get(None, set())
        return sorted(found)

    def _remove(self, client, filter):
        node = self.root
        for level in filter.split("/"):
            node = node[level]
        node[None].discard(client)
