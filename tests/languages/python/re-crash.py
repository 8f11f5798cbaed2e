# says: SIGABRT
import os


class Solution:
    def tally(self, xs):
        os.abort()
