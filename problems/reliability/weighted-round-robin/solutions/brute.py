class Balancer:
    def __init__(self):
        self.calls = []

    def play(self, call):
        """Plays all calls so far; returns what the last one answers."""
        self.calls.append(call)
        fleet, answer = [], None  # fleet: [name, weight, credit]
        for kind, *arguments in self.calls:
            if kind == "set":
                name, weight = arguments
                same = [entry for entry in fleet if entry[0] == name]
                if same:
                    same[0][1] = weight
                else:
                    fleet.append([name, weight, 0])
                answer = not same
            elif kind == "remove":
                rest = [entry for entry in fleet if entry[0] != arguments[0]]
                answer, fleet = len(rest) < len(fleet), rest
            else:
                others = [entry for entry in fleet if entry[0] not in arguments]
                for entry in others:
                    entry[2] += entry[1]
                answer = ""
                for entry in others:
                    if all(entry[2] >= other[2] for other in others):
                        entry[2] -= sum(other[1] for other in others)
                        answer = entry[0]
                        break
        return answer

    def set(self, server, weight):
        return self.play(("set", server, weight))

    def remove(self, server):
        return self.play(("remove", server))

    def next(self):
        return self.play(("choose",))

    def retry(self, failed):
        return self.play(("choose", failed))
