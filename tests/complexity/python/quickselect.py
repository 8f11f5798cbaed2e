# cost: O(n)  space: O(n)


class Solution:
    def solve(self, values):
        values, k, state = list(values), len(values) // 2, 12345
        while len(values) > 1:
            state = (state * 1103515245 + 12345) % 2147483648
            pivot = values[state % len(values)]
            less = [value for value in values if value < pivot]
            same = [value for value in values if value == pivot]
            if k < len(less):
                values = less
            elif k < len(less) + len(same):
                return pivot
            else:
                k -= len(less) + len(same)
                values = [value for value in values if value > pivot]
        return values[0]
