class Solution:
    def assign(self, workers, jobs):
        free = [(worker.price, w) for w, worker in enumerate(workers)]
        heapify(free)
        busy = []  # (end, price, index)
        clock = 0
        runs = []
        for job in jobs:
            start = max(clock, job.at)
            self.release(busy, free, start)
            if not free:
                start = busy[0][0]
            if start > job.at + job.patience:
                runs.append(Run(-1, -1, -1))
                continue
            clock = start
            self.release(busy, free, start)
            price, w = heappop(free)
            end = start + job.work // workers[w].speed + 1
            heappush(busy, (end, price, w))
            runs.append(Run(w, start, end))
        return runs

    def release(self, busy, free, now):
        while busy and busy[0][0] <= now:
            _, price, w = heappop(busy)
            heappush(free, (price, w))
