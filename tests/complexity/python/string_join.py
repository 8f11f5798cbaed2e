# cost: O(n)  space: O(n)


class Solution:
    def solve(self, values):
        return len("".join(chr(97 + value % 26) for value in values))
