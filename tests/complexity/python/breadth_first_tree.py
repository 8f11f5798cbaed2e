# cost: O(n)  space: O(n)


class Solution:
    def solve(self, values):
        n, queue, depth = len(values), deque([(0, 0)]), 0
        while queue:
            node, depth = queue.popleft()
            for child in (2 * node + 1, 2 * node + 2):
                if child < n:
                    queue.append((child, depth + 1))
        return depth
