# cost: O(n)  space: O(1)


class Solution:
    def solve(self, values):
        holding, sold, resting = -values[0], 0, 0
        for price in values:
            holding, sold, resting = (
                max(holding, resting - price),
                holding + price,
                max(resting, sold),
            )
        return max(sold, resting)
