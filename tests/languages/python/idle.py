# says: sleeping
import time


class Solution:
    def tally(self, xs):
        time.sleep(1000)
        return sum(xs)
