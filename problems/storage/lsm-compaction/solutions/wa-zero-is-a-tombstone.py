class Solution:
    def compact(self, runs, pins, deeper):
        pins_up_to = [0] * len(runs)
        for pin in pins:
            pins_up_to[pin] += 1
        for r in range(1, len(runs)):
            pins_up_to[r] += pins_up_to[r - 1]
        below = set(deeper)

        kept, of_key = [], []  # of_key: what is needed of the current key, newest first
        last_key = last_run = -1
        heads = [(run[0].key, r, 0) for r, run in enumerate(runs) if run]
        heapify(heads)
        while heads:
            key, r, i = heads[0]
            if i + 1 < len(runs[r]):
                heapreplace(heads, (runs[r][i + 1].key, r, i + 1))
            else:
                heappop(heads)
            if key != last_key:
                kept += self.without_loose_tombstones(of_key, below)
                of_key = []
            if key != last_key or pins_up_to[r] > pins_up_to[last_run]:
                of_key.append(Kept(key, r, runs[r][i].value))
            last_key, last_run = key, r
        return kept + self.without_loose_tombstones(of_key, below)

    def without_loose_tombstones(self, of_key, below):
        while of_key and not of_key[-1].value and of_key[-1].key not in below:
            of_key.pop()
        return of_key
