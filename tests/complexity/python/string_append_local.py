# cost: O(n)  space: O(n)


class Solution:
    def solve(self, values):
        text = ""
        for value in values:
            text += chr(97 + value % 26)
        return len(text)
