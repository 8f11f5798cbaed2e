# cost: O(n^2)  space: O(n)
# input: sorted


class Solution:
    def solve(self, values):
        values = list(values)
        pending = [(0, len(values) - 1)]
        while pending:
            low, high = pending.pop()
            if low >= high:
                continue
            pivot, store = values[low], low
            for i in range(low + 1, high + 1):
                if values[i] < pivot:
                    store += 1
                    values[i], values[store] = values[store], values[i]
            values[low], values[store] = values[store], values[low]
            pending.append((low, store - 1))
            pending.append((store + 1, high))
        return values[0]
