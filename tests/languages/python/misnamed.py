# verdict: re
# says: did you mean `tallly`
class Solution:
    def tallly(self, xs):
        return sum(xs)
