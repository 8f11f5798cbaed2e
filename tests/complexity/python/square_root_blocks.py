# cost: O(n sqrt(n))  space: O(sqrt(n))


class Solution:
    def solve(self, values):
        n = len(values)
        width = max(1, math.isqrt(n))
        blocks = [sum(values[i:i + width]) for i in range(0, n, width)]
        total = 0
        for i in range(n):
            block = i // width
            for b in range(block):
                total += blocks[b]
            for j in range(block * width, i):
                total += values[j]
        return total
