class PacedQueue:
    def __init__(self, capacity, gap):
        self.capacity, self.gap = capacity, gap
        self.mails = []  # [id, offered at, withdrawn at or None], never removed
        self.collected = 0

    def schedule(self):
        """When each mail leaves, or None for a withdrawn one."""
        times, last = [], None
        for mail, offered, withdrawn in self.mails:
            if withdrawn is not None:
                times.append(None)
                continue
            last = offered if last is None else max(offered, last + self.gap)
            times.append(last)
        return times

    def waiting(self, now):
        return [i for i, t in enumerate(self.schedule()) if t is not None and t > now]

    def offer(self, mail, now):
        waiting = self.waiting(now)
        if len(waiting) >= self.capacity or mail in [self.mails[i][0] for i in waiting]:
            return -1
        self.mails.append([mail, now, None])
        return self.schedule()[-1]

    def cancel(self, mail, now):
        for i in self.waiting(now):
            if self.mails[i][0] == mail:
                self.mails[i][2] = now
                return True
        return False

    def collect(self, now):
        left = [self.mails[i][0] for i, t in enumerate(self.schedule()) if t is not None and t <= now]
        new = left[self.collected:]
        self.collected = len(left)
        return new
