class Solution:
    def tally(self, xs):
        print("this is no answer: 41")
        return sum(xs)
