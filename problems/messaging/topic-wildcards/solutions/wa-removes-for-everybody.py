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
            node = self.root
            for level in filter.split("/"):
                node = node.get(level, {})
            node.get(None, set()).discard(client)
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
        path = [self.root]
        levels = filter.split("/")
        for level in levels:
            if level not in path[-1]:
                return
            path.append(path[-1][level])
        del path[-2][levels[-1]]
