class Solution:
    def assign(self, workers, jobs):
        free_at = [0] * len(workers)
        runs = []
        for job in jobs:
            start = max(job.at, min(free_at))
            if start - job.at > job.patience:
                runs.append(Run(-1, -1, -1))
                continue
            able = [w for w in range(len(workers)) if free_at[w] <= start]
            chosen = min(able, key=lambda w: workers[w].price)
            whole, rest = divmod(job.work, workers[chosen].speed)
            free_at[chosen] = start + whole + (rest > 0)
            runs.append(Run(chosen, start, free_at[chosen]))
        return runs
