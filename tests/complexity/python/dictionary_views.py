# cost: O(n)  space: O(n)


class Solution:
    def solve(self, values):
        groups = defaultdict(list)
        for value in values:
            groups[value % 100].append(value)
        return sum(len(group) for group in groups.values()) + len(list(groups.items()))
