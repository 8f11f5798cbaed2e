# cost: O(1)  space: O(1)


class Solution:
    def solve(self, values):
        n = len(values)
        return {"even": n, "odd": n + 1}["even" if n % 2 == 0 else "odd"]
