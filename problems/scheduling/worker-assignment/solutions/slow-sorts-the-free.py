class Solution:
    def assign(self, workers, jobs):
        free = [(worker.price, w) for w, worker in enumerate(workers)]
        busy = []
        clock = 0
        runs = []
        for job in jobs:
            clock = max(clock, job.at)
            if not free or busy and busy[0][0] <= clock:
                if not free:
                    clock = max(clock, busy[0][0])
                while busy and busy[0][0] <= clock:
                    free.append(heappop(busy)[1:])
            if clock > job.at + job.patience:
                runs.append(Run(-1, -1, -1))
                continue
            free.sort()
            price, w = free.pop(0)
            end = clock - (-job.work // workers[w].speed)
            heappush(busy, (end, price, w))
            runs.append(Run(w, clock, end))
        return runs
