# cost: O(n)  space: O(n)
from collections import defaultdict


class Solution:
    def solve(self, values):
        groups = defaultdict(list)
        for value in values:
            groups["".join(sorted(str(value)))].append(value)
        return max(len(group) for group in groups.values())
