# cost: O(n^2)  space: O(n)


class Solution:
    def solve(self, values):
        self.text = ""
        for value in values:
            self.text += chr(97 + value % 26)
        return len(self.text)
