class Solution:
    def tally(self, xs):
        kept = []
        while True:
            kept.append(bytearray(1 << 20))
