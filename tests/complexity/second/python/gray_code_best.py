# cost: O(2^n)  space: O(1)

# Each step adds or removes one value: on average its index is found and its sum kept in O(1).


class Solution:
    def solve(self, values):
        half = sum(values) // 2
        best = half
        total = 0
        for step in range(1, 1 << len(values)):
            i = (step & -step).bit_length() - 1
            if step >> (i + 1) & 1:
                total -= values[i]
            else:
                total += values[i]
            best = min(best, abs(half - total))
        return best
