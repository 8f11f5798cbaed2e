# cost: O(n log n)  space: O(n)


class Solution:
    def solve(self, values):
        events = []
        for start in values:
            events.append((start, 1))
            events.append((start + 1 + start % 900_000, -1))
        events.sort()
        rooms = most = 0
        for _, change in events:
            rooms += change
            most = max(most, rooms)
        return most
