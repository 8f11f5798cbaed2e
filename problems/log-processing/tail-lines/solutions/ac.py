class Solution:
    def tailLines(self, lines: List[Line], k: int) -> List[Entry]:
        tails = {}
        for line in lines:
            tail = tails.get(line.service)
            if tail is None:
                tail = tails[line.service] = deque(maxlen=k)
            if tail and tail[-1].text == line.text:
                tail[-1].times += 1
            else:
                tail.append(Entry(line.service, line.text, 1))
        return [entry for service in sorted(tails) for entry in tails[service]]
