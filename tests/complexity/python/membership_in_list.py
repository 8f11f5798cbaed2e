# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        seen = []
        for i, value in enumerate(values):
            if (value, i) not in seen:
                seen.append((value, i))
        return len(seen)
