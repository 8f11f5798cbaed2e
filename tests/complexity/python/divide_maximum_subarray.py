# cost: O(n log n)  space: O(log n)


class Solution:
    def solve(self, values):
        def best(low, high):
            if high - low == 1:
                return values[low]
            middle = (low + high) // 2
            left = total = values[middle - 1]
            for i in range(middle - 2, low - 1, -1):
                total += values[i]
                left = max(left, total)
            right = total = values[middle]
            for i in range(middle + 1, high):
                total += values[i]
                right = max(right, total)
            return max(best(low, middle), best(middle, high), left + right)

        return best(0, len(values))
