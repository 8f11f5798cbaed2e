# cost: O(n)  space: O(n)


class Solution:
    def solve(self, values):
        stack, answer = [], [-1] * len(values)
        for i, value in enumerate(values):
            while stack and values[stack[-1]] < value:
                answer[stack.pop()] = i
            stack.append(i)
        return len(stack)
