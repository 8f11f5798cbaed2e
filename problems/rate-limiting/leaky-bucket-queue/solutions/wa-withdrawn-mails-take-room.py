class PacedQueue:
    def __init__(self, capacity, gap):
        self.capacity, self.gap, self.turn = capacity, gap, 0
        self.queue, self.place, self.left, self.count = deque(), {}, [], 0

    def drip(self, now):
        while self.queue:
            number, mail = self.queue[0]
            if self.place.get(mail) != number:
                self.queue.popleft()
            elif self.turn <= now:
                self.queue.popleft()
                del self.place[mail]
                self.left.append(mail)
                self.turn += self.gap
            else:
                break

    def offer(self, mail, now):
        self.drip(now)
        if mail in self.place or len(self.queue) == self.capacity:
            return -1
        if not self.place:
            self.turn = max(self.turn, now)
        leaves = self.turn + self.gap * len(self.place)
        self.count += 1
        self.place[mail] = self.count
        self.queue.append((self.count, mail))
        self.drip(now)
        return leaves

    def cancel(self, mail, now):
        self.drip(now)
        return self.place.pop(mail, None) is not None

    def collect(self, now):
        self.drip(now)
        left, self.left = self.left, []
        return left
