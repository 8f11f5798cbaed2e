# says: computing
class Solution:
    def tally(self, xs):
        while True:
            pass
