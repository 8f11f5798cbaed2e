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
        for level in [level for level in filter.split("/") if level]:
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
        hidden = topic.startswith("$")  # from wildcards at the first level
        for level in [level for level in topic.split("/") if level]:
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
        path = [self.root]
        levels = [level for level in filter.split("/") if level]
        for level in levels:
            path.append(path[-1][level])
        path[-1][None].remove(client)
        if not path[-1][None]:
            del path[-1][None]
        while levels and not path[-1]:
            path.pop()
            del path[-1][levels.pop()]
