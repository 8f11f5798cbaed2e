# cost: O(n)  space: O(n)


class Solution:
    def solve(self, values):
        @lru_cache(None)
        def best(i):
            if i >= len(values):
                return 0
            return max(best(i + 1), values[i] + best(i + 2))

        return best(0)
