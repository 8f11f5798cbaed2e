# cost: O(n)  space: O(1)


class Solution:
    def solve(self, values):
        stack, out = [], 0
        for value in values:
            stack.append(value)
            if len(stack) & (len(stack) - 1) == 0 and len(stack) > 1:
                while len(stack) > 1:
                    out += stack.pop()
        return out
