class Solution:
    def tally(self, xs):
        for _ in range(100):
            print("x" * 100000)
        return sum(xs)
