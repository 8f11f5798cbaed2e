class TopicBroker:
    def __init__(self):
        self.root = {}           # level -> node; the clients of a node are under None
        self.filters = {}        # client -> its filters

    def subscribe(self, client, filter):
        own = self.filters.setdefault(client, set())
        if filter in own:
            return False
        own.add(filter)
        node = self.root
        for level in filter.split("/"):
            node = node.setdefault(level, {})
        node.setdefault(None, set()).add(client)
        return True

    def unsubscribe(self, client, filter):
        if filter not in self.filters.get(client, ()):
            return False
        self.filters[client].remove(filter)
        self._remove(client, filter)
        return True

    def disconnect(self, client):
        own = self.filters.pop(client, ())
        for filter in own:
            self._remove(client, filter)
        return len(own)

    def publish(self, topic):
        found = set()
        nodes = [self.root]
        for level in topic.split("/"):
            for node in nodes:
                if "#" in node:
                    found |= node["#"].get(None, set())
            nodes = [node[way] for node in nodes for way in (level, "+") if way in node]
        for node in nodes:
            found |= node.get(None, set())
            if "#" in node:
                found |= node["#"].get(None, set())
        return sorted(found)

    def _remove(self, client, filter):
        path = [self.root]
        levels = filter.split("/")
        for level in levels:
            path.append(path[-1][level])
        path[-1][None].remove(client)
        if not path[-1][None]:
            del path[-1][None]
        while levels and not path[-1]:
            path.pop()
            del path[-1][levels.pop()]
