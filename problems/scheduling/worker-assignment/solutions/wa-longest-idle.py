class Solution:
    def assign(self, workers, jobs):
        free = [(0, worker.price, w) for w, worker in enumerate(workers)]
        heapify(free)
        runs = []
        for job in jobs:
            free_at, price, w = free[0]
            start = max(job.at, free_at)
            if start > job.at + job.patience:
                runs.append(Run(-1, -1, -1))
                continue
            end = start - (-job.work // workers[w].speed)
            heapreplace(free, (end, price, w))
            runs.append(Run(w, start, end))
        return runs
