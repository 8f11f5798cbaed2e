# cost: O(n)  space: O(n)


class Solution:
    def solve(self, values):
        return Counter(values).most_common(1)[0][0]
