# cost: O(n log n)  space: O(n)


class Solution:
    def solve(self, values):
        rank = {value: i + 1 for i, value in enumerate(sorted(set(values)))}
        tree, inversions = [0] * (len(rank) + 1), 0
        for seen, value in enumerate(values):
            i, smaller = rank[value], 0
            while i > 0:
                smaller += tree[i]
                i -= i & -i
            inversions += seen - smaller
            i = rank[value]
            while i < len(tree):
                tree[i] += 1
                i += i & -i
        return inversions
