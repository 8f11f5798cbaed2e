# cost: O(n)  space: O(n)


class Solution:
    def solve(self, values):
        n = len(values)
        parent = list(range(n))

        def find(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        for i, value in enumerate(values):
            parent[find(i)] = find(value % n)
        return sum(1 for i in range(n) if parent[i] == i)
