# cost: O(n^2)  space: O(n^2)


class Solution:
    def solve(self, values):
        ending_at = [{} for _ in values]
        longest = 1
        for i, last in enumerate(values):
            lengths = ending_at[i]
            for j in range(i):
                step = last - values[j]
                length = ending_at[j].get(step, 1) + 1
                lengths[step] = length
                if length > longest:
                    longest = length
        return longest
