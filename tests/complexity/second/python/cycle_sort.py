# cost: O(n^2)  space: O(1)


class Solution:
    def solve(self, values):
        writes = 0
        for start in range(len(values) - 1):
            item = values[start]
            while True:
                place = start
                for i in range(start + 1, len(values)):
                    if values[i] < item:
                        place += 1
                if place == start:
                    break
                while values[place] == item:
                    place += 1
                values[place], item = item, values[place]
                writes += 1
            values[start] = item
        return writes
