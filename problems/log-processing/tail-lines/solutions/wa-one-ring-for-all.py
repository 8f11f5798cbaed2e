class Solution:
    def tailLines(self, lines, k):
        tail, newest = deque(), {}
        for line in lines:
            entry = newest.get(line.service)
            if entry and entry.text == line.text:
                entry.times += 1
                continue
            newest[line.service] = Entry(line.service, line.text, 1)
            tail.append(newest[line.service])
            if len(tail) > k:
                oldest = tail.popleft()
                if newest[oldest.service] is oldest:
                    del newest[oldest.service]
        return sorted(tail, key=lambda entry: entry.service)
